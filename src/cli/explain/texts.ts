import { textOf } from '../../field.js';
import { type Failure, isFailure, type Piece, type Place } from '../batch.js';
import { batchesOf } from '../batches.js';
import { reasonOf } from '../errors.js';
import { decoded } from '../input.js';
import { linesOf } from '../lines.js';
import { recordOf } from '../record.js';

/** A text as it was read. */
export interface Text extends Place {
  readonly text: string;
}

/**
 * The texts that inputs hold, or why one cannot be read.
 *
 * @param field that holds the text of a record, one a line; without it, a file is one text
 */
export async function* textsOf(files: readonly string[], field: string | undefined): AsyncGenerator<Text | Failure> {
  for await (const { pieces } of batchesOf(files, field === undefined)) {
    for (const piece of pieces) {
      if (isFailure(piece)) yield piece;
      else if (field === undefined) yield textIn(piece);
      else yield* recordsIn(piece, field);
    }
  }
}

function textIn({ file, bytes }: Piece): Text | Failure {
  try {
    return { file, text: decoded(bytes) };
  } catch (error) {
    return { file, error: reasonOf(error) };
  }
}

function* recordsIn(piece: Piece, field: string): Generator<Text | Failure> {
  const { file } = piece;
  for (const { line, bytes } of linesOf(piece)) {
    try {
      const json = decoded(bytes);
      if (json.trim() !== '') yield { file, line, text: textOf(recordOf(json), field).text };
    } catch (error) {
      yield { file, line, error: reasonOf(error) };
    }
  }
}
