import {
  CASELESS,
  CLOSING,
  COMMA,
  classOf,
  codeAt,
  codeUnitAt,
  DIGIT,
  HYPHEN,
  isLetterClass,
  LOWER,
  MARK,
  TERMINAL,
  UPPER,
} from '../facts/characters.js';
import type { Lines } from './lines.js';
import { isListMarker, startsWithMarker } from './list-markers.js';
import { isTerminated } from './sentences.js';
import { looksWrapped, wrapWidth } from './wraps.js';

/** A line shorter than this is rather an item or a heading than the first half of a sentence. */
const SHORTEST_BROKEN_LINE = 40;
/** The same where text nodes stand on lines of their own. */
const SHORTEST_FRAGMENT = 12;
/** Fewer lines with blank lines between all of them are paragraphs, however long they are. */
const LEAST_SPACED = 12;
/** So many lines must begin with the punctuation of the line before for a text of loose fragments. */
const FRAGMENT_STARTS = 3;
const FRAGMENT_SHARE = 0.01;

/** Whether the line begins with punctuation that belongs to the line before. */
function startsWithPunctuation(text: string, start: number): boolean {
  const code = codeUnitAt(text, start);
  const name = classOf(code);
  if (name === COMMA) return true;
  if (name === TERMINAL) return code !== 0x2026 && codeAt(text, start + 1) !== 46;
  if (code === 41 || code === 93) return true;
  return (code === 0x2019 || code === 39) && classOf(codeAt(text, start + 1)) === LOWER;
}

/** Whether text nodes stand on lines of their own: cut at links and emphasis. */
function isFragmented(text: string, lines: Lines): boolean {
  let starts = 0;
  for (let line = 1; line < lines.count; line++) {
    if (startsWithPunctuation(text, lines.start[line] as number)) starts++;
  }
  return starts >= FRAGMENT_STARTS && starts >= lines.count * FRAGMENT_SHARE;
}

/** The lines as if there were as many blank lines less between all of them as there are everywhere. */
function singleSpaced(lines: Lines): Lines {
  const { count, blankBefore } = lines;
  let spacing = count < LEAST_SPACED ? 0 : 255;
  for (let line = 1; line < count && spacing > 0; line++) spacing = Math.min(spacing, blankBefore[line] as number);
  if (spacing === 0) return lines;
  return { ...lines, blankBefore: blankBefore.map((blank, line) => (line === 0 ? blank : blank - spacing)) };
}

/** Which lines continue the line before them, and why. */
export interface Joins {
  readonly layout: 'lines' | 'wrapped' | 'fragments';
  /** 1 where the line belongs to the paragraph of the line before. */
  readonly joined: Uint8Array;
}

/** Decides which lines are pieces of one paragraph. */
export function findJoins(text: string, given: Lines): Joins {
  const joined = new Uint8Array(given.count);
  const single = singleSpaced(given);
  const width = wrapWidth(text, single);
  // In other texts blank lines everywhere divide paragraphs of one line each.
  const lines = width > 0 ? single : given;
  const fragments = isFragmented(text, lines);
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
  if (fragments && startsWithPunctuation(text, nextStart)) return true;
  if (isTerminated(text, start, end)) return false;
  if (classOf(codeUnitAt(text, nextStart)) !== LOWER) return false;
  if (isHyphenated(text, start, end)) return true;
  if (startsWithMarker(text, start)) return false;
  const last = classOf(codeUnitAt(text, end - 1));
  const open =
    last === LOWER || last === UPPER || last === CASELESS || last === MARK || last === DIGIT || last === COMMA;
  return fragments ? open || last === CLOSING : open && end - start >= SHORTEST_BROKEN_LINE;
}

/** Whether a line ends with a word that was broken at a hyphen. */
function isHyphenated(text: string, start: number, end: number): boolean {
  return codeUnitAt(text, end - 1) === HYPHEN && end - 2 >= start && isLetterClass(classOf(codeUnitAt(text, end - 2)));
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
