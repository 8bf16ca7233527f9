import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './errors.js';

/** An option of the command line. */
export interface Described {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  readonly multiple?: boolean;
  /** The value's name in the help. */
  readonly value?: string;
  readonly help: string;
}

/** A beginning that is shorter could be of anything. */
const SHORTEST_START = 3;
/** One slip is forgiven for every so many letters, and one in any word. */
const LETTERS_PER_SLIP = 3;

type DescribedOptions = Readonly<Record<string, Described>>;

/** The options with their help, one a line. */
export function rows(options: DescribedOptions): string {
  return Object.entries(options)
    .flatMap(([name, { short, value, help: text }]) => {
      const head = `  ${short === undefined ? '   ' : `-${short},`} --${name}${value === undefined ? '' : ` ${value}`}`;
      return text.split('\n').map((line, index) => `${(index === 0 ? head : '').padEnd(25)}${line}`);
    })
    .join('\n');
}

/**
 * Arguments, read by the options that there are.
 *
 * @param command that lists the options when it is given `--help`
 * @throws {UsageError} when there is no such option, or its value is missing
 */
export function parsed(
  args: readonly string[],
  described: DescribedOptions,
  command: string,
): { values: Readonly<Record<string, unknown>>; positionals: string[] } {
  const options: ParseArgsConfig['options'] = {};
  for (const [name, { type, short, multiple = false }] of Object.entries(described)) {
    options[name] = { type, multiple, ...(short !== undefined && { short }) };
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      allowNegative: true,
    });
    return { values, positionals };
  } catch (error) {
    const remark = remarkOn((error as Error).message);
    const [, unknown] = /^Unknown option '(.*)'$/s.exec(remark) ?? [];
    const meant = unknown === undefined ? undefined : meantBy(unknown, args, described);
    const end = meant === undefined ? ';' : `, did you mean ${meant}?`;
    throw new UsageError(`${remark}${end} ${command} --help lists the options`);
  }
}

/** Node explains at length what may be meant; the first sentence says what is wrong. */
function remarkOn(message: string): string {
  const [sentence] = message.split(/\.\s|\n/) as [string];
  // What follows looks like an option, and may be one.
  return sentence.replace(
    /argument is ambiguous$/,
    'expects a value; one with a dash in front is written --NAME=-VALUE',
  );
}

/** The option that is probably meant by one that does not exist. */
function meantBy(unknown: string, args: readonly string[], described: DescribedOptions): string | undefined {
  // Of `-jsonl` only `-j` is unknown.
  const whole = args.find((arg) => arg.startsWith(unknown)) ?? unknown;
  const written = whole.replace(/^-+|=.*$/gs, '');
  const options = Object.entries(described);
  const short = options.find(([, option]) => option.short === written.toLowerCase())?.[1].short;
  if (short !== undefined) return `-${short}`;
  const names = options.flatMap(([name, { type }]) => (type === 'boolean' ? [name, `no-${name}`] : [name]));
  const name = nearest(written, names);
  return name === undefined ? undefined : `--${name}`;
}

/** The name that what was written is the beginning of, or differs from by few slips. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  const started = lower.length < SHORTEST_START ? undefined : names.find((name) => name.startsWith(lower));
  if (started !== undefined) return started;
  const most = Math.max(1, Math.floor(lower.length / LETTERS_PER_SLIP));
  const counted = names.map((name) => ({ name, slips: slipsBetween(lower, name) }));
  return counted.filter(({ slips }) => slips <= most).sort((a, b) => a.slips - b.slips)[0]?.name;
}

/** How many letters must be added, left out, replaced or swapped with their neighbour (optimal string alignment distance). */
function slipsBetween(a: string, b: string): number {
  const at = (numbers: readonly number[], index: number): number => numbers[index] as number;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : replaced;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}
