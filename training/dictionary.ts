import { KEY_BITS } from '../src/facts/sink.js';
import { STATE_COUNT } from '../src/facts/states.js';
import type { FeatureStore, TrainingDocument } from './types.js';

/** Keys are below this. */
export const KEYS: number = 1 << KEY_BITS;

/** The features of a model: their keys, sorted; the position is the row. */
export type Dictionary = Int32Array;

/** Features seen on at least so many hosts. What fewer sites use does not carry over to others. */
export function buildDictionary(
  store: FeatureStore,
  documents: readonly TrainingDocument[],
  leastHosts: number,
): Dictionary {
  const lastHost = new Int32Array(KEYS).fill(-1);
  const hosts = new Uint8Array(KEYS);
  const numbers = new Map<string, number>();
  const byHost = [...documents].sort((a, b) => (a.host < b.host ? -1 : a.host > b.host ? 1 : 0));
  for (const document of byHost) {
    const host = numbers.get(document.host) ?? numbers.size;
    numbers.set(document.host, host);
    const to = store.offsets[document.first + document.count] as number;
    for (let index = store.offsets[document.first] as number; index < to; index++) {
      const key = store.features[index] as number;
      if (lastHost[key] === host) continue;
      lastHost[key] = host;
      if ((hosts[key] as number) < 255) hosts[key] = (hosts[key] as number) + 1;
    }
  }
  const keys: number[] = [];
  for (let key = 0; key < hosts.length; key++) {
    if ((hosts[key] as number) >= leastHosts) keys.push(key);
  }
  return Int32Array.from(keys);
}

/**
 * The store with its features numbered anew, by their position among those that are kept; the others go.
 *
 * @param size the numbers so far are below it
 */
export function renumbered(store: FeatureStore, paragraphs: number, kept: Int32Array, size: number): FeatureStore {
  const numberOf = new Int32Array(size).fill(-1);
  for (const [number, feature] of kept.entries()) numberOf[feature] = number;
  const { features, offsets } = store;
  const end = offsets[paragraphs] as number;
  let length = 0;
  for (let index = 0; index < end; index++) if ((numberOf[features[index] as number] as number) >= 0) length++;
  const own = {
    features: new Int32Array(new SharedArrayBuffer(length * 4)),
    offsets: new Int32Array(new SharedArrayBuffer((paragraphs + 1) * 4)),
    isWord: new Uint8Array(new SharedArrayBuffer(kept.length)),
  };
  for (const [number, feature] of kept.entries()) own.isWord[number] = store.isWord[feature] as number;
  let to = 0;
  for (let paragraph = 0; paragraph < paragraphs; paragraph++) {
    const last = offsets[paragraph + 1] as number;
    for (let index = offsets[paragraph] as number; index < last; index++) {
      const number = numberOf[features[index] as number] as number;
      if (number >= 0) own.features[to++] = number;
    }
    own.offsets[paragraph + 1] = to;
  }
  return { ...store, ...own };
}

/** The rows with the largest weights, in ascending order. */
export function strongestRows(weights: Float32Array, most: number): Int32Array {
  const rows = weights.length / STATE_COUNT;
  const strength = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let highest = -Infinity;
    let lowest = Infinity;
    for (let state = 0; state < STATE_COUNT; state++) {
      highest = Math.max(highest, weights[row * STATE_COUNT + state] as number);
      lowest = Math.min(lowest, weights[row * STATE_COUNT + state] as number);
    }
    strength[row] = highest - lowest;
  }
  const order = [...strength.keys()].sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b);
  return Int32Array.from(order.slice(0, most)).sort();
}
