import { combine } from '../../facts/hash.js';
import {
  BEGINS_PHRASE,
  findPhrases,
  type LexicalTables,
  lookUp,
  type PhraseMatch,
  WEB_TOKEN,
} from '../../facts/lexical.js';
import { ALL_CAPITALS, CAPITALISED, CHARACTER_PAIR, NUMERIC, YEAR_TOKEN } from '../../facts/tokens.js';
import { flagBit, type StatisticsDraft } from '../../values/statistics.js';

const ADDRESS = flagBit('address');
const YEAR = flagBit('year');
const ONLY_NUMBERS = flagBit('only numbers');
const NO_WORDS = flagBit('no words');
/** A label before a colon has so many tokens at most. */
export const LONGEST_LABEL = 4;

const noPhrases: PhraseMatch = { kinds: 0, opening: 0, covered: 0 };

/** Looks the paragraph's tokens up and sums what they say. */
export function readTokens(statistics: StatisticsDraft, paragraph: number, from: number, tables: LexicalTables): void {
  const { tokens } = statistics;
  const { hash, property, lexical, count } = tokens;
  const size = count - from;
  let flags = statistics.flags[paragraph] as number;
  let pairs = 0;
  let capitalised = 0;
  let allCapitals = 0;
  let numbers = 0;
  let identity = 0;
  let known = 0;
  for (let token = from; token < count; token++) {
    const word = hash[token] as number;
    const bits = property[token] as number;
    identity = combine(word, identity);
    // Bits are added without asking first: a branch here would often be mispredicted.
    capitalised += bits & CAPITALISED;
    allCapitals += bits & ALL_CAPITALS;
    numbers += bits & NUMERIC;
    pairs += bits & CHARACTER_PAIR;
    if (word === YEAR_TOKEN) flags |= YEAR;
    const found = lookUp(word, tables);
    lexical[token] = found;
    known |= found;
  }
  allCapitals /= ALL_CAPITALS;
  numbers /= NUMERIC;
  pairs /= CHARACTER_PAIR;
  if (known & WEB_TOKEN) flags |= ADDRESS;
  if (size === 0) flags |= NO_WORDS;
  else if (numbers === size) flags |= ONLY_NUMBERS;
  const phrases = known & BEGINS_PHRASE ? findPhrases(tokens, from, count, tables) : noPhrases;
  statistics.flags[paragraph] = flags;
  statistics.words[paragraph] = (statistics.words[paragraph] as number) + size - pairs;
  statistics.capitalised[paragraph] = capitalised;
  statistics.allCapitals[paragraph] = allCapitals;
  statistics.numbers[paragraph] = numbers;
  statistics.identity[paragraph] = identity;
  statistics.cues[paragraph] = phrases.kinds;
  statistics.cueTokens[paragraph] = phrases.covered;
  statistics.openingCues[paragraph] = phrases.opening;
  if ((statistics.labelTokens[paragraph] as number) > LONGEST_LABEL) statistics.labelTokens[paragraph] = 0;
}
