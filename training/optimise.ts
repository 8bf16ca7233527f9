import { BODY, STATE_COUNT } from '../src/facts/states.js';
import { Chain } from './chain.js';
import { seeded, shuffle } from './random.js';
import type { FeatureStore, RunOptions, RunResult, TrainingDocument } from './types.js';

const N = STATE_COUNT;
/** Smaller gradients are not worth the memory traffic. */
const LEAST_GRADIENT = 1e-3;
/** Weights are averaged at this many points of every epoch after the first. */
const SNAPSHOTS = 3;
const L2 = 1e-7;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al.
 * 2011), one text a step, with feature dropout, a softmax margin (Gimpel and Smith 2010) that makes
 * lost body dear, and averaged weights.
 *
 * @param rows number of features; entries of the store at or above it are ignored
 */
export function optimise(
  store: FeatureStore,
  documents: readonly TrainingDocument[],
  rows: number,
  options: RunOptions,
): RunResult {
  const random = seeded(options.seed);
  const weights = new Float32Array(rows * N);
  const history = new Float32Array(rows * N);
  const average = new Float32Array(rows * N);
  const transitions = new Float32Array(N * N + N);
  const transitionHistory = new Float32Array(N * N + N);
  const transitionAverage = new Float32Array(N * N + N);
  const chain = new Chain();
  let active = new Int32Array(1 << 16);
  let activeOffsets = new Int32Array(1 << 12);
  let dropState = (options.seed * 2654435761) | 1;
  const dropLimit = Math.floor(options.dropout * 65536);
  const order = Int32Array.from(documents.keys());
  const snapshotEvery = Math.ceil(documents.length / SNAPSHOTS);
  let snapshots = 0;
  const steps = options.epochs * documents.length;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(random, order);
    for (let index = 0; index < order.length; index++) {
      const progress = (epoch * documents.length + index) / steps;
      const rate = options.rate * (1 - progress * (1 - options.decay));
      step(documents[order[index] as number] as TrainingDocument, rate);
      if (epoch > 0 && (index + 1) % snapshotEvery === 0) snapshot();
    }
    if (epoch > 0 && order.length % snapshotEvery !== 0) snapshot();
  }
  for (let index = 0; index < average.length; index++) average[index] = (average[index] as number) / snapshots;
  for (let index = 0; index < transitions.length; index++) {
    transitionAverage[index] = (transitionAverage[index] as number) / snapshots;
  }
  return { weights: average, transitions: transitionAverage };

  function snapshot(): void {
    snapshots++;
    for (let index = 0; index < average.length; index++) {
      average[index] = (average[index] as number) + (weights[index] as number);
    }
    for (let index = 0; index < transitions.length; index++) {
      transitionAverage[index] = (transitionAverage[index] as number) + (transitions[index] as number);
    }
  }

  function step(document: TrainingDocument, rate: number): void {
    const { first, count } = document;
    chain.reserve(count);
    chain.setTransitions(transitions);
    if (activeOffsets.length < count + 1) activeOffsets = new Int32Array(count * 2);
    score(first, count);
    chain.run(count);
    for (let at = 0; at < count; at++) {
      if (store.learn[first + at] === 1) learnEmissions(first + at, at, rate, document.weight);
    }
    learnTransitions(first, count, rate, document.weight);
  }

  function score(first: number, count: number): void {
    const { features, offsets, states, words } = store;
    const { emissions } = chain;
    let used = 0;
    for (let at = 0; at < count; at++) {
      const paragraph = first + at;
      const to = offsets[paragraph + 1] as number;
      const from = offsets[paragraph] as number;
      if (used + to - from > active.length) {
        const larger = new Int32Array(active.length * 2);
        larger.set(active);
        active = larger;
      }
      activeOffsets[at] = used;
      let e0 = 0;
      let e1 = 0;
      let e2 = 0;
      let e3 = 0;
      let e4 = 0;
      for (let index = from; index < to; index++) {
        const feature = features[index] as number;
        if (feature < 0 || feature >= rows) continue;
        dropState ^= dropState << 13;
        dropState ^= dropState >>> 17;
        dropState ^= dropState << 5;
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
      if (options.bodyCost > 0 && states[paragraph] === BODY) {
        const cost = options.bodyCost * Math.log2(1 + (words[paragraph] as number));
        for (let state = 0; state < N; state++) {
          if (state !== BODY) emissions[base + state] = (emissions[base + state] as number) + cost;
        }
      }
    }
    activeOffsets[count] = used;
  }

  function learnEmissions(paragraph: number, at: number, rate: number, weight: number): void {
    const gold = store.states[paragraph] as number;
    const base = at * N;
    const to = activeOffsets[at + 1] as number;
    for (let state = 0; state < N; state++) {
      const gradient = ((chain.posteriors[base + state] as number) - (state === gold ? 1 : 0)) * weight;
      if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue;
      const square = gradient * gradient;
      for (let index = activeOffsets[at] as number; index < to; index++) {
        const cell = (active[index] as number) + state;
        const sum = (history[cell] as number) + square;
        history[cell] = sum;
        weights[cell] = (weights[cell] as number) * (1 - rate * L2) - (rate * gradient) / Math.sqrt(sum + 1e-6);
      }
    }
  }

  function learnTransitions(first: number, count: number, rate: number, weight: number): void {
    const gradients = chain.pairs;
    for (let at = 1; at < count; at++) {
      const cell = (store.states[first + at - 1] as number) * N + (store.states[first + at] as number);
      gradients[cell] = (gradients[cell] as number) - 1;
    }
    for (let cell = 0; cell < N * N + N; cell++) {
      const raw =
        cell < N * N
          ? (gradients[cell] as number)
          : (chain.posteriors[cell - N * N] as number) - (store.states[first] === cell - N * N ? 1 : 0);
      const gradient = raw * weight;
      if (gradient === 0) continue;
      const sum = (transitionHistory[cell] as number) + gradient * gradient;
      transitionHistory[cell] = sum;
      transitions[cell] = (transitions[cell] as number) - (rate * gradient) / Math.sqrt(sum + 1e-6);
    }
  }
}
