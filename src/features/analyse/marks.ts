import {
  CLOSING_BRACKET,
  CLOSING_SQUARE_BRACKET,
  COMMA,
  classOf,
  closesQuote,
  codeAt,
  codeUnitAt,
  DIGIT,
  EM_DASH,
  isBlank,
  isColon,
  isListMark,
  LOWER,
  OPENING,
  QUOTATION_MARK,
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

const APOSTROPHE = 39;
const RIGHT_QUOTATION_MARK = 0x201d;
const WIDE_CLOSING_BRACKET = 0xff09;
/** Digits of a footnote's number. */
const LONGEST_FOOTNOTE = 3;

/** What the first and the last character of a paragraph tell. */
export function edgeFlags(text: string, start: number, end: number, first: number, last: number): number {
  let flags = 0;
  const firstName = classOf(first);
  if (firstName === LOWER) flags |= LOWER_START;
  if (firstName === OPENING || opensAsItCloses(first)) flags |= OPENS_WITH_QUOTE;
  // An em dash opens speech as often as items; here the features around tell which it is.
  if ((isListMark(first) || first === EM_DASH) && end - start > 1) {
    const second = classOf(codeAt(text, start + 1));
    if (second !== LOWER && second !== UPPER && second !== DIGIT) flags |= LEADING_MARKER;
  }
  if (isColon(last)) flags |= ENDS_WITH_COLON;
  if (classOf(last) === COMMA) flags |= ENDS_WITH_COMMA;
  if (last === CLOSING_BRACKET || last === CLOSING_SQUARE_BRACKET || last === WIDE_CLOSING_BRACKET)
    flags |= ENDS_WITH_BRACKET;
  return flags;
}

/** Straight quotes, and the curly one that opens in Swedish and Finnish as well. */
function opensAsItCloses(code: number): boolean {
  return code === QUOTATION_MARK || code === APOSTROPHE || code === RIGHT_QUOTATION_MARK;
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
