import { type Kind, kinds } from './kinds.js';
import type { CleanOptions, Rule } from './types.js';

/** Options after checking, with defaults filled in. */
export interface Settings {
  readonly threshold: number;
  readonly keep: ReadonlySet<Kind>;
  readonly drop: ReadonlySet<Kind>;
  readonly rules: readonly Rule[];
  readonly language: string | undefined;
  readonly explain: boolean;
  readonly repair: boolean;
}

/**
 * Named thresholds: how sure the model must be before a paragraph is kept. `balanced` is nearly a third: as if a lost
 * paragraph cost as much as two lines that stay. F1 is flat from 0.3 to 0.4.
 */
export const namedThresholds = { precision: 0.6, balanced: 0.33, recall: 0.15 } as const;
const ruleFields: readonly string[] = ['match', 'kind', 'name'];
const optionNames: readonly string[] = ['threshold', 'keep', 'drop', 'rules', 'language', 'explain', 'repair'];

/**
 * Checks options once.
 *
 * @throws {TypeError} when an option is unknown or has a wrong value; says what was expected and got
 */
export function settingsOf(options: CleanOptions | undefined): Settings {
  const given = named(options, optionNames);
  const keep = kindSet(given['keep'], 'keep');
  const drop = kindSet(given['drop'], 'drop');
  for (const kind of keep) {
    if (drop.has(kind)) throw new TypeError(`Expected a kind in \`keep\` or in \`drop\`, got \`${kind}\` in both`);
  }
  return {
    threshold: thresholdOf(given['threshold']),
    keep,
    drop,
    rules: rulesOf(given['rules']),
    language: languageOf(given['language']),
    explain: flagOf(given['explain'], 'explain'),
    repair: flagOf(given['repair'], 'repair'),
  };
}

/**
 * Divides the options of a face: those it has itself, and those of `clean`, whose values `createCleaner` checks.
 *
 * @throws {TypeError} when an option is neither
 */
export function divide(
  options: object | undefined,
  own: readonly string[],
): { readonly own: Readonly<Record<string, unknown>>; readonly rest: CleanOptions } {
  const given = Object.entries(named(options, [...optionNames, ...own]));
  return {
    own: bare(Object.fromEntries(given.filter(([name]) => own.includes(name)))),
    rest: Object.fromEntries(given.filter(([name]) => !own.includes(name))),
  };
}

/** The options by name, of which none may be unknown. */
function named(options: object | undefined, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (options === undefined) return bare(options);
  if (!isRecord(options)) throw wrong('options', 'an object', options);
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) {
      throw new TypeError(`Expected only the options ${names.join(', ')}, got an option \`${name}\``);
    }
  }
  const inherited = names.find((name) => isInherited(options, name));
  if (inherited !== undefined)
    throw new TypeError(`Expected \`${inherited}\` to be the object's own, got it inherited`);
  return bare(options);
}

/**
 * Whether a value is an object for options, and not a map, a promise, a list or the like, whose entries nobody would
 * see.
 */
function isRecord(value: unknown): value is object {
  return tagOf(value) === 'Object';
}

/** What a value calls itself, in whatever realm it was made: `Object`, `Map`, `RegExp` … */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/**
 * Whether a field stands on a prototype, the last of all aside: what somebody wrote on Object.prototype is no option.
 */
function isInherited(options: object, name: string): boolean {
  let prototype: object | null = Object.getPrototypeOf(options);
  while (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    if (Object.hasOwn(prototype, name)) return !Object.hasOwn(options, name);
    prototype = Object.getPrototypeOf(prototype);
  }
  return false;
}

/** The options without a prototype: what somebody wrote on Object.prototype is none. */
function bare(options: object | undefined): Readonly<Record<string, unknown>> {
  return Object.assign(Object.create(null), options);
}

/** The error for a wrong argument: what was expected, and what was given, and where if that is not the whole of it. */
export function wrong(name: string, expected: string, value: unknown, where = ''): TypeError {
  return new TypeError(`Expected \`${name}\` to be ${expected}, got ${described(value)}${where}`);
}

/** A value in few words, as errors name it. */
export function described(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return value.length > 40 ? 'a long string' : JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === undefined) return 'undefined';
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes';
  if (value instanceof Promise) return 'a promise';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const tag = tagOf(value);
  return tag === 'Object' ? 'an object' : `${/^[AEIOU]/.test(tag) ? 'an' : 'a'} ${tag}`;
}

function thresholdOf(value: unknown): number {
  if (value === undefined) return namedThresholds.balanced;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  if (typeof value === 'string' && Object.hasOwn(namedThresholds, value)) {
    return namedThresholds[value as keyof typeof namedThresholds];
  }
  throw wrong('threshold', "a number from 0 to 1, 'precision', 'balanced' or 'recall'", value);
}

function kindSet(value: unknown, name: string): ReadonlySet<Kind> {
  if (value === undefined) return new Set();
  if (!Array.isArray(value)) throw wrong(name, 'an array of kinds', value);
  for (const kind of value) {
    if (!kinds.includes(kind)) throw wrong(name, `an array of kinds (${kinds.join(', ')})`, kind, ' in it');
  }
  return new Set(value as Kind[]);
}

function rulesOf(value: unknown): readonly Rule[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrong('rules', 'an array of rules', value);
  // Not `map`, which skips holes.
  return Array.from(value, (rule: unknown, index) => {
    const name = `rules[${index}]`;
    if (!isRecord(rule)) throw wrong(name, 'an object with `match` and `kind`', rule);
    for (const field of Object.keys(rule)) {
      if (!ruleFields.includes(field)) {
        throw new TypeError(
          `Expected only the fields ${ruleFields.join(', ')} in \`${name}\`, got a field \`${field}\``,
        );
      }
    }
    const { match, kind, name: label } = bare(rule);
    if (typeof match === 'string' ? match === '' : !isPattern(match) && typeof match !== 'function') {
      throw wrong(`${name}.match`, 'a non-empty string, a RegExp or a function', match);
    }
    if (typeof match === 'string' && neverMatches.test(match)) {
      throw wrong(`${name}.match`, 'a phrase on one line, without white space around it', match);
    }
    if (!kinds.includes(kind as Kind)) throw wrong(`${name}.kind`, `one of the kinds (${kinds.join(', ')})`, kind);
    if (label !== undefined && typeof label !== 'string') throw wrong(`${name}.name`, 'a string', label);
    // A copy: what the caller does to the rule afterwards was not checked.
    return { match: copied(match, `${name}.match`), kind, ...(label === undefined ? {} : { name: label }) } as Rule;
  });
}

/** Paragraphs are trimmed, and on one line. */
const neverMatches = /^\s|\s$|[\n\r]/;

/** Patterns of other realms are none by `instanceof`. */
function isPattern(value: unknown): value is RegExp {
  return tagOf(value) === 'RegExp';
}

function copied(match: unknown, name: string): unknown {
  if (typeof match === 'function') return decided(match as Decision, name);
  return isPattern(match) ? new RegExp(match) : match;
}

type Decision = Extract<Rule['match'], (...values: never[]) => unknown>;

/** The function, held to its type: a promise, say, would match every paragraph. */
function decided(match: Decision, name: string): Decision {
  return (input) => {
    const answer: unknown = match(input);
    if (typeof answer === 'boolean') return answer;
    throw wrong(name, 'a function that returns true or false', answer, ' from it');
  };
}

function languageOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(value)) return value;
  throw wrong('language', 'a BCP 47 language tag such as `en` or `pt-BR`', value);
}

function flagOf(value: unknown, name: string): boolean {
  if (value === undefined) return false;
  if (typeof value === 'boolean') return value;
  throw wrong(name, 'a boolean', value);
}
