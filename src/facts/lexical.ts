import { lexiconKeys } from '../lexicon/lexicon-keys.js';
import type { CueKind } from '../lexicon/types.js';
import { classOf, codeUnitAt, isUnspacedClass, isWordClass, MARK } from './characters.js';
import { combine, IntegerTable, KeyFilter } from './hash.js';
import { keysAndValues, type StoredValues } from './key-values.js';
import { linkEnd } from './links.js';
import { numbersOf, type StoredNumbers, summed } from './packed.js';
import { NUMERIC, readUnspacedRun, readWord, Tokens } from './tokens.js';

/** The kinds that phrases speak for; the position is the bit in a cue mask. */
export const cueKinds: readonly CueKind[] = [
  'advertisement',
  'newsletter',
  'recommended',
  'promotion',
  'social',
  'notice',
  'caption',
  'metadata',
  'navigation',
  'comments',
  'author',
  'legal',
];

/** Bit of a token with which a phrase begins. */
const BEGINS_SHIFT = 30;
export const BEGINS_PHRASE: number = 1 << BEGINS_SHIFT;
/** Bit of a token that is a phrase by itself. */
const IS_PHRASE: number = 1 << 31;
/** Bit of a token that stands in addresses: `http`, `www`, `com`. */
export const WEB_TOKEN: number = 1 << 29;
/** The bits of the languages. */
export const LANGUAGE_BITS: number = WEB_TOKEN - 1;

/** The bits of words that say nothing about a topic. */
const COMMON_BITS: number = LANGUAGE_BITS | WEB_TOKEN;

/** Bits of a hash by which most runs of tokens are told to begin no phrase. */
const FILTER_BITS = 16;
export const FILTER_MASK: number = (1 << FILTER_BITS) - 1;

/**
 * So many upper bits of a hash are kept of each word and phrase, which is a fifth less to ship: of thousands of other words
 * one is taken for one of them.
 */
const LEXICON_KEY_BITS = 26;
export const lexiconKey = (hash: number): number => hash >>> (32 - LEXICON_KEY_BITS);

/** Room for several times the words that there are: few of them get into each other's way. */
const WORDS: number = 1 << 15;
const PHRASES: number = 1 << 13;

/** The lexicons as they are shipped: hashes of the words and phrases that stand in src/lexicon. */
export interface StoredLexicons {
  readonly languages: readonly string[];
  /** Stop words, and what phrases of several tokens begin with: bits of the table of words. */
  readonly words: StoredValues;
  /** Phrases of one token and of several: the bits of their kinds. */
  readonly shortPhrases: StoredValues;
  readonly longPhrases: StoredValues;
  /** Differences of the bits that the filter has beside those of whole phrases. */
  readonly beginnings: StoredNumbers;
}

/** All lexicons, ready for lookup by token. */
export interface LexicalTables {
  readonly languages: readonly string[];
  /** Token -> bit mask of the languages in which it is a stopword, and the bits above. */
  readonly words: IntegerTable;
  /** Hash of a phrase -> bit mask of the kinds for which it speaks. */
  readonly phrases: IntegerTable;
  /** What phrases begin with, from two tokens on, and whole phrases. */
  readonly beginnings: KeyFilter;
}

/**
 * The word tokens of a short text, those in addresses of links left out.
 *
 * @param tokens are emptied and filled again: with memory of its own every phrase would take as long again
 */
export function tokenise(text: string, tokens: Tokens = new Tokens(text.length)): Tokens {
  tokens.count = 0;
  tokens.reserve(text.length);
  let at = 0;
  /** No link ends before this offset. */
  let unclosed = 0;
  while (at < text.length) {
    const name = classOf(codeUnitAt(text, at));
    if (isUnspacedClass(name)) at = readUnspacedRun(text, at, text.length, tokens);
    else if (isWordClass(name) && name !== MARK) at = readWord(text, at, text.length, tokens);
    else {
      const before = at === 0 ? 0 : codeUnitAt(text, at - 1);
      const behind = at < unclosed ? 0 : linkEnd(text, at, text.length, before);
      if (behind < 0) unclosed = -behind;
      at = behind > 0 ? behind : at + 1;
    }
  }
  return tokens;
}

/** What the phrases in a run of tokens speak for. */
export interface PhraseMatch {
  /** Bit mask over `cueKinds`. */
  kinds: number;
  /** The same, of phrases that begin with the first token. */
  opening: number;
  /** Number of tokens that belong to phrases. */
  covered: number;
}

/** Not 0 where a token says nothing about a topic: a stop word, a part of addresses, a number. */
export const commonBits = ({ lexical, property }: Pick<Tokens, 'lexical' | 'property'>, token: number): number =>
  ((lexical[token] as number) & COMMON_BITS) | ((property[token] as number) & NUMERIC);

/** What the lexicons know of a token. */
export function lookUp(token: number, { words }: LexicalTables): number {
  return words.get(lexiconKey(token));
}

/** Fills `tokens.lexical` and finds the phrases in a run of tokens. */
export function matchPhrases(tokens: Tokens, from: number, to: number, tables: LexicalTables): PhraseMatch {
  const { hash, lexical } = tokens;
  for (let token = from; token < to; token++) lexical[token] = lookUp(hash[token] as number, tables);
  return findPhrases(tokens, from, to, tables);
}

/** The hash of a phrase and one more token. A phrase of one token has the token's own. */
export function continued(phrase: number, token: number): number {
  return combine(token, phrase);
}

/** Finds the phrases in a run of tokens whose `lexical` is filled. */
export function findPhrases(tokens: Tokens, from: number, to: number, tables: LexicalTables): PhraseMatch {
  const match: PhraseMatch = { kinds: 0, opening: 0, covered: 0 };
  const { hash, lexical } = tokens;
  const { phrases, beginnings } = tables;
  let coveredTo = from;
  for (let token = from; token < to; token++) {
    const known = lexical[token] as number;
    let phrase = hash[token] as number;
    // One branch that is hardly ever taken: whether a word begins some phrase would often be mispredicted.
    const pair = continued(phrase, hash[Math.min(token + 1, to - 1)] as number);
    const isBeginning = (known >>> BEGINS_SHIFT) & beginnings.has(lexiconKey(pair));
    if ((isBeginning | (known & IS_PHRASE)) === 0) continue;
    let found = known & IS_PHRASE ? phrases.get(lexiconKey(phrase)) : 0;
    for (let next = token + 1; ; next++) {
      if (found !== 0) {
        match.kinds |= found;
        if (token === from) match.opening |= found;
        if (next > coveredTo) {
          match.covered += next - Math.max(token, coveredTo);
          coveredTo = next;
        }
      }
      if (next === to) break;
      phrase = continued(phrase, hash[next] as number);
      const key = lexiconKey(phrase);
      if (beginnings.has(key) === 0) break;
      found = phrases.get(key);
    }
  }
  return match;
}

let compiled: LexicalTables | undefined;

/** The tables of all lexicons, unpacked on first use. */
export function lexicalTables(): LexicalTables {
  compiled ??= unpack(lexiconKeys);
  return compiled;
}

function unpack(stored: StoredLexicons): LexicalTables {
  const words = new IntegerTable(WORDS);
  const phrases = new IntegerTable(PHRASES);
  const beginnings = new KeyFilter(FILTER_BITS);
  const own = keysAndValues(stored.words);
  const short = keysAndValues(stored.shortPhrases);
  const long = keysAndValues(stored.longPhrases);
  words.setAll(own.keys, own.values);
  for (const token of short.keys) words.set(token, words.get(token) | BEGINS_PHRASE | IS_PHRASE);
  for (const word of ['http', 'https', 'www', 'com', 'html']) {
    const token = lexiconKey(tokenise(word).hash[0] as number);
    words.set(token, words.get(token) | WEB_TOKEN);
  }
  phrases.setAll(short.keys, short.values);
  phrases.setAll(long.keys, long.values);
  beginnings.addAll(long.keys);
  beginnings.addAll(summed(numbersOf(stored.beginnings)));
  return { languages: stored.languages, words, phrases, beginnings };
}
