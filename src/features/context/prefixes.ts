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
  /** A bit for each number of tokens that a shorter paragraph has: only such beginnings need be looked up. */
  let sizes = 0;
  for (let at = 0; at < count; at++) {
    const size = (tokenStart[at + 1] as number) - (tokenStart[at] as number);
    if (!isShort(size)) continue;
    found.set(identity[at] as number, 1);
    sizes |= 1 << size;
  }
  const longest = 31 - Math.clz32(sizes);
  for (let at = 0; at < count; at++) {
    const from = tokenStart[at] as number;
    const size = (tokenStart[at + 1] as number) - from;
    if (size <= SHORTEST || size > LONGEST_WHOLE) continue;
    let prefix = 0;
    const to = Math.min(size - 1, longest);
    for (let length = 1; length <= to; length++) {
      prefix = combine(hash[from + length - 1] as number, prefix);
      if ((sizes >>> length) & 1) found.addKnown(prefix, 1);
    }
  }
  const prefixOf = columns.bytes();
  for (let at = 0; at < count; at++) {
    if (isShort((tokenStart[at + 1] as number) - (tokenStart[at] as number)))
      prefixOf[at] = Math.min(255, found.get(identity[at] as number) - 1);
  }
  return prefixOf;
}

function isShort(size: number): boolean {
  return size >= SHORTEST && size <= LONGEST;
}
