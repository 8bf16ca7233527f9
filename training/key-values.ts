import type { StoredValues } from '../src/facts/key-values.js';
import { differences, stored } from './pack.js';

/** Stores hashes with the bits of each, in any order: what is there several times has the bits of all. */
export function storedValues(entries: readonly (readonly [key: number, bits: number])[]): StoredValues {
  const bitsOf = new Map<number, number>();
  for (const [key, bits] of entries) bitsOf.set(key >>> 0, (bitsOf.get(key >>> 0) ?? 0) | bits);
  const sorted = [...bitsOf].sort(([key], [other]) => key - other);
  const values = byFrequency(sorted.map(([, value]) => value));
  return {
    keys: stored(differences(sorted.map(([key]) => key))),
    values,
    places: stored(Int32Array.from(sorted, ([, value]) => values.indexOf(value))),
  };
}

function byFrequency(all: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([value, count], [other, otherCount]) => otherCount - count || value - other)
    .map(([value]) => value);
}
