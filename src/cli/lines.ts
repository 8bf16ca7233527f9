import type { Piece } from './batch.js';
import { bufferOf } from './utf8.js';

/** The byte that ends a line in UTF-8. */
export const NEWLINE = 0x0a;

/** A line of a piece, without its end. */
export interface Line {
  /** Its number, from 1. */
  readonly line: number;
  readonly bytes: Buffer;
}

/** The lines of a piece, in order. */
export function* linesOf(piece: Piece): Generator<Line> {
  const bytes = bufferOf(piece.bytes);
  for (let start = 0, { line } = piece; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    yield { line, bytes: bytes.subarray(start, end) };
    start = end + 1;
  }
}

/** How many lines end in these bytes. */
export function countLines(bytes: Uint8Array): number {
  const buffer = bufferOf(bytes);
  let lines = 0;
  for (let at = buffer.indexOf(NEWLINE); at !== -1; at = buffer.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}
