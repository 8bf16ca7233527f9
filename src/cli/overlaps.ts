import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './errors.js';
import { journalOf } from './journal.js';
import type { Options } from './options.js';
import { isPlain, partialOf } from './output.js';

/**
 * Refuses a run that would write over what it reads, or write two things to one file. Only `-o` may be an input,
 * since it is replaced when everything is read; a report goes where error records go.
 *
 * @throws {UsageError} when there are such files
 */
export function refuseOverlaps({
  files,
  cleaning,
  output,
  errors,
}: Pick<Options, 'files' | 'cleaning' | 'output' | 'errors'>): void {
  const [ofOutput, ofErrors] = [output, errors].map((path) => (path !== undefined && isPlain(path) ? path : undefined));
  const beside = [ofOutput, ofErrors].flatMap((path) => (path === undefined ? [] : [partialOf(path), journalOf(path)]));
  const named = [ofOutput, ofErrors].filter((path) => path !== undefined);
  const written = [...named, ...beside].map(placeOf);
  if (new Set(written).size < written.length) throw new UsageError('-o and --errors must be two files');
  const refuse = (what: string, path: string, targets: readonly string[]): void => {
    const place = placeOf(path);
    if (targets.some((target) => placeOf(target) === place)) {
      throw new UsageError(`This would write over ${what} ${path}: write to another file`);
    }
  };
  const { rules } = cleaning;
  if (rules !== undefined) refuse('the rules', rules, [...named, ...beside]);
  const forbidden = [...(ofErrors === undefined ? [] : [ofErrors]), ...beside];
  for (const file of files) if (file !== '-') refuse('the input', file, forbidden);
}

/** What a path leads to, links resolved, also where there is nothing yet. */
function placeOf(path: string): string {
  return resolved(path) ?? join(resolved(dirname(path)) ?? resolve(dirname(path)), basename(path));
}

function resolved(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
