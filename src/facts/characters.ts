/**
 * Character classes by UTF-16 code unit. The tables are filled when a character is first
 * seen: a cache of pure facts, so that no run pays for characters that it never meets.
 *
 * What is asked about every character is a constant here, and so in `hash.ts`: a function that is declared may be set
 * anew, and the compiler would make sure at every call that it was not.
 */

export const SPACE = 1;
export const LINE_BREAK = 2;
export const LOWER = 3;
export const UPPER = 4;
/** Letters without case: Arabic, Hebrew, Devanagari, Hangul … */
export const CASELESS = 5;
/** Han and kana: written without spaces, about two characters a word. */
export const IDEOGRAPH = 6;
/** Thai, Lao, Khmer, Burmese: written without spaces, about five characters a word. */
export const UNSPACED = 7;
/** Combining marks: they continue a word. */
export const MARK = 8;
export const DIGIT = 9;
/** Full stop, question and exclamation mark, in any script. */
export const TERMINAL = 10;
export const OPENING = 11;
export const CLOSING = 12;
export const COMMA = 13;
const PUNCTUATION = 14;
export const SYMBOL = 15;
/** Zero-width characters, soft hyphen, byte order mark, directional marks. */
export const IGNORABLE = 16;

/** Characters that are asked for by name. */
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
export const EXCLAMATION_MARK = 33;
export const QUOTATION_MARK = 34;
export const NUMBER_SIGN = 35;
export const PERCENT_SIGN = 37;
export const OPENING_BRACKET = 40;
export const CLOSING_BRACKET = 41;
export const ASTERISK = 42;
export const HYPHEN = 45;
export const FULL_STOP = 46;
export const SLASH = 47;
export const COLON = 58;
export const QUESTION_MARK = 63;
export const OPENING_SQUARE_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSING_SQUARE_BRACKET = 93;
const EN_DASH = 0x2013;
export const EM_DASH = 0x2014;
/** Symbols up to here are on keyboards; beyond are pictures, boxes and the like. */
export const KEYBOARD_SYMBOLS = 0x2000;
export const ELLIPSIS_SIGN = 0x2026;
const WIDE_COLON = 0xff1a;
const WIDE_QUESTION_MARK = 0xff1f;
const ARABIC_QUESTION_MARK = 0x61f;

const patterns: readonly (readonly [RegExp, number])[] = [
  [/[\n\r\v\f\x85\u2028\u2029]/, LINE_BREAK],
  [/(?!\ufeff)\s/, SPACE],
  [/[\p{Cf}\p{Cc}]/u, IGNORABLE],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u, IDEOGRAPH],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, UNSPACED],
  [/\p{Ll}/u, LOWER],
  [/[\p{Lu}\p{Lt}]/u, UPPER],
  [/\p{L}/u, CASELESS],
  [/\p{M}/u, MARK],
  [/\p{N}/u, DIGIT],
  [/[.!?…。！？｡؟۔।॥։።]/, TERMINAL],
  [/[,;、，；،]/, COMMA],
  [/["'”’»›\p{Pe}\p{Pf}]/u, CLOSING],
  [/[\p{Ps}\p{Pi}]/u, OPENING],
  [/\p{P}/u, PUNCTUATION],
];

/** Class by code unit; 0 where it has not been asked for yet. */
const classes = new Uint8Array(65536);
const folded = new Uint16Array(65536);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let found = SYMBOL;
  for (const [pattern, name] of patterns) {
    if (pattern.test(character)) {
      found = name;
      break;
    }
  }
  const lower = character.toLowerCase();
  folded[code] = found === UPPER && lower.length === 1 ? lower.charCodeAt(0) : code;
  classes[code] = found;
  return found;
}

/**
 * The class of a UTF-16 code unit; halves of surrogate pairs are symbols. Cut to an integer, which it is: what a
 * function returns may be anything to the compiler.
 */
export const classOf = (code: number): number => (classes[code] as number) || classify(code) | 0;

const { charCodeAt } = String.prototype;

/**
 * The code unit at an offset within a text. Engines keep strings in several forms: cut out, put together, of one byte
 * or two a character. Where `text.charCodeAt` has met more than four, it is looked up again for every character.
 */
export const codeUnitAt = charCodeAt.call.bind(charCodeAt) as (text: string, at: number) => number;

/** The same, 0 behind the end: `charCodeAt` is slow for ever where it was once asked beyond it. */
export const codeAt = (text: string, at: number): number => (at < text.length ? codeUnitAt(text, at) : 0);

/** The lower-case form of a code unit whose class has been asked for before. */
export const foldOf = (code: number): number => folded[code] as number;

/** Whether a line break of two characters begins at an offset. What limits a length counts it once. */
export const isCarriageReturnAndLineFeed = (text: string, at: number): boolean =>
  codeUnitAt(text, at) === CARRIAGE_RETURN && codeAt(text, at + 1) === LINE_FEED;

/** Whether text of this class belongs to a word: letters, marks and digits. */
export const isWordClass = (name: number): boolean => name >= LOWER && name <= DIGIT;

/** Whether a class is one of letters, of whatever script. */
export const isLetterClass = (name: number): boolean => name >= LOWER && name <= UNSPACED;

/** Whether characters of this class are written without spaces between words. */
export const isUnspacedClass = (name: number): boolean => name === IDEOGRAPH || name === UNSPACED;

/** Whether a character is white space, or is not seen. */
export const isBlank = (code: number): boolean => {
  const name = classOf(code);
  return name === SPACE || name === IGNORABLE;
};

/**
 * Whether a character can close a quotation: what opens one in English closes it in German
 * (`„…“`) or Danish (`»…«`).
 */
export const closesQuote = (code: number): boolean =>
  code === 0x201c || code === 0x2018 || code === 0xab || code === 0x2039 || classOf(code) === CLOSING;

/** Whether a character is a colon, full-width ones included. */
export const isColon = (code: number): boolean => code === COLON || code === WIDE_COLON;

/** Whether a character is a question mark, full-width and Arabic ones included. */
export const isQuestionMark = (code: number): boolean =>
  code === QUESTION_MARK || code === WIDE_QUESTION_MARK || code === ARABIC_QUESTION_MARK;

/** What items of lists begin with, but for what opens a quote or a turn of speech as well. */
const listMarks = '-*+–•◦‣·▪■►';

/** Whether items of lists begin with a character: hyphen, asterisk, plus, en dash, bullets and their like. */
export const isListMark = (code: number): boolean => listMarks.includes(String.fromCharCode(code));

/** Whether a character is a hyphen, an en dash or an em dash. */
export const isDash = (code: number): boolean => code === HYPHEN || code === EN_DASH || code === EM_DASH;

/** Line breaks in a row. */
export const lineBreaks: RegExp = /[\n\r\v\f\x85\u2028\u2029]+/;
