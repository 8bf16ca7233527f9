import { classOf, codeUnitAt, SPACE } from './facts/characters.js';
import { findCuts } from './segment/breaks.js';
import { findJoins } from './segment/joins.js';
import { findLines, type Lines } from './segment/lines.js';
import { withoutMarkup } from './segment/markup.js';
import type { Layout, TextDocument } from './values/document.js';

/** A text whose longest line is this long, in characters, and holds this share has no line structure. */
const LONE_LINE = 1000;
const LONE_LINE_SHARE = 0.7;
/** The only line of a text is cut into sentences from this length on. */
const ONLY_LINE = 300;
/**
 * Sentences are so long on average, in characters; where they are shorter, some go on with the next, but for the
 * first of a text. A text of nothing but stops has no more paragraphs for its length than others.
 */
const MEAN_SENTENCE = 80;
const FREE_SENTENCES = 24;

/**
 * Divides a text into paragraphs: lines, or what a hard wrap, a broken sentence or a cut at a
 * link made of them; sentences where everything stands on one line.
 */
export function segment(text: string): TextDocument {
  const lines = findLines(text);
  if (isUnstructured(lines)) return bySentences(text, lines);
  const { layout, joined } = findJoins(text, withoutMarkup(text, lines));
  return grouped(text, lines, layout, joined);
}

function isUnstructured(lines: Lines): boolean {
  let longest = 0;
  let total = 0;
  for (let line = 0; line < lines.count; line++) {
    const length = (lines.end[line] as number) - (lines.start[line] as number);
    total += length;
    if (length > longest) longest = length;
  }
  if (lines.count === 1) return longest >= ONLY_LINE;
  return longest >= LONE_LINE && longest >= total * LONE_LINE_SHARE;
}

function grouped(text: string, lines: Lines, layout: Layout, joined: Uint8Array): TextDocument {
  const { start, end, blankBefore } = lines;
  const spans = new Uint8Array(lines.count);
  let count = 0;
  for (let line = 0; line < lines.count; line++) {
    if (joined[line] === 1) {
      spans[count - 1] = 1;
      end[count - 1] = end[line] as number;
      continue;
    }
    start[count] = start[line] as number;
    end[count] = end[line] as number;
    blankBefore[count] = blankBefore[line] as number;
    count++;
  }
  return { text, layout, count, start, end, joined: spans, blankBefore };
}

function bySentences(text: string, lines: Lines): TextDocument {
  const starts: number[] = [];
  const ends: number[] = [];
  const blanks: number[] = [];
  /** Characters of the lines before, less the white space that is between lines in any number. */
  let read = 0;
  for (let line = 0; line < lines.count; line++) {
    const lineStart = lines.start[line] as number;
    const lineEnd = lines.end[line] as number;
    let count = starts.length;
    const cuts = findCuts(text, lineStart, lineEnd);
    const found = cuts.filter((start, index) => {
      const isCut = index === 0 || (count - FREE_SENTENCES) * MEAN_SENTENCE < read + start - lineStart;
      if (isCut) count++;
      return isCut;
    });
    read += lineEnd - lineStart;
    for (let index = 0; index < found.length; index++) {
      const next = found[index + 1] ?? lineEnd;
      starts.push(found[index] as number);
      ends.push(trimmedEnd(text, found[index] as number, next));
      blanks.push(index === 0 ? (lines.blankBefore[line] as number) : 0);
    }
  }
  return {
    text,
    layout: 'sentences',
    count: starts.length,
    start: new Int32Array(starts),
    end: new Int32Array(ends),
    joined: new Uint8Array(starts.length),
    blankBefore: new Uint8Array(blanks),
  };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && isSpace(codeUnitAt(text, at - 1))) at--;
  return at;
}

/** White space, a zero-width space of old (U+FEFF) among it; a line has no line breaks. */
function isSpace(code: number): boolean {
  return classOf(code) === SPACE || code === 0xfeff;
}
