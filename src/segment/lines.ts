import { codeAt, codeUnitAt, isBlank, lineBreaks } from '../facts/characters.js';
import { Columns } from '../facts/columns.js';

/** The non-blank lines of a text, white space around them excluded. */
export interface Lines {
  count: number;
  start: Int32Array;
  end: Int32Array;
  blankBefore: Uint8Array;
  /** What divides them: line breaks, or what stands for them. */
  readonly lineBreaks: RegExp;
}

/** What ends a line beside a newline; carriage returns before a newline end it together with that. */
const rareBreaks = ['\r', '\v', '\f', '\x85', '\u2028', '\u2029'];

/** Finds the ends of lines by native searches, each of which goes through the text once. */
class LineEnds {
  /** Where each rare line break comes next, behind the text where it does not. */
  private readonly rare: number[] = rareBreaks.map(() => -1);
  private nearestRare = -1;
  private newline = -1;

  constructor(private readonly text: string) {}

  /** The first line break at or behind an offset; offsets must ascend. */
  from(offset: number): number {
    if (this.newline < offset) this.newline = this.find('\n', offset);
    if (this.nearestRare < offset) this.nearestRare = this.findRare(offset);
    return Math.min(this.newline, this.nearestRare);
  }

  private findRare(offset: number): number {
    let nearest = this.text.length;
    for (let index = 0; index < rareBreaks.length; index++) {
      let at = this.rare[index] as number;
      if (at < offset) {
        at = this.find(rareBreaks[index] as string, offset);
        this.rare[index] = at;
      }
      nearest = Math.min(nearest, at);
    }
    return nearest;
  }

  private find(lineBreak: string, offset: number): number {
    const found = this.text.indexOf(lineBreak, offset);
    return found < 0 ? this.text.length : found;
  }
}

function roomFor(most: number): Lines {
  // Two columns of integers and one of bytes.
  const columns = new Columns(most, 2.25);
  return { count: 0, start: columns.integers(), end: columns.integers(), blankBefore: columns.bytes(), lineBreaks };
}

/** Lines by the offsets that were collected, and the blank lines before each. */
export function linesOf(
  starts: readonly number[],
  ends: readonly number[],
  blanks: readonly number[],
  dividedBy: RegExp,
): Lines {
  return {
    count: starts.length,
    start: new Int32Array(starts),
    end: new Int32Array(ends),
    blankBefore: new Uint8Array(blanks),
    lineBreaks: dividedBy,
  };
}

function grown(lines: Lines): Lines {
  const more = roomFor(lines.start.length * 2);
  more.count = lines.count;
  more.start.set(lines.start);
  more.end.set(lines.end);
  more.blankBefore.set(lines.blankBefore);
  return more;
}

/**
 * How many characters behind a carriage return belong to the same line break: CR LF, or CR CR LF of a text converted
 * twice.
 */
function restOfBreak(text: string, at: number): number {
  const next = codeAt(text, at);
  if (next === 10) return 1;
  return next === 13 && codeAt(text, at + 1) === 10 ? 2 : 0;
}

/** Finds the non-blank lines of a text. */
export function findLines(text: string): Lines {
  let lines = roomFor(64 + (text.length >> 6));
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
    const lineBreak = codeAt(text, lineEnd);
    if (lineBreak === 13) lineStart += restOfBreak(text, lineStart);
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
    // No paragraph goes on behind the end of a page: headers and footers are between.
    blank = lineBreak === 12 ? 1 : 0;
  }
  return lines;
}
