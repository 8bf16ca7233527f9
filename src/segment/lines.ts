import { classOf, codeAt, codeUnitAt, IGNORABLE, SPACE } from '../facts/characters.js';

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

/** What ends a line; a carriage return before a newline ends it together with that. */
const lineBreaks = ['\n', '\r', '\v', '\f', '\x85', '\u2028', '\u2029'];

/** Finds the ends of lines by native searches, each of which goes through the text once. */
class LineEnds {
  /** Where each line break comes next, behind the text where it does not. */
  private readonly next: number[] = lineBreaks.map(() => -1);

  constructor(private readonly text: string) {}

  /** The first line break at or behind an offset; offsets must ascend. */
  from(offset: number): number {
    let nearest = this.text.length;
    for (let index = 0; index < lineBreaks.length; index++) {
      let at = this.next[index] as number;
      if (at < offset) {
        const found = this.text.indexOf(lineBreaks[index] as string, offset);
        at = found < 0 ? this.text.length : found;
        this.next[index] = at;
      }
      if (at < nearest) nearest = at;
    }
    return nearest;
  }
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
  const ends = new LineEnds(text);
  const length = text.length;
  let blank = 0;
  let lineStart = 0;
  while (lineStart < length) {
    const lineEnd = ends.from(lineStart);
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isBlank(codeUnitAt(text, start))) start++;
    while (end > start && isBlank(codeUnitAt(text, end - 1))) end--;
    lineStart = lineEnd + 1;
    if (codeAt(text, lineEnd) === 13 && codeAt(text, lineStart) === 10) lineStart++;
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
