import { IntegerTable } from './hash.js';
import { numbersOf, type StoredNumbers, summed } from './packed.js';

/** Hashes, and a value of each that many of them share. */
export interface StoredValues {
  /** Differences of the sorted hashes. */
  readonly keys: StoredNumbers;
  /** The values that there are, the most frequent first. */
  readonly values: readonly number[];
  /** The place among them of each hash's value. */
  readonly places: StoredNumbers;
}

/** Gives out every hash and its value. */
export function eachKey({ keys, values, places }: StoredValues, take: (key: number, value: number) => void): void {
  const sorted = summed(numbersOf(keys));
  const placeOf = numbersOf(places);
  for (let at = 0; at < sorted.length; at++) take(sorted[at] as number, values[placeOf[at] as number] as number);
}

/** The table of what was stored. */
export function tableOf(stored: StoredValues): IntegerTable {
  const table = new IntegerTable(stored.keys.count);
  eachKey(stored, (key, value) => table.set(key, value));
  return table;
}
