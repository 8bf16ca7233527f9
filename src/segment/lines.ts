import { classOf, codeAt, IGNORABLE, SPACE } from '../facts/characters.js';

/** The non-blank lines of a text, white space around them excluded. */
export interface Lines {
  count: number;
  start: Int32Array;
  end: Int32Array;
  blankBefore: Uint8Array;
}

function isBlank(code: number): boolean {
  const name = classOf(code);
  return name === SPACE || name === IGNORABLE;
}

/** Whether a code unit ends a line; a carriage return before a newline ends it together with that. */
function isLineBreak(code: number): boolean {
  // Nearly all characters need but the first two comparisons.
  if (code > 13 && code < 0x85) return false;
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function grown(lines: Lines): Lines {
  const size = lines.start.length * 2;
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const blankBefore = new Uint8Array(size);
  start.set(lines.start);
  end.set(lines.end);
  blankBefore.set(lines.blankBefore);
  return { count: lines.count, start, end, blankBefore };
}

/** Finds the non-blank lines of a text. */
export function findLines(text: string): Lines {
  const size = 64 + (text.length >> 6);
  let lines: Lines = {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    blankBefore: new Uint8Array(size),
  };
  const length = text.length;
  let blank = 0;
  let lineStart = 0;
  while (lineStart < length) {
    let lineEnd = lineStart;
    let code = 0;
    while (lineEnd < length) {
      code = text.charCodeAt(lineEnd);
      if (isLineBreak(code)) break;
      lineEnd++;
    }
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lineStart = lineEnd + 1;
    if (code === 13 && codeAt(text, lineStart) === 10) lineStart++;
    if (start === end) {
      if (blank < 255) blank++;
      continue;
    }
    if (lines.count === lines.start.length) lines = grown(lines);
    lines.start[lines.count] = start;
    lines.end[lines.count] = end;
    // Blank lines before the text are no part of its layout.
    lines.blankBefore[lines.count] = lines.count === 0 ? 0 : blank;
    lines.count++;
    blank = 0;
  }
  return lines;
}
