import {
  CASELESS,
  CLOSING,
  COMMA,
  classOf,
  codeAt,
  codeUnitAt,
  DIGIT,
  IDEOGRAPH,
  LOWER,
  MARK,
  SPACE,
  TERMINAL,
  UPPER,
} from '../facts/characters.js';
import type { Lines } from './lines.js';
import { isTerminated } from './sentences.js';

/** A line shorter than this is rather an item or a heading than the first half of a sentence. */
const SHORTEST_BROKEN_LINE = 40;
/** The same where text nodes stand on lines of their own. */
const SHORTEST_FRAGMENT = 12;
/** Widths, in characters, at which texts are wrapped; Han and kana are twice as wide as others. */
const NARROWEST_WRAP = 36;
/** So many ends of narrower lines it takes: a few short ones may well be as long as one another. */
const LEAST_NARROW = 4;
const WIDEST_WRAP = 145;
/** A wrapped line is at least this full. */
const WRAP_FULLNESS = 0.6;
/** Share of line ends that must look wrapped. */
const WRAP_SHARE = 0.55;
/** Of these, the share behind which no capital follows: headlines may be equally long. */
const GOES_ON_SHARE = 0.25;
/** A first line that is indented by so many characters more than the line before begins a paragraph. */
const INDENT = 2;
const MOST_INDENT = 40;
/** So many lines must begin with the punctuation of the line before for a text of loose fragments. */
const FRAGMENT_STARTS = 3;
const FRAGMENT_SHARE = 0.01;

const LIST_MARKER = /^(?:[-–—*•·▪►»>]|\d{1,3}[.)]|[a-z][.)])$/u;

/** Whether the line is a list marker and nothing else. */
function isListMarker(text: string, start: number, end: number): boolean {
  return end - start <= 4 && LIST_MARKER.test(text.slice(start, end));
}

function startsWithMarker(text: string, start: number): boolean {
  const second = classOf(codeAt(text, start + 1));
  return second === SPACE && isListMarker(text, start, start + 1);
}

/** Whether the line begins with punctuation that belongs to the line before. */
function startsWithPunctuation(text: string, start: number, end: number): boolean {
  const code = codeUnitAt(text, start);
  const name = classOf(code);
  if (name === COMMA) return true;
  if (name === TERMINAL) return code !== 0x2026 && codeAt(text, start + 1) !== 46;
  if (code === 41 || code === 93) return true;
  const next = start + 1 < end ? classOf(codeUnitAt(text, start + 1)) : SPACE;
  return (code === 0x2019 || code === 39) && next === LOWER;
}

/** Length of the line's first word; the scripts without spaces may break anywhere. */
function firstWordLength(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const name = classOf(codeUnitAt(text, at));
    if (name === SPACE) break;
    at++;
    if (name === IDEOGRAPH) break;
  }
  return at - start;
}

/** The width at which the text is wrapped, 0 where it is not. */
function wrapWidth(text: string, lines: Lines): number {
  // How many lines there are of each length: sorting the lengths would take longer.
  const counts = new Int32Array(WIDEST_WRAP + 2);
  let count = 0;
  let wide = 0;
  for (let line = 0; line + 1 < lines.count; line++) {
    if (lines.blankBefore[line + 1] !== 0) continue;
    const length = Math.min(WIDEST_WRAP + 1, (lines.end[line] as number) - (lines.start[line] as number));
    counts[length] = (counts[length] as number) + 1;
    if (classOf(codeUnitAt(text, lines.start[line] as number)) === IDEOGRAPH) wide++;
    count++;
  }
  if (count < 3) return 0;
  const rank = Math.floor((count - 1) * 0.98);
  let width = 0;
  let atMost = counts[0] as number;
  while (atMost <= rank) atMost += counts[++width] as number;
  const narrowest = wide * 2 > count && count >= LEAST_NARROW ? NARROWEST_WRAP / 2 : NARROWEST_WRAP;
  if (width < narrowest || width > WIDEST_WRAP) return 0;
  let wrapped = 0;
  let goesOn = 0;
  for (let line = 0; line + 1 < lines.count; line++) {
    if (lines.blankBefore[line + 1] !== 0 || !looksWrapped(text, lines, line, width)) continue;
    wrapped++;
    if (!beginsWithCapital(text, lines.start[line + 1] as number)) goesOn++;
  }
  return wrapped > count * WRAP_SHARE && goesOn >= wrapped * GOES_ON_SHARE ? width : 0;
}

/** Whether a line begins with a word with a capital; a text in capitals says nothing. */
function beginsWithCapital(text: string, start: number): boolean {
  return classOf(codeUnitAt(text, start)) === UPPER && classOf(codeAt(text, start + 1)) !== UPPER;
}

/** Whether the next line's first word would not have fitted behind this line. */
function looksWrapped(text: string, lines: Lines, line: number, width: number): boolean {
  const length = (lines.end[line] as number) - (lines.start[line] as number);
  if (length < width * WRAP_FULLNESS || length > width * 1.2) return false;
  const nextStart = lines.start[line + 1] as number;
  if (startsWithMarker(text, nextStart) || opensParagraph(text, lines, line)) return false;
  return length + 1 + firstWordLength(text, nextStart, lines.end[line + 1] as number) > width;
}

/** Whether the next line is indented as the first one of a paragraph is; the rest of an item of a list may be, too. */
function opensParagraph(text: string, lines: Lines, line: number): boolean {
  const indent = indentOf(text, lines.start[line + 1] as number);
  if (indent < INDENT) return false;
  const start = lines.start[line] as number;
  if (indent - indentOf(text, start) < INDENT || startsWithMarker(text, start)) return false;
  return isTerminated(text, start, lines.end[line] as number);
}

/** White space between the beginning of a line and its text, in characters; a tab is as wide as it must be. */
function indentOf(text: string, start: number): number {
  let at = start;
  let width = 0;
  while (at > 0 && width < MOST_INDENT && classOf(codeUnitAt(text, at - 1)) === SPACE) {
    at--;
    width += codeUnitAt(text, at) === 9 ? INDENT : 1;
  }
  return width;
}

/** Whether text nodes stand on lines of their own: cut at links and emphasis. */
function isFragmented(text: string, lines: Lines): boolean {
  let starts = 0;
  for (let line = 1; line < lines.count; line++) {
    if (startsWithPunctuation(text, lines.start[line] as number, lines.end[line] as number)) starts++;
  }
  return starts >= FRAGMENT_STARTS && starts >= lines.count * FRAGMENT_SHARE;
}

/** Which lines continue the line before them, and why. */
export interface Joins {
  readonly layout: 'lines' | 'wrapped' | 'fragments';
  /** 1 where the line belongs to the paragraph of the line before. */
  readonly joined: Uint8Array;
}

/** Decides which lines are pieces of one paragraph. */
export function findJoins(text: string, lines: Lines): Joins {
  const joined = new Uint8Array(lines.count);
  const width = wrapWidth(text, lines);
  const fragments = width === 0 && isFragmented(text, lines);
  for (let line = 0; line + 1 < lines.count; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (lines.blankBefore[line + 1] !== 0) continue;
    if (isListMarker(text, start, end)) {
      joined[line + 1] = isListMarker(text, lines.start[line + 1] as number, lines.end[line + 1] as number) ? 0 : 1;
    } else if (width > 0 && looksWrapped(text, lines, line, width)) {
      joined[line + 1] = 1;
    } else if (continues(text, lines, line, fragments)) {
      joined[line + 1] = 1;
    }
  }
  if (fragments) bridgeFragments(text, lines, joined);
  return { layout: width > 0 ? 'wrapped' : fragments ? 'fragments' : 'lines', joined };
}

/** Whether the next line goes on with the sentence of this line. */
function continues(text: string, lines: Lines, line: number, fragments: boolean): boolean {
  const start = lines.start[line] as number;
  const end = lines.end[line] as number;
  const nextStart = lines.start[line + 1] as number;
  const nextEnd = lines.end[line + 1] as number;
  if (fragments && startsWithPunctuation(text, nextStart, nextEnd)) return true;
  if (isTerminated(text, start, end)) return false;
  if (classOf(codeUnitAt(text, nextStart)) !== LOWER || startsWithMarker(text, start)) return false;
  const last = classOf(codeUnitAt(text, end - 1));
  const open =
    last === LOWER || last === UPPER || last === CASELESS || last === MARK || last === DIGIT || last === COMMA;
  return fragments ? open || last === CLOSING : open && end - start >= SHORTEST_BROKEN_LINE;
}

/** Joins `According to the` to `United Nations`, which `, there are` goes on with. */
function bridgeFragments(text: string, lines: Lines, joined: Uint8Array): void {
  for (let line = 0; line + 2 < lines.count; line++) {
    if (joined[line + 1] === 1 || joined[line + 2] !== 1 || lines.blankBefore[line + 1] !== 0) continue;
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (end - start < SHORTEST_FRAGMENT && joined[line] !== 1) continue;
    const last = classOf(codeUnitAt(text, end - 1));
    if (last === LOWER || last === COMMA) joined[line + 1] = 1;
  }
}
