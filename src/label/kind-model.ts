import { cueKinds } from '../facts/lexical.js';
import { high, low } from '../facts/pairs.js';
import type { Kind } from '../kinds.js';
import { FeatureList } from './feature-groups.js';
import type { KindContext } from './kind-context.js';
import { kindFeatures } from './kind-features.js';
import { KIND_FEATURES } from './kind-offsets.js';

/** The kinds that a dropped paragraph can have, in the order of the weights' columns. */
export const droppedKinds: readonly Kind[] = [...cueKinds, 'duplicate', 'other'];

/** Two kinds lie side by side in one integer. */
const PAIRS: number = droppedKinds.length / 2;

/** Number of weights: a row for every feature, a column for every kind. */
export const KIND_WEIGHTS: number = KIND_FEATURES * droppedKinds.length;

/**
 * Names the kind of every dropped paragraph by a multinomial logistic regression on set phrases, cues,
 * words, place, shape, and the block in which it stands.
 *
 * @param weights one row a feature, two kinds in each of its integers
 * @returns the index into `droppedKinds` of each dropped paragraph, -1 for kept ones
 */
export function dropKinds(kinds: KindContext, weights: Int32Array): Int8Array {
  const { kept } = kinds;
  const found = new Int8Array(kept.length).fill(-1);
  const sums = new Int32Array(PAIRS);
  const list = new FeatureList();
  for (let at = 0; at < kept.length; at++) {
    if (kept[at] === 1) continue;
    kindFeatures(kinds, at, list);
    sums.fill(0);
    for (let index = 0; index < list.length; index++) {
      const row = (list.items[index] as number) * PAIRS;
      for (let pair = 0; pair < PAIRS; pair++) sums[pair] = (sums[pair] as number) + (weights[row + pair] as number);
    }
    found[at] = highest(sums);
  }
  return found;
}

/** The column with the highest sum. */
function highest(sums: Int32Array): number {
  let best = 0;
  let bestSum = Number.NEGATIVE_INFINITY;
  for (let pair = 0; pair < PAIRS; pair++) {
    const first = low(sums[pair] as number);
    const second = high(sums[pair] as number);
    if (first > bestSum) {
      best = 2 * pair;
      bestSum = first;
    }
    if (second > bestSum) {
      best = 2 * pair + 1;
      bestSum = second;
    }
  }
  return best;
}
