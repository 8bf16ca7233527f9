import type { Columns } from '../../facts/columns.js';
import { combine, IntegerTable } from '../../facts/hash.js';
import type { Statistics } from '../../values/statistics.js';

/** Tokens of a paragraph that may be the beginning of another. */
const SHORTEST = 3;
const LONGEST = 24;
/** Longer paragraphs are text: what they begin with is no headline. */
const LONGEST_WHOLE = 64;

/** Counts, for each shorter paragraph, the longer ones that begin with all of its tokens. */
export function prefixes(statistics: Statistics, columns: Columns): Uint8Array {
  const { count } = columns;
  const { tokens, tokenStart, identity } = statistics;
  const { hash } = tokens;
  // One more than the number of longer paragraphs: a table holds no zeros.
  const found = new IntegerTable(count);
  for (let at = 0; at < count; at++) {
    if (isShort((tokenStart[at + 1] as number) - (tokenStart[at] as number))) found.set(identity[at] as number, 1);
  }
  for (let at = 0; at < count; at++) {
    const from = tokenStart[at] as number;
    const size = (tokenStart[at + 1] as number) - from;
    if (size <= SHORTEST || size > LONGEST_WHOLE) continue;
    let prefix = 0;
    const to = from + Math.min(size - 1, LONGEST);
    for (let token = from; token < to; token++) {
      prefix = combine(hash[token] as number, prefix);
      if (token - from + 1 >= SHORTEST) found.addKnown(prefix, 1);
    }
  }
  const prefixOf = columns.bytes();
  for (let at = 0; at < count; at++) {
    if (isShort((tokenStart[at + 1] as number) - (tokenStart[at] as number)))
      prefixOf[at] = Math.min(255, Math.max(0, found.get(identity[at] as number) - 1));
  }
  return prefixOf;
}

function isShort(size: number): boolean {
  return size >= SHORTEST && size <= LONGEST;
}
