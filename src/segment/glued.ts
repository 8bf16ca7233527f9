import {
  CLOSING,
  classOf,
  closesQuote,
  codeUnitAt,
  DIGIT,
  HYPHEN,
  isWordClass,
  LOWER,
  OPENING,
  SPACE,
  UPPER,
} from '../facts/characters.js';
import { openingBefore } from './quotes.js';
import { isStopWord } from './stop-words.js';

/** A word that is longer is rather no word. */
const LONGEST_WORD = 40;
/**
 * What may stand before a stop: nothing of use; a short word or one with a capital, as in `os.Create`; another word.
 */
const NO_WORD = 0;
const NAME = 1;
const WORD = 2;
/** What opens the quotes that a sign closes in some languages, while it opens them in others. */
const openings: ReadonlyMap<number, number> = new Map(
  ['“„', '‘‚', '«»', '»«', '‹›', '›‹', '""'].map(([sign, opening]) => [
    (sign as string).charCodeAt(0),
    (opening as string).charCodeAt(0),
  ]),
);

/**
 * Where the next sentence begins that stands behind a stop without a space, as where paragraphs were glued
 * (`the harbour.The mayor`, `in 2021.“We`); 0 where none does, as in the name of a site, a file or a member.
 */
export function gluedStart(text: string, from: number, at: number, to: number): number {
  const certainty = certaintyOf(text, from, at);
  if (certainty === NO_WORD) return 0;
  let word = at + 1;
  while (word < to && isMark(codeUnitAt(text, word))) word++;
  if (word >= to || classOf(codeUnitAt(text, word)) !== UPPER) return 0;
  let behind = word + 1;
  const most = Math.min(to, word + LONGEST_WORD);
  while (behind < most && classOf(codeUnitAt(text, behind)) === LOWER) behind++;
  const next = behind < to ? codeUnitAt(text, behind) : 0;
  if (classOf(next) !== SPACE && next !== 0x2019 && next !== 39) return 0;
  if (certainty === NAME && !isStopWord(text, word, behind)) return 0;
  return word > at + 1 && opensQuote(text, from, word - 1) ? word - 1 : word;
}

/** Whether a year or a word stands before a stop with which a sentence may end, or one that may be part of a name. */
function certaintyOf(text: string, from: number, stop: number): number {
  let end = stop;
  while (end > from && stop - end < 2 && classOf(codeUnitAt(text, end - 1)) === CLOSING) end--;
  const least = Math.max(from, end - LONGEST_WORD);
  let start = end;
  while (start > least && classOf(codeUnitAt(text, start - 1)) === LOWER) start--;
  const small = end - start;
  while (start > least && isWordClass(classOf(codeUnitAt(text, start - 1)))) start--;
  if (start > from && !separates(codeUnitAt(text, start - 1))) return NO_WORD;
  const length = end - start;
  if (small === 0) return length === 4 && classOf(codeUnitAt(text, start)) === DIGIT ? WORD : NO_WORD;
  if (small < 2 || (small === 2 && length > 2)) return NO_WORD;
  return small === length && length > 2 ? WORD : NAME;
}

/** Whether a word may begin behind a character. */
function separates(code: number): boolean {
  const name = classOf(code);
  return name === SPACE || name === OPENING || name === CLOSING || code === HYPHEN;
}

function isMark(code: number): boolean {
  return closesQuote(code) || classOf(code) === OPENING;
}

/** Whether a quote or bracket before a word opens something; of signs that do both, the one before tells it. */
function opensQuote(text: string, from: number, at: number): boolean {
  const code = codeUnitAt(text, at);
  if (!closesQuote(code)) return true;
  const opening = openings.get(code);
  if (opening === undefined) return false;
  const before = openingBefore(text, from, at, opening);
  return before < 0 || !isOpening(text, from, before);
}

/** Whether a sign that may open a quote does so: between white space and a word, or what is between French quotes. */
function isOpening(text: string, from: number, at: number): boolean {
  const before = at > from ? classOf(codeUnitAt(text, at - 1)) : SPACE;
  if (before !== SPACE && before !== OPENING) return false;
  const code = codeUnitAt(text, at);
  return code === 0xab || code === 0x2039 || isWordClass(classOf(codeUnitAt(text, at + 1)));
}
