import { combine } from '../facts/hash.js';
import type { FeatureSink } from '../facts/sink.js';
import type { Context } from '../values/context.js';
import { HEADING_WORDS } from './context.js';
import { template } from './templates.js';

const SHAPE = template('neighbours: shape');
const WITH_OWN = template('neighbours: with own shape');
const TRIPLE = template('neighbours: triple');
const WORDS_BEFORE = template('neighbours: words before');
const WORDS_AFTER = template('neighbours: words after');
const LINE_BEFORE = template('neighbours: line before');
const LINE_AFTER = template('neighbours: line after');
const HEADING_ABOVE = template('neighbours: heading above');
const HEADING_BELOW = template('neighbours: heading below');

/** Stands for the paragraph beyond the text's first and last. */
const OUTSIDE = 31;

/** What the paragraphs before and after look like. */
export function neighbourShapeFeatures(context: Context, at: number, sink: FeatureSink): void {
  const own = context.shape[at] as number;
  for (let offset = -3; offset <= 3; offset++) {
    if (offset !== 0) sink.add(SHAPE, (offset + 3) * 32 + shapeAt(context, at + offset));
  }
  const before = shapeAt(context, at - 1);
  const after = shapeAt(context, at + 1);
  sink.add(WITH_OWN, own * 32 + before);
  sink.add(WITH_OWN, (1 << 12) + own * 32 + after);
  sink.add(TRIPLE, (own * 32 + before) * 32 + after);
}

function shapeAt(context: Context, at: number): number {
  return at >= 0 && at < context.count ? (context.shape[at] as number) : OUTSIDE;
}

/** With which words the paragraphs around begin, and under which heading the paragraph stands. */
export function neighbourWordFeatures(context: Context, at: number, sink: FeatureSink): void {
  const { statistics, count, firstToken } = context;
  if (at > 0) sink.add(WORDS_BEFORE, firstToken[at - 1] as number);
  if (at > 1) sink.add(WORDS_BEFORE, combine(firstToken[at - 2] as number, 2));
  if (at + 1 < count) sink.add(WORDS_AFTER, firstToken[at + 1] as number);
  if (at + 2 < count) sink.add(WORDS_AFTER, combine(firstToken[at + 2] as number, 2));
  if (at > 0 && isShort(context, at - 1)) sink.add(LINE_BEFORE, statistics.identity[at - 1] as number);
  if (at + 1 < count && isShort(context, at + 1)) sink.add(LINE_AFTER, statistics.identity[at + 1] as number);
  const above = context.headingAbove[at] as number;
  if (above >= 0) {
    const distance = at - above;
    const near = distance <= 2 ? 0 : distance <= 6 ? 1 : distance <= 16 ? 2 : 3;
    if (near < 3) sink.add(HEADING_ABOVE, combine(statistics.identity[above] as number, near));
  }
  const below = nextHeading(context, at);
  if (below >= 0) sink.add(HEADING_BELOW, statistics.identity[below] as number);
}

function isShort(context: Context, at: number): boolean {
  const words = context.statistics.words[at] as number;
  return words > 0 && words <= HEADING_WORDS;
}

function nextHeading(context: Context, at: number): number {
  for (let next = at + 1; next <= at + 3 && next < context.count; next++) {
    if (isShort(context, next) && context.statistics.terminated[next] === 0) return next;
  }
  return -1;
}
