import type { Kind } from '../kinds.js';

/** Kinds that phrases can speak for. */
export type CueKind = Exclude<Kind, 'body' | 'standfirst' | 'subheading' | 'title' | 'duplicate' | 'other'>;

/**
 * What is known of one language. Phrases are lower case; they are matched as sequences of
 * word tokens, so punctuation and case do not matter, and any run of digits matches any number.
 */
export interface Lexicon {
  /** BCP 47 primary language subtag. */
  readonly language: string;
  /** Function words: frequent, and saying nothing about the topic. */
  readonly stopwords: readonly string[];
  /** Phrases that are evidence (never a verdict) for a kind of boilerplate. */
  readonly cues: Readonly<Partial<Record<CueKind, readonly string[]>>>;
}
