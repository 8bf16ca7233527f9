import { lowestBit } from '../facts/bits.js';
import type { Columns } from '../facts/columns.js';
import { lexicalTables } from '../facts/lexical.js';
import { knownLineGroups, lineGroups } from '../facts/line-groups.js';
import { Tokens } from '../facts/tokens.js';
import type { TextDocument } from '../values/document.js';
import type { Statistics, StatisticsDraft } from '../values/statistics.js';
import { readParagraph } from './analyse/paragraph.js';
import { detectLanguage, type ScriptCounts } from './language.js';

/** Reads every character once and counts what the features need. */
export function analyse(document: TextDocument, columns: Columns, language: string | undefined): Statistics {
  const { text, count } = document;
  const tables = lexicalTables();
  const tokens = new Tokens(64 + (text.length >> 2));
  const statistics = {
    document,
    tokens,
    tokenStart: columns.integers(1),
    words: columns.integers(),
    capitalised: columns.integers(),
    allCapitals: columns.integers(),
    numbers: columns.integers(),
    stopwords: columns.integers(),
    commas: columns.integers(),
    sentenceEnds: columns.integers(),
    wordCharacters: columns.integers(),
    flags: columns.integers(),
    first: columns.integers(),
    last: columns.integers(),
    terminated: columns.bytes(),
    identity: columns.integers(),
    cues: columns.integers(),
    cueTokens: columns.integers(),
    openingCues: columns.integers(),
    labelTokens: columns.bytes(),
    setPhrases: columns.integers(),
    labelSetPhrases: columns.integers(),
    hasStopwords: false,
    language: 'und',
  };
  const scripts: ScriptCounts = { ideographs: 0, kana: 0, unspaced: 0, caseless: 0, caselessExample: 0, letters: 0 };
  for (let paragraph = 0; paragraph < count; paragraph++) readParagraph(statistics, paragraph, scripts, tables);
  findSetPhrases(statistics);
  const detected = detectLanguage(tokens, text, tables, scripts, language);
  countStopwords(statistics, detected.mask);
  statistics.hasStopwords = detected.mask !== 0;
  statistics.language = language ?? detected.tag;
  return statistics;
}

/** Paragraphs, and labels at their beginnings, that are set phrases of many sites as a whole. */
function findSetPhrases({
  document,
  tokens,
  tokenStart,
  identity,
  numbers,
  labelTokens,
  setPhrases,
  labelSetPhrases,
}: StatisticsDraft): void {
  for (let paragraph = 0; paragraph < document.count; paragraph++) {
    const from = tokenStart[paragraph] as number;
    const label = labelTokens[paragraph] as number;
    const to = tokenStart[paragraph + 1] as number;
    // Without numbers the identity is the hash of a line.
    const own =
      numbers[paragraph] === 0
        ? knownLineGroups(identity[paragraph] as number, to - from)
        : lineGroups(tokens, from, to);
    setPhrases[paragraph] = own;
    if (own === 0 && label > 0) labelSetPhrases[paragraph] = lineGroups(tokens, from, from + label);
  }
}

/** @param mask the bit of the language, 0 where it is not known */
function countStopwords(statistics: StatisticsDraft, mask: number): void {
  if (mask === 0) return;
  const { tokens, tokenStart, stopwords, document } = statistics;
  const { lexical } = tokens;
  const bit = lowestBit(mask);
  for (let paragraph = 0; paragraph < document.count; paragraph++) {
    let found = 0;
    const to = tokenStart[paragraph + 1] as number;
    for (let token = tokenStart[paragraph] as number; token < to; token++) {
      found += ((lexical[token] as number) >>> bit) & 1;
    }
    stopwords[paragraph] = found;
  }
}
