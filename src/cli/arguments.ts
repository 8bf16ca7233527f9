import { existsSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
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
/** Names this much alike are taken for each other. */
const ALIKE = 0.88;

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
 * Reads arguments by the options that there are.
 *
 * @param command that lists the options when it is given `--help`
 * @throws {UsageError} when there is no such option, or its value is missing
 */
export function parsedArguments(
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
    const remark = inShort((error as Error).message);
    const [, unknown] = /^Unknown option '(.*)'$/s.exec(remark) ?? [];
    const meant = unknown === undefined ? undefined : meantBy(unknown, args, described);
    const end = meant === undefined ? ';' : `, did you mean ${meant}?`;
    throw new UsageError(`${remark}${end} ${command} --help lists the options`);
  }
}

/** Node explains at length what may be meant; the first sentence says what is wrong. */
function inShort(message: string): string {
  const [sentence] = message.split(/\.\s|\n/) as [string];
  // What follows looks like an option, and may be one.
  return sentence.replace(
    /argument is ambiguous$/,
    'expects a value; one with a dash in front is written --NAME=-VALUE',
  );
}

/** The option, or the file, that is probably meant by an option that does not exist. */
function meantBy(unknown: string, args: readonly string[], described: DescribedOptions): string | undefined {
  const file = args.find((arg) => arg.startsWith('-') && arg !== '-' && existsSync(arg));
  if (file !== undefined) return `the file ./${file}`;
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

/** The name that what was written is the beginning of, or nearly is (Winkler 1990). */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  const started = lower.length < SHORTEST_START ? undefined : names.find((name) => name.startsWith(lower));
  if (started !== undefined) return started;
  const likeness = new Map(names.map((name) => [name, jaroWinkler(lower, name)]));
  const [best] = [...names].sort((a, b) => (likeness.get(b) as number) - (likeness.get(a) as number));
  return best !== undefined && (likeness.get(best) as number) >= ALIKE ? best : undefined;
}
