import { shareBucket, wordBucket } from '../facts/buckets.js';
import type { Columns } from '../facts/columns.js';
import type { Context } from '../values/context.js';
import { flagBit, mayBeHeading, type Statistics } from '../values/statistics.js';
import { distances } from './context/distances.js';
import { edges } from './context/edges.js';
import { likeness, periods, repeatsAround } from './context/patterns.js';
import { sharedShingles } from './context/shingles.js';
import { vocabulary } from './context/vocabulary.js';

/** Paragraphs with fewer words are items or headings, whatever they end with. */
const SENTENCE_WORDS = 8;
/** From this length on a paragraph counts as text even where it lacks a final stop. */
const LONG_WORDS = 25;
/** Shorter paragraphs of the main block may be headings or items. */
const LONGER_WORDS = 10;
/** From this length on a paragraph of running text ends with a stop, a caption or a teaser often does not. */
const ENDED_WORDS = 15;
/** Cost of a paragraph that is no sentence, in words, when the main block is looked for. */
const MAIN_BLOCK_COST = 9;
/** Tokens of a paragraph whose vocabulary is compared. */
const COMPARED_TOKENS = 64;
const QUOTE = flagBit('quote');

/** The paragraphs from the first number up to the second. */
type MainBlock = Pick<Context, 'mainStart' | 'mainEnd'>;

/** Derives the document-wide facts, in time linear in the text. */
export function deriveContext(statistics: Statistics, columns: Columns): Context {
  const { words, terminated } = statistics;
  const { count } = statistics.document;
  const lengths = measure(statistics, columns);
  const { shape, sentenceLike } = lengths;
  const main = mainBlock(words, sentenceLike, count);
  const ends = edges(statistics, columns);
  return {
    statistics,
    count,
    ...lengths,
    ...ends,
    ...likeness(ends.firstToken, ends.lastToken, columns),
    period: periods(shape, ends.firstToken, columns),
    repeatsAround: repeatsAround(ends.copies, ends.beginnings, columns),
    ...distances(sentenceLike, words, terminated, columns),
    ...main,
    headingAbove: headings(statistics, columns),
    ...vocabulary(statistics, sentenceLike, columns, COMPARED_TOKENS),
    ...sharedShingles(statistics, columns, COMPARED_TOKENS),
    manner: mannerOf(statistics, sentenceLike, main),
    mainTerminatedShare: mainTerminatedShare(statistics, main),
  };
}

/** How long the paragraphs are, which of them are running text, and what that comes to over the document. */
function measure(
  statistics: Statistics,
  columns: Columns,
): Pick<
  Context,
  | 'shape'
  | 'wordBucket'
  | 'stopwordBucket'
  | 'sentenceLike'
  | 'textBefore'
  | 'textWords'
  | 'allWords'
  | 'blankShare'
  | 'leastBlank'
  | 'cleanliness'
> {
  const { words, terminated, tokenStart, stopwords } = statistics;
  const { count, blankBefore } = statistics.document;
  const shape = columns.integers();
  const wordBuckets = columns.bytes();
  const stopwordBucket = columns.bytes();
  const sentenceLike = columns.bytes();
  const textBefore = columns.integers(1);
  let allWords = 0;
  let blanks = 0;
  let leastBlank = Infinity;
  for (let at = 0; at < count; at++) {
    const total = words[at] as number;
    wordBuckets[at] = wordBucket(total);
    shape[at] = (wordBuckets[at] as number) * 2 + (terminated[at] as number);
    const size = (tokenStart[at + 1] as number) - (tokenStart[at] as number);
    stopwordBucket[at] = Math.min(7, shareBucket(stopwords[at] as number, size, 14));
    const isText = total >= LONG_WORDS || (total >= SENTENCE_WORDS && terminated[at] === 1);
    sentenceLike[at] = isText ? 1 : 0;
    textBefore[at + 1] = (textBefore[at] as number) + (isText ? total : 0);
    allWords += total;
    const blank = blankBefore[at] as number;
    if (blank === 0) continue;
    blanks++;
    leastBlank = Math.min(leastBlank, blank);
  }
  const textWords = textBefore[count] as number;
  return {
    shape,
    wordBucket: wordBuckets,
    stopwordBucket,
    sentenceLike,
    textBefore,
    textWords,
    allWords,
    blankShare: shareBucket(blanks, count, 4),
    leastBlank,
    cleanliness: shareBucket(textWords, allWords, 8),
  };
}

/** The run of paragraphs with the highest sum of words, paragraphs that are no text counting against it. */
function mainBlock(words: Int32Array, sentenceLike: Uint8Array, count: number): MainBlock {
  let best = 0;
  let sum = 0;
  let from = 0;
  let mainStart = 0;
  let mainEnd = 0;
  for (let at = 0; at < count; at++) {
    sum += sentenceLike[at] === 1 ? (words[at] as number) : -MAIN_BLOCK_COST;
    if (sum <= 0) {
      sum = 0;
      from = at + 1;
    } else if (sum > best) {
      best = sum;
      mainStart = from;
      mainEnd = at + 1;
    }
  }
  return { mainStart, mainEnd };
}

/** The manner of the main block in one number, see `Context.manner`. */
function mannerOf(statistics: Statistics, sentenceLike: Uint8Array, { mainStart, mainEnd }: MainBlock): number {
  const { words, flags } = statistics;
  let short = 0;
  let text = 0;
  let textWords = 0;
  let quoting = 0;
  for (let at = mainStart; at < mainEnd; at++) {
    if ((words[at] as number) < LONGER_WORDS) short++;
    if (sentenceLike[at] === 0) continue;
    text++;
    textWords += words[at] as number;
    if ((flags[at] as number) & QUOTE) quoting++;
  }
  const size = mainEnd - mainStart;
  const shortness = short * 20 <= size ? 0 : short * 7 <= size ? 1 : short * 3 <= size ? 2 : 3;
  const mean = text > 0 ? textWords / text : 0;
  const length = mean < 18 ? 0 : mean < 28 ? 1 : mean < 45 ? 2 : 3;
  return (quoting * 8 > text ? 16 : 0) + shortness * 4 + length;
}

/** Share of the longer paragraphs of the main block that end as a sentence does: 0..8. */
function mainTerminatedShare({ words, terminated }: Statistics, { mainStart, mainEnd }: MainBlock): number {
  let longer = 0;
  let longerTerminated = 0;
  for (let at = mainStart; at < mainEnd; at++) {
    if ((words[at] as number) < ENDED_WORDS) continue;
    longer++;
    longerTerminated += terminated[at] as number;
  }
  return shareBucket(longerTerminated, longer, 8);
}

/** For each paragraph the nearest one above that may be a heading, -1 without. */
function headings(statistics: Statistics, columns: Columns): Int32Array {
  const headingAbove = columns.integers();
  let heading = -1;
  for (let at = 0; at < columns.count; at++) {
    headingAbove[at] = heading;
    if (mayBeHeading(statistics, at)) heading = at;
  }
  return headingAbove;
}
