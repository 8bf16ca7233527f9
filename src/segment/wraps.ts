import {
  classOf,
  codeAt,
  codeUnitAt,
  IDEOGRAPH,
  isDash,
  isLetterClass,
  LOWER,
  OPENING_SQUARE_BRACKET,
  SPACE,
  UNSPACED,
  UPPER,
} from '../facts/characters.js';
import type { Lines } from './lines.js';
import { isListMarker, startsWithMarker } from './list-markers.js';
import { isTerminated } from './sentences.js';

/** Widths, in characters, at which texts are wrapped; Han and kana are twice as wide as others. */
const NARROWEST_WRAP = 36;
/** So many ends of narrower lines it takes: a few short ones may well be as long as one another. */
const LEAST_NARROW = 4;
const WIDEST_WRAP = 145;
/** A wrapped line is at least this full. */
const WRAP_FULLNESS = 0.6;
/** It is not longer than this share of the width. */
const WRAP_EXCESS = 1.2;
/** Longer lines, in a share of those that look wrapped. */
const MOST_LONGER = 0.2;
/** Fewer line ends tell nothing. */
const LEAST_ENDS = 3;
/** Share of line ends that must look wrapped. */
const WRAP_SHARE = 0.55;
/** It may be less where no line is longer, and so many look wrapped: the rest are menus and the like. */
const CLEAR_WRAP_SHARE = 0.3;
const LEAST_CLEAR = 10;
/** Of these, the share behind which no capital follows: headlines may be equally long. */
const GOES_ON_SHARE = 0.25;
/** A first line that is indented by so many characters more than the line before begins a paragraph. */
const INDENT = 2;
const MOST_INDENT = 40;
const IDEOGRAPHIC_SPACE = 0x3000;
/** A word of so many characters is an address or the like, which is not broken. */
const LONG_WORD = 30;
const NO_BREAK_SPACE = 0xa0;
const NARROW_NO_BREAK_SPACE = 0x202f;
/** Lines of Han and kana end so much before the width, as figures are narrower and some signs begin no line. */
const IDEOGRAPH_RAGGEDNESS = 2;

/**
 * Length of the line's first word, with what a no-break space ties to it; Han and kana may break anywhere, but not
 * before punctuation or inside a figure.
 */
function firstWordLength(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = codeUnitAt(text, at);
    const name = classOf(code);
    if (name === SPACE && code !== NO_BREAK_SPACE && code !== NARROW_NO_BREAK_SPACE) break;
    at++;
    if (name === IDEOGRAPH) return at - start + IDEOGRAPH_RAGGEDNESS;
  }
  return at - start;
}

/** Whether the end of a line tells anything: not before an item or a paragraph, or where an address is not broken. */
function tellsWidth(text: string, lines: Lines, line: number): boolean {
  if (isEndOfParagraph(text, lines, line)) return false;
  return !endsWithLongWord(text, lines.start[line] as number, lines.end[line] as number);
}

function endsWithLongWord(text: string, start: number, end: number): boolean {
  if (end - start < LONG_WORD) return false;
  for (let at = end - 1; at >= end - LONG_WORD; at--) {
    const name = classOf(codeUnitAt(text, at));
    if (name === SPACE || name === IDEOGRAPH || name === UNSPACED) return false;
  }
  return true;
}

/** The width at which the text is wrapped, 0 where it is not. */
export function wrapWidth(text: string, lines: Lines): number {
  if (hasLongLines(text, lines)) return 0;
  const width = likeliestWidth(text, lines);
  if (width === 0) return 0;
  let count = 0;
  let wrapped = 0;
  let goesOn = 0;
  let afterFull = false;
  let longer = 0;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (end - start > width * WRAP_EXCESS && !endsWithLongWord(text, start, end)) longer++;
    if (line + 1 === lines.count || lines.blankBefore[line + 1] !== 0) {
      afterFull = false;
      continue;
    }
    const isFull = lengthOf(text, lines, line) >= width * WRAP_FULLNESS;
    // Short lines below one another tell nothing: they are a menu.
    if ((isFull || afterFull) && tellsWidth(text, lines, line)) {
      count++;
      if (looksWrapped(text, lines, line, width)) {
        wrapped++;
        const nextStart = lines.start[line + 1] as number;
        if (isLetterClass(classOf(codeUnitAt(text, nextStart))) && !beginsWithCapital(text, nextStart)) goesOn++;
      }
    }
    afterFull = isFull;
  }
  const share = longer === 0 && wrapped >= LEAST_CLEAR ? CLEAR_WRAP_SHARE : WRAP_SHARE;
  return longer <= wrapped * MOST_LONGER &&
    count >= LEAST_ENDS &&
    wrapped > count * share &&
    goesOn >= wrapped * GOES_ON_SHARE
    ? width
    : 0;
}

/** Whether too many lines are longer than at any width: most texts of articles need not be looked at any further. */
function hasLongLines(text: string, lines: Lines): boolean {
  let longer = 0;
  let others = 0;
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (end - start <= WIDEST_WRAP * WRAP_EXCESS) others++;
    else if (!endsWithLongWord(text, start, end)) longer++;
  }
  return longer > others * MOST_LONGER;
}

/** The width that most line ends agree with: the line fits into it, and with the next word it would not have. */
function likeliestWidth(text: string, lines: Lines): number {
  // How many lines there are of each length, and how many more ends agree with a width than with the one before it.
  const lengths = new Int32Array(WIDEST_WRAP + 2);
  const gains = new Int32Array(WIDEST_WRAP + 2);
  let count = 0;
  let wide = 0;
  for (let line = 0; line + 1 < lines.count; line++) {
    if (lines.blankBefore[line + 1] !== 0) continue;
    count++;
    if (classOf(codeUnitAt(text, lines.start[line] as number)) === IDEOGRAPH) wide++;
    const length = Math.min(WIDEST_WRAP + 1, lengthOf(text, lines, line));
    if (length < NARROWEST_WRAP / 2 || !tellsWidth(text, lines, line)) continue;
    lengths[length] = (lengths[length] as number) + 1;
    const nextWord = firstWordLength(text, lines.start[line + 1] as number, lines.end[line + 1] as number);
    const tooWide = Math.min(WIDEST_WRAP, length + nextWord) + 1;
    gains[length] = (gains[length] as number) + 1;
    gains[tooWide] = (gains[tooWide] as number) - 1;
  }
  const narrowest = wide * 2 > count && count >= LEAST_NARROW ? NARROWEST_WRAP / 2 : NARROWEST_WRAP;
  let width = 0;
  let most = 0;
  let agree = 0;
  for (let candidate = 0; candidate <= WIDEST_WRAP; candidate++) {
    agree += gains[candidate] as number;
    if (candidate >= narrowest && agree > most) {
      most = agree;
      width = candidate;
    }
  }
  // Most texts are not wrapped, and need not be looked at once more.
  let full = 0;
  let longer = 0;
  for (let length = Math.ceil(width * WRAP_FULLNESS); length < lengths.length; length++) {
    full += lengths[length] as number;
    if (length > width && length <= width * WRAP_EXCESS) longer += lengths[length] as number;
  }
  return most + longer > full * WRAP_SHARE ? width : 0;
}

/**
 * Length of the line as far as it tells the width: the indent of a first line, which the next line does not have, is
 * a part of it.
 */
function lengthOf(text: string, lines: Lines, line: number): number {
  const start = lines.start[line] as number;
  const length = (lines.end[line] as number) - start;
  const indent = indentOf(text, start);
  if (indent === 0) return length;
  const inside = Math.max(0, indent - indentOf(text, lines.start[line + 1] as number));
  // Lines of ideographs are counted in ideographs.
  return length + (codeUnitAt(text, start - 1) === IDEOGRAPHIC_SPACE ? inside >> 1 : inside);
}

/** Whether a line begins with a word with a capital; a text in capitals says nothing. */
function beginsWithCapital(text: string, start: number): boolean {
  return classOf(codeUnitAt(text, start)) === UPPER && classOf(codeAt(text, start + 1)) !== UPPER;
}

/** Whether the next line's first word would not have fitted behind this line. */
export function looksWrapped(text: string, lines: Lines, line: number, width: number): boolean {
  const length = lengthOf(text, lines, line);
  if (length < width * WRAP_FULLNESS) return false;
  if (length > width * WRAP_EXCESS && !isBracketedWord(text, lines, line)) return false;
  if (isEndOfParagraph(text, lines, line)) return false;
  const nextStart = lines.start[line + 1] as number;
  if (length + 1 + firstWordLength(text, nextStart, lines.end[line + 1] as number) <= width) return false;
  return !isApart(text, lines, line, width);
}

/** Whether the line is one word, an address in square brackets or what is glued to one: too long for any line. */
function isBracketedWord(text: string, lines: Lines, line: number): boolean {
  const start = lines.start[line] as number;
  const end = lines.end[line] as number;
  return codeUnitAt(text, start) === OPENING_SQUARE_BRACKET && firstWordLength(text, start, end) === end - start;
}

/**
 * Whether the line ends with a sentence, and it is longer than the others, or the next line is neither full nor ends
 * with a stop: that is a heading or a button.
 */
function isApart(text: string, lines: Lines, line: number, width: number): boolean {
  const start = lines.start[line] as number;
  const end = lines.end[line] as number;
  if (!isTerminated(text, start, end)) return false;
  if (end - start > width) return true;
  const nextStart = lines.start[line + 1] as number;
  const nextEnd = lines.end[line + 1] as number;
  const isShort = nextEnd - nextStart < width * WRAP_FULLNESS;
  return isShort && beginsWithCapital(text, nextStart) && !isTerminated(text, nextStart, nextEnd);
}

/**
 * Whether the next line begins an item, with the marker alone or not, or is indented as the first one of a paragraph.
 */
function isEndOfParagraph(text: string, lines: Lines, line: number): boolean {
  const nextStart = lines.start[line + 1] as number;
  if (startsWithMarker(text, nextStart)) return !goesOnWithDash(text, lines, line);
  return isListMarker(text, nextStart, lines.end[line + 1] as number) || opensParagraph(text, lines, line);
}

/** Whether the marker of the next line is rather a dash inside of a sentence. */
function goesOnWithDash(text: string, lines: Lines, line: number): boolean {
  const start = lines.start[line] as number;
  const nextStart = lines.start[line + 1] as number;
  if (!isDash(codeUnitAt(text, nextStart)) || startsWithMarker(text, start)) return false;
  return classOf(codeAt(text, nextStart + 2)) === LOWER && !isTerminated(text, start, lines.end[line] as number);
}

/** Whether the next line is indented as the first one of a paragraph is; the rest of an item of a list may be, too. */
function opensParagraph(text: string, lines: Lines, line: number): boolean {
  const indent = indentOf(text, lines.start[line + 1] as number);
  const start = lines.start[line] as number;
  if (indent - indentOf(text, start) < INDENT || startsWithMarker(text, start)) return false;
  return isTerminated(text, start, lines.end[line] as number);
}

/** White space before a line; a tab or an ideographic space is as wide as it must be to begin a paragraph. */
function indentOf(text: string, start: number): number {
  let at = start;
  let width = 0;
  while (at > 0 && width < MOST_INDENT && classOf(codeUnitAt(text, at - 1)) === SPACE) {
    at--;
    const code = codeUnitAt(text, at);
    width += code === 9 || code === IDEOGRAPHIC_SPACE ? INDENT : 1;
  }
  return width;
}
