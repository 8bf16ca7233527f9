import { lowestBit } from '../facts/bits.js';
import { countBucket, shareBucket, WORD_BUCKETS } from '../facts/buckets.js';
import { combination } from '../facts/combinations.js';
import type { FeatureSink } from '../facts/sink.js';
import { CAPITALISED as CAPITALISED_WORD, ALL_CAPITALS as CAPITALS, NUMERIC, YEAR_TOKEN } from '../facts/tokens.js';
import { type Context, SHAPES } from '../values/context.js';
import { layoutNumber, layouts } from '../values/document.js';
import { template } from './templates.js';

const SHAPE = template('shape');
const WORD_COUNT = template('shape: word count');
const CAPITALISED = template('shape: capitalised words');
const ALL_CAPITALS = template('shape: words in capitals');
const NUMBERS = template('shape: numbers');
const COMMAS = template('shape: commas');
const FIRST = template('shape: first character');
const LAST = template('shape: last character');
const BEGINNING = template('shape: beginning');
const ENDING = template('shape: ending');
const WORD_LENGTH = template('shape: word length');
const SENTENCE_ENDS = template('shape: sentence ends');
const FLAG = template('shape: flag');
const DENSITY = template('stopwords: density');
const DENSITY_AROUND = template('stopwords: density of neighbours');
const BLANK_LINES = template('layout: blank lines');
const BLANK_SHARE = template('layout: blank share');
const LAYOUT = template('layout: kind');

/** So many words at either end are looked at by their classes. */
const EDGE = 3;
/** Paragraphs are short up to so many words, and long above so many. */
const SHORT = 6;
const LONG = 15;
/** More words than these are not told apart. */
const MOST_WORDS = 40;
/** Stands for the stopwords of a paragraph outside the text. */
const OUTSIDE = 8;
/** The neighbours whose stopwords are looked at, two before to two behind, as they are numbered. */
const aroundOffsets = [0, 1, 3, 4];

const LENGTH = combination([SHAPES, MOST_WORDS + 1], (sink, shape, words) => {
  sink.add(SHAPE, shape);
  sink.add(WORD_COUNT, words);
});
const SHARES = combination([WORD_BUCKETS, 7, 5, 5, 5], (sink, bucket, capitalised, allCapitals, numbers, commas) => {
  sink.add(CAPITALISED, capitalised * 16 + bucket);
  sink.add(ALL_CAPITALS, allCapitals * 16 + bucket);
  sink.add(NUMBERS, numbers * 16 + bucket);
  sink.add(COMMAS, commas * 16 + bucket);
});
const MEANS = combination([WORD_BUCKETS, 16, 5], (sink, bucket, length, ends) => {
  sink.add(WORD_LENGTH, length * 16 + bucket);
  sink.add(SENTENCE_ENDS, ends * 16 + bucket);
});
const STOPWORDS_AROUND = combination([2, 9, 9, 9, 9], (sink, known, ...around) => {
  for (const [index, density] of around.entries()) {
    if (density !== OUTSIDE) sink.add(DENSITY_AROUND, (aroundOffsets[index] as number) * 64 + density + known * 8);
  }
});
const BLANKS = combination([12, 5, layouts.length, SHAPES], (sink, around, share, layout, shape) => {
  sink.add(BLANK_LINES, around * 32 + shape);
  sink.add(BLANK_SHARE, around * 8 + share);
  sink.add(LAYOUT, layout * 64 + countBucket(shape));
});

/** What the paragraph looks like: lengths, characters, punctuation. */
export function shapeFeatures(context: Context, at: number, sink: FeatureSink): void {
  const { statistics } = context;
  const words = statistics.words[at] as number;
  const long = words > LONG ? 1 : 0;
  const bucket = context.wordBucket[at] as number;
  sink.addCombined(LENGTH, (context.shape[at] as number) * (MOST_WORDS + 1) + Math.min(words, MOST_WORDS));
  const capitalised = shareBucket(statistics.capitalised[at] as number, words, 6);
  const allCapitals = shareBucket(statistics.allCapitals[at] as number, words, 4);
  const numbers = shareBucket(statistics.numbers[at] as number, words, 4);
  const commas = Math.min(4, statistics.commas[at] as number);
  sink.addCombined(SHARES, (((bucket * 7 + capitalised) * 5 + allCapitals) * 5 + numbers) * 5 + commas);
  sink.add(FIRST, characterGroup(statistics.first[at] as number));
  sink.add(LAST, characterGroup(statistics.last[at] as number) * 2 + long);
  const from = statistics.tokenStart[at] as number;
  const to = statistics.tokenStart[at + 1] as number;
  if (to > from) {
    const size = words > LONG ? 2 : words > SHORT ? 1 : 0;
    sink.add(BEGINNING, tokenClasses(context, from, Math.min(to, from + EDGE)) * 4 + size);
    sink.add(
      ENDING,
      tokenClasses(context, Math.max(from, to - EDGE), to) * 8 + size * 2 + (statistics.terminated[at] as number),
    );
  }
  const length = words > 0 ? Math.min(11, ((statistics.wordCharacters[at] as number) / words) | 0) : 15;
  sink.addCombined(MEANS, (bucket * 16 + length) * 5 + Math.min(4, statistics.sentenceEnds[at] as number));
  for (let flags = statistics.flags[at] as number; flags !== 0; flags &= flags - 1) {
    sink.add(FLAG, lowestBit(flags) * 2 + long);
  }
}

/** What kinds of words stand in a row: plain, capitalised, in capitals, numbers, years. */
function tokenClasses(context: Context, from: number, to: number): number {
  const { hash, property } = context.statistics.tokens;
  let classes = 0;
  for (let token = from; token < to; token++) {
    const bits = property[token] as number;
    const name =
      bits & NUMERIC ? (hash[token] === YEAR_TOKEN ? 5 : 4) : bits & CAPITALS ? 3 : bits & CAPITALISED_WORD ? 2 : 1;
    classes = classes * 6 + name;
  }
  return classes;
}

/** Letters are one group by case, digits another: which letter it is says nothing. */
function characterGroup(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  if (code >= 48 && code <= 57) return 3;
  if (code >= 0xc0 && code < 0x2000) return 4;
  return code >= 0x3041 ? 5 : code;
}

/** Function words: dense in running text, rare in lists and prompts. */
export function stopwordFeatures(context: Context, at: number, sink: FeatureSink): void {
  const known = context.statistics.hasStopwords ? 1 : 0;
  sink.add(DENSITY, ((context.stopwordBucket[at] as number) + known * 8) * 16 + (context.wordBucket[at] as number));
  const before = (known * 9 + stopwordsAt(context, at - 2)) * 9 + stopwordsAt(context, at - 1);
  sink.addCombined(STOPWORDS_AROUND, (before * 9 + stopwordsAt(context, at + 1)) * 9 + stopwordsAt(context, at + 2));
}

function stopwordsAt(context: Context, at: number): number {
  return at >= 0 && at < context.count ? (context.stopwordBucket[at] as number) : OUTSIDE;
}

/** Blank lines around the paragraph, and how the text is laid out. */
export function layoutFeatures(context: Context, at: number, sink: FeatureSink): void {
  const { layout } = context.statistics.document;
  const before = blankBucket(context, at);
  const after = at + 1 < context.count ? blankBucket(context, at + 1) : 3;
  const around = before * 4 + after;
  const page = (around * 5 + context.blankShare) * layouts.length + layoutNumber(layout);
  sink.addCombined(BLANKS, page * SHAPES + (context.shape[at] as number));
}

/** No blank line, as many as the text has at the least, or more. */
function blankBucket({ statistics, leastBlank }: Context, at: number): number {
  const blank = statistics.document.blankBefore[at] as number;
  if (blank === 0) return 0;
  return blank > leastBlank ? 2 : 1;
}
