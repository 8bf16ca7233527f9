import { COUNT_BUCKETS, countBucket, shareBucket } from '../facts/buckets.js';
import { combination } from '../facts/combinations.js';
import type { FeatureSink } from '../facts/sink.js';
import { type Context, SHAPES } from '../values/context.js';
import { ENDS, endOf } from '../values/statistics.js';
import { template } from './templates.js';

const TENTH = template('position: tenth');
const TEXT_AROUND = template('position: text before and after');
const TEXT_BEFORE = template('position: text before');
const DOCUMENT = template('density: document');
const DOCUMENT_AND_CUES = template('density: document and cues');
const MANNER = template('density: manner');
const SIZE = template('density: size');
const DISTANCE_BEFORE = template('density: distance to text before');
const DISTANCE_AFTER = template('density: distance to text after');
const SMOOTHED = template('density: smoothed');
const MAIN_BLOCK = template('density: main block');
const UNTERMINATED = template('density: unterminated run');
const LONGER_ENDS = template('density: ends of longer paragraphs');

/** Farther distances to text are not told apart. */
const FARTHEST = 6;
/** So many places in and around the main block are told apart, each for text and for what is none. */
const PLACES = 73;

const PLACE = combination([11, 2, 11, 11], (sink, tenth, like, before, after) => {
  sink.add(TENTH, tenth * 2 + like);
  sink.add(TEXT_AROUND, before * 16 + after);
});
const PAGE = combination([9, 2, 2, SHAPES], (sink, cleanliness, hasCue, repeated, shape) => {
  sink.add(DOCUMENT, cleanliness * 32 + shape);
  sink.add(DOCUMENT_AND_CUES, (cleanliness * 2 + hasCue) * 64 + repeated * 32 + shape);
});
const TEXT_NEAR = combination([FARTHEST + 1, FARTHEST + 1, 10, SHAPES], (sink, before, after, smoothed, shape) => {
  sink.add(DISTANCE_BEFORE, before * 32 + shape);
  sink.add(DISTANCE_AFTER, after * 32 + shape);
  sink.add(SMOOTHED, smoothed * 32 + shape);
});
const BLOCK = combination([PLACES * 2, COUNT_BUCKETS, COUNT_BUCKETS], (sink, place, before, after) => {
  sink.add(MAIN_BLOCK, place);
  sink.add(UNTERMINATED, before * 16 + after);
});

/** Where the paragraph stands. */
export function positionFeatures(context: Context, at: number, sink: FeatureSink): void {
  const { count } = context;
  const shape = context.shape[at] as number;
  const before = context.textBefore[at] as number;
  const after = context.textWords - (context.textBefore[at + 1] as number);
  const textBefore = shareBucket(before, context.textWords, 10);
  const tenth = shareBucket(at, count, 10) * 2 + (context.sentenceLike[at] as number);
  sink.addCombined(PLACE, (tenth * 11 + textBefore) * 11 + shareBucket(after, context.textWords, 10));
  sink.add(TEXT_BEFORE, (before === 0 ? 12 : after === 0 ? 13 : textBefore) * 32 + shape);
}

/** How much running text there is around the paragraph and in the whole document. */
export function densityFeatures(context: Context, at: number, sink: FeatureSink): void {
  const shape = context.shape[at] as number;
  const hasCue = context.statistics.cues[at] !== 0 ? 1 : 0;
  const repeated = (context.copies[at] as number) > 1 ? 1 : 0;
  sink.addCombined(PAGE, ((context.cleanliness * 2 + hasCue) * 2 + repeated) * SHAPES + shape);
  sink.add(MANNER, context.manner * 32 + shape);
  sink.add(SIZE, countBucket(Math.floor(context.textWords / 40)) * 16 + countBucket(context.count >> 2));
  const before = Math.min(FARTHEST, context.distanceBefore[at] as number);
  const after = Math.min(FARTHEST, context.distanceAfter[at] as number);
  const near = (before * (FARTHEST + 1) + after) * 10 + (context.smoothed[at] as number);
  sink.addCombined(TEXT_NEAR, near * SHAPES + shape);
  // A long paragraph without a stop is rather a caption or a teaser where all others have one.
  const ends = context.mainTerminatedShare * ENDS + endOf(context.statistics, at);
  sink.add(LONGER_ENDS, ends * 16 + (context.wordBucket[at] as number));
  const runBefore = countBucket(context.unterminatedBefore[at] as number);
  const runAfter = countBucket(context.unterminatedAfter[at] as number);
  sink.addCombined(BLOCK, (mainBlock(context, at) * COUNT_BUCKETS + runBefore) * COUNT_BUCKETS + runAfter);
}

/** Inside: distance to the nearer end; outside: on which side, and how far. */
function mainBlock(context: Context, at: number): number {
  const { mainStart, mainEnd } = context;
  const like = context.sentenceLike[at] as number;
  if (at < mainStart) return (16 + countBucket(mainStart - at)) * 2 + like;
  if (at >= mainEnd) return (32 + countBucket(at - mainEnd + 1)) * 2 + like;
  return (48 + Math.min(4, at - mainStart) * 5 + Math.min(4, mainEnd - 1 - at)) * 2 + like;
}
