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
  const count = emissions.length / N;
  const moves = new Float64Array(N * N);
  for (let cell = 0; cell < N * N; cell++) {
    moves[cell] = allowed[cell] === 1 ? Math.exp(transitions[cell] as number) : 0;
  }
  const potentials = scaled(emissions);
  const posteriors = forward(potentials, moves, transitions);
  const backward = new Float64Array(N).fill(1);
  const weighted = new Float64Array(N);
  for (let at = count - 1; at >= 0; at--) {
    const row = at * N;
    let sum = 0;
    for (let state = 0; state < N; state++) {
      posteriors[row + state] = (posteriors[row + state] as number) * (backward[state] as number);
      sum += posteriors[row + state] as number;
    }
    for (let state = 0; state < N; state++) posteriors[row + state] = (posteriors[row + state] as number) / sum;
    for (let state = 0; state < N; state++) {
      weighted[state] = (potentials[row + state] as number) * (backward[state] as number);
    }
    let total = 0;
    for (let from = 0; from < N; from++) {
      let value = 0;
      for (let to = 0; to < N; to++) value += (moves[from * N + to] as number) * (weighted[to] as number);
      backward[from] = value;
      total += value;
    }
    for (let state = 0; state < N; state++) backward[state] = (backward[state] as number) / total;
  }
  return posteriors;
}

/** Exponentiated emissions, the highest of each paragraph being 1. */
function scaled(emissions: Float64Array): Float64Array {
  const potentials = new Float64Array(emissions.length);
  for (let row = 0; row < emissions.length; row += N) {
    let highest = emissions[row] as number;
    for (let state = 1; state < N; state++) highest = Math.max(highest, emissions[row + state] as number);
    for (let state = 0; state < N; state++) {
      potentials[row + state] = Math.max(FLOOR, Math.exp((emissions[row + state] as number) - highest));
    }
  }
  return potentials;
}

function forward(potentials: Float64Array, moves: Float64Array, transitions: Float64Array): Float64Array {
  const result = new Float64Array(potentials.length);
  for (let row = 0; row < potentials.length; row += N) {
    let sum = 0;
    for (let state = 0; state < N; state++) {
      let value = 0;
      if (row === 0) value = allowedStart[state] === 1 ? Math.exp(transitions[N * N + state] as number) : 0;
      else {
        for (let from = 0; from < N; from++) {
          value += (result[row - N + from] as number) * (moves[from * N + state] as number);
        }
      }
      value *= potentials[row + state] as number;
      result[row + state] = value;
      sum += value;
    }
    for (let state = 0; state < N; state++) result[row + state] = (result[row + state] as number) / sum;
  }
  return result;
}
