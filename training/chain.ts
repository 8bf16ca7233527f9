import { allowed, allowedStart, STATE_COUNT } from '../src/facts/states.js';

const N = STATE_COUNT;
/** Scaled potentials are kept above this, so that a forbidden transition never divides by zero. */
const FLOOR = 1e-18;

/** Buffers of forward-backward, grown to the longest chain seen. */
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
    const { emissions, posteriors, pairs } = this;
    const potentials = this.#potentials;
    const forward = this.#forward;
    const backward = this.#backward;
    const moves = this.#moves;
    pairs.fill(0);
    for (let at = 0; at < count; at++) {
      const row = at * N;
      let highest = -Infinity;
      for (let state = 0; state < N; state++) highest = Math.max(highest, emissions[row + state] as number);
      for (let state = 0; state < N; state++) {
        potentials[row + state] = Math.max(FLOOR, Math.exp((emissions[row + state] as number) - highest));
      }
    }
    for (let at = 0; at < count; at++) {
      const row = at * N;
      let sum = 0;
      for (let state = 0; state < N; state++) {
        let value = 0;
        if (at === 0) value = this.#starts[state] as number;
        else {
          for (let from = 0; from < N; from++) {
            value += (forward[row - N + from] as number) * (moves[from * N + state] as number);
          }
        }
        value *= potentials[row + state] as number;
        forward[row + state] = value;
        sum += value;
      }
      for (let state = 0; state < N; state++) forward[row + state] = (forward[row + state] as number) / sum;
    }
    for (let at = count - 1; at >= 0; at--) {
      const row = at * N;
      let sum = 0;
      for (let state = 0; state < N; state++) {
        let value = 0;
        if (at === count - 1) value = 1;
        else {
          for (let to = 0; to < N; to++) {
            value +=
              (moves[state * N + to] as number) *
              (potentials[row + N + to] as number) *
              (backward[row + N + to] as number);
          }
        }
        backward[row + state] = value;
        sum += value;
      }
      for (let state = 0; state < N; state++) backward[row + state] = (backward[row + state] as number) / sum;
    }
    for (let at = 0; at < count; at++) {
      const row = at * N;
      let sum = 0;
      for (let state = 0; state < N; state++) {
        const value = (forward[row + state] as number) * (backward[row + state] as number);
        posteriors[row + state] = value;
        sum += value;
      }
      for (let state = 0; state < N; state++) posteriors[row + state] = (posteriors[row + state] as number) / sum;
      if (at + 1 < count) this.#addPairs(row);
    }
  }

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
  readonly #joint = new Float64Array(N * N);
}
