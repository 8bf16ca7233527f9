import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CleanOptions, type CleanResult, createCleaner, type Kind, type Rule } from '../index.js';
import { reasonOf, UsageError } from './errors.js';
import { decoded } from './input.js';
import type { CleaningOptions } from './options.js';

/**
 * The options of the library, which checks them itself.
 *
 * @throws {UsageError} when an option is wrong, or the rules cannot be read
 */
export async function cleanOptionsOf(options: CleaningOptions): Promise<CleanOptions> {
  const { threshold, keep, drop, rules, ...rest } = options;
  // What was written stands for what the library takes: the library says where it does not.
  const given: CleanOptions = {
    threshold: threshold === undefined ? undefined : (thresholdOf(threshold) as number),
    keep: keep as Kind[] | undefined,
    drop: drop as Kind[] | undefined,
    rules: rules === undefined ? undefined : ((await rulesOf(rules)) as Rule[]),
    ...rest,
  };
  try {
    createCleaner(given);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
  return given;
}

/**
 * Makes the function that cleans.
 *
 * @throws {UsageError} when an option is wrong, or the rules cannot be read
 */
export async function cleanerOf(options: CleaningOptions): Promise<(text: string) => CleanResult> {
  return createCleaner(await cleanOptionsOf(options));
}

/** A number where it is written as one; whether a name is known the library says. */
function thresholdOf(value: string): number | string {
  // `Number` takes white space for 0, hexadecimal digits and names for infinity as well.
  return /^[\d.e+-]+$/i.test(value) && !Number.isNaN(Number(value)) ? Number(value) : value;
}

async function rulesOf(file: string): Promise<unknown> {
  const extension = extname(file).toLowerCase();
  if (extension !== '.json' && extension !== '.mjs') {
    throw new UsageError(`Expected --rules to be a .json or .mjs file, got ${file}`);
  }
  try {
    if (extension === '.json') return rulesOfJson(JSON.parse(decoded(await readFile(file))));
    const module = await import(pathToFileURL(resolve(file)).href);
    const rules: unknown = module.default ?? module.rules;
    if (rules === undefined) throw new TypeError('expected a default export or an export `rules`, got neither');
    return rules;
  } catch (error) {
    throw new UsageError(`Cannot read the rules in ${file}: ${reasonOf(error)}`);
  }
}

/** JSON has no patterns: a rule may have `pattern` and `flags` in place of `match`. */
function rulesOfJson(rules: unknown): unknown {
  if (!Array.isArray(rules)) return rules;
  return rules.map((rule: unknown) => {
    if (typeof rule !== 'object' || rule === null) return rule;
    if (!('pattern' in rule)) {
      if ('flags' in rule) throw new TypeError('expected `flags` beside a `pattern` only');
      return rule;
    }
    const { pattern, flags, ...rest } = rule as { pattern: unknown; flags?: unknown };
    if (typeof pattern !== 'string') throw new TypeError('expected `pattern` to be a string');
    if ('match' in rest) throw new TypeError('expected a rule with `match` or `pattern`, got both');
    return { ...rest, match: new RegExp(pattern, flags === undefined ? 'u' : String(flags)) };
  });
}
