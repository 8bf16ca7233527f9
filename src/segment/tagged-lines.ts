import { codeUnitAt } from '../facts/characters.js';
import { blockStarts } from './blocks.js';
import { type Lines, linesOf } from './lines.js';
import { isSpace } from './sentences.js';

/** So many blocks it takes: fewer are left over from something else. */
const LEAST_BLOCKS = 4;
/** Blocks are not longer on average, in characters, nor is more than a share of the text in much longer ones. */
const MEAN_BLOCK = 600;
const LONG_BLOCK = 2000;
const LONG_SHARE = 0.35;
/** One line break of HTML at the end of a stretch; two stand for a blank line, as do the ends of other blocks. */
const loneBreak = /(?:^|[^>;\s])\s*(?:<|&lt;)br\s*\/?(?:>|&gt;)\s*$/i;
const LONGEST_BREAK = 40;

/**
 * The lines of a text without line structure where the tags of HTML divide it into blocks (linear time). The tags stay
 * with the blocks.
 */
export function withTaggedLines(text: string, lines: Lines): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  const blanks: number[] = [];
  let length = 0;
  let inLong = 0;
  for (let line = 0; line < lines.count; line++) {
    const lineEnd = lines.end[line] as number;
    const blocks = [lines.start[line] as number, ...blockStarts(text, lines.start[line] as number, lineEnd)];
    for (const [index, start] of blocks.entries()) {
      let end = blocks[index + 1] ?? lineEnd;
      const isLone = index > 0 && loneBreak.test(text.slice(Math.max(0, start - LONGEST_BREAK), start));
      while (end > start && isSpace(codeUnitAt(text, end - 1))) end--;
      starts.push(start);
      ends.push(end);
      blanks.push(index === 0 ? (lines.blankBefore[line] as number) : isLone ? 0 : 1);
      length += end - start;
      if (end - start > LONG_BLOCK) inLong += end - start;
    }
  }
  const found = starts.length - lines.count;
  if (found < LEAST_BLOCKS || length > starts.length * MEAN_BLOCK || inLong > length * LONG_SHARE) return lines;
  return linesOf(starts, ends, blanks, lines.lineBreaks);
}
