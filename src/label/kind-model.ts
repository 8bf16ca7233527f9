import { cueKinds } from '../facts/lexical.js';
import type { Kind } from '../kinds.js';
import { KIND_FEATURES, type KindContext, kindFeatures } from './kind-features.js';

/** The kinds that a dropped paragraph can have, in the order of the weights' columns. */
export const droppedKinds: readonly Kind[] = [...cueKinds, 'duplicate', 'other'];

/** Share of the neighbours' opinion: the block decides, not the paragraph alone. */
const NEIGHBOURS = 0.3;
const REACH = 2;

/**
 * Names the kind of every dropped paragraph by a multinomial logistic regression on cues, place
 * and shape, each paragraph's scores being mixed with those of its block.
 *
 * @param weights one row of `droppedKinds.length` weights a feature
 * @returns the index into `droppedKinds` of each dropped paragraph, -1 for kept ones
 */
export function dropKinds(kinds: KindContext, weights: Float32Array): Int8Array {
  const count = kinds.kept.length;
  const size = droppedKinds.length;
  const scores = new Float64Array(count * size);
  for (let at = 0; at < count; at++) {
    if (kinds.kept[at] === 0)
      logProbabilities(kindFeatures(kinds, at), weights, scores.subarray(at * size, at * size + size));
  }
  const found = new Int8Array(count).fill(-1);
  for (let at = 0; at < count; at++) {
    if (kinds.kept[at] === 1) continue;
    let best = 0;
    let bestScore = -Infinity;
    for (let kind = 0; kind < size; kind++) {
      let mixed = scores[at * size + kind] as number;
      for (const step of [-1, 1]) {
        for (let near = at + step; Math.abs(near - at) <= REACH; near += step) {
          if (near < 0 || near >= count || kinds.kept[near] === 1) break;
          mixed += (NEIGHBOURS / Math.abs(near - at)) * (scores[near * size + kind] as number);
        }
      }
      if (mixed > bestScore) {
        best = kind;
        bestScore = mixed;
      }
    }
    found[at] = best;
  }
  return found;
}

/** Log-probabilities of all kinds, written to `out`. */
export function logProbabilities(features: readonly number[], weights: Float32Array, out: Float64Array): void {
  const size = droppedKinds.length;
  out.fill(0);
  for (const feature of features) {
    for (let kind = 0; kind < size; kind++) {
      out[kind] = (out[kind] as number) + (weights[feature * size + kind] as number);
    }
  }
  let highest = -Infinity;
  for (let kind = 0; kind < size; kind++) highest = Math.max(highest, out[kind] as number);
  let sum = 0;
  for (let kind = 0; kind < size; kind++) sum += Math.exp((out[kind] as number) - highest);
  const normaliser = highest + Math.log(sum);
  for (let kind = 0; kind < size; kind++) out[kind] = (out[kind] as number) - normaliser;
}

/** Number of weights: a row for every feature, a column for every kind. */
export const KIND_WEIGHTS: number = KIND_FEATURES * droppedKinds.length;
