import { COUNT_BUCKETS, countBucket, shareBucket } from '../facts/buckets.js';
import { combination } from '../facts/combinations.js';
import type { FeatureSink } from '../facts/sink.js';
import { type Context, SHAPES } from '../values/context.js';
import { template } from './templates.js';

const COPIES = template('repetition: copies');
const ORDER = template('repetition: order of copies');
const BEGINNINGS = template('repetition: shared beginnings');
const ENDINGS = template('repetition: shared endings');
const ALIKE = template('repetition: neighbours begin alike');
const PERIOD = template('repetition: period');
const AROUND = template('repetition: repeated lines around');
const SHINGLES = template('repetition: shingles');
const SHINGLES_SEEN = template('repetition: shingles seen before');

const COPIED = combination([5, 2, 2, COUNT_BUCKETS, SHAPES], (sink, copies, later, adjacent, beginnings, shape) => {
  sink.add(COPIES, copies * 32 + shape);
  if (copies > 1) sink.add(ORDER, later * 64 + adjacent * 32 + shape);
  sink.add(BEGINNINGS, beginnings * 32 + shape);
});
const SHARED_RUNS = combination([6, 6, SHAPES], (sink, shared, seen, shape) => {
  sink.add(SHINGLES, shared * 32 + shape);
  if (shared > 0) sink.add(SHINGLES_SEEN, seen * 32 + shape);
});
const PATTERN = combination([5, 5, 13, 2], (sink, first, last, period, like) => {
  sink.add(ALIKE, first * 64 + last * 8 + like);
  sink.add(PERIOD, period * 2 + like);
});

/** Whether the paragraph, its edges or its pattern come again in the text. */
export function repetitionFeatures(context: Context, at: number, sink: FeatureSink): void {
  const shape = context.shape[at] as number;
  const copies = Math.min(4, context.copies[at] as number);
  const later = copies > 1 && context.copiesBefore[at] !== 0 ? 1 : 0;
  const adjacent = copies > 1 && (isCopy(context, at, at + 1) || isCopy(context, at, at - 1)) ? 1 : 0;
  const beginnings = countBucket(context.beginnings[at] as number);
  sink.addCombined(COPIED, (((copies * 2 + later) * 2 + adjacent) * COUNT_BUCKETS + beginnings) * SHAPES + shape);
  sink.add(ENDINGS, countBucket(context.endings[at] as number) * 32 + shape);
  const shingles = context.shingles[at] as number;
  if (shingles > 0) {
    const shared = context.shinglesShared[at] as number;
    const seen = context.shinglesSeen[at] as number;
    const sharedShare = shared > 0 ? 1 + shareBucket(shared, shingles, 4) : 0;
    const seenShare = seen > 0 ? 1 + shareBucket(seen, shingles, 4) : 0;
    sink.addCombined(SHARED_RUNS, (sharedShare * 6 + seenShare) * SHAPES + shape);
  }
  const like = context.sentenceLike[at] as number;
  const first = Math.min(4, context.alikeFirst[at] as number);
  const last = Math.min(4, context.alikeLast[at] as number);
  sink.addCombined(PATTERN, ((first * 5 + last) * 13 + (context.period[at] as number)) * 2 + like);
  sink.add(AROUND, context.repeatsAround[at] as number);
}

function isCopy(context: Context, at: number, other: number): boolean {
  return (
    other >= 0 &&
    other < context.count &&
    context.statistics.identity[at] === context.statistics.identity[other] &&
    context.firstToken[at] === context.firstToken[other]
  );
}
