import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defaultField } from '../field.js';
import { type Described, nearest, parsedArguments, rows } from './arguments.js';
import { UsageError } from './errors.js';

/** What the command line says about cleaning: plain data, so that it can go to a worker thread. */
export interface CleaningOptions {
  /** A number or a name, as it was written. */
  readonly threshold?: string;
  readonly keep?: readonly string[];
  readonly drop?: readonly string[];
  readonly language?: string;
  /** Path of a file with rules. */
  readonly rules?: string;
  /** Whether damage of the texts is undone. */
  readonly repair?: boolean;
  /** Whether paragraphs get their reasons. */
  readonly explain?: boolean;
}

/** What is written of every text. */
export interface Format {
  /** The clean text, the whole result as JSON, or the records of JSON lines. */
  readonly form: 'text' | 'json' | 'jsonl';
  /** The member of a record that holds the text, or with dots the way to one inside of others. */
  readonly field: string;
  /** The member that takes the text as it was. */
  readonly keepRaw?: string;
  /** Whether a record gets every paragraph. */
  readonly paragraphs: boolean;
}

/** What the command line is asked for. */
export interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  readonly cleaning: CleaningOptions;
  /** Path of the output; standard output when absent. */
  readonly output?: string;
  /** Path of the error records. */
  readonly errors?: string;
  readonly workers: number;
  /** `undefined` shows progress where standard error is a terminal. */
  readonly progress?: boolean;
  readonly resume: boolean;
}

/** The options that say how to clean, in the order of the help. */
export const cleaningOptions: Readonly<Record<string, Described>> = {
  threshold: {
    type: 'string',
    value: 'T',
    help: 'confidence from which a paragraph is kept: 0 to 1, or\nprecision, balanced (default), recall',
  },
  keep: { type: 'string', multiple: true, value: 'KINDS', help: 'kinds that always stay, such as caption,author' },
  drop: { type: 'string', multiple: true, value: 'KINDS', help: 'kinds that always go, such as subheading' },
  language: { type: 'string', value: 'TAG', help: 'language of the texts, such as en (default: detected)' },
  rules: { type: 'string', value: 'FILE', help: 'own rules, from FILE.json or FILE.mjs' },
  repair: { type: 'boolean', help: 'undo wrong encodings, references, tags and Markdown' },
  reasons: { type: 'boolean', help: 'add to every paragraph the features that weighed most' },
};

/** The option for the field of a record, which cleaning and explaining share. */
export const fieldOption: Described = {
  type: 'string',
  value: 'NAME',
  help: 'the field that holds the text (default: text);\npage.text is the field text inside of page',
};

const recordOptions: Readonly<Record<string, Described>> = {
  field: fieldOption,
  'keep-raw': { type: 'string', value: 'NAME', help: 'keep the text as it was in field NAME' },
  paragraphs: { type: 'boolean', help: 'add every paragraph, kept or not, to the record' },
  resume: { type: 'boolean', help: 'go on with an interrupted run that wrote to -o FILE' },
};

const outputOptions: Readonly<Record<string, Described>> = {
  json: { type: 'boolean', help: 'print the whole result, one line of JSON a text' },
  jsonl: { type: 'boolean', help: 'read JSON lines, write each with its text cleaned' },
  output: { type: 'string', short: 'o', value: 'FILE', help: 'write to FILE, which appears when it is complete' },
  errors: { type: 'string', value: 'FILE', help: 'write what could not be cleaned to FILE as JSON lines' },
  workers: { type: 'string', value: 'N', help: 'threads that clean (default: as many as cores)' },
  progress: { type: 'boolean', help: 'show progress on standard error (default: on a\nterminal; --no-progress never)' },
  help: { type: 'boolean', short: 'h', help: 'print this help' },
  version: { type: 'boolean', short: 'v', help: 'print the version' },
};

const described: Readonly<Record<string, Described>> = { ...outputOptions, ...recordOptions, ...cleaningOptions };

/** Words that are taken for the name of a file, and what they may be meant for. */
const commands: Readonly<Record<string, string>> = {
  explain: 'bodycopy explain [options] FILE',
  help: 'bodycopy --help',
  version: 'bodycopy --version',
};

/** The help text, at most 80 columns wide. */
export function help(): string {
  return `Usage: bodycopy [options] [FILE ...]
       bodycopy explain [options] [FILE ...]

Strips boilerplate from raw scraped news text and prints the clean text. Reads
standard input when no file, or -, is given. Files may be compressed (gzip, and
zstd where Node can); a text is UTF-8 or UTF-16. \`bodycopy explain\` shows what
became of every paragraph; \`bodycopy explain --help\` says more.

Output
${rows(outputOptions)}

JSON lines
${rows(recordOptions)}

Cleaning
${rows(cleaningOptions)}

Examples
  bodycopy article.txt
  bodycopy explain article.txt
  curl -s URL | html2text | bodycopy --json
  bodycopy --jsonl pages.jsonl.gz -o clean.jsonl --errors errors.jsonl --resume

Ends with 0 when all went well, with 1 when something could not be cleaned (the
rest was), with 2 when the command is wrong.
`;
}

/**
 * Reads the arguments of the command line.
 *
 * @returns the options, or which text is asked for instead
 * @throws {UsageError} when they are wrong, other than in what the library checks
 */
export function optionsOf(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parsedArguments(args, described, 'bodycopy');
  if (values['help'] === true) return 'help';
  if (values['version'] === true) return 'version';
  const given = <T>(name: string): T | undefined => values[name] as T | undefined;

  const [word] = positionals;
  if (word !== undefined && /^[a-z]+$/i.test(word) && !existsSync(word)) {
    const meant = nearest(word, Object.keys(commands));
    if (meant !== undefined) throw new UsageError(`There is no file ${word}, did you mean ${commands[meant]}?`);
  }
  if (given('json') && given('jsonl')) throw new UsageError('Give --json or --jsonl, not both');
  for (const name of Object.keys(recordOptions)) {
    if (name in values && !given('jsonl')) throw new UsageError(`--${name} is for records: give --jsonl too`);
  }
  if (given('reasons') && !given('json') && !given('paragraphs')) {
    throw new UsageError('--reasons is for paragraphs: give --json or --paragraphs too');
  }
  const output = given<string>('output') === '-' ? undefined : given<string>('output');
  if (given('resume') && output === undefined) throw new UsageError('--resume goes on with a file: give -o FILE too');
  const format: Format = {
    form: given('jsonl') ? 'jsonl' : given('json') ? 'json' : 'text',
    field: given<string>('field') ?? defaultField,
    ...optional('keepRaw', given<string>('keep-raw')),
    paragraphs: given('paragraphs') ?? false,
  };
  const names = [format.field, format.keepRaw, 'bodycopy'];
  if (new Set(names).size < names.length || format.field.startsWith('bodycopy.')) {
    throw new UsageError('--field and --keep-raw must differ, and neither may be `bodycopy`');
  }
  const errors = given<string>('errors');
  for (const name of [output, errors]) {
    if (name === '') throw new UsageError('-o and --errors expect the name of a file, got an empty one');
    if (name !== undefined && /\.(?:gz|zst)$/i.test(name)) {
      throw new UsageError(
        `Cannot write ${name}: output is not compressed; leave the ending off, or pipe into a packer`,
      );
    }
  }
  return {
    files: filesOf(positionals),
    format,
    cleaning: cleaningOf(values),
    ...optional('output', output),
    ...optional('errors', errors),
    workers: workerCount(given<string>('workers')),
    ...optional('progress', given<boolean>('progress')),
    resume: given('resume') ?? false,
  };
}

/** The names of the inputs: standard input where none is given, unless somebody sits at the other end of it. */
export function filesOf(positionals: readonly string[]): readonly string[] {
  if (positionals.length === 0 && process.stdin.isTTY) {
    throw new UsageError('Give a file, or text on standard input; bodycopy --help says more');
  }
  return positionals.length === 0 ? ['-'] : positionals;
}

/** Of parsed arguments, what says how to clean. The library checks the values. */
export function cleaningOf(values: Readonly<Record<string, unknown>>): CleaningOptions {
  const list = (name: string): readonly string[] | undefined =>
    (values[name] as readonly string[] | undefined)?.flatMap((kinds) => kinds.split(',').map((kind) => kind.trim()));
  return {
    ...optional('threshold', values['threshold'] as string | undefined),
    ...optional('keep', list('keep')),
    ...optional('drop', list('drop')),
    ...optional('language', values['language'] as string | undefined),
    ...optional('rules', values['rules'] as string | undefined),
    ...optional('repair', values['repair'] as boolean | undefined),
    ...optional('explain', values['reasons'] as boolean | undefined),
  };
}

/** How many threads clean: as many as there are cores, where nothing is said. */
function workerCount(value: string | undefined): number {
  if (value === undefined) return availableParallelism();
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new UsageError(`Expected --workers to be a whole number from 1 to 9999, got ${JSON.stringify(value)}`);
}

/** A property that is there only when it has a value. */
function optional<K extends string, V>(name: K, value: V | undefined): { [name in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [name in K]?: V });
}
