import { allowed, allowedStart, STATE_COUNT } from './facts/states.js';

const N = STATE_COUNT;
/** Potentials are kept above this, so that no chain of forbidden transitions divides by zero. */
const FLOOR = 1e-18;

/**
 * Forward-backward over a linear-chain conditional random field (Lafferty, McCallum and Pereira
 * 2001; scaling after Rabiner 1989), in probabilities that are normalised at every paragraph:
 * exact, linear in the number of paragraphs, and free of logarithms.
 *
 * @param emissions score of every state, `STATE_COUNT` a paragraph
 * @param transitions scores of the transitions, row by row, then of the start states
 * @returns the posterior of every state, `STATE_COUNT` a paragraph; each paragraph's sum is 1
 */
export function decode(emissions: Float64Array, transitions: Float64Array): Float64Array {
  const moves = new Float64Array(N * N);
  for (let cell = 0; cell < N * N; cell++) {
    moves[cell] = allowed[cell] === 1 ? Math.exp(transitions[cell] as number) : 0;
  }
  const potentials = scaled(emissions);
  const posteriors = forward(potentials, moves, transitions);
  backward(potentials, moves, posteriors);
  return posteriors;
}

/** Exponentiated emissions, the highest of each paragraph being 1. */
function scaled(emissions: Float64Array): Float64Array {
  const potentials = new Float64Array(emissions.length);
  for (let row = 0; row < emissions.length; row += N) {
    let highest = emissions[row] as number;
    for (let state = 1; state < N; state++) highest = Math.max(highest, emissions[row + state] as number);
    for (let state = 0; state < N; state++) {
      const difference = (emissions[row + state] as number) - highest;
      potentials[row + state] = difference === 0 ? 1 : Math.max(FLOOR, Math.exp(difference));
    }
  }
  return potentials;
}

/** The probability of every state given the paragraphs up to it. */
function forward(potentials: Float64Array, moves: Float64Array, transitions: Float64Array): Float64Array {
  const result = new Float64Array(potentials.length);
  const starts = new Float64Array(N);
  for (let state = 0; state < N; state++) {
    starts[state] = allowedStart[state] === 1 ? Math.exp(transitions[N * N + state] as number) : 0;
  }
  for (let row = 0; row < potentials.length; row += N) {
    const last = row - N;
    let sum = 0;
    for (let state = 0; state < N; state++) {
      const value =
        row === 0
          ? (starts[state] as number)
          : (result[last] as number) * (moves[state] as number) +
            (result[last + 1] as number) * (moves[N + state] as number) +
            (result[last + 2] as number) * (moves[2 * N + state] as number) +
            (result[last + 3] as number) * (moves[3 * N + state] as number) +
            (result[last + 4] as number) * (moves[4 * N + state] as number);
      result[row + state] = value * (potentials[row + state] as number);
      sum += result[row + state] as number;
    }
    for (let state = 0; state < N; state++) result[row + state] = (result[row + state] as number) / sum;
  }
  return result;
}

/** Turns what the forward pass gave into posteriors, in place, from the last paragraph to the first. */
function backward(potentials: Float64Array, moves: Float64Array, posteriors: Float64Array): void {
  const next = new Float64Array(N);
  // Five states, written out: loops over them would cost more than what they do. Taken from an array, the numbers
  // would be boxed again for every paragraph.
  let before = 1;
  let title = 1;
  let body = 1;
  let inside = 1;
  let after = 1;
  for (let row = posteriors.length - N; row >= 0; row -= N) {
    const first = (posteriors[row] as number) * before;
    const second = (posteriors[row + 1] as number) * title;
    const third = (posteriors[row + 2] as number) * body;
    const fourth = (posteriors[row + 3] as number) * inside;
    const fifth = (posteriors[row + 4] as number) * after;
    const sum = first + second + third + fourth + fifth;
    posteriors[row] = first / sum;
    posteriors[row + 1] = second / sum;
    posteriors[row + 2] = third / sum;
    posteriors[row + 3] = fourth / sum;
    posteriors[row + 4] = fifth / sum;
    before *= potentials[row] as number;
    title *= potentials[row + 1] as number;
    body *= potentials[row + 2] as number;
    inside *= potentials[row + 3] as number;
    after *= potentials[row + 4] as number;
    for (let from = 0; from < N; from++) {
      const move = from * N;
      next[from] =
        (moves[move] as number) * before +
        (moves[move + 1] as number) * title +
        (moves[move + 2] as number) * body +
        (moves[move + 3] as number) * inside +
        (moves[move + 4] as number) * after;
    }
    const total =
      (next[0] as number) + (next[1] as number) + (next[2] as number) + (next[3] as number) + (next[4] as number);
    before = (next[0] as number) / total;
    title = (next[1] as number) / total;
    body = (next[2] as number) / total;
    inside = (next[3] as number) / total;
    after = (next[4] as number) / total;
  }
}
