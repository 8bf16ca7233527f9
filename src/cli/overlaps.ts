import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './errors.js';
import { journalOf } from './journal.js';
import type { Options } from './options.js';
import { isPlain, partialOf, targetOf } from './output.js';

/**
 * Refuses a run that would write over what it reads, or write two things to one file. Only `-o` may be an input,
 * since it is replaced when everything is read; a report goes where error records go.
 *
 * @throws {UsageError} when there are such files
 */
export function refuseOverlaps({
  files,
  cleaning: { rules },
  output,
  errors,
}: Pick<Options, 'files' | 'cleaning' | 'output' | 'errors'>): void {
  const ofOutput = placesOf(output);
  const ofErrors = placesOf(errors);
  const written = new Set([...ofOutput, ...ofErrors]);
  if (written.size === 0) return;
  if (written.size < ofOutput.length + ofErrors.length) throw new UsageError('-o and --errors must be two files');
  if (rules !== undefined && written.has(placeOf(rules))) throw overlap('the rules', rules);
  for (const file of files) {
    if (file === '-') continue;
    const place = placeOf(file);
    if (place !== ofOutput[0] && written.has(place)) throw overlap('the input', file);
  }
}

function overlap(what: string, path: string): UsageError {
  return new UsageError(`This would write over ${what} ${path}: write to another file`);
}

/** Where the file of a path is written, itself first; nowhere in particular when it is no plain file. */
function placesOf(path: string | undefined): string[] {
  if (path === undefined || !isPlain(path)) return [];
  const place = placeOf(path);
  return [place, ...[partialOf(place), journalOf(place)].map(placeOf)];
}

/** What a path leads to, links resolved, also where there is nothing yet. */
function placeOf(path: string): string {
  const target = targetOf(path);
  return resolved(target) ?? join(resolved(dirname(target)) ?? resolve(dirname(target)), basename(target));
}

function resolved(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
