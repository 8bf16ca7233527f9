import type { Columns } from './columns.js';
import { capacityFor, MOST_PROBES, slotOf } from './hash.js';

/** How often each of some keys occurs among them, and how often before it. */
export interface EqualKeys {
  readonly counts: Int32Array;
  readonly before: Int32Array;
}

/** Counts equal keys in linear time; a table of first positions does without a map. */
export function countEqual(keys: Int32Array, columns: Columns): EqualKeys {
  const { count } = columns;
  const capacity = capacityFor(count);
  const mask = capacity - 1;
  /** Position + 1 of the first of equal keys, by slot, and by position. */
  const firsts = new Int32Array(capacity);
  const first = columns.integers();
  const before = columns.integers();
  const counts = columns.integers();
  for (let at = 0; at < count; at++) {
    const key = keys[at] as number;
    let slot = slotOf(key, mask);
    let probe = 0;
    while (probe < MOST_PROBES && firsts[slot] !== 0 && keys[(firsts[slot] as number) - 1] !== key) {
      slot = (slot + 1) & mask;
      probe++;
    }
    if (firsts[slot] === 0) firsts[slot] = at + 1;
    const found = probe === MOST_PROBES ? at : (firsts[slot] as number) - 1;
    first[at] = found;
    before[at] = counts[found] as number;
    counts[found] = (counts[found] as number) + 1;
  }
  for (let at = 0; at < count; at++) counts[at] = counts[first[at] as number] as number;
  return { counts, before };
}
