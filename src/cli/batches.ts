import { type Batch, type Failure, isFailure, type Piece } from './batch.js';
import { reasonOf } from './errors.js';
import { CHUNK, read } from './input.js';
import { countLines, NEWLINE } from './lines.js';

/** A longer text or record is an error: nothing to clean is like that, and memory stays bounded. */
const MOST_BYTES = 64 * 1024 * 1024;
const tooLong = `it is longer than ${MOST_BYTES / 1024 / 1024} MB`;

type Chunks = AsyncIterable<Buffer>;
type Open = (name: string, count: (bytes: number) => void) => Chunks;

/** A piece, and how many units it makes. */
type Counted = readonly [piece: Piece | Failure, units: number];

/**
 * Reads inputs and cuts them into batches.
 *
 * @param files names, in order
 * @param whole whether a file is one text; otherwise it holds a record a line
 */
export async function* batchesOf(files: readonly string[], whole: boolean, open: Open = read): AsyncGenerator<Batch> {
  let total = 0;
  const count = (bytes: number): void => {
    total += bytes;
  };
  let pieces: (Piece | Failure)[] = [];
  let units = 0;
  let size = 0;
  for (const file of files) {
    const counted = whole ? wholeText(file, open(file, count)) : wholeLines(file, open(file, count));
    for await (const [piece, more] of counted) {
      pieces.push(piece);
      units += more;
      size += isFailure(piece) ? 0 : piece.bytes.length;
      // Small texts go together. Lines go as they come, so that a slow pipe does not wait.
      if (whole && size < CHUNK) continue;
      yield { pieces, units, read: total };
      pieces = [];
      units = 0;
      size = 0;
    }
  }
  if (units > 0) yield { pieces, units, read: total };
}

/** Leaves out what was done before: so many units from the beginning. */
export async function* without(batches: AsyncIterable<Batch>, done: number): AsyncGenerator<Batch> {
  let left = done;
  for await (const batch of batches) {
    if (batch.units <= left) {
      left -= batch.units;
      continue;
    }
    yield left === 0
      ? batch
      : { ...batch, units: batch.units - left, pieces: batch.pieces.map((piece) => cut(piece, left)) };
    left = 0;
  }
}

/** A piece without its first lines. Pieces of more than one unit are lines, and alone in their batch. */
function cut(piece: Piece | Failure, lines: number): Piece | Failure {
  if (isFailure(piece)) return piece;
  let start = 0;
  for (let line = 0; line < lines; line++) start = piece.bytes.indexOf(NEWLINE, start) + 1;
  return { ...piece, line: piece.line + lines, bytes: piece.bytes.subarray(start) };
}

async function* wholeText(file: string, chunks: Chunks): AsyncGenerator<Counted> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > MOST_BYTES) throw new Error(tooLong);
      parts.push(chunk);
    }
    yield [{ file, line: 1, bytes: joined(parts) }, 1];
  } catch (error) {
    yield [{ file, error: reasonOf(error) }, 1];
  }
}

/** Whole lines of a file, as many as were read at once. */
async function* wholeLines(file: string, chunks: Chunks): AsyncGenerator<Counted> {
  /** The beginning of a line whose end is not read yet. */
  let open: Buffer[] = [];
  let size = 0;
  let line = 1;
  try {
    for await (const chunk of chunks) {
      let rest = chunk;
      if (size > MOST_BYTES) {
        size += chunk.length;
        const newline = chunk.indexOf(NEWLINE);
        if (newline === -1) continue;
        yield [{ file, line, error: tooLong }, 1];
        line++;
        size = 0;
        rest = chunk.subarray(newline + 1);
      }
      const end = rest.lastIndexOf(NEWLINE) + 1;
      if (end > 0) {
        const bytes = joined([...open, rest.subarray(0, end)]);
        const lines = countLines(bytes);
        yield [{ file, line, bytes }, lines];
        line += lines;
        open = [];
        size = 0;
      }
      if (end < rest.length) open.push(rest.subarray(end));
      size += rest.length - end;
      if (size > MOST_BYTES) open = [];
    }
    if (size > MOST_BYTES) yield [{ file, line, error: tooLong }, 1];
    else if (size > 0) yield [{ file, line, bytes: joined(open) }, 1];
  } catch (error) {
    const after = line === 1 ? '' : `, after line ${line - 1}`;
    yield [{ file, error: `${reasonOf(error)}${after}` }, 1];
  }
}

/** Own memory for the bytes, which goes over to a thread: what was read may share it with other chunks. */
function joined(parts: readonly Buffer[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
