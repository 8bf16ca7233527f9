import type { Columns } from './columns.js';
import { MOST_PROBES, slotOf } from './hash.js';

/** How often each of some keys occurs among them, and how often before it. */
export interface EqualKeys {
  readonly counts: Int32Array;
  readonly before: Int32Array;
}

/**
 * Counts equal keys in linear time; a table of first positions does without a map.
 *
 * @param table of `capacityFor(columns.count)` slots, is emptied and filled again: one does for all keys of a text
 */
export function countEqual(keys: Int32Array, columns: Columns, table: Int32Array): EqualKeys {
  const { count } = columns;
  const mask = table.length - 1;
  table.fill(0);
  /** Position of the first of equal keys; in a slot of the table one more, 0 being free. */
  const first = columns.integers();
  const before = columns.integers();
  const counts = columns.integers();
  for (let at = 0; at < count; at++) {
    const key = keys[at] as number;
    let slot = slotOf(key, mask);
    let probe = 0;
    while (probe < MOST_PROBES && table[slot] !== 0 && keys[(table[slot] as number) - 1] !== key) {
      slot = (slot + 1) & mask;
      probe++;
    }
    if (table[slot] === 0) table[slot] = at + 1;
    const found = probe === MOST_PROBES ? at : (table[slot] as number) - 1;
    first[at] = found;
    before[at] = counts[found] as number;
    counts[found] = (counts[found] as number) + 1;
  }
  for (let at = 0; at < count; at++) counts[at] = counts[first[at] as number] as number;
  return { counts, before };
}
