import { classOf, IDEOGRAPH } from '../facts/characters.js';
import type { Edit } from '../types.js';
import type { TextDocument } from '../values/document.js';

/** A first line of so many words is a headline by itself. */
const HEADLINE_WORDS = 4;
const lineBreaks = /[\n\r\v\f\x85\u2028\u2029]+/;

/**
 * The headline of the title's paragraph. A byline in lower case or cut up by links looks like the rest of
 * a sentence and is joined to it: the first line is enough, unless it is short or lines are broken by width.
 */
export function headline({ text, layout, start, end, joined }: TextDocument, at: number, whole: string): string {
  if (joined[at] === 0 || layout === 'wrapped') return whole;
  const [line = whole] = text.slice(start[at], end[at]).split(lineBreaks, 1);
  return line.trim().split(' ').length < HEADLINE_WORDS ? whole : line.trim();
}

/** The paragraph without its edits; line breaks become a space, or nothing between ideographs. */
export function textOf(document: TextDocument, at: number, edits: readonly Edit[] = []): string {
  const start = document.start[at] as number;
  const end = document.end[at] as number;
  if (edits.length === 0 && document.joined[at] === 0) return document.text.slice(start, end);
  let result = '';
  let from = start;
  for (const edit of edits) {
    result += document.text.slice(from, edit.start);
    from = edit.end;
  }
  result = (result + document.text.slice(from, end)).trim();
  if (document.joined[at] === 0) return result;
  let folded = '';
  let last = '';
  for (const piece of result.split(lineBreaks)) {
    const line = piece.trim();
    if (line === '') continue;
    // The line before is asked, not the text so far: reading a growing string would copy it every time.
    const glue = last === '' || classOf(last.charCodeAt(last.length - 1)) === IDEOGRAPH ? '' : ' ';
    folded += glue + line;
    last = line;
  }
  return folded;
}
