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

/** The hashes that were stored, and their values in the same order. */
export function keysAndValues({ keys, values, places }: StoredValues): { keys: Int32Array; values: Int32Array } {
  const own = numbersOf(places);
  for (let at = 0; at < own.length; at++) own[at] = values[own[at] as number] as number;
  return { keys: summed(numbersOf(keys)), values: own };
}

/** The table of what was stored. */
export function tableOf(stored: StoredValues): IntegerTable {
  const { keys, values } = keysAndValues(stored);
  const table = new IntegerTable(keys.length);
  table.setAll(keys, values);
  return table;
}
