import type { Columns } from '../../facts/columns.js';
import { capacityFor, findSlot } from '../../facts/hash.js';
import { ALL_CAPITALS, CAPITALISED, NUMERIC } from '../../facts/tokens.js';
import type { Context } from '../../values/context.js';
import type { Statistics } from '../../values/statistics.js';

/** Where the bit of numbers stands in a token's properties. */
const NUMERIC_SHIFT: number = 31 - Math.clz32(NUMERIC);
/** Marks a word that several paragraphs have; else the entry is the number of the only one, from 1. */
const SEVERAL = -1;

/**
 * Counts which content words of a paragraph occur in sentence-like paragraphs elsewhere.
 *
 * @param mostTokens tokens of a paragraph that are looked at
 */
export function vocabulary(
  statistics: Statistics,
  sentenceLike: Uint8Array,
  columns: Columns,
  mostTokens: number,
): Pick<Context, 'knownSum' | 'contentSum' | 'knownNames' | 'names'> {
  const { count } = columns;
  const { tokens, tokenStart } = statistics;
  const { hash, property } = tokens;
  const knownSum = columns.integers(1);
  const contentSum = columns.integers(1);
  const knownNames = columns.integers();
  const names = columns.integers();
  const content = contentTokens(statistics, contentSum, mostTokens);
  let most = 0;
  for (let at = 0; at < count; at++) {
    if (sentenceLike[at] === 1) most += (contentSum[at + 1] as number) - (contentSum[at] as number);
  }
  const capacity = capacityFor(most);
  const mask = capacity - 1;
  /** Word and entry of a slot side by side. */
  const cells = new Int32Array(capacity * 2);
  for (let at = 0; at < count; at++) {
    if (sentenceLike[at] === 0) continue;
    const to = contentSum[at + 1] as number;
    for (let index = contentSum[at] as number; index < to; index++) {
      const word = hash[content[index] as number] as number;
      const slot = findSlot(cells, word, mask);
      if (slot < 0) continue;
      const entry = cells[slot * 2 + 1] as number;
      cells[slot * 2] = word;
      cells[slot * 2 + 1] = entry === 0 || entry === at + 1 ? at + 1 : SEVERAL;
    }
  }
  for (let at = 0; at < count; at++) {
    let known = 0;
    let namesKnown = 0;
    let namesAll = 0;
    const first = tokenStart[at] as number;
    const to = contentSum[at + 1] as number;
    for (let index = contentSum[at] as number; index < to; index++) {
      const token = content[index] as number;
      const word = hash[token] as number;
      const slot = findSlot(cells, word, mask);
      const entry = slot < 0 ? 0 : (cells[slot * 2 + 1] as number);
      const isKnown = entry !== 0 && entry !== at + 1 ? 1 : 0;
      const isName = token > first && (property[token] as number) & (CAPITALISED | ALL_CAPITALS) ? 1 : 0;
      known += isKnown;
      namesAll += isName;
      namesKnown += isKnown & isName;
    }
    knownSum[at + 1] = (knownSum[at] as number) + known;
    knownNames[at] = namesKnown;
    names[at] = namesAll;
  }
  return { knownSum, contentSum, knownNames, names };
}

/**
 * Lists the content words: the tokens that are neither in the lexicons nor numbers.
 *
 * @param contentSum is filled with how many there are before each paragraph
 */
function contentTokens({ tokens, tokenStart }: Statistics, contentSum: Int32Array, mostTokens: number): Int32Array {
  const { property, lexical } = tokens;
  // One more than there may be: every token is written, and stays where it is content.
  const content = new Int32Array(tokens.count + 1);
  let found = 0;
  for (let at = 0; at + 1 < contentSum.length; at++) {
    const from = tokenStart[at] as number;
    const to = Math.min(tokenStart[at + 1] as number, from + mostTokens);
    for (let token = from; token < to; token++) {
      content[found] = token;
      // Without a branch, which would be mispredicted at every third word.
      const known = lexical[token] as number;
      found += 1 & ~((known | -known) >>> 31) & ~((property[token] as number) >> NUMERIC_SHIFT);
    }
    contentSum[at + 1] = found;
  }
  return content;
}
