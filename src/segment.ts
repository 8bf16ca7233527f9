import { codeUnitAt } from './facts/characters.js';
import { meant } from './facts/meant.js';
import { withoutBlankLines } from './segment/blank-lines.js';
import { findCuts, lostBreaks, merged } from './segment/breaks.js';
import { cutAt, gluedPlaces } from './segment/glued-lines.js';
import { findJoins } from './segment/joins.js';
import { findLines, type Lines } from './segment/lines.js';
import { withoutMarkup } from './segment/markup.js';
import { withoutQuoteMarks } from './segment/quoted-lines.js';
import { type AllLines, amongScripts, findScripts, withoutScripts } from './segment/scripts.js';
import { isSpace, isTerminated } from './segment/sentences.js';
import { withoutRows, withStandIns } from './segment/stand-ins.js';
import { withTaggedLines } from './segment/tagged-lines.js';
import { readWords } from './segment/words.js';
import type { Layout, TextDocument } from './values/document.js';

/** A text whose longest line is this long, in characters, and holds this share has no line structure. */
const LONE_LINE = 1000;
const LONE_LINE_SHARE = 0.7;
/**
 * The same share in several such lines, in which so many lines seem to have begun: paragraphs of essays are as long.
 */
const LEAST_BREAKS = 8;
/** In a shorter text on one line, whole sentences that follow one another stay one paragraph. */
const BRIEF = 300;
/**
 * Sentences are so long on average, in characters; where they are shorter, some go on with the next, but for the
 * first of a text. A text of nothing but stops has no more paragraphs for its length than others.
 */
const MEAN_SENTENCE = 80;
const FREE_SENTENCES = 24;

/**
 * Divides a text into paragraphs: lines, or what a hard wrap, a broken sentence or a cut at a
 * link made of them; sentences where everything stands on one line. Escapes and wrong encodings are
 * seen through.
 */
export function segment(text: string): TextDocument {
  const { text: read, offsetOf } = meant(text);
  const document = paragraphsOf(read);
  if (read === text) return document;
  const given = { text, start: document.start.map(offsetOf), end: document.end.map(offsetOf), offsetOf };
  return { ...document, given };
}

/** Programs and data of the page are put aside, and what is left is laid out in one of the usual ways. */
function paragraphsOf(text: string): TextDocument {
  const all = withoutBlankLines(text, findLines(text));
  const found = findScripts(text, all);
  const shown = withoutScripts(found?.lines ?? all, found?.scripts);
  const glued = gluedPlaces(text, shown);
  if (!isUnstructured(text, shown, glued)) {
    return byLines(text, amongScripts(withoutRows(text, glued.length > 0 ? cutAt(glued, shown) : shown), found));
  }
  const divided = withTaggedLines(text, withStandIns(text, shown));
  const lines = withoutRows(text, divided);
  if (divided !== shown && !isOnOneLine(divided, lengthsOf(divided))) return byLines(text, amongScripts(lines, found));
  if (found === undefined && lines.count === 1 && lengthOf(lines, 0) < BRIEF) return brief(text, lines);
  return bySentences(text, amongScripts(lines, found), glued);
}

/**
 * Whether nearly all of a text stands on one line; or in long lines inside of which others seem to have begun, unless
 * it is known where.
 */
function isUnstructured(text: string, lines: Lines, glued: readonly number[]): boolean {
  const lengths = lengthsOf(lines);
  if (isOnOneLine(lines, lengths)) return true;
  return glued.length === 0 && lengths.inLong >= lengths.total * LONE_LINE_SHARE && hasLostBreaks(text, lines);
}

function isOnOneLine({ count }: Lines, { longest, total }: Lengths): boolean {
  return count === 1 || (longest >= LONE_LINE && longest >= total * LONE_LINE_SHARE);
}

/** Characters of the longest line, of all long ones and of all. */
interface Lengths {
  readonly longest: number;
  readonly inLong: number;
  readonly total: number;
}

function lengthsOf(lines: Lines): Lengths {
  let longest = 0;
  let inLong = 0;
  let total = 0;
  for (let line = 0; line < lines.count; line++) {
    const length = lengthOf(lines, line);
    total += length;
    if (length >= LONE_LINE) inLong += length;
    if (length > longest) longest = length;
  }
  return { longest, inLong, total };
}

function hasLostBreaks(text: string, { count, start, end }: Lines): boolean {
  let found = 0;
  for (let line = 0; line < count && found < LEAST_BREAKS; line++) {
    const from = start[line] as number;
    const to = end[line] as number;
    if (to - from >= LONE_LINE) found += lostBreaks(readWords(text, from, to), to - from).length;
  }
  return found >= LEAST_BREAKS;
}

function lengthOf({ start, end }: Lines, line: number): number {
  return (end[line] as number) - (start[line] as number);
}

function byLines(text: string, { lines, scripts }: AllLines): TextDocument {
  const bare = withoutQuoteMarks(text, withoutMarkup(text, lines));
  const { layout, joined } = findJoins(text, bare, scripts);
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
    if (scripts !== undefined) scripts[count] = scripts[line] as number;
    count++;
  }
  const document = { text, layout, lineBreaks: bare.lineBreaks, count, start, end, joined: spans, blankBefore };
  return scripts === undefined ? document : { ...document, scripts };
}

/**
 * A brief on one line: what is no sentence, such as a button or a credit behind sentences, is cut off. The rest stays
 * whole, and all is judged like the lines of a page.
 */
function brief(text: string, lines: Lines): TextDocument {
  const end = lines.end[0] as number;
  const starts: number[] = [];
  const ends: number[] = [];
  let afterSentence = false;
  const { sentences } = readWords(text, lines.start[0] as number, end);
  const markupStart = withoutMarkup(text, lines).end[0] as number;
  for (let index = 0; index < sentences.length; index++) {
    const start = sentences[index] as number;
    const sentenceEnd = trimmedEnd(text, start, sentences[index + 1] ?? end);
    const isSentence = isTerminated(text, start, Math.min(sentenceEnd, markupStart));
    if (isSentence && afterSentence) ends.pop();
    else starts.push(start);
    ends.push(sentenceEnd);
    afterSentence = isSentence;
  }
  return ofPieces(text, 'lines', lines, starts, ends, []);
}

/** What becomes paragraphs of a text on one line: pieces of its lines, and runs of scripts. */
interface Pieces {
  readonly starts: number[];
  readonly ends: number[];
  readonly blanks: number[];
  readonly isScript: number[];
}

function bySentences(text: string, { lines, scripts }: AllLines, glued: readonly number[]): TextDocument {
  const pieces: Pieces = { starts: [], ends: [], blanks: [], isScript: [] };
  /** Characters of the lines before, less the white space that is between lines in any number. */
  let charactersBefore = 0;
  /** The next place that is glued. */
  let place = 0;
  for (let line = 0; line < lines.count; line++) {
    if (scripts?.[line] === 1) {
      addScript(pieces, lines, line);
      continue;
    }
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    const first = place;
    while (place < glued.length && (glued[place] as number) < end) place++;
    const cuts = merged(findCuts(text, start, end), glued.slice(first, place));
    const found = withoutMany(cuts, pieces.starts.length, charactersBefore - start);
    charactersBefore += end - start;
    for (const [index, from] of found.entries()) {
      pieces.starts.push(from);
      pieces.ends.push(trimmedEnd(text, from, found[index + 1] ?? end));
      pieces.blanks.push(index === 0 ? (lines.blankBefore[line] as number) : 0);
      pieces.isScript.push(0);
    }
  }
  const document = ofPieces(text, 'sentences', lines, pieces.starts, pieces.ends, pieces.blanks);
  if (scripts === undefined) return document;
  // Nothing but scripts goes over more than one line.
  return { ...document, scripts: Uint8Array.from(pieces.isScript), joined: Uint8Array.from(pieces.isScript) };
}

/** Adds a line of a script: a run of them is one paragraph, however many lines it has. */
function addScript({ starts, ends, blanks, isScript }: Pieces, { start, end, blankBefore }: Lines, line: number): void {
  if (isScript.at(-1) === 1) {
    ends[ends.length - 1] = end[line] as number;
    return;
  }
  starts.push(start[line] as number);
  ends.push(end[line] as number);
  blanks.push(blankBefore[line] as number);
  isScript.push(1);
}

/**
 * The cuts of a line but for those with which the text would have more paragraphs than its length allows.
 *
 * @param before how many paragraphs there are before the line
 * @param shift what makes an offset the number of characters that were read
 */
function withoutMany(cuts: readonly number[], before: number, shift: number): number[] {
  const found: number[] = [];
  for (const cut of cuts) {
    const count = before + found.length;
    if (found.length === 0 || (count - FREE_SENTENCES) * MEAN_SENTENCE < cut + shift) found.push(cut);
  }
  return found;
}

/** Pieces of lines as paragraphs; before those that `blanks` does not tell of there is no blank line. */
function ofPieces(
  text: string,
  layout: Layout,
  { lineBreaks }: Lines,
  starts: readonly number[],
  ends: readonly number[],
  blanks: readonly number[],
): TextDocument {
  const count = starts.length;
  const blankBefore = new Uint8Array(count);
  blankBefore.set(blanks);
  return {
    text,
    layout,
    lineBreaks,
    count,
    start: new Int32Array(starts),
    end: new Int32Array(ends),
    joined: new Uint8Array(count),
    blankBefore,
  };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && isSpace(codeUnitAt(text, at - 1))) at--;
  return at;
}
