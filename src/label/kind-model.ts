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
const PAIRS = 7;

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
    sumWeights(list, weights, sums);
    found[at] = highest(sums);
  }
  return found;
}

/** Sums the rows of a paragraph's features; the pairs are written out, so that the sums stay in registers. */
function sumWeights({ items, length }: FeatureList, weights: Int32Array, sums: Int32Array): void {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let fifth = 0;
  let sixth = 0;
  let seventh = 0;
  for (let index = 0; index < length; index++) {
    const row = (items[index] as number) * PAIRS;
    first = (first + (weights[row] as number)) | 0;
    second = (second + (weights[row + 1] as number)) | 0;
    third = (third + (weights[row + 2] as number)) | 0;
    fourth = (fourth + (weights[row + 3] as number)) | 0;
    fifth = (fifth + (weights[row + 4] as number)) | 0;
    sixth = (sixth + (weights[row + 5] as number)) | 0;
    seventh = (seventh + (weights[row + 6] as number)) | 0;
  }
  sums[0] = first;
  sums[1] = second;
  sums[2] = third;
  sums[3] = fourth;
  sums[4] = fifth;
  sums[5] = sixth;
  sums[6] = seventh;
}

/** Bits for the number of a column. */
const COLUMN_BITS = 4;
const LAST_COLUMN: number = (1 << COLUMN_BITS) - 1;

/** The first of the columns with the highest sum. */
function highest(sums: Int32Array): number {
  // The column stands below its sum, from the last on, so that one comparison tells both.
  let best = -(2 ** 31);
  for (let pair = 0; pair < PAIRS; pair++) {
    const both = sums[pair] as number;
    const column = LAST_COLUMN - 2 * pair;
    best = Math.max(best, (low(both) << COLUMN_BITS) | column, (high(both) << COLUMN_BITS) | (column - 1));
  }
  return LAST_COLUMN - (best & LAST_COLUMN);
}
