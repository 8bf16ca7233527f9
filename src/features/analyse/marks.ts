import {
  COMMA,
  classOf,
  closesQuote,
  codeAt,
  codeUnitAt,
  DIGIT,
  isBlank,
  isColon,
  isListMark,
  LOWER,
  OPENING,
  TERMINAL,
  UPPER,
} from '../../facts/characters.js';
import { flagBit } from '../../values/statistics.js';

const OPENS_WITH_QUOTE = flagBit('opens with quote');
const ENDS_WITH_COLON = flagBit('ends with colon');
const LEADING_MARKER = flagBit('leading marker');
const LOWER_START = flagBit('starts in lower case');
const ENDS_WITH_COMMA = flagBit('ends with comma');
const ENDS_WITH_BRACKET = flagBit('ends with bracket');

/** The flag that a character sets wherever it stands, by code unit. */
export const characterFlags: Int32Array = new Int32Array(65536);
for (const [characters, name] of [
  ['@', 'at sign'],
  ['©®™', 'copyright sign'],
  ['|•·│｜', 'bar or bullet'],
  ['?？؟', 'question mark'],
  ['!！', 'exclamation mark'],
  ['/', 'slash'],
  ['([（【「', 'bracket'],
  ['$€£¥₹₽₺₩￥', 'currency'],
  ['…', 'ellipsis'],
  ['#', 'hash sign'],
  ['>»›→▶►←«', 'arrow'],
  ['%', 'percent'],
  ['"“”„«»「」『』', 'quote'],
] as const) {
  for (const character of characters) characterFlags[character.charCodeAt(0)] = flagBit(name);
}

const EM_DASH = 0x2014;
/** Digits of a footnote's number. */
const LONGEST_FOOTNOTE = 3;

/** What the first and the last character of a paragraph tell. */
export function edgeFlags(text: string, start: number, end: number, first: number, last: number): number {
  let flags = 0;
  const firstName = classOf(first);
  if (firstName === LOWER) flags |= LOWER_START;
  if (firstName === OPENING || first === 34 || first === 39 || first === 0x201d || first === 0x201e) {
    flags |= OPENS_WITH_QUOTE;
  }
  // An em dash opens speech as often as items; here the features around tell which it is.
  if ((isListMark(first) || first === EM_DASH) && end - start > 1) {
    const second = classOf(codeAt(text, start + 1));
    if (second !== LOWER && second !== UPPER && second !== DIGIT) flags |= LEADING_MARKER;
  }
  if (isColon(last)) flags |= ENDS_WITH_COLON;
  if (classOf(last) === COMMA) flags |= ENDS_WITH_COMMA;
  if (last === 41 || last === 93 || last === 0xff09) flags |= ENDS_WITH_BRACKET;
  return flags;
}

/** Whether the last word is followed by a stop; quotes, brackets and a footnote's number may follow that. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && isTrailing(codeUnitAt(text, at))) at--;
  const digits = at;
  while (at > start && digits - at < LONGEST_FOOTNOTE && classOf(codeUnitAt(text, at)) === DIGIT) at--;
  if (at < digits) {
    const beforeStop = at > start ? classOf(codeUnitAt(text, at - 1)) : DIGIT;
    if (classOf(codeUnitAt(text, at)) !== TERMINAL || beforeStop === DIGIT) return false;
  }
  return at >= start && classOf(codeUnitAt(text, at)) === TERMINAL;
}

function isTrailing(code: number): boolean {
  return isBlank(code) || closesQuote(code);
}
