import { constants, existsSync, readFileSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { UsageError, writeReasonOf } from './errors.js';
import { statOf } from './input.js';
import type { Options } from './options.js';
import { partialOf } from './output.js';

/** How far a run has come. */
export interface Position {
  /** Lines of the input that are done, and inputs that failed. */
  readonly units: number;
  /** Bytes of the output that belong to them. */
  readonly output: number;
  /** Bytes of the error file. */
  readonly errors: number;
  readonly records: number;
  readonly failures: number;
  /** Failures that are no record's: an input that was not cleaned, or not to its end. */
  readonly failedInputs: number;
}

/**
 * The record of a run that writes to a file: after every batch, how far it came. A run that was
 * killed at any point is continued from the last line that is whole: what stands behind it in the
 * partial output is cut off and done again.
 */
export interface Journal {
  /** Where to begin. */
  readonly from: Position;
  /** Whether an interrupted run had all its work done, and only the files had to get their names. */
  readonly finished: boolean;
  note(position: Position): Promise<void>;
  /** Everything is on the disk: from here on the files only have to get their names. */
  finish(): Promise<void>;
  discard(): void;
}

/** What a run is: kept in the first line of its journal. */
interface Facts {
  readonly version: string;
  readonly inputs: readonly unknown[];
  readonly options: readonly unknown[];
}

const FINISHED = 'finished';
/** Where a run begins that continues none. */
export const beginning: Position = { units: 0, output: 0, errors: 0, records: 0, failures: 0, failedInputs: 0 };

/** The path of the journal of an output. */
export function journalOf(path: string): string {
  return `${partialOf(path)}.journal`;
}

/**
 * Begins a journal, or with `--resume` continues one.
 *
 * @param path the output; its partial file lies beside it
 * @param errors the file of error records
 * @param version of this package: another one may give other answers
 * @throws {UsageError} when the run was begun otherwise, or nothing can be written
 */
export async function openJournal(
  path: string,
  errors: string | undefined,
  options: Options,
  version: string,
): Promise<Journal> {
  const file = journalOf(path);
  const header = JSON.stringify(await factsOf(options, version));
  const old = options.resume && existsSync(file) ? readFileSync(file, 'utf8') : '';
  // The run may have been killed in the middle of the last line.
  const whole = old.slice(0, old.lastIndexOf('\n') + 1);
  const [oldHeader, ...notes] = whole.split('\n').slice(0, -1);
  if (oldHeader !== undefined && oldHeader !== header) {
    throw new UsageError(
      `Cannot resume ${path}: it was begun with ${differenceOf(oldHeader, header)}; without --resume it starts afresh`,
    );
  }
  const finished = notes.at(-1) === FINISHED;
  const from = finished ? positionOf(notes.at(-2)) : lastPosition(notes, path, errors);
  let handle: FileHandle;
  try {
    handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND);
    await handle.truncate(Buffer.byteLength(whole));
  } catch (error) {
    throw new UsageError(`Cannot write ${path}: ${writeReasonOf(error)}`);
  }
  if (oldHeader === undefined) await handle.appendFile(`${header}\n`);
  return {
    from,
    finished,
    note: (position) => handle.appendFile(`${JSON.stringify(position)}\n`),
    async finish() {
      await handle.appendFile(`${FINISHED}\n`);
      await handle.sync();
      await handle.close();
    },
    discard: () => rmSync(file, { force: true }),
  };
}

/** All that must be the same for a run to be continued. */
async function factsOf({ files, format, cleaning, errors }: Options, version: string): Promise<Facts> {
  const inputs = files.map((file) => {
    const found = file === '-' ? undefined : statOf(file);
    return [file, found?.size ?? null, found?.mtimeMs ?? null];
  });
  const { rules } = cleaning;
  // Loaded only here, since most runs have no use for it.
  const digest = rules === undefined ? null : (await import('node:crypto')).hash('sha256', readFileSync(rules));
  return { version, inputs, options: [format, cleaning, digest, errors ?? null] };
}

function differenceOf(oldHeader: string, header: string): string {
  const [before, now] = [factsIn(oldHeader), JSON.parse(header) as Facts];
  if (before === undefined) return 'a journal that cannot be read';
  const differs = (name: keyof Facts): boolean => JSON.stringify(before[name]) !== JSON.stringify(now[name]);
  if (differs('version')) return `bodycopy ${before.version}`;
  return differs('inputs') ? 'other inputs, or they have changed' : 'other options';
}

/** The facts in a journal's first line, undefined where somebody else wrote it. */
function factsIn(line: string): Facts | undefined {
  try {
    return JSON.parse(line) as Facts;
  } catch {
    return undefined;
  }
}

/** The last position whose bytes are all there. */
function lastPosition(notes: readonly string[], path: string, errors: string | undefined): Position {
  const [output, failures] = [sizeOf(path), errors === undefined ? 0 : sizeOf(errors)];
  const fits = (note: string): boolean => {
    const position = positionOf(note);
    return position.output <= output && position.errors <= failures;
  };
  return positionOf(notes.findLast(fits));
}

function positionOf(note: string | undefined): Position {
  return note === undefined ? beginning : JSON.parse(note);
}

function sizeOf(path: string): number {
  return statOf(partialOf(path))?.size ?? 0;
}
