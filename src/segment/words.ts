import {
  CASELESS,
  CLOSING,
  COMMA,
  classOf,
  codeUnitAt,
  DIGIT,
  foldOf,
  IDEOGRAPH,
  isColon,
  isDash,
  isWordClass,
  LOWER,
  OPENING,
  SPACE,
  TERMINAL,
  UNSPACED,
  UPPER,
} from '../facts/characters.js';
import { Columns } from '../facts/columns.js';
import { HASH_START, hashStep } from '../facts/hash.js';
import { LANGUAGE_BITS, lexicalTables, lookUp } from '../facts/lexical.js';
import { withBlocks } from './blocks.js';
import { readStops } from './sentences.js';

/** Forms of a word, by its first letter or digit. */
export const NO_LETTER = 0;
export const LOWER_CASE = 1;
const CAPITALISED = 2;
const CAPITALS = 3;
export const NUMBER = 4;
const WITHOUT_CASE = 5;
const WITHOUT_SPACES = 6;
/** “I”, “A”, an initial. */
const LONE_CAPITAL = 7;
export const FORMS = 8;

/** How a word begins. */
export const PLAIN = 0;
const QUOTED = 1;
const BULLET = 2;
const DASHED = 3;
const SIGNED = 4;
export const BEGINNINGS = 5;

/** How a word ends. */
const IN_LETTER = 0;
const IN_DIGIT = 1;
export const IN_COMMA = 2;
const IN_COLON = 3;
const IN_CLOSING = 4;
const IN_SEPARATOR = 5;
const IN_DASH = 6;
const IN_SIGN = 7;
const IN_STOP = 8;
export const ENDINGS = 9;

/** What stands between the items of a list or of a path: `|`, `·`, `•`, `»` and the like. */
const separators: ReadonlySet<number> = new Set([...'|·•»›>►▶→・'].map((sign) => sign.charCodeAt(0)));
/** They close as well as open. */
const straightQuotes: ReadonlySet<number> = new Set([...'"\''].map((sign) => sign.charCodeAt(0)));
const listMarks: ReadonlySet<number> = new Set([...separators, ...[...'*#'].map((sign) => sign.charCodeAt(0))]);

/** What stands between white space, with one entry a word in every column, and the sentences. */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly form: Uint8Array;
  readonly beginning: Uint8Array;
  readonly ending: Uint8Array;
  /** Hash of the letters and digits in lower case, 0 where there are none. */
  readonly hash: Int32Array;
  /** Number of stop words, of any language, before each word and, at the end, before the end. */
  readonly stopwords: Int32Array;
  /** Offsets at which sentences begin, the first at the beginning of the stretch. */
  readonly sentences: number[];
}

/** Reads the words and the sentences of a stretch of text, every character once, but for words in capitals. */
export function readWords(text: string, from: number, to: number): Words {
  // As many words as there may be, and one more; three columns of integers, and three of bytes.
  const columns = new Columns(((to - from + 1) >> 1) + 1, 4);
  const start = columns.integers();
  const form = columns.bytes();
  const beginning = columns.bytes();
  const ending = columns.bytes();
  const hash = columns.integers();
  const stopwords = columns.integers();
  const sentences = [from];
  const tables = lexicalTables();
  let count = 0;
  /** Stops are read up to here. */
  let stopsRead = from;
  let at = from;
  while (at < to) {
    let last = codeUnitAt(text, at);
    let lastName = classOf(last);
    if (lastName === SPACE) {
      at++;
      continue;
    }
    const begin = at;
    start[count] = begin;
    beginning[count] = beginningOf(last, lastName);
    let letters = HASH_START;
    /** Class of the first letter or digit. */
    let first = 0;
    // What else there is to know of a word is asked where it matters: this loop must do with few registers.
    for (; at < to; at++) {
      const code = codeUnitAt(text, at);
      const name = classOf(code);
      if (name === SPACE) break;
      if (isWordClass(name)) {
        first ||= name;
        letters = hashStep(letters, foldOf(code));
      } else if (name === TERMINAL && at >= stopsRead) {
        stopsRead = readStops(text, from, at, to, sentences);
      }
      last = code;
      lastName = name;
    }
    ending[count] = endingOf(last, lastName);
    const found = first === UPPER ? formOfCapital(text, begin, at) : (forms[first] as number);
    form[count] = found;
    let known = 0;
    if (found !== NO_LETTER) {
      hash[count] = letters;
      known = lookUp(letters, tables) & LANGUAGE_BITS;
    }
    // No branch, which would often be mispredicted: half of all words are stop words.
    stopwords[count + 1] = (stopwords[count] as number) + (-known >>> 31);
    count++;
  }
  return { count, start, form, beginning, ending, hash, stopwords, sentences: withBlocks(text, from, to, sentences) };
}

/** Forms by the class of the first letter or digit, those that begin with a capital aside. */
const forms = new Uint8Array(DIGIT + 1);
forms[LOWER] = LOWER_CASE;
forms[CASELESS] = WITHOUT_CASE;
forms[IDEOGRAPH] = WITHOUT_SPACES;
forms[UNSPACED] = WITHOUT_SPACES;
forms[DIGIT] = NUMBER;

/** The form of a word whose first letter is a capital: mostly the next letter tells it. */
function formOfCapital(text: string, from: number, to: number): number {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const name = classOf(codeUnitAt(text, at));
    if (name === UPPER) capitals++;
    else if (isWordClass(name) && name !== DIGIT) return CAPITALISED;
  }
  return capitals > 1 ? CAPITALS : LONE_CAPITAL;
}

function beginningOf(code: number, name: number): number {
  if (isWordClass(name)) return PLAIN;
  if (name === OPENING || straightQuotes.has(code)) return QUOTED;
  if (listMarks.has(code)) return BULLET;
  return isDash(code) ? DASHED : SIGNED;
}

function endingOf(code: number, name: number): number {
  if (name === DIGIT) return IN_DIGIT;
  if (isWordClass(name)) return IN_LETTER;
  if (name === TERMINAL) return IN_STOP;
  if (name === COMMA) return IN_COMMA;
  if (isColon(code)) return IN_COLON;
  if (separators.has(code)) return IN_SEPARATOR;
  if (name === CLOSING) return IN_CLOSING;
  return isDash(code) ? IN_DASH : IN_SIGN;
}
