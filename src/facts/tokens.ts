import {
  CASELESS,
  classOf,
  codeUnitAt,
  DIGIT,
  foldOf,
  IDEOGRAPH,
  IGNORABLE,
  LOWER,
  MARK,
  UNSPACED,
  UPPER,
} from './characters.js';
import { Columns } from './columns.js';
import { HASH_START, hashStep } from './hash.js';

/** Token of any number; four digits in a row, mostly a year, have a token of their own. */
const NUMBER_TOKEN: number = hashStep(HASH_START, 1);
export const YEAR_TOKEN: number = hashStep(HASH_START, 2);

/** Properties of a token, as bits. */
export const CAPITALISED = 1;
export const ALL_CAPITALS = 2;
export const NUMERIC = 4;
/** A pair of characters of a script without spaces. */
export const CHARACTER_PAIR = 8;

/** The word tokens of a text: hashes of their lower-case form, in one array for all paragraphs. */
export class Tokens {
  count = 0;
  hash!: Int32Array;
  property!: Uint8Array;
  /** What the lexicons know of the token; filled by `analyse`. */
  lexical!: Int32Array;

  constructor(expected: number) {
    this.allocate(expected);
  }

  private allocate(size: number): void {
    // Two columns of integers and one of bytes.
    const columns = new Columns(size, 2.25);
    this.hash = columns.integers();
    this.lexical = columns.integers();
    this.property = columns.bytes();
  }

  /** Makes room for so many more tokens; a character makes one token at most. */
  reserve(more: number): void {
    const needed = this.count + more;
    if (needed <= this.hash.length) return;
    const { hash, property, lexical } = this;
    this.allocate(needed * 2);
    this.hash.set(hash);
    this.property.set(property);
    this.lexical.set(lexical);
  }

  /** Adds a token for which there is room. */
  push(hash: number, property: number): void {
    this.hash[this.count] = hash;
    this.property[this.count] = property;
    this.count++;
  }
}

/** Whether a character may belong to the one before it, which Unicode also has as one: an accent, a vowel of Hangul. */
const composes = (code: number): boolean =>
  (code >= 0x300 && code < 0x370) || (code >= 0x1161 && code < 0x1200) || code === 0x3099 || code === 0x309a;

/** Reads the word that begins at `at`, adds its token and returns the offset behind it. */
export function readWord(text: string, at: number, end: number, tokens: Tokens): number {
  let hash = HASH_START;
  let capitals = 0;
  let digits = 0;
  /** Characters that are neither letters nor digits. */
  let others = 0;
  let firstIsCapital = 0;
  let isDecomposed = false;
  let position = at;
  for (; position < end; position++) {
    const code = codeUnitAt(text, position);
    const name = classOf(code);
    let folded = code;
    // Asked first, which most are: a compiler may make a jump table of the rest.
    if (name !== LOWER) {
      if (name === UPPER) {
        if (position - others === at) firstIsCapital = CAPITALISED;
        capitals++;
        folded = foldOf(code);
      } else if (name === DIGIT) {
        digits++;
      } else if (name === MARK) {
        others++;
        isDecomposed ||= composes(code);
      } else if (name === IGNORABLE) {
        others++;
        continue;
      } else if (name === CASELESS) {
        isDecomposed ||= composes(code);
      } else {
        break;
      }
    }
    hash = hashStep(hash, folded);
  }
  if (isDecomposed) {
    const composed = text.slice(at, position).normalize('NFC');
    if (composed.length < position - at) {
      readWord(composed, 0, composed.length, tokens);
      return position;
    }
  }
  const letters = position - at - digits - others;
  if (letters === 0 && digits > 0) {
    tokens.push(digits === 4 ? YEAR_TOKEN : NUMBER_TOKEN, NUMERIC);
  } else {
    tokens.push(hash, firstIsCapital | (capitals > 1 && capitals === letters ? ALL_CAPITALS : 0));
  }
  return position;
}

/**
 * Reads a run of a script without spaces as overlapping pairs of characters and returns the
 * offset behind it.
 */
export function readUnspacedRun(text: string, at: number, end: number, tokens: Tokens): number {
  const first = tokens.count;
  let previous = -1;
  let position = at;
  let isDecomposed = false;
  for (; position < end; position++) {
    const code = codeUnitAt(text, position);
    const name = classOf(code);
    if (name === MARK || name === IGNORABLE) {
      isDecomposed ||= composes(code);
      continue;
    }
    if (name !== IDEOGRAPH && name !== UNSPACED) break;
    if (previous >= 0) {
      tokens.push(hashStep(hashStep(HASH_START, previous), code), CHARACTER_PAIR);
    }
    previous = code;
  }
  if (isDecomposed) {
    const composed = text.slice(at, position).normalize('NFC');
    if (composed.length < position - at) {
      tokens.count = first;
      readUnspacedRun(composed, 0, composed.length, tokens);
      return position;
    }
  }
  if (tokens.count === first) tokens.push(hashStep(HASH_START, previous), CHARACTER_PAIR);
  return position;
}
