import { NUMERIC, type Tokens } from '../facts/tokens.js';
import type { TextDocument } from './document.js';

/** Marks that a paragraph bears, as bits of `Statistics.flags`. */
export const flagNames = [
  'address',
  'at sign',
  'copyright sign',
  'bar or bullet',
  'year',
  'clock',
  'question mark',
  'exclamation mark',
  'slash',
  'bracket',
  'currency',
  'ellipsis',
  'opens with quote',
  'ends with colon',
  'leading marker',
  'only numbers',
  'no words',
  'hash sign',
  'arrow',
  'percent',
  'symbol',
  'link syntax',
  'spaced dash',
  'starts in lower case',
  'ends with comma',
  'glued sentence',
  'ends with bracket',
  'quote',
] as const;

/** The name of a flag. */
export type FlagName = (typeof flagNames)[number];

/** The bit of a flag. */
export function flagBit(name: FlagName): number {
  return 1 << flagNames.indexOf(name);
}

/**
 * What is counted once about a document; every feature reads from here. Arrays hold one
 * entry a paragraph unless they say otherwise.
 */
export interface Statistics {
  readonly document: TextDocument;
  readonly tokens: Tokens;
  /** Index of the paragraph's first token; one entry more than paragraphs. */
  readonly tokenStart: Int32Array;
  /** Words, the scripts without spaces estimated from their characters. */
  readonly words: Int32Array;
  readonly capitalised: Int32Array;
  readonly allCapitals: Int32Array;
  readonly numbers: Int32Array;
  readonly stopwords: Int32Array;
  readonly commas: Int32Array;
  readonly sentenceEnds: Int32Array;
  readonly wordCharacters: Int32Array;
  readonly flags: Int32Array;
  /** Code units of the first and the last character. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** 1 where the paragraph ends as a sentence does. */
  readonly terminated: Uint8Array;
  /** Hash of the paragraph's tokens: equal for repeats. */
  readonly identity: Int32Array;
  /** Bit mask over `cueKinds`: the kinds that phrases in the paragraph speak for. */
  readonly cues: Int32Array;
  /** Number of tokens that belong to such phrases. */
  readonly cueTokens: Int32Array;
  /** The kinds that the phrases at the very beginning speak for. */
  readonly openingCues: Int32Array;
  /** Tokens before the first colon, where there are few: the paragraph begins with a label. 0 without. */
  readonly labelTokens: Uint8Array;
  /** Bit mask over `lineGroupNames`: the groups of set phrases to which the paragraph belongs as a whole. */
  readonly setPhrases: Int32Array;
  /** The same of the label with which it begins. */
  readonly labelSetPhrases: Int32Array;
  /** Whether the stopwords of the text's language are known. */
  readonly hasStopwords: boolean;
  /** Language tag, `und` when undecided. */
  readonly language: string;
}

/** Statistics that are being counted. */
export type StatisticsDraft = { -readonly [Key in keyof Statistics]: Statistics[Key] };

/** A heading has so many words at most. */
const HEADING_WORDS = 7;

/** Whether a paragraph may be a heading: short, and without a stop. */
export function mayBeHeading({ words, terminated }: Statistics, at: number): boolean {
  const size = words[at] as number;
  return size > 0 && size <= HEADING_WORDS && terminated[at] === 0;
}

/** How many ways to end `endOf` tells apart. */
export const ENDS = 3;

/** How a paragraph ends: 0 with a stop, 1 with a number, as captions with their date do, 2 with neither. */
export function endOf({ terminated, tokens, tokenStart }: Statistics, at: number): number {
  if (terminated[at] === 1) return 0;
  const last = (tokenStart[at + 1] as number) - 1;
  return last >= (tokenStart[at] as number) && ((tokens.property[last] as number) & NUMERIC) !== 0 ? 1 : 2;
}
