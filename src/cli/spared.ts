import { existsSync, fstatSync } from 'node:fs';
import { statOf } from './input.js';
import type { Position } from './journal.js';
import { isPlain, partialOf } from './output.js';

const STANDARD_INPUT = 0;

/**
 * Why a file must not be replaced, since what failed would be lost with it, or not be made, since it would look like
 * the result of a run that went well.
 *
 * @param path the output
 * @param files names of the inputs
 * @param position where the run ended
 * @returns what to tell the user, or `undefined` when the file may be written
 */
export function reasonToSpare(path: string, files: readonly string[], position: Position): string | undefined {
  if (!isPlain(path)) return undefined;
  // An interrupted run had named it already.
  if (!existsSync(partialOf(path))) return undefined;
  const { output, failures, failedInputs } = position;
  if (output === 0 && failures > 0) return nothingCleaned(path);
  if (!statOf(path)?.size) return undefined;
  const isInput = files.some((file) => isSame(file, path));
  if (output === 0 && isInput) return `${path} is left as it was: nothing of it is kept`;
  const rest = `the rest is in ${partialOf(path)}`;
  if (failedInputs > 0) return `${path} is left as it was, since not all inputs could be cleaned; ${rest}`;
  if (failures > 0 && isInput) {
    return `${path} is left as it was, since the records that failed would be lost with it; ${rest}`;
  }
  return undefined;
}

/**
 * Why a report must not be written: it would show nothing, and look like that of a run that went well.
 *
 * @param path the report; none on standard output
 * @param texts how many it would show
 * @returns what to tell the user, or `undefined` when it may be written
 */
export function reasonToSpareReport(path: string | undefined, texts: number, failed: boolean): string | undefined {
  return path !== undefined && failed && texts === 0 && isPlain(path) ? nothingCleaned(path) : undefined;
}

/** What to tell the user of a file that nothing is written to, since there is nothing. */
function nothingCleaned(path: string): string {
  return `${path} is ${existsSync(path) ? 'left as it was' : 'not written'}: nothing could be cleaned`;
}

/** Whether an input is the file of a path, by whatever name. */
function isSame(file: string, path: string): boolean {
  const input = file === '-' ? fstatSync(STANDARD_INPUT) : statOf(file);
  const output = statOf(path);
  return input !== undefined && input.dev === output?.dev && input.ino === output.ino;
}
