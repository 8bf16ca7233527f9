import { lexicons } from '../lexicon/index.js';
import type { CueKind } from '../lexicon/types.js';
import { classOf, codeUnitAt, IDEOGRAPH, isWordClass, MARK, UNSPACED } from './characters.js';
import { combine, IntegerTable, KeyFilter } from './hash.js';
import { readUnspacedRun, readWord, Tokens } from './tokens.js';

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
export const BEGINS_PHRASE: number = 1 << 30;
/** Bit of a token that is a phrase by itself. */
const IS_PHRASE: number = 1 << 31;
/** Bit of a token that stands in addresses: `http`, `www`, `com`. */
export const WEB_TOKEN: number = 1 << 29;
/** The bits of the languages. */
export const LANGUAGE_BITS: number = WEB_TOKEN - 1;

/** Bits of a hash by which most pairs of tokens are told to begin no phrase. */
const FILTER_BITS = 16;

/** Room for several times the words that there are: few of them get into each other's way. */
const WORDS: number = 1 << 15;

/** All lexicons, compiled for lookup by token. */
export interface LexicalTables {
  readonly languages: readonly string[];
  /** Token -> bit mask of the languages in which it is a stopword, and the two bits below. */
  readonly words: IntegerTable;
  /** Phrases as a trie: (node, token) -> child node; the root is node 0. */
  readonly children: IntegerTable;
  /** The first two tokens of the phrases. */
  readonly pairFilter: KeyFilter;
  /** Node -> bit mask of the kinds for which the phrase that ends there speaks. */
  readonly nodeKinds: Int32Array;
}

/**
 * The word tokens of a short text.
 *
 * @param tokens are emptied and filled again: with memory of its own every phrase would take as long again
 */
export function tokenise(text: string, tokens: Tokens = new Tokens(text.length)): Tokens {
  tokens.count = 0;
  tokens.reserve(text.length);
  let at = 0;
  while (at < text.length) {
    const name = classOf(codeUnitAt(text, at));
    if (name === IDEOGRAPH || name === UNSPACED) at = readUnspacedRun(text, at, text.length, tokens);
    else if (isWordClass(name) && name !== MARK) at = readWord(text, at, text.length, tokens);
    else at++;
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

/** What the lexicons know of a token. */
export function lookUp(token: number, { words }: LexicalTables): number {
  return words.get(token);
}

/** Fills `tokens.lexical` and finds the phrases in a run of tokens. */
export function matchPhrases(tokens: Tokens, from: number, to: number, tables: LexicalTables): PhraseMatch {
  const { hash, lexical } = tokens;
  for (let token = from; token < to; token++) lexical[token] = lookUp(hash[token] as number, tables);
  return findPhrases(tokens, from, to, tables);
}

/** Finds the phrases in a run of tokens whose `lexical` is filled. */
export function findPhrases(tokens: Tokens, from: number, to: number, tables: LexicalTables): PhraseMatch {
  const match: PhraseMatch = { kinds: 0, opening: 0, covered: 0 };
  const { hash, lexical } = tokens;
  const { pairFilter } = tables;
  let coveredTo = from;
  for (let token = from; token < to; token++) {
    const known = lexical[token] as number;
    if ((known & BEGINS_PHRASE) === 0) continue;
    if ((known & IS_PHRASE) === 0) {
      if (token + 1 === to) break;
      if (pairFilter.has(combine(hash[token + 1] as number, hash[token] as number)) === 0) continue;
    }
    let node = 0;
    for (let next = token; next < to; next++) {
      node = tables.children.get(combine(hash[next] as number, node));
      if (node === 0) break;
      const found = tables.nodeKinds[node] as number;
      if (found === 0) continue;
      match.kinds |= found;
      if (token === from) match.opening |= found;
      if (next + 1 > coveredTo) {
        match.covered += next + 1 - Math.max(token, coveredTo);
        coveredTo = next + 1;
      }
    }
  }
  return match;
}

let compiled: LexicalTables | undefined;

/** The tables of all lexicons, compiled on first use. */
export function lexicalTables(): LexicalTables {
  compiled ??= compile();
  return compiled;
}

function compile(): LexicalTables {
  const words = new IntegerTable(WORDS);
  const children = new IntegerTable(16384);
  const pairFilter = new KeyFilter(FILTER_BITS);
  const nodeKinds: number[] = [0];
  const tokens = new Tokens(64);
  lexicons.forEach((lexicon, language) => {
    for (const word of lexicon.stopwords) {
      tokenise(word, tokens);
      if (tokens.count === 1) {
        const token = tokens.hash[0] as number;
        words.set(token, words.get(token) | (1 << language));
      }
    }
    cueKinds.forEach((kind, bit) => {
      for (const phrase of lexicon.cues[kind] ?? []) {
        tokenise(phrase, tokens);
        let node = 0;
        const first = tokens.hash[0] ?? 0;
        words.set(first, words.get(first) | BEGINS_PHRASE | (tokens.count === 1 ? IS_PHRASE : 0));
        if (tokens.count > 1) pairFilter.add(combine(tokens.hash[1] as number, first));
        for (let index = 0; index < tokens.count; index++) {
          const edge = combine(tokens.hash[index] as number, node);
          let child = children.get(edge);
          if (child === 0) {
            child = nodeKinds.length;
            children.set(edge, child);
            nodeKinds.push(0);
          }
          node = child;
        }
        if (node !== 0) nodeKinds[node] = (nodeKinds[node] as number) | (1 << bit);
      }
    });
  });
  for (const word of ['http', 'https', 'www', 'com', 'html']) {
    const token = tokenise(word).hash[0] as number;
    words.set(token, words.get(token) | WEB_TOKEN);
  }
  return {
    languages: lexicons.map((lexicon) => lexicon.language),
    words,
    children,
    pairFilter,
    nodeKinds: Int32Array.from(nodeKinds),
  };
}
