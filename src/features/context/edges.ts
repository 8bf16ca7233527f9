import type { Columns } from '../../facts/columns.js';
import { countEqual } from '../../facts/equal.js';
import { capacityFor, combine } from '../../facts/hash.js';
import type { Context } from '../../values/context.js';
import { flagBit, type Statistics } from '../../values/statistics.js';

const NO_WORDS = flagBit('no words');

/** With which words the paragraphs begin and end, and how often these or the whole occur. */
export function edges(
  statistics: Statistics,
  columns: Columns,
): Pick<Context, 'firstToken' | 'lastToken' | 'copies' | 'copiesBefore' | 'beginnings' | 'endings'> {
  const { tokens, tokenStart, identity, flags } = statistics;
  const { hash } = tokens;
  const { count } = columns;
  const firstToken = columns.integers();
  const lastToken = columns.integers();
  const firstTwo = columns.integers();
  const lastTwo = columns.integers();
  const whole = columns.integers();
  for (let at = 0; at < count; at++) {
    const from = tokenStart[at] as number;
    const size = (tokenStart[at + 1] as number) - from;
    if (size === 0) {
      const characters = combine(statistics.first[at] as number, (flags[at] as number) & NO_WORDS ? 1 : 0);
      firstToken[at] = characters;
      lastToken[at] = characters;
      firstTwo[at] = characters;
      lastTwo[at] = characters;
      whole[at] = characters;
      continue;
    }
    const first = hash[from] as number;
    const last = hash[from + size - 1] as number;
    firstToken[at] = first;
    lastToken[at] = last;
    firstTwo[at] = size > 1 ? combine(first, hash[from + 1] as number) : first;
    lastTwo[at] = size > 1 ? combine(hash[from + size - 2] as number, last) : last;
    whole[at] = identity[at] as number;
  }
  const table = new Int32Array(capacityFor(count));
  const copies = countEqual(whole, columns, table);
  return {
    firstToken,
    lastToken,
    copies: copies.counts,
    copiesBefore: copies.before,
    beginnings: countEqual(firstTwo, columns, table).counts,
    endings: countEqual(lastTwo, columns, table).counts,
  };
}
