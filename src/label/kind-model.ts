import { cueKinds } from '../facts/lexical.js';
import type { Kind } from '../kinds.js';
import { FeatureList } from './feature-groups.js';
import type { KindContext } from './kind-context.js';
import { kindFeatures } from './kind-features.js';
import { KIND_FEATURES } from './kind-offsets.js';

/** The kinds that a dropped paragraph can have, in the order of the weights' columns. */
export const droppedKinds: readonly Kind[] = [...cueKinds, 'duplicate', 'other'];

/**
 * Names the kind of every dropped paragraph by a multinomial logistic regression on set phrases, cues,
 * words, place, shape, and the block in which it stands.
 *
 * @param weights one row of `droppedKinds.length` weights a feature
 * @returns the index into `droppedKinds` of each dropped paragraph, -1 for kept ones
 */
export function dropKinds(kinds: KindContext, weights: Float32Array): Int8Array {
  const { kept } = kinds;
  const found = new Int8Array(kept.length).fill(-1);
  const scores = new Float64Array(droppedKinds.length);
  const list = new FeatureList();
  for (let at = 0; at < kept.length; at++) {
    if (kept[at] === 1) continue;
    kindFeatures(kinds, at, list);
    kindScores(list.items, list.length, weights, scores);
    let best = 0;
    for (let kind = 1; kind < scores.length; kind++) {
      if ((scores[kind] as number) > (scores[best] as number)) best = kind;
    }
    found[at] = best;
  }
  return found;
}

/** Scores of all kinds for some features, written to `out`: log-probabilities but for a constant. */
export function kindScores(
  features: ArrayLike<number>,
  length: number,
  weights: Float32Array,
  out: Float64Array,
): void {
  const size = droppedKinds.length;
  out.fill(0);
  for (let index = 0; index < length; index++) {
    const row = (features[index] as number) * size;
    for (let kind = 0; kind < size; kind++) out[kind] = (out[kind] as number) + (weights[row + kind] as number);
  }
}

/** Number of weights: a row for every feature, a column for every kind. */
export const KIND_WEIGHTS: number = KIND_FEATURES * droppedKinds.length;
