import { shareBucket, wordBucket } from '../facts/buckets.js';
import { combine, IntegerTable } from '../facts/hash.js';
import { ALL_CAPITALS, CAPITALISED, NUMERIC } from '../facts/tokens.js';
import type { Context } from '../values/context.js';
import { flagBit, type Statistics } from '../values/statistics.js';

/** Paragraphs with fewer words are items or headings, whatever they end with. */
const SENTENCE_WORDS = 8;
/** From this length on a paragraph counts as text even where it lacks a final stop. */
const LONG_WORDS = 25;
/** From this length on a paragraph of running text ends with a stop, a caption or a teaser often does not. */
export const LONGER_WORDS = 10;
/** Cost of a paragraph that is no sentence, in words, when the main block is looked for. */
const MAIN_BLOCK_COST = 9;
/** A heading has so many words at most. */
export const HEADING_WORDS = 7;
/** Tokens of a paragraph whose vocabulary is compared. */
const VOCABULARY_TOKENS = 64;
/** Tokens of a paragraph that may be the beginning of another. */
const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 24;
/** Tokens of a shingle (Broder 1997). */
const SHINGLE = 4;
/** Bits that hold the count beside the paragraph in the vocabulary. */
const COUNT_BITS = 2;
const NO_WORDS = flagBit('no words');
const QUOTE = flagBit('quote');

/** Derives the document-wide facts, in time linear in the text. */
export function deriveContext(statistics: Statistics): Context {
  const { count } = statistics.document;
  const { words, terminated, tokens, tokenStart, stopwords } = statistics;
  const shape = new Int32Array(count);
  const wordBuckets = new Uint8Array(count);
  const stopwordBucket = new Uint8Array(count);
  const sentenceLike = new Uint8Array(count);
  const textBefore = new Int32Array(count + 1);
  let allWords = 0;
  let blanks = 0;
  let longer = 0;
  let longerTerminated = 0;
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
    if (total >= LONGER_WORDS) {
      longer++;
      longerTerminated += terminated[at] as number;
    }
    if ((statistics.document.blankBefore[at] as number) > 0) blanks++;
  }
  const textWords = textBefore[count] as number;
  const main = mainBlock(words, sentenceLike, count);
  return {
    statistics,
    count,
    shape,
    wordBucket: wordBuckets,
    stopwordBucket,
    sentenceLike,
    textBefore,
    textWords,
    allWords,
    ...edges(statistics, count),
    ...distances(sentenceLike, words, terminated, count),
    mainStart: main.start,
    mainEnd: main.end,
    headingAbove: headings(statistics, count),
    ...vocabulary(statistics, sentenceLike, count, tokens.count),
    ...sharedShingles(statistics, count),
    prefixOf: prefixes(statistics, count),
    blankShare: shareBucket(blanks, count, 4),
    terminatedShare: shareBucket(longerTerminated, longer, 8),
    manner: mannerOf(statistics, sentenceLike, main),
    cleanliness: shareBucket(textWords, allWords, 8),
  };
}

/** The run of paragraphs with the highest sum of words, paragraphs that are no text counting against it. */
function mainBlock(words: Int32Array, sentenceLike: Uint8Array, count: number): { start: number; end: number } {
  let best = 0;
  let sum = 0;
  let from = 0;
  let start = 0;
  let end = 0;
  for (let at = 0; at < count; at++) {
    sum += sentenceLike[at] === 1 ? (words[at] as number) : -MAIN_BLOCK_COST;
    if (sum <= 0) {
      sum = 0;
      from = at + 1;
    } else if (sum > best) {
      best = sum;
      start = from;
      end = at + 1;
    }
  }
  return { start, end };
}

function mannerOf(statistics: Statistics, sentenceLike: Uint8Array, main: { start: number; end: number }): number {
  const { words, flags } = statistics;
  let short = 0;
  let text = 0;
  let textWords = 0;
  let quoting = 0;
  for (let at = main.start; at < main.end; at++) {
    if ((words[at] as number) < LONGER_WORDS) short++;
    if (sentenceLike[at] === 0) continue;
    text++;
    textWords += words[at] as number;
    if ((flags[at] as number) & QUOTE) quoting++;
  }
  const size = main.end - main.start;
  const shortness = short * 20 <= size ? 0 : short * 7 <= size ? 1 : short * 3 <= size ? 2 : 3;
  const mean = text > 0 ? textWords / text : 0;
  const length = mean < 18 ? 0 : mean < 28 ? 1 : mean < 45 ? 2 : 3;
  return (quoting * 8 > text ? 16 : 0) + shortness * 4 + length;
}

function edges(statistics: Statistics, count: number) {
  const { tokens, tokenStart, identity, flags } = statistics;
  const arrays = {
    firstToken: new Int32Array(count),
    lastToken: new Int32Array(count),
    firstTwo: new Int32Array(count),
    lastTwo: new Int32Array(count),
    firstFour: new Int32Array(count),
    copies: new Int32Array(count),
    copiesBefore: new Int32Array(count),
    beginnings: new Int32Array(count),
    endings: new Int32Array(count),
    longBeginnings: new Int32Array(count),
  };
  const whole = new IntegerTable(count);
  const beginnings = new IntegerTable(count);
  const endings = new IntegerTable(count);
  const long = new IntegerTable(count);
  const { hash } = tokens;
  for (let at = 0; at < count; at++) {
    const from = tokenStart[at] as number;
    const size = (tokenStart[at + 1] as number) - from;
    const characters = combine(statistics.first[at] as number, (flags[at] as number) & NO_WORDS ? 1 : 0);
    const first = size > 0 ? (hash[from] as number) : characters;
    const last = size > 0 ? (hash[from + size - 1] as number) : characters;
    arrays.firstToken[at] = first;
    arrays.lastToken[at] = last;
    arrays.firstTwo[at] = size > 1 ? combine(first, hash[from + 1] as number) : first;
    arrays.lastTwo[at] = size > 1 ? combine(hash[from + size - 2] as number, last) : last;
    if (size >= 4) {
      const second = combine(hash[from + 2] as number, hash[from + 3] as number);
      arrays.firstFour[at] = combine(arrays.firstTwo[at] as number, second);
      long.add(arrays.firstFour[at] as number, 1);
    }
    arrays.copiesBefore[at] = whole.add(size > 0 ? (identity[at] as number) : characters, 1) - 1;
    beginnings.add(arrays.firstTwo[at] as number, 1);
    endings.add(arrays.lastTwo[at] as number, 1);
  }
  for (let at = 0; at < count; at++) {
    const empty = tokenStart[at + 1] === tokenStart[at];
    arrays.copies[at] = whole.get(empty ? (arrays.firstToken[at] as number) : (identity[at] as number));
    arrays.beginnings[at] = beginnings.get(arrays.firstTwo[at] as number);
    arrays.endings[at] = endings.get(arrays.lastTwo[at] as number);
    arrays.longBeginnings[at] = arrays.firstFour[at] === 0 ? 0 : long.get(arrays.firstFour[at] as number);
  }
  return arrays;
}

function distances(sentenceLike: Uint8Array, words: Int32Array, terminated: Uint8Array, count: number) {
  const distanceBefore = new Uint8Array(count);
  const distanceAfter = new Uint8Array(count);
  const unterminatedBefore = new Uint8Array(count);
  const unterminatedAfter = new Uint8Array(count);
  const smoothed = new Uint8Array(count);
  const forward = new Float64Array(count);
  let distance = 255;
  let run = 0;
  let density = 0;
  for (let at = 0; at < count; at++) {
    if (distance < 255) distance++;
    distanceBefore[at] = distance;
    if (sentenceLike[at] === 1) distance = 0;
    run = terminated[at] === 1 ? 0 : Math.min(255, run + 1);
    unterminatedBefore[at] = run;
    density = density * 0.7 + (sentenceLike[at] === 1 ? Math.min(60, words[at] as number) : 0) * 0.3;
    forward[at] = density;
  }
  distance = 255;
  run = 0;
  density = 0;
  for (let at = count - 1; at >= 0; at--) {
    if (distance < 255) distance++;
    distanceAfter[at] = distance;
    if (sentenceLike[at] === 1) distance = 0;
    run = terminated[at] === 1 ? 0 : Math.min(255, run + 1);
    unterminatedAfter[at] = run;
    density = density * 0.7 + (sentenceLike[at] === 1 ? Math.min(60, words[at] as number) : 0) * 0.3;
    smoothed[at] = Math.min(9, Math.floor((density + (forward[at] as number)) / 6));
  }
  return { distanceBefore, distanceAfter, unterminatedBefore, unterminatedAfter, smoothed };
}

function headings(statistics: Statistics, count: number): Int32Array {
  const { words, terminated } = statistics;
  const headingAbove = new Int32Array(count);
  let heading = -1;
  for (let at = 0; at < count; at++) {
    headingAbove[at] = heading;
    const total = words[at] as number;
    if (total > 0 && total <= HEADING_WORDS && terminated[at] === 0) heading = at;
  }
  return headingAbove;
}

/** Counts which content words of a paragraph occur in sentence-like paragraphs elsewhere. */
function vocabulary(statistics: Statistics, sentenceLike: Uint8Array, count: number, size: number) {
  const { tokens, tokenStart } = statistics;
  const { hash, property, lexical } = tokens;
  const seen = new IntegerTable(size >> 2);
  for (let at = 0; at < count; at++) {
    if (sentenceLike[at] === 0) continue;
    const from = tokenStart[at] as number;
    const to = Math.min(tokenStart[at + 1] as number, from + VOCABULARY_TOKENS);
    for (let token = from; token < to; token++) {
      if (!isContent(lexical[token] as number, property[token] as number)) continue;
      const value = seen.get(hash[token] as number);
      if (value === 0) seen.set(hash[token] as number, ((at + 1) << COUNT_BITS) | 1);
      else if (value >> COUNT_BITS !== at + 1) seen.set(hash[token] as number, ((at + 1) << COUNT_BITS) | 2);
    }
  }
  const knownSum = new Int32Array(count + 1);
  const contentSum = new Int32Array(count + 1);
  const knownNames = new Int32Array(count);
  const names = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    let known = 0;
    let content = 0;
    let namesKnown = 0;
    let namesAll = 0;
    const from = tokenStart[at] as number;
    const to = Math.min(tokenStart[at + 1] as number, from + VOCABULARY_TOKENS);
    for (let token = from; token < to; token++) {
      const flags = property[token] as number;
      if (!isContent(lexical[token] as number, flags)) continue;
      const value = seen.get(hash[token] as number);
      const isKnown = value !== 0 && ((value & 3) > 1 || value >> COUNT_BITS !== at + 1);
      content++;
      if (isKnown) known++;
      if (token > from && flags & (CAPITALISED | ALL_CAPITALS)) {
        namesAll++;
        if (isKnown) namesKnown++;
      }
    }
    knownSum[at + 1] = (knownSum[at] as number) + known;
    contentSum[at + 1] = (contentSum[at] as number) + content;
    knownNames[at] = namesKnown;
    names[at] = namesAll;
  }
  return { knownSum, contentSum, knownNames, names };
}

/**
 * Counts the runs of four tokens that a paragraph shares with others: pull quotes, captions that
 * stand twice, `title | site`, headlines with a category glued in front.
 */
function sharedShingles(statistics: Statistics, count: number) {
  const { tokens, tokenStart } = statistics;
  const { hash } = tokens;
  const seen = new IntegerTable(tokens.count);
  const found = new Int32Array(tokens.count);
  const shingles = new Uint8Array(count);
  const shinglesShared = new Uint8Array(count);
  const shinglesSeen = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const from = tokenStart[at] as number;
    const last = Math.min(tokenStart[at + 1] as number, from + VOCABULARY_TOKENS) - SHINGLE;
    let before = 0;
    for (let token = from; token <= last; token++) {
      const first = Math.imul(hash[token] as number, 31) ^ (hash[token + 1] as number);
      const shingle = combine(Math.imul(first, 31) ^ (hash[token + 2] as number), hash[token + 3] as number);
      found[token] = shingle;
      const value = seen.get(shingle);
      if (value === 0) seen.set(shingle, (at + 1) << COUNT_BITS);
      else if (value >> COUNT_BITS !== at + 1) {
        before++;
        if ((value & 1) === 0) seen.set(shingle, value | 1);
      }
    }
    shingles[at] = Math.max(0, last - from + 1);
    shinglesSeen[at] = before;
  }
  for (let at = 0; at < count; at++) {
    const from = tokenStart[at] as number;
    const to = from + (shingles[at] as number);
    let shared = 0;
    for (let token = from; token < to; token++) shared += seen.get(found[token] as number) & 1;
    shinglesShared[at] = shared;
  }
  return { shingles, shinglesShared, shinglesSeen };
}

/** Counts, for each shorter paragraph, the longer ones that begin with all of its tokens. */
function prefixes(statistics: Statistics, count: number): Uint8Array {
  const { tokens, tokenStart, identity } = statistics;
  const found = new IntegerTable(tokens.count >> 1);
  for (let at = 0; at < count; at++) {
    const from = tokenStart[at] as number;
    const size = (tokenStart[at + 1] as number) - from;
    if (size <= SHORTEST_PREFIX || size > VOCABULARY_TOKENS) continue;
    let prefix = 0;
    const last = Math.min(size - 1, LONGEST_PREFIX);
    for (let length = 1; length <= last; length++) {
      prefix = combine(tokens.hash[from + length - 1] as number, prefix);
      if (length >= SHORTEST_PREFIX) found.add(prefix, 1);
    }
  }
  const prefixOf = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const size = (tokenStart[at + 1] as number) - (tokenStart[at] as number);
    if (size >= SHORTEST_PREFIX && size <= LONGEST_PREFIX)
      prefixOf[at] = Math.min(255, found.get(identity[at] as number));
  }
  return prefixOf;
}

function isContent(lexical: number, property: number): boolean {
  return lexical === 0 && (property & NUMERIC) === 0;
}
