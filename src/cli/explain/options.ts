import { type Described, parsed, rows } from '../arguments.js';
import { type CleaningOptions, cleaningOf, cleaningOptions, filesOf } from '../options.js';

/** What `bodycopy explain` is asked for. */
export interface ExplainOptions {
  readonly files: readonly string[];
  readonly cleaning: CleaningOptions;
  readonly reasons: boolean;
  /** Path of the report, `-` being standard output; absent for the terminal. */
  readonly html: string | undefined;
}

const viewOptions: Readonly<Record<string, Described>> = {
  html: { type: 'string', value: 'FILE', help: 'write a report, one page that works offline, to FILE' },
  reasons: { type: 'boolean', help: 'add the features that weighed most' },
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

Cleaning
${rows(cleaningOptions)}

Examples
  bodycopy explain article.txt
  bodycopy explain --reasons --threshold precision article.txt
  bodycopy explain --html report.html articles/*.txt
`;
}

/**
 * Reads the arguments behind `explain`.
 *
 * @returns the options, or `help` when that is asked for
 * @throws {UsageError} when they are wrong, other than in what the library checks
 */
export function explainOptionsOf(args: readonly string[]): ExplainOptions | 'help' {
  const { values, positionals } = parsed(args, { ...viewOptions, ...cleaningOptions }, 'bodycopy explain');
  if (values['help'] === true) return 'help';
  return {
    files: filesOf(positionals),
    cleaning: cleaningOf(values),
    reasons: values['reasons'] === true,
    html: values['html'] as string | undefined,
  };
}
