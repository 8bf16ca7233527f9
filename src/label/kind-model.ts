import { cueKinds } from '../facts/lexical.js';
import type { Kind } from '../kinds.js';
import { FeatureList } from './feature-groups.js';
import { KIND_FEATURES, type KindContext, kindFeatures } from './kind-features.js';

/** The kinds that a dropped paragraph can have, in the order of the weights' columns. */
export const droppedKinds: readonly Kind[] = [...cueKinds, 'duplicate', 'other'];

/** Share of the neighbours' opinion: the block decides, not the paragraph alone. */
const NEIGHBOURS = 0.3;
const REACH = 2;

/**
 * Names the kind of every dropped paragraph by a multinomial logistic regression on cues, words,
 * place, shape and block, mixed with what is thought of the paragraphs next to it.
 *
 * @param weights one row of `droppedKinds.length` weights a feature
 * @returns the index into `droppedKinds` of each dropped paragraph, -1 for kept ones
 */
export function dropKinds(kinds: KindContext, weights: Float32Array): Int8Array {
  const { kept } = kinds;
  const count = kept.length;
  const size = droppedKinds.length;
  const scores = new Float32Array(count * size);
  const list = new FeatureList();
  for (let at = 0; at < count; at++) {
    if (kept[at] === 1) continue;
    kindFeatures(kinds, at, list);
    kindScores(list.items, list.length, weights, scores, at * size);
  }
  const found = new Int8Array(count).fill(-1);
  const mixed = new Float64Array(size);
  for (let at = 0; at < count; at++) {
    if (kept[at] === 1) continue;
    mixed.fill(0);
    addScores(mixed, scores, at * size, 1);
    for (let near = at - 1; near >= Math.max(0, at - REACH) && kept[near] === 0; near--) {
      addScores(mixed, scores, near * size, NEIGHBOURS / (at - near));
    }
    for (let near = at + 1; near <= at + REACH && near < count && kept[near] === 0; near++) {
      addScores(mixed, scores, near * size, NEIGHBOURS / (near - at));
    }
    let best = 0;
    for (let kind = 1; kind < size; kind++) if ((mixed[kind] as number) > (mixed[best] as number)) best = kind;
    found[at] = best;
  }
  return found;
}

function addScores(sums: Float64Array, scores: Float32Array, from: number, share: number): void {
  for (let kind = 0; kind < sums.length; kind++) {
    sums[kind] = (sums[kind] as number) + share * (scores[from + kind] as number);
  }
}

/** Scores of all kinds for some features: log-probabilities but for a constant; written to `out` from `to` on. */
export function kindScores(
  features: ArrayLike<number>,
  length: number,
  weights: Float32Array,
  out: Float32Array | Float64Array,
  to: number,
): void {
  const size = droppedKinds.length;
  for (let kind = 0; kind < size; kind++) out[to + kind] = 0;
  for (let index = 0; index < length; index++) {
    const row = (features[index] as number) * size;
    for (let kind = 0; kind < size; kind++) {
      out[to + kind] = (out[to + kind] as number) + (weights[row + kind] as number);
    }
  }
}

/** Number of weights: a row for every feature, a column for every kind. */
export const KIND_WEIGHTS: number = KIND_FEATURES * droppedKinds.length;
