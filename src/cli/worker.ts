import type { CleanResult } from '../index.js';
import { type Batch, type Cleaned, type Failure, isFailure, type Piece } from './batch.js';
import { cleanerOf } from './cleaner.js';
import { reasonOf } from './errors.js';
import { decoded } from './input.js';
import type { CleaningOptions, Format } from './options.js';
import { cleanRecord } from './record.js';
import { bufferOf, Utf8Writer } from './utf8.js';

/** All that a worker thread needs to know, with every batch, since threads come and go. */
export interface Task {
  readonly batch: Batch;
  readonly format: Format;
  readonly cleaning: CleaningOptions;
}

type Clean = (text: string) => CleanResult;

const NEWLINE = 0x0a;
/** So much of a broken record is quoted. */
const QUOTED = 200;

let cleaner: Promise<Clean> | undefined;
const writer: Utf8Writer = new Utf8Writer();

/**
 * Makes the cleaner of this thread. The options must be the same at every call.
 *
 * @throws {UsageError} when an option is wrong, or the rules cannot be read
 */
export function prepare(cleaning: CleaningOptions): Promise<Clean> {
  cleaner ??= cleanerOf(cleaning);
  return cleaner;
}

/** Cleans a batch: the same code in a worker thread and in the main one, so that both give the same bytes. */
export default async function cleanBatch({ batch, format, cleaning }: Task): Promise<Cleaned> {
  const clean = await prepare(cleaning);
  let records = 0;
  const failures: Failure[] = [];
  for (const piece of batch.pieces) {
    if (isFailure(piece)) failures.push(piece);
    else if (format.form === 'jsonl') records += cleanLines(piece, format, clean, failures);
    else records += cleanText(piece, format, clean, failures);
  }
  return { output: writer.take(), records, failures };
}

/** What stands between two texts: a blank line, as between paragraphs; between lines of JSON nothing. */
export function separatorOf({ form }: Format): string {
  return form === 'text' ? '\n' : '';
}

/** Cleans a text, writes what comes of it, and says how many texts that were. */
function cleanText({ file, bytes }: Piece, format: Format, clean: Clean, failures: Failure[]): number {
  try {
    const result = clean(decoded(bytes));
    const text = format.form === 'json' ? JSON.stringify({ file, ...result }) : result.text;
    if (text === '') return 1;
    if (writer.length > 0) writer.write(separatorOf(format));
    writer.write(text);
    writer.write('\n');
    return 1;
  } catch (error) {
    failures.push({ file, error: reasonOf(error) });
    return 0;
  }
}

/** The same for records, one a line. */
function cleanLines(piece: Piece, format: Format, clean: Clean, failures: Failure[]): number {
  const { file } = piece;
  const bytes = bufferOf(piece.bytes);
  let records = 0;
  let line = piece.line;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const record = bytes.subarray(start, end);
    start = end + 1;
    try {
      const json = decoded(record);
      if (json.trim() === '') continue;
      for (const text of cleanRecord(json, format, clean)) writer.write(text);
      writer.write('\n');
      records++;
    } catch (error) {
      // A character that is cut in two at the end decodes to marks of replacement.
      const input = record
        .subarray(0, QUOTED)
        .toString()
        .replace(/\ufffd{1,3}$/, '');
      failures.push({ file, line, error: reasonOf(error), input });
    }
  }
  return records;
}
