import { codeUnitAt, isBlank, lineBreaks } from '../facts/characters.js';
import { GREATER_THAN } from '../facts/markup.js';
import type { Lines } from './lines.js';

/** Line breaks in a row, and the marks of the quoted line behind them. */
const quotedLineBreaks = /[\n\r\v\f\x85\u2028\u2029]+[ \t\xa0>]*/;

/**
 * The lines without the `>` that e-mail and Markdown put before each line of a quotation, by which is told what
 * belongs together: where a quotation begins or ends, a blank line stands. A mark on one line alone is that of an item.
 */
export function withoutQuoteMarks(text: string, lines: Lines): Lines {
  // What stands for line breaks has a pattern of its own.
  if (lines.lineBreaks !== lineBreaks) return lines;
  const { count, start, end, blankBefore } = lines;
  let found = lines;
  for (let line = 1; line < count; line++) {
    if (codeUnitAt(text, start[line] as number) !== GREATER_THAN) continue;
    if (blankBefore[line] !== 0 || depthOf(text, lines, line) !== depthOf(text, lines, line - 1)) continue;
    if (found === lines) {
      found = { ...lines, start: start.slice(), blankBefore: blankBefore.slice(), lineBreaks: quotedLineBreaks };
    }
    for (const quoted of [line - 1, line]) {
      found.start[quoted] = behindMarks(text, start[quoted] as number, end[quoted] as number);
    }
  }
  if (found === lines) return lines;
  for (let line = 1; line < count; line++) {
    if (depthOf(text, lines, line) !== depthOf(text, lines, line - 1)) found.blankBefore[line] ||= 1;
  }
  return found;
}

/** Number of marks before a line. */
function depthOf(text: string, { start, end }: Lines, line: number): number {
  let depth = 0;
  for (let at = start[line] as number; at < (end[line] as number); at++) {
    const code = codeUnitAt(text, at);
    if (code === GREATER_THAN) depth++;
    else if (!isBlank(code)) break;
  }
  return depth;
}

/** Where the quoted line begins; one of nothing but marks, which divides paragraphs, begins with them. */
function behindMarks(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (code !== GREATER_THAN && !isBlank(code)) return at;
  }
  return start;
}
