import type { Span } from '../spans.js';

/** Chooses the lines of a text to keep; `language` is a BCP 47 tag or empty. */
type KeepLines = (text: string, language: string) => Span[];

export interface Baseline {
  readonly name: string;
  /** Publication the rule is taken from. */
  readonly source: string;
  readonly keep: KeepLines;
}
