import {
  CASELESS,
  CLOSING,
  COMMA,
  classOf,
  codeAt,
  codeUnitAt,
  DIGIT,
  HYPHEN,
  isColon,
  isLetterClass,
  LOWER,
  MARK,
  SPACE,
  TERMINAL,
  UPPER,
} from '../facts/characters.js';
import type { Lines } from './lines.js';
import { isListMarker, startsWithMarker } from './list-markers.js';
import { markupJoins } from './markup-joins.js';
import { withoutScripts } from './scripts.js';
import { isTerminated } from './sentences.js';
import { isStopWord } from './stop-words.js';
import { looksWrapped, wrapWidth } from './wraps.js';

/** A line shorter than this is rather an item or a heading than the first half of a sentence. */
const SHORTEST_BROKEN_LINE = 40;
/** The same where text nodes stand on lines of their own. */
const SHORTEST_FRAGMENT = 12;
/**
 * A line that is broken at a stop word may be shorter, but has so many words: items of menus in lower case have fewer.
 */
const LEAST_BROKEN_WORDS = 3;
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

/**
 * Decides which lines are pieces of one paragraph.
 *
 * @param scripts tells which lines are programs or data of the page
 */
export function findJoins(text: string, given: Lines, scripts?: Uint8Array): Joins {
  const joined = new Uint8Array(given.count);
  const single = singleSpaced(given);
  const width = wrapWidth(text, withoutScripts(single, scripts));
  // In other texts blank lines everywhere divide paragraphs of one line each.
  const lines = width > 0 ? single : given;
  const fragments = isFragmented(text, withoutScripts(lines, scripts));
  const markup = markupJoins(text, lines);
  // From the last line on: whether a short line goes on depends on what the next one comes to.
  for (let line = lines.count - 2; line >= 0; line--) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    // What is no text is one paragraph, however many lines it has.
    if (scripts !== undefined && (scripts[line] === 1 || scripts[line + 1] === 1)) {
      joined[line + 1] = scripts[line] === scripts[line + 1] ? 1 : 0;
      continue;
    }
    if (lines.blankBefore[line + 1] !== 0) continue;
    if (markup?.[line + 1] === 1) {
      joined[line + 1] = 1;
    } else if (isListMarker(text, start, end)) {
      joined[line + 1] = isListMarker(text, lines.start[line + 1] as number, lines.end[line + 1] as number) ? 0 : 1;
    } else if (width > 0 && looksWrapped(text, lines, line, width)) {
      joined[line + 1] = 1;
    } else if (continues(text, lines, line, fragments, joined)) {
      joined[line + 1] = 1;
    }
  }
  if (fragments) bridgeFragments(text, lines, joined, scripts);
  return { layout: width > 0 ? 'wrapped' : fragments ? 'fragments' : 'lines', joined };
}

/** Whether the next line goes on with the sentence of this line; of the lines behind it is known what is joined. */
function continues(text: string, lines: Lines, line: number, fragments: boolean, joined: Uint8Array): boolean {
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
  if (fragments) return open || last === CLOSING;
  if (!open) return false;
  if (end - start >= SHORTEST_BROKEN_LINE) return true;
  // A sentence, and no piece of one or heading: it comes to an end.
  const isEnded = joined[line + 2] === 1 || isTerminated(text, nextStart, lines.end[line + 1] as number);
  return isEnded && breaksAtStopword(text, lines, line);
}

/**
 * Whether a line of several words ends with a stop word in lower case, of any language, or the next one begins with
 * one: no items of a menu and no headings do so.
 */
function breaksAtStopword(text: string, lines: Lines, line: number): boolean {
  const start = lines.start[line] as number;
  const end = lines.end[line] as number;
  if (!isLetterClass(classOf(codeUnitAt(text, start)))) return false;
  let words = 1;
  let lastWord = start;
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    // “March 1 at 10:20 am”, “Votes: 1 up or down”.
    if (isColon(code)) return false;
    if (classOf(code) !== SPACE) continue;
    words++;
    lastWord = at + 1;
  }
  if (words < LEAST_BROKEN_WORDS) return false;
  if (beginsWithStopWord(text, lastWord, end)) return true;
  return beginsWithStopWord(text, lines.start[line + 1] as number, lines.end[line + 1] as number);
}

/** Whether the word in lower case that begins at an offset is a stop word, and no part of a longer one. */
function beginsWithStopWord(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && classOf(codeUnitAt(text, at)) === LOWER) at++;
  return (at === to || classOf(codeUnitAt(text, at)) === SPACE) && isStopWord(text, from, at);
}

/** Whether a line ends with a word that was broken at a hyphen. */
function isHyphenated(text: string, start: number, end: number): boolean {
  return codeUnitAt(text, end - 1) === HYPHEN && end - 2 >= start && isLetterClass(classOf(codeUnitAt(text, end - 2)));
}

/** Joins `According to the` to `United Nations`, which `, there are` goes on with. */
function bridgeFragments(text: string, lines: Lines, joined: Uint8Array, scripts: Uint8Array | undefined): void {
  for (let line = 0; line + 2 < lines.count; line++) {
    if (joined[line + 1] === 1 || joined[line + 2] !== 1 || lines.blankBefore[line + 1] !== 0) continue;
    if (scripts?.[line] === 1 || scripts?.[line + 1] === 1) continue;
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (end - start < SHORTEST_FRAGMENT && joined[line] !== 1) continue;
    const last = classOf(codeUnitAt(text, end - 1));
    if (last === LOWER || last === COMMA) joined[line + 1] = 1;
  }
}
