import type { Columns } from '../../facts/columns.js';
import { capacityFor, findSlot } from '../../facts/hash.js';
import { ALL_CAPITALS, CAPITALISED, NUMERIC } from '../../facts/tokens.js';
import type { Context } from '../../values/context.js';
import type { Statistics } from '../../values/statistics.js';

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
  const { hash, property, lexical } = tokens;
  let most = 0;
  for (let at = 0; at < count; at++) {
    if (sentenceLike[at] === 1)
      most += Math.min((tokenStart[at + 1] as number) - (tokenStart[at] as number), mostTokens);
  }
  const capacity = capacityFor(most);
  const mask = capacity - 1;
  /** Word and entry of a slot side by side. */
  const cells = new Int32Array(capacity * 2);
  for (let at = 0; at < count; at++) {
    if (sentenceLike[at] === 0) continue;
    const from = tokenStart[at] as number;
    const to = Math.min(tokenStart[at + 1] as number, from + mostTokens);
    for (let token = from; token < to; token++) {
      if (lexical[token] !== 0 || (property[token] as number) & NUMERIC) continue;
      const word = hash[token] as number;
      const slot = findSlot(cells, word, mask);
      if (slot < 0) continue;
      const entry = cells[slot * 2 + 1] as number;
      cells[slot * 2] = word;
      cells[slot * 2 + 1] = entry === 0 || entry === at + 1 ? at + 1 : SEVERAL;
    }
  }
  const knownSum = columns.integers(1);
  const contentSum = columns.integers(1);
  const knownNames = columns.integers();
  const names = columns.integers();
  for (let at = 0; at < count; at++) {
    let known = 0;
    let content = 0;
    let namesKnown = 0;
    let namesAll = 0;
    const from = tokenStart[at] as number;
    const to = Math.min(tokenStart[at + 1] as number, from + mostTokens);
    for (let token = from; token < to; token++) {
      const bits = property[token] as number;
      if (lexical[token] !== 0 || bits & NUMERIC) continue;
      const word = hash[token] as number;
      const slot = findSlot(cells, word, mask);
      const entry = slot < 0 ? 0 : (cells[slot * 2 + 1] as number);
      const isKnown = entry !== 0 && entry !== at + 1 ? 1 : 0;
      const isName = token > from && bits & (CAPITALISED | ALL_CAPITALS) ? 1 : 0;
      content++;
      known += isKnown;
      namesAll += isName;
      namesKnown += isKnown & isName;
    }
    knownSum[at + 1] = (knownSum[at] as number) + known;
    contentSum[at + 1] = (contentSum[at] as number) + content;
    knownNames[at] = namesKnown;
    names[at] = namesAll;
  }
  return { knownSum, contentSum, knownNames, names };
}
