import type { Piece } from './batch.js';
import { bufferOf } from './utf8.js';

const NEWLINE = 0x0a;

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
