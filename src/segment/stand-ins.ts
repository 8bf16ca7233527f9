import { classOf, codeAt, codeUnitAt, isBlank, LOWER } from '../facts/characters.js';
import { type Lines, linesOf } from './lines.js';
import { isTerminated } from './sentences.js';

/** What stands for line breaks: each of them, and all that divides lines where it does. */
interface StandIn {
  readonly single: RegExp;
  /** Real line breaks are a range: of a `\v` beside the flag `u`, mutation tests make a pattern that is none. */
  readonly lineBreaks: RegExp;
}

/** White space as JSON and programs write it, escaped once or twice; `\t` and `\r` before a small letter may be TeX. */
const escapes: StandIn = {
  single: /\\{1,2}(?:(?:r\\{1,2})?n|[rt](?!\p{Ll}))/gu,
  lineBreaks: /[\n-\r\x85\u2028\u2029]|\\{1,2}(?:n|[rt](?!\p{Ll}))/u,
};
const gaps: StandIn = {
  single: /\t|\s{2,}/g,
  lineBreaks: /[\n-\r\x85\u2028\u2029]|\t|\s{2,}/,
};
/**
 * What programs join the texts of elements with: `get_text('|')`. No group is repeated: a row of millions would exhaust
 * a stack.
 */
const bars: StandIn = {
  single: /[|¶][|¶\s]*/g,
  lineBreaks: /[\n-\r\x85\u2028\u2029]|[|¶]/,
};
/** What collections of news put between texts: `|||||`. */
const ROW = '||||';
const rows = /\|{4,}/g;
const gapSigns: readonly string[] = ['\t', '  ', '\u00a0', '\u3000'];

/** So many escapes it takes, and so many gaps or bars: fewer are slips. */
const LEAST_ESCAPES = 2;
const LEAST_DIVIDERS = 6;
/**
 * Gaps that are not between sentences, and their share: where every sentence begins behind two spaces, there are next
 * to none.
 */
const LEAST_APART = 3;
const APART_SHARE = 0.05;
/** So many bars stand behind sentences: menus and rows of tables have none. */
const LEAST_SENTENCES = 3;
const SHORTEST_SENTENCE = 60;
/** A shorter text with gaps or bars may be a row of a table. */
const SHORTEST_DIVIDED = 300;
/** Lines are not longer on average. Between what divides the cells of tables much of a text is in long stretches. */
const MEAN_LINE = 300;
const LONG_LINE = 1000;
const LONG_SHARE = 0.35;

/**
 * The lines of a text without line structure where something stands for its line breaks: escapes (`\n`) in texts that
 * were taken out of JSON or a program without decoding; tabs, several spaces or bars that replaced them (linear time).
 */
export function withStandIns(text: string, lines: Lines): Lines {
  if (hasEscapes(text)) return divided(text, lines, escapes);
  if (hasGaps(text, lines)) return divided(text, lines, gaps);
  if (hasBars(text, lines)) return divided(text, lines, bars);
  return lines;
}

/** The lines of any text divided at rows of bars, as by blank lines. */
export function withoutRows(text: string, lines: Lines): Lines {
  return text.includes(ROW) ? divided(text, lines, { single: rows, lineBreaks: lines.lineBreaks }, 1) : lines;
}

/** Whether escapes stand for line breaks: mostly not before a small letter, as they do in paths and TeX. */
function hasEscapes(text: string): boolean {
  if (!text.includes('\\n')) return false;
  let all = 0;
  let small = 0;
  for (const { 0: found, index } of text.matchAll(escapes.single)) {
    all++;
    if (classOf(codeAt(text, index + found.length)) === LOWER) small++;
  }
  return all >= LEAST_ESCAPES && small * 2 < all;
}

/** Whether gaps stand elsewhere than between sentences, and not only where a sentence goes on. */
function hasGaps(text: string, lines: Lines): boolean {
  // Most texts have none, which a search tells much sooner than a pattern.
  const content = text.slice(lines.start[0]);
  if (!gapSigns.some((sign) => content.includes(sign))) return false;
  const { areLines, all, apart } = dividersOf(text, lines, gaps.single);
  return areLines && apart >= LEAST_APART && apart >= all * APART_SHARE;
}

/** Whether bars stand between paragraphs, and not only in menus and tables. */
function hasBars(text: string, lines: Lines): boolean {
  if (!text.includes('|') && !text.includes('¶')) return false;
  const { areLines, sentences } = dividersOf(text, lines, bars.single);
  return areLines && sentences >= LEAST_SENTENCES;
}

/**
 * What divides a text: how often, how often elsewhere than between sentences, and how often behind a longer sentence.
 */
interface Dividers {
  readonly all: number;
  readonly apart: number;
  readonly sentences: number;
  /** Whether there are enough, and what is between is as long as lines are. */
  readonly areLines: boolean;
}

function dividersOf(text: string, { count, start, end }: Lines, pattern: RegExp): Dividers {
  let all = 0;
  let apart = 0;
  let sentences = 0;
  let length = 0;
  let inLong = 0;
  for (let line = 0; line < count; line++) {
    const lineStart = start[line] as number;
    const lineEnd = end[line] as number;
    length += lineEnd - lineStart;
    let from = lineStart;
    const add = (to: number): void => {
      if (to - from > LONG_LINE) inLong += to - from;
    };
    for (const { 0: divider, index } of text.slice(lineStart, lineEnd).matchAll(pattern)) {
      const at = lineStart + index;
      add(at);
      let last = at;
      while (last > from && isBlank(codeUnitAt(text, last - 1))) last--;
      const isEnd = last > from && isTerminated(text, from, last);
      if (isEnd && last - from >= SHORTEST_SENTENCE) sentences++;
      from = at + divider.length;
      all++;
      if (!isEnd && classOf(codeAt(text, from)) !== LOWER) apart++;
    }
    add(lineEnd);
  }
  const isLong = length < SHORTEST_DIVIDED || length > all * MEAN_LINE || inLong > length * LONG_SHARE;
  return { all, apart, sentences, areLines: all >= LEAST_DIVIDERS && !isLong };
}

/**
 * The lines divided wherever something stands for a line break.
 *
 * @param leastBlank blank lines that each of them stands for at least
 */
function divided(text: string, lines: Lines, standIn: StandIn, leastBlank = 0): Lines {
  const { count, start, end, blankBefore } = lines;
  const starts: number[] = [];
  const ends: number[] = [];
  const blanks: number[] = [];
  let least = 0;
  for (let line = 0; line < count; line++) {
    const lineStart = start[line] as number;
    const lineEnd = end[line] as number;
    let blank = blankBefore[line] as number;
    let from = lineStart;
    const add = (pieceEnd: number, isFeed: boolean): void => {
      let to = pieceEnd;
      while (from < to && isBlank(codeUnitAt(text, from))) from++;
      while (to > from && isBlank(codeUnitAt(text, to - 1))) to--;
      if (to > from) {
        starts.push(from);
        ends.push(to);
        blanks.push(Math.max(blank, least));
        blank = 0;
        least = 0;
      } else if (isFeed && blank < 255 && starts.length > 0) blank++;
    };
    for (const { 0: found, index } of text.slice(lineStart, lineEnd).matchAll(standIn.single)) {
      add(lineStart + index, found.endsWith('n'));
      if (starts.length > 0) least = leastBlank;
      from = lineStart + index + found.length;
    }
    add(lineEnd, false);
  }
  return linesOf(starts, ends, blanks, standIn.lineBreaks);
}
