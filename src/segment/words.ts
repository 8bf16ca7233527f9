import {
  CASELESS,
  CLOSING,
  COMMA,
  classOf,
  codeUnitAt,
  DIGIT,
  foldOf,
  IDEOGRAPH,
  isWordClass,
  LOWER,
  OPENING,
  SPACE,
  TERMINAL,
  UNSPACED,
  UPPER,
} from '../facts/characters.js';
import { HASH_START, hashStep } from '../facts/hash.js';
import { LANGUAGE_BITS, lexicalTables, lookUp } from '../facts/lexical.js';

/** Forms of a word, by its first letter or digit. */
export const NO_LETTER = 0;
export const LOWER_CASE = 1;
const CAPITALISED = 2;
const CAPITALS = 3;
const NUMBER = 4;
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
const dashes: ReadonlySet<number> = new Set([...'-–—'].map((sign) => sign.charCodeAt(0)));
const openingQuotes: ReadonlySet<number> = new Set([...'"\'“«'].map((sign) => sign.charCodeAt(0)));
const listMarks: ReadonlySet<number> = new Set([...separators, ...[...'*#'].map((sign) => sign.charCodeAt(0))]);

/** What stands between white space, with one entry a word in every column. */
export interface Words {
  count: number;
  readonly start: Int32Array;
  readonly form: Uint8Array;
  readonly beginning: Uint8Array;
  readonly ending: Uint8Array;
  /** Hash of the letters and digits in lower case, 0 where there are none. */
  readonly hash: Int32Array;
  /** 1 for a stop word of any language. */
  readonly stopword: Uint8Array;
}

/** Reads the words of a stretch of text, every character once. */
export function readWords(text: string, from: number, to: number): Words {
  const most = ((to - from + 1) >> 1) + 1;
  const words: Words = {
    count: 0,
    start: new Int32Array(most),
    form: new Uint8Array(most),
    beginning: new Uint8Array(most),
    ending: new Uint8Array(most),
    hash: new Int32Array(most),
    stopword: new Uint8Array(most),
  };
  let at = from;
  while (at < to) {
    if (classAt(text, at) === SPACE) at++;
    else at = readWord(text, at, to, words);
  }
  return words;
}

function readWord(text: string, from: number, to: number, words: Words): number {
  const word = words.count++;
  words.start[word] = from;
  let at = from;
  let name = classAt(text, at);
  while (name !== SPACE && !isWordClass(name) && ++at < to) name = classAt(text, at);
  words.beginning[word] = at === from ? PLAIN : beginningOf(codeUnitAt(text, from));
  const form = at === to ? NO_LETTER : formOf(name);
  let hash = HASH_START;
  let capitals = 0;
  let others = 0;
  for (; at < to; at++) {
    const code = codeUnitAt(text, at);
    name = classOf(code);
    if (name === LOWER) {
      hash = hashStep(hash, code);
      others++;
    } else if (name === SPACE) {
      break;
    } else if (name === UPPER) {
      hash = hashStep(hash, foldOf(code));
      capitals++;
    } else if (isWordClass(name)) {
      hash = hashStep(hash, code);
      if (name !== DIGIT) others++;
    }
  }
  words.ending[word] = endingOf(codeUnitAt(text, at - 1));
  words.form[word] = form !== CAPITALISED || others > 0 ? form : capitals > 1 ? CAPITALS : LONE_CAPITAL;
  if (form === NO_LETTER) return at;
  words.hash[word] = hash;
  if ((lookUp(hash, lexicalTables()) & LANGUAGE_BITS) !== 0) words.stopword[word] = 1;
  return at;
}

function classAt(text: string, at: number): number {
  return classOf(codeUnitAt(text, at));
}

function formOf(name: number): number {
  if (name === LOWER) return LOWER_CASE;
  if (name === UPPER) return CAPITALISED;
  if (name === DIGIT) return NUMBER;
  if (name === CASELESS) return WITHOUT_CASE;
  return name === IDEOGRAPH || name === UNSPACED ? WITHOUT_SPACES : NO_LETTER;
}

function beginningOf(code: number): number {
  const name = classOf(code);
  if (isWordClass(name)) return PLAIN;
  if (name === OPENING || openingQuotes.has(code)) return QUOTED;
  if (listMarks.has(code)) return BULLET;
  return dashes.has(code) ? DASHED : SIGNED;
}

function endingOf(code: number): number {
  const name = classOf(code);
  if (name === DIGIT) return IN_DIGIT;
  if (isWordClass(name)) return IN_LETTER;
  if (name === TERMINAL) return IN_STOP;
  if (name === COMMA) return IN_COMMA;
  if (code === 0x3a || code === 0xff1a) return IN_COLON;
  if (separators.has(code)) return IN_SEPARATOR;
  if (name === CLOSING) return IN_CLOSING;
  return dashes.has(code) ? IN_DASH : IN_SIGN;
}
