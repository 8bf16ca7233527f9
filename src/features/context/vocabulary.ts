import { lowestBit } from '../../facts/bits.js';
import type { Columns } from '../../facts/columns.js';
import { capacityFor, findSlot } from '../../facts/hash.js';
import { commonBits } from '../../facts/lexical.js';
import { ALL_CAPITALS } from '../../facts/tokens.js';
import type { Context } from '../../values/context.js';
import type { Statistics } from '../../values/statistics.js';

/** Where this bit stands in a token's properties; that of `CAPITALISED` is the lowest. */
const ALL_CAPITALS_SHIFT: number = lowestBit(ALL_CAPITALS);

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
  const cells = wordsOfText(hash, content, contentSum, sentenceLike);
  const mask = cells.length / 2 - 1;
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
      const isKnown = differing(entry, at + 1) & 1;
      const capitals = property[token] as number;
      const isName = ((first - token) >>> 31) & (capitals | (capitals >> ALL_CAPITALS_SHIFT));
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
 * The content words of sentence-like paragraphs, as a table: word and entry of a slot lie side by side. The entry is
 * the number of the only paragraph that has the word, from 1; -1 where several have it.
 */
function wordsOfText(
  hash: Int32Array,
  content: Int32Array,
  contentSum: Int32Array,
  sentenceLike: Uint8Array,
): Int32Array {
  const count = contentSum.length - 1;
  let most = 0;
  for (let at = 0; at < count; at++) {
    if (sentenceLike[at] === 1) most += (contentSum[at + 1] as number) - (contentSum[at] as number);
  }
  const capacity = capacityFor(most);
  const mask = capacity - 1;
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
      cells[slot * 2 + 1] = (at + 1) | differing(entry, at + 1);
    }
  }
  return cells;
}

/** -1 where an entry is neither 0 nor the own one, else 0: without branches, which would often be mispredicted. */
function differing(entry: number, own: number): number {
  const difference = entry ^ own;
  return ((entry | -entry) & (difference | -difference)) >> 31;
}

/**
 * Lists the content words: the tokens that are neither in the lexicons nor numbers.
 *
 * @param contentSum is filled with how many there are before each paragraph
 */
function contentTokens({ tokens, tokenStart }: Statistics, contentSum: Int32Array, mostTokens: number): Int32Array {
  // One more than there may be: every token is written, and stays where it is content.
  const content = new Int32Array(tokens.count + 1);
  let found = 0;
  for (let at = 0; at + 1 < contentSum.length; at++) {
    const from = tokenStart[at] as number;
    const to = Math.min(tokenStart[at + 1] as number, from + mostTokens);
    for (let token = from; token < to; token++) {
      content[found] = token;
      // Without a branch, which would be mispredicted at every third word.
      const common = commonBits(tokens, token);
      found += 1 ^ ((common | -common) >>> 31);
    }
    contentSum[at + 1] = found;
  }
  return content;
}
