/// <reference path="./natural.d.ts" />

/** What a language changes in a stopword list taken over from elsewhere. */
export interface Curation {
  /** Words of the list that carry meaning in news text. */
  readonly drop?: readonly string[];
  /** Function words that the list lacks, one-letter words included. */
  readonly add?: readonly string[];
}

/** One character only, or no letter at all: stray letters of the alphabet, digits, symbols. */
const noise = /^(?:.|\P{L}*)$/u;

/** Removes noise and content words from a stopword list and adds what it lacks. */
export function curate(words: readonly string[], { drop = [], add = [] }: Curation): string[] {
  const dropped = new Set(drop);
  const kept = words
    .map((word) => word.trim())
    .filter((word) => !noise.test(word) && !dropped.has(word));
  return [...new Set([...kept, ...add])];
}
