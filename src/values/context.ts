import { WORD_BUCKETS } from '../facts/buckets.js';
import type { Statistics } from './statistics.js';

/** So many shapes are there. */
export const SHAPES: number = WORD_BUCKETS * 2;

/** Document-wide facts derived from the statistics, one entry a paragraph unless said otherwise. */
export interface Context {
  readonly statistics: Statistics;
  readonly count: number;
  /** Word bucket and whether a sentence ends the paragraph. */
  readonly shape: Int32Array;
  readonly wordBucket: Uint8Array;
  /** 0..7: share of stopwords. */
  readonly stopwordBucket: Uint8Array;
  readonly sentenceLike: Uint8Array;
  /** Hashes of the first and last token, and of two. */
  readonly firstToken: Int32Array;
  readonly lastToken: Int32Array;
  /** How often the paragraph, its beginning or its ending occurs. */
  readonly copies: Int32Array;
  readonly copiesBefore: Int32Array;
  readonly beginnings: Int32Array;
  readonly endings: Int32Array;
  /** How many of the paragraphs nearby begin, and end, with the same word. */
  readonly alikeFirst: Uint8Array;
  readonly alikeLast: Uint8Array;
  /** How well the surroundings agree with those a few paragraphs further: 0..12. */
  readonly period: Uint8Array;
  /** How many paragraphs nearby occur often, times 16, and how many beginnings. */
  readonly repeatsAround: Uint8Array;
  /** Words of sentence-like paragraphs before the paragraph, and in all. */
  readonly textBefore: Int32Array;
  readonly textWords: number;
  readonly allWords: number;
  /** Paragraphs to the nearest sentence-like one, 255 where there is none. */
  readonly distanceBefore: Uint8Array;
  readonly distanceAfter: Uint8Array;
  /** Sum over the neighbourhood, near ones weighing more: 0..9. */
  readonly smoothed: Uint8Array;
  /** Unterminated paragraphs in a row, this one included. */
  readonly unterminatedBefore: Uint8Array;
  readonly unterminatedAfter: Uint8Array;
  readonly mainStart: number;
  readonly mainEnd: number;
  /** The nearest heading at or above the paragraph before, -1 where there is none. */
  readonly headingAbove: Int32Array;
  /** Non-stopwords found in other sentence-like paragraphs, and all; sums over the paragraphs before. */
  readonly knownSum: Int32Array;
  readonly contentSum: Int32Array;
  /** The same of capitalised words, not summed. */
  readonly knownNames: Int32Array;
  readonly names: Int32Array;
  /** Shingles (runs of four tokens) of the paragraph, those found in other paragraphs, and in earlier ones. */
  readonly shingles: Uint8Array;
  readonly shinglesShared: Uint8Array;
  readonly shinglesSeen: Uint8Array;
  /** Share of paragraphs with a blank line before: 0..4. */
  readonly blankShare: number;
  /**
   * Blank lines that divide paragraphs at the least, where any do: a text may have three line breaks wherever others
   * have two.
   */
  readonly leastBlank: number;
  /** Share of the longer paragraphs of the main block that end as a sentence does: 0..8. */
  readonly mainTerminatedShare: number;
  /**
   * The manner of the main block: whether it quotes, how many of its paragraphs are short, how long
   * the others are (0..31). News quotes people in paragraphs of a sentence or two; guides are cut
   * up by headings and lists.
   */
  readonly manner: number;
  /** Share of words in sentence-like paragraphs: 0..8. */
  readonly cleanliness: number;
}
