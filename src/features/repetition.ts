import { countBucket, shareBucket } from '../facts/buckets.js';
import type { FeatureSink } from '../facts/sink.js';
import type { Context } from '../values/context.js';
import { template } from './templates.js';

const COPIES = template('repetition: copies');
const ORDER = template('repetition: order of copies');
const BEGINNINGS = template('repetition: shared beginnings');
const ENDINGS = template('repetition: shared endings');
const LONG_BEGINNING = template('repetition: long shared beginning');
const PREFIX = template('repetition: beginning of another');
const ALIKE = template('repetition: neighbours begin alike');
const PERIOD = template('repetition: period');
const AROUND = template('repetition: repeated lines around');
const SHINGLES = template('repetition: shingles');
const SHINGLES_SEEN = template('repetition: shingles seen before');

/** Neighbours whose beginnings are compared. */
const REACH = 6;
/** Lists repeat after so many paragraphs: headline, teaser, byline, date … */
const SHORTEST_PERIOD = 2;
const LONGEST_PERIOD = 6;
/** A paragraph seen so often, and neighbours in which such paragraphs are counted. */
const OFTEN = 3;
const OFTEN_REACH = 4;

/** Whether the paragraph, its edges or its pattern come again in the text. */
export function repetitionFeatures(context: Context, at: number, sink: FeatureSink): void {
  const shape = context.shape[at] as number;
  const copies = Math.min(4, context.copies[at] as number);
  sink.add(COPIES, copies * 32 + shape);
  if (copies > 1) {
    const adjacent = isCopy(context, at, at + 1) || isCopy(context, at, at - 1) ? 1 : 0;
    sink.add(ORDER, (context.copiesBefore[at] === 0 ? 0 : 1) * 64 + adjacent * 32 + shape);
  }
  sink.add(BEGINNINGS, countBucket(context.beginnings[at] as number) * 32 + shape);
  sink.add(ENDINGS, countBucket(context.endings[at] as number) * 32 + shape);
  const long = Math.min(3, context.longBeginnings[at] as number);
  if (long > 1) sink.add(LONG_BEGINNING, long * 32 + (context.wordBucket[at] as number));
  const shingles = context.shingles[at] as number;
  if (shingles > 0) {
    const shared = context.shinglesShared[at] as number;
    const seen = context.shinglesSeen[at] as number;
    sink.add(SHINGLES, (shared > 0 ? 1 + shareBucket(shared, shingles, 4) : 0) * 32 + shape);
    if (shared > 0) sink.add(SHINGLES_SEEN, (seen > 0 ? 1 + shareBucket(seen, shingles, 4) : 0) * 32 + shape);
  }
  const prefixOf = Math.min(2, context.prefixOf[at] as number);
  if (prefixOf > 0) {
    const before = context.textBefore[at] === 0 ? 1 : 0;
    sink.add(PREFIX, (prefixOf * 2 + before) * 16 + (context.wordBucket[at] as number));
  }
  sink.add(ALIKE, alike(context, at));
  sink.add(PERIOD, period(context, at));
  let often = 0;
  let shared = 0;
  const to = Math.min(context.count, at + OFTEN_REACH + 1);
  for (let near = Math.max(0, at - OFTEN_REACH); near < to; near++) {
    if ((context.copies[near] as number) >= OFTEN) often++;
    if ((context.beginnings[near] as number) >= OFTEN) shared++;
  }
  sink.add(AROUND, often * 16 + shared);
}

function isCopy(context: Context, at: number, other: number): boolean {
  return (
    other >= 0 &&
    other < context.count &&
    context.statistics.identity[at] === context.statistics.identity[other] &&
    context.firstToken[at] === context.firstToken[other]
  );
}

function alike(context: Context, at: number): number {
  let first = 0;
  let last = 0;
  const to = Math.min(context.count, at + REACH + 1);
  for (let near = Math.max(0, at - REACH); near < to; near++) {
    if (near === at) continue;
    if (context.firstToken[near] === context.firstToken[at]) first++;
    if (context.lastToken[near] === context.lastToken[at]) last++;
  }
  return Math.min(4, first) * 64 + Math.min(4, last) * 8 + (context.sentenceLike[at] as number);
}

function matches(context: Context, at: number, other: number): number {
  if (at < 0 || other >= context.count) return 0;
  return (
    (context.shape[at] === context.shape[other] ? 1 : 0) +
    (context.firstToken[at] === context.firstToken[other] ? 1 : 0)
  );
}

/** How well the paragraph and its neighbours agree with those one period further, at the best period. */
function period(context: Context, at: number): number {
  let best = 0;
  for (let distance = SHORTEST_PERIOD; distance <= LONGEST_PERIOD; distance++) {
    let sum = 0;
    for (let near = at - 1; near <= at + 1; near++) {
      sum += matches(context, near, near + distance) + matches(context, near - distance, near);
    }
    if (sum > best) best = sum;
  }
  return best * 2 + (context.sentenceLike[at] as number);
}
