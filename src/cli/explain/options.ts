import { defaultField } from '../../field.js';
import { type Described, parsedArguments, rows } from '../arguments.js';
import { UsageError } from '../errors.js';
import { type CleaningOptions, cleaningOf, cleaningOptions, fieldOption, filesOf } from '../options.js';

/** What `bodycopy explain` is asked for. */
export interface ExplainOptions {
  readonly files: readonly string[];
  readonly cleaning: CleaningOptions;
  /** Of JSON lines, the field that holds the text; absent when a file is one text. */
  readonly field: string | undefined;
  /** Path of the report, `-` being standard output; absent for the terminal. */
  readonly html: string | undefined;
}

const inputOptions: Readonly<Record<string, Described>> = {
  jsonl: { type: 'boolean', help: 'read JSON lines, and show the text of each' },
  field: fieldOption,
};

/** What is shown are the characters of the input: nothing of them is repaired. */
const { repair: _repair, ...decidingOptions } = cleaningOptions;

const viewOptions: Readonly<Record<string, Described>> = {
  html: { type: 'string', value: 'FILE', help: 'write a report, one page that works offline, to FILE' },
  help: { type: 'boolean', short: 'h', help: 'print this help' },
};

/** The help text, at most 80 columns wide. */
export function help(): string {
  return `Usage: bodycopy explain [options] [FILE ...]

Shows what became of every paragraph: kept ones behind a bar, dropped ones
dimmed, cut parts struck through; what they are and how surely they are body in
the margin. Reads standard input when no file, or -, is given.

View
${rows(viewOptions)}

Input
${rows(inputOptions)}

Cleaning
${rows(decidingOptions)}

Examples
  bodycopy explain article.txt
  bodycopy explain --reasons --threshold precision article.txt
  bodycopy explain --html report.html articles/*.txt
  head -n 100 pages.jsonl | bodycopy explain --jsonl --html report.html
`;
}

/**
 * Reads the arguments behind `explain`.
 *
 * @returns the options, or `help` when that is asked for
 * @throws {UsageError} when they are wrong, other than in what the library checks
 */
export function explainOptionsOf(args: readonly string[]): ExplainOptions | 'help' {
  const { values, positionals } = parsedArguments(
    args,
    { ...viewOptions, ...inputOptions, ...decidingOptions },
    'bodycopy explain',
  );
  if (values['help'] === true) return 'help';
  const field = values['field'] as string | undefined;
  if (field !== undefined && values['jsonl'] !== true) throw new UsageError('--field is for records: give --jsonl too');
  return {
    files: filesOf(positionals),
    cleaning: cleaningOf(values),
    field: values['jsonl'] === true ? (field ?? defaultField) : undefined,
    html: values['html'] as string | undefined,
  };
}
