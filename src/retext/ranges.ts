import type { CleanResult, Paragraph } from '../index.js';

/** A part of a text by UTF-16 offsets, half open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What nlcst calls white space: more than `\s` in one character, less in others. */
const oneSpace = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Between paragraphs, what stands for line breaks is white space as well. */
const whiteSpace =
  /(?:[\t-\r |\u0085\u00a0\u00b6\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]|\\{1,2}[nrt]|(?:<|&lt;)br ?\/?(?:>|&gt;)|&(?:amp;)?(?:nbsp|ensp|emsp|thinsp|hairsp|shy|zwnj|#160|#xa0|#8(?:19[2-9]|20[0-3]|239|287)|#12288|#x(?:20(?:0[\da-b]|2f|5f)|3000));)+/gi;
const lineBreaks = /\r\n|[\n\r\v\f|\x85\u00b6\u2028\u2029]|\\n|(?:<|&lt;)br/gi;

/** The parts of a text that stay: kept paragraphs without their edits, and the white space that divides them. */
export function keptRanges(text: string, { paragraphs }: CleanResult): Range[] {
  const ranges: Range[] = [];
  let previous = -1;
  paragraphs.forEach((paragraph, at) => {
    if (!paragraph.kept || paragraph.text === '') return;
    ranges.push(jointOf(text, paragraphs, previous, at), ...partsOf(text, paragraph));
    previous = at;
  });
  if (previous >= 0) ranges.push(jointOf(text, paragraphs, previous, paragraphs.length));
  return merged(ranges);
}

/** The ranges without empty ones, and without borders where nothing lies between. */
function merged(ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  for (const range of ranges) {
    const last = apart.at(-1);
    if (last !== undefined && last.end === range.start) apart[apart.length - 1] = { start: last.start, end: range.end };
    else if (range.end > range.start) apart.push(range);
  }
  return apart;
}

/**
 * What stays between two neighbours that stay. Where paragraphs went, one stretch of the white space around
 * them is enough: the one with the most line breaks, so that what a blank line divided still is divided; at
 * the ends of the text the one that the text begins or ends with.
 */
function jointOf(text: string, paragraphs: readonly Paragraph[], previous: number, next: number): Range {
  const gap = (before: number): Range => ({
    start: paragraphs[before]?.end ?? 0,
    end: paragraphs[before + 1]?.start ?? text.length,
  });
  if (next === previous + 1) return isSpaced(text, gap(previous)) ? gap(previous) : stretchOf(text, gap(previous));
  if (previous < 0) return stretchOf(text, gap(previous));
  if (next === paragraphs.length) return stretchOf(text, gap(next - 1));
  let widest = stretchOf(text, gap(previous));
  for (let at = previous + 1; at < next; at++) widest = wider(text, widest, stretchOf(text, gap(at)));
  return widest;
}

/** Whether nothing but white space and invisible characters lies in a gap; else it holds markup, which is no text. */
function isSpaced(text: string, { start, end }: Range): boolean {
  return !/\P{C}/u.test(text.slice(start, end).replace(whiteSpace, ''));
}

/** A paragraph without its edits, and without the white space that they leave at its ends or twice inside. */
function partsOf(text: string, { start, end, edits = [] }: Paragraph): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const edit of [...edits, { start: end, end }]) {
    const isFirst = parts.length === 0;
    const spaced = isFirst ? from > start : oneSpace.test(text.charAt((parts.at(-1) as Range).end - 1));
    const part = { start: spaced ? skip(text, from, edit.start) : from, end: edit.start };
    if (part.end > part.start) parts.push(part);
    from = edit.end;
  }
  const last = parts.pop();
  return last === undefined ? parts : [...parts, { start: last.start, end: trimmedEnd(text, last) }];
}

function skip(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && oneSpace.test(text.charAt(at))) at++;
  return at;
}

function trimmedEnd(text: string, { start, end }: Range): number {
  let at = end;
  while (at > start && oneSpace.test(text.charAt(at - 1))) at--;
  return at;
}

/** The stretch of white space in a gap that has the most line breaks. */
function stretchOf(text: string, { start, end }: Range): Range {
  let widest: Range = { start, end: start };
  for (const { 0: found, index } of text.slice(start, end).matchAll(whiteSpace)) {
    widest = wider(text, widest, { start: start + index, end: start + index + found.length });
  }
  return widest;
}

/** Of two stretches the one with more line breaks, or the one that is not empty, or the first. */
function wider(text: string, first: Range, second: Range): Range {
  return widthOf(text, second) > widthOf(text, first) ? second : first;
}

function widthOf(text: string, { start, end }: Range): number {
  if (start === end) return 0;
  return 1 + (text.slice(start, end).match(lineBreaks)?.length ?? 0);
}
