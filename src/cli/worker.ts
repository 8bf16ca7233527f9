import type { CleanResult } from '../index.js';
import { type Batch, type Cleaned, type Failure, isFailure, type Piece, type Remark } from './batch.js';
import { cleanerOf } from './cleaner.js';
import { reasonOf } from './errors.js';
import { decoded } from './input.js';
import { linesOf } from './lines.js';
import type { CleaningOptions, Format } from './options.js';
import { cleanRecord } from './record.js';
import { remarkOf, remarkOn } from './remarks.js';
import { Utf8Writer } from './utf8.js';

/** All that a worker thread needs to know, with every batch, since threads come and go. */
export interface Task {
  readonly batch: Batch;
  readonly format: Format;
  readonly cleaning: CleaningOptions;
}

type Clean = (text: string) => CleanResult;

/** What is to be said of a batch. */
interface Notes {
  readonly failures: Failure[];
  readonly remarks: Remark[];
}

const BRACKET = 0x5b;
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
  const notes: Notes = { failures: [], remarks: [] };
  for (const piece of batch.pieces) {
    if (isFailure(piece)) notes.failures.push(piece);
    else if (format.form === 'jsonl') records += cleanLines(piece, format, clean, notes);
    else records += cleanText(piece, format, clean, notes);
  }
  return { output: writer.take(), records, ...notes };
}

/** What stands between two texts: a blank line, as between paragraphs; between lines of JSON nothing. */
export function separatorOf({ form }: Format): string {
  return form === 'text' ? '\n' : '';
}

/** Cleans a text, writes what comes of it, and says how many texts that were. */
function cleanText({ file, bytes }: Piece, format: Format, clean: Clean, { failures, remarks }: Notes): number {
  try {
    const raw = decoded(bytes);
    const remark = remarkOn(raw, true);
    if (remark !== undefined) remarks.push({ file, remark });
    const result = clean(raw);
    const text = format.form === 'json' ? JSON.stringify({ file, ...result }) : result.text;
    if (text === '') {
      if (remark === undefined && result.paragraphs.length > 0) remarks.push({ file, remark: remarkOf.nothing });
      return 1;
    }
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
function cleanLines(piece: Piece, format: Format, clean: Clean, { failures, remarks }: Notes): number {
  const { file } = piece;
  let records = 0;
  for (const { line, bytes } of linesOf(piece)) {
    try {
      const json = decoded(bytes);
      if (json.trim() === '') continue;
      const cleaned = cleanRecord(json, format, (text) => {
        const remark = remarkOn(text, false);
        if (remark !== undefined) remarks.push({ file, line, remark });
        return clean(text);
      });
      for (const text of cleaned) writer.write(text);
      writer.write('\n');
      records++;
    } catch (error) {
      if (line === 1 && bytes[0] === BRACKET) remarks.push({ file, remark: remarkOf.array });
      // A character that is cut in two at the end decodes to marks of replacement.
      const input = bytes
        .subarray(0, QUOTED)
        .toString()
        .replace(/\ufffd{1,3}$/, '');
      failures.push({ file, line, error: reasonOf(error), input });
    }
  }
  return records;
}
