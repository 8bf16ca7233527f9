import { allowed, allowedStart, STATE_COUNT } from '../src/facts/states.js';

const N = STATE_COUNT;
/** Scaled potentials are kept above this, so that a forbidden transition never divides by zero. */
const FLOOR = 1e-18;

/** Forward-backward over one text at a time, in buffers that grow to the longest text seen. */
export class Chain {
  #capacity = 0;
  emissions: Float64Array = new Float64Array(0);
  posteriors: Float64Array = new Float64Array(0);
  #potentials = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  readonly pairs: Float64Array = new Float64Array(N * N);
  readonly #moves = new Float64Array(N * N);
  readonly #starts = new Float64Array(N);
  readonly #joint = new Float64Array(N * N);

  reserve(count: number): void {
    if (count <= this.#capacity) return;
    this.#capacity = count;
    this.emissions = new Float64Array(count * N);
    this.posteriors = new Float64Array(count * N);
    this.#potentials = new Float64Array(count * N);
    this.#forward = new Float64Array(count * N);
    this.#backward = new Float64Array(count * N);
  }

  setTransitions(transitions: Float32Array): void {
    for (let index = 0; index < N * N; index++) {
      this.#moves[index] = allowed[index] === 1 ? Math.exp(transitions[index] as number) : 0;
    }
    for (let state = 0; state < N; state++) {
      this.#starts[state] = allowedStart[state] === 1 ? Math.exp(transitions[N * N + state] as number) : 0;
    }
  }

  /** Fills `posteriors` from `emissions`, and `pairs` with the expected transition counts. */
  run(count: number): void {
    this.#scale(count);
    this.#runForward(count);
    this.#runBackward(count);
    this.#combine(count);
    this.pairs.fill(0);
    for (let at = 0; at + 1 < count; at++) this.#addPairs(at * N);
  }

  /** Exponentiates the emissions, the highest of each paragraph becoming 1. */
  #scale(count: number): void {
    const { emissions } = this;
    const potentials = this.#potentials;
    for (let row = 0; row < count * N; row += N) {
      let highest = -Infinity;
      for (let state = 0; state < N; state++) highest = Math.max(highest, emissions[row + state] as number);
      for (let state = 0; state < N; state++) {
        potentials[row + state] = Math.max(FLOOR, Math.exp((emissions[row + state] as number) - highest));
      }
    }
  }

  #runForward(count: number): void {
    const potentials = this.#potentials;
    const forward = this.#forward;
    const moves = this.#moves;
    for (let row = 0; row < count * N; row += N) {
      for (let state = 0; state < N; state++) {
        let value = 0;
        if (row === 0) value = this.#starts[state] as number;
        else {
          for (let from = 0; from < N; from++) {
            value += (forward[row - N + from] as number) * (moves[from * N + state] as number);
          }
        }
        forward[row + state] = value * (potentials[row + state] as number);
      }
      normalise(forward, row);
    }
  }

  #runBackward(count: number): void {
    const potentials = this.#potentials;
    const backward = this.#backward;
    const moves = this.#moves;
    const last = (count - 1) * N;
    for (let row = last; row >= 0; row -= N) {
      for (let state = 0; state < N; state++) {
        let value = 0;
        if (row === last) value = 1;
        else {
          for (let to = 0; to < N; to++) {
            value +=
              (moves[state * N + to] as number) *
              (potentials[row + N + to] as number) *
              (backward[row + N + to] as number);
          }
        }
        backward[row + state] = value;
      }
      normalise(backward, row);
    }
  }

  #combine(count: number): void {
    const { posteriors } = this;
    const forward = this.#forward;
    const backward = this.#backward;
    for (let row = 0; row < count * N; row += N) {
      for (let state = 0; state < N; state++) {
        posteriors[row + state] = (forward[row + state] as number) * (backward[row + state] as number);
      }
      normalise(posteriors, row);
    }
  }

  /** Adds how likely each transition is from one paragraph to the next. */
  #addPairs(row: number): void {
    const joint = this.#joint;
    let sum = 0;
    for (let from = 0; from < N; from++) {
      for (let to = 0; to < N; to++) {
        const value =
          (this.#forward[row + from] as number) *
          (this.#moves[from * N + to] as number) *
          (this.#potentials[row + N + to] as number) *
          (this.#backward[row + N + to] as number);
        joint[from * N + to] = value;
        sum += value;
      }
    }
    for (let index = 0; index < N * N; index++) {
      this.pairs[index] = (this.pairs[index] as number) + (joint[index] as number) / sum;
    }
  }
}

/** Makes the numbers of a row add up to 1. */
function normalise(values: Float64Array, row: number): void {
  let sum = 0;
  for (let state = 0; state < N; state++) sum += values[row + state] as number;
  for (let state = 0; state < N; state++) values[row + state] = (values[row + state] as number) / sum;
}
