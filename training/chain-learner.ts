import { BODY, STATE_COUNT } from '../src/facts/states.js';
import { AveragedWeights } from './averaged-weights.js';
import { Chain } from './chain.js';
import type { FeatureStore, RunOptions, RunResult, TrainingDocument } from './types.js';

const N = STATE_COUNT;
/** Smaller gradients are not worth the memory traffic. */
const LEAST_GRADIENT = 1e-3;
const L2 = 1e-7;
/** Keeps the first steps of AdaGrad finite. */
const EPSILON = 1e-6;

/** The next state of the generator (Marsaglia 2003). */
function xorshift(state: number): number {
  let next = state ^ (state << 13);
  next ^= next >>> 17;
  return next ^ (next << 5);
}

/** The weights of a chain, and how they follow the gradient of one text at a time. */
export class ChainLearner {
  readonly #store: FeatureStore;
  readonly #rows: number;
  readonly #bodyCost: number;
  readonly #dropLimit: number;
  readonly #wordlessLimit: number;
  /** State of the xorshift generator (Marsaglia 2003) that drops features. */
  #dropState: number;
  readonly #emissions: AveragedWeights;
  readonly #transitions: AveragedWeights;
  readonly #chain = new Chain();
  /** First cells of the features that dropout left, of all paragraphs of a text one after another. */
  #active = new Int32Array(1 << 16);
  /** Index of the first of them for each paragraph; one entry more than paragraphs. */
  #activeOffsets = new Int32Array(1 << 12);

  /** @param rows number of features; entries of the store at or above it are ignored */
  constructor(store: FeatureStore, rows: number, { seed, dropout, wordless, bodyCost }: RunOptions) {
    this.#store = store;
    this.#rows = rows;
    this.#bodyCost = bodyCost;
    this.#dropLimit = Math.floor(dropout * 65536);
    this.#wordlessLimit = Math.floor(wordless * 65536);
    this.#dropState = (seed * 2654435761) | 1;
    this.#emissions = new AveragedWeights(rows * N);
    this.#transitions = new AveragedWeights(N * N + N);
  }

  /** Learns from one text. */
  step({ first, count, weight }: TrainingDocument, rate: number): void {
    const chain = this.#chain;
    chain.reserve(count);
    chain.setTransitions(this.#transitions.values);
    this.#score(first, count);
    this.#addBodyCost(first, count);
    chain.run(count);
    for (let at = 0; at < count; at++) {
      if (this.#store.learn[first + at] === 1) this.#learnEmissions(first + at, at, rate, weight);
    }
    this.#learnTransitions(first, count, rate, weight);
  }

  snapshot(): void {
    this.#emissions.snapshot();
    this.#transitions.snapshot();
  }

  /** The mean of the snapshots. */
  result(): RunResult {
    return { weights: this.#emissions.mean(), transitions: this.#transitions.mean() };
  }

  /** Sums the weights of every paragraph's features, but for those that are dropped, which differ from step to step. */
  #score(first: number, count: number): void {
    const { features, offsets, isWord } = this.#store;
    const { emissions } = this.#chain;
    const weights = this.#emissions.values;
    const rows = this.#rows;
    const dropLimit = this.#dropLimit;
    this.#reserve(count, (offsets[first + count] as number) - (offsets[first] as number));
    const active = this.#active;
    const activeOffsets = this.#activeOffsets;
    let used = 0;
    let dropState = xorshift(this.#dropState);
    const wordless = (dropState & 0xffff) < this.#wordlessLimit;
    for (let at = 0; at < count; at++) {
      activeOffsets[at] = used;
      // The states are written out, so that their sums stay in registers.
      let e0 = 0;
      let e1 = 0;
      let e2 = 0;
      let e3 = 0;
      let e4 = 0;
      const to = offsets[first + at + 1] as number;
      for (let index = offsets[first + at] as number; index < to; index++) {
        const feature = features[index] as number;
        if (feature < 0 || feature >= rows) continue;
        if (wordless && isWord[feature] === 1) continue;
        dropState = xorshift(dropState);
        if ((dropState & 0xffff) < dropLimit) continue;
        const row = feature * N;
        active[used++] = row;
        e0 += weights[row] as number;
        e1 += weights[row + 1] as number;
        e2 += weights[row + 2] as number;
        e3 += weights[row + 3] as number;
        e4 += weights[row + 4] as number;
      }
      const base = at * N;
      emissions[base] = e0;
      emissions[base + 1] = e1;
      emissions[base + 2] = e2;
      emissions[base + 3] = e3;
      emissions[base + 4] = e4;
    }
    activeOffsets[count] = used;
    this.#dropState = dropState;
  }

  #reserve(paragraphs: number, features: number): void {
    if (this.#active.length < features) this.#active = new Int32Array(features * 2);
    if (this.#activeOffsets.length < paragraphs + 1) this.#activeOffsets = new Int32Array(paragraphs * 2);
  }

  /** The softmax margin: every state but the body gets a head start on paragraphs of body, the longer the greater. */
  #addBodyCost(first: number, count: number): void {
    if (this.#bodyCost === 0) return;
    const { states, words } = this.#store;
    const { emissions } = this.#chain;
    for (let at = 0; at < count; at++) {
      if (states[first + at] !== BODY) continue;
      const cost = this.#bodyCost * Math.log2(1 + (words[first + at] as number));
      for (let state = 0; state < N; state++) {
        if (state !== BODY) emissions[at * N + state] = (emissions[at * N + state] as number) + cost;
      }
    }
  }

  #learnEmissions(paragraph: number, at: number, rate: number, weight: number): void {
    const { values, history } = this.#emissions;
    const { posteriors } = this.#chain;
    const active = this.#active;
    const gold = this.#store.states[paragraph] as number;
    const from = this.#activeOffsets[at] as number;
    const to = this.#activeOffsets[at + 1] as number;
    for (let state = 0; state < N; state++) {
      const gradient = ((posteriors[at * N + state] as number) - (state === gold ? 1 : 0)) * weight;
      if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue;
      const square = gradient * gradient;
      for (let index = from; index < to; index++) {
        const cell = (active[index] as number) + state;
        const sum = (history[cell] as number) + square;
        history[cell] = sum;
        values[cell] = (values[cell] as number) * (1 - rate * L2) - (rate * gradient) / Math.sqrt(sum + EPSILON);
      }
    }
  }

  #learnTransitions(first: number, count: number, rate: number, weight: number): void {
    const { values, history } = this.#transitions;
    const { states } = this.#store;
    const { pairs, posteriors } = this.#chain;
    for (let at = 1; at < count; at++) {
      const cell = (states[first + at - 1] as number) * N + (states[first + at] as number);
      pairs[cell] = (pairs[cell] as number) - 1;
    }
    for (let cell = 0; cell < values.length; cell++) {
      const start = cell - N * N;
      const raw =
        start < 0 ? (pairs[cell] as number) : (posteriors[start] as number) - (states[first] === start ? 1 : 0);
      const gradient = raw * weight;
      if (gradient === 0) continue;
      const sum = (history[cell] as number) + gradient * gradient;
      history[cell] = sum;
      values[cell] = (values[cell] as number) - (rate * gradient) / Math.sqrt(sum + EPSILON);
    }
  }
}
