import { cueKinds } from '../src/facts/lexical.js';
import { droppedKinds, KIND_WEIGHTS } from '../src/label/kind-model.js';
import { cueGroupStarts, KIND_FEATURES } from '../src/label/kind-offsets.js';
import { seeded, shuffle } from './random.js';

/** An example for the kinds: features of a paragraph and the column of its kind. */
export interface KindExample {
  readonly features: Int16Array;
  readonly kind: number;
  readonly weight: number;
  /** A reader looked at the line for itself, or at its page as a whole; or the line is made. */
  readonly source: 'line' | 'page' | 'made';
}

/** What all examples of a kind weigh, as a share of the weight of the lines that readers gave it. */
const SHARES = { line: 1, page: 4, made: 0.3 } as const;
/** Kinds weigh by their frequency to this power: rare ones count, and common ones are not drowned. */
const FREQUENCY_POWER = 0.5;
/** So many of an example's features are left out at each step, so that no weight relies on all the others. */
const DROPOUT = 0.2;
const EPOCHS = 12;
const RATE = 0.15;
/** The weight that the phrases of all kinds share moves more slowly, since all examples move it. */
const SHARED_RATE = 0.3;
const L2 = 0.014;
/** Values that a weight can have on either side of 0. */
const LEVELS = 25;
/** Squared gradients that every weight is taken to have seen. */
const HISTORY = 1e-3;

const KINDS = droppedKinds.length;
const CUE_KINDS = cueKinds.length;

/**
 * Fits the multinomial logistic regression by stochastic gradient descent with AdaGrad steps (Duchi,
 * Hazan and Singer 2011). That a phrase speaks for its own kind is learnt once for all kinds, as a
 * weight that they share; each kind then learns only how far it differs. Features are dropped at random
 * (Srivastava et al. 2014). The weights at the ends of the second half of the epochs are averaged: their
 * sum will do, since scale is no matter.
 */
export function trainKinds(given: readonly KindExample[]): Int8Array {
  const examples = weighted(given);
  const random = seeded(1);
  const order = Int32Array.from(examples.keys());
  const state = {
    weights: new Float32Array(KIND_WEIGHTS),
    history: new Float64Array(KIND_WEIGHTS).fill(HISTORY),
    base: new Float32Array(KIND_WEIGHTS),
    sharedHistory: new Float64Array(cueGroupStarts.length).fill(HISTORY),
    sharedCells: sharedCells(),
    decay: decays(examples),
  };
  const averaged = new Float32Array(KIND_WEIGHTS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(random, order);
    const rate = RATE * (1 - epoch / EPOCHS);
    for (const number of order) {
      const example = examples[number] as KindExample;
      step({ ...example, features: example.features.filter(() => random() >= DROPOUT) }, state, rate);
    }
    if (epoch < EPOCHS / 2) continue;
    for (let cell = 0; cell < KIND_WEIGHTS; cell++) {
      averaged[cell] = (averaged[cell] as number) + (state.weights[cell] as number);
    }
  }
  return coarse(averaged);
}

/** Rounds weights to few whole numbers: the choice does not change with their scale. */
function coarse(weights: Float32Array): Int8Array {
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LEVELS;
  return Int8Array.from(weights, (weight) => Math.round(weight / unit));
}

/** Scores of all kinds for some features, written to `out`: log-probabilities but for a constant. */
function kindScores(features: Int16Array, weights: Float32Array, out: Float64Array): void {
  out.fill(0);
  for (const feature of features) {
    const row = feature * KINDS;
    for (let kind = 0; kind < KINDS; kind++) out[kind] = (out[kind] as number) + (weights[row + kind] as number);
  }
}

interface State {
  readonly weights: Float32Array;
  readonly history: Float64Array;
  /** The shared part of each weight, which the penalty spares. */
  readonly base: Float32Array;
  readonly sharedHistory: Float64Array;
  /** The group of a weight that has a shared part, -1 without. */
  readonly sharedCells: Int8Array;
  readonly decay: Float64Array;
}

const scores = new Float64Array(KINDS);

function step({ features, kind: gold, weight }: KindExample, state: State, rate: number): void {
  const { weights, history, base, sharedCells: shared, decay } = state;
  kindScores(features, weights, scores);
  const highest = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
  for (let kind = 0; kind < KINDS; kind++) {
    const probability = Math.exp((scores[kind] as number) - highest) / sum;
    scores[kind] = (probability - (kind === gold ? 1 : 0)) * weight;
  }
  for (const feature of features) {
    const penalty = (decay[feature] as number) * weight;
    for (let kind = 0; kind < KINDS; kind++) {
      const cell = feature * KINDS + kind;
      const gradient = scores[kind] as number;
      if ((shared[cell] as number) >= 0) moveShared(shared[cell] as number, gradient, state, rate);
      const slope = gradient + penalty * ((weights[cell] as number) - (base[cell] as number));
      history[cell] = (history[cell] as number) + slope * slope;
      weights[cell] = (weights[cell] as number) - (rate * slope) / Math.sqrt(history[cell] as number);
    }
  }
}

function moveShared(group: number, gradient: number, { weights, base, sharedHistory }: State, rate: number): void {
  sharedHistory[group] = (sharedHistory[group] as number) + gradient * gradient;
  const change = (-rate * SHARED_RATE * gradient) / Math.sqrt(sharedHistory[group] as number);
  for (let kind = 0; kind < CUE_KINDS; kind++) {
    const cell = ((cueGroupStarts[group] as number) + kind) * KINDS + kind;
    weights[cell] = (weights[cell] as number) + change;
    base[cell] = (base[cell] as number) + change;
  }
}

function sharedCells(): Int8Array {
  const groups = new Int8Array(KIND_WEIGHTS).fill(-1);
  cueGroupStarts.forEach((start, group) => {
    for (let kind = 0; kind < CUE_KINDS; kind++) groups[(start + kind) * KINDS + kind] = group;
  });
  return groups;
}

/** The penalty of every feature, spread over its occurrences. */
function decays(examples: readonly KindExample[]): Float64Array {
  const often = new Float64Array(KIND_FEATURES);
  for (const { features, weight } of examples) {
    for (const feature of features) often[feature] = (often[feature] as number) + weight;
  }
  return often.map((sum) => (sum === 0 ? 0 : (L2 * examples.length) / (KINDS * sum)));
}

/**
 * Pages and made lines weigh so that they leave the kinds as frequent as readers found them; then the rarer
 * kinds are raised. The mean becomes 1.
 */
function weighted(examples: readonly KindExample[]): KindExample[] {
  const sums = { line: new Float64Array(KINDS), page: new Float64Array(KINDS), made: new Float64Array(KINDS) };
  for (const { source, kind, weight } of examples) sums[source][kind] = (sums[source][kind] as number) + weight;
  const all = examples.map((example) => {
    const { source, kind } = example;
    const share = (SHARES[source] * (sums.line[kind] as number)) / (sums[source][kind] as number);
    return { ...example, weight: Math.min(1, share) * example.weight };
  });
  const frequencies = new Float64Array(KINDS);
  for (const { kind, weight } of all) frequencies[kind] = (frequencies[kind] as number) + weight;
  const raised = all.map(({ kind, weight }) => weight * (frequencies[kind] as number) ** (FREQUENCY_POWER - 1));
  const mean = raised.reduce((sum, weight) => sum + weight, 0) / all.length;
  return all.map((example, index) => ({ ...example, weight: (raised[index] as number) / mean }));
}
