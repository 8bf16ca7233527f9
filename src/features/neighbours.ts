import { combination } from '../facts/combinations.js';
import { combine } from '../facts/hash.js';
import type { FeatureSink } from '../facts/sink.js';
import { type Context, SHAPES } from '../values/context.js';
import { template } from './templates.js';

const SHAPE = template('neighbours: shape');
const WITH_OWN = template('neighbours: with own shape');
const WORDS_BEFORE = template('neighbours: words before');
const WORDS_AFTER = template('neighbours: words after');

/** Stands for the shape of a paragraph before the first or behind the last. */
const OUTSIDE = 31;

/** The third and second paragraphs before and after; nearer ones are looked at together with the own shape. */
const FARTHER_BEFORE = combination([32, 32], (sink, third, second) => {
  sink.add(SHAPE, third);
  sink.add(SHAPE, 32 + second);
});
const FARTHER_AFTER = combination([32, 32], (sink, second, third) => {
  sink.add(SHAPE, 5 * 32 + second);
  sink.add(SHAPE, 6 * 32 + third);
});
const NEAREST = combination([SHAPES, 32, 32], (sink, own, before, after) => {
  sink.add(WITH_OWN, own * 32 + before);
  sink.add(WITH_OWN, (1 << 12) + own * 32 + after);
});

/** What the paragraphs before and after look like. */
export function neighbourShapeFeatures(context: Context, at: number, sink: FeatureSink): void {
  const own = context.shape[at] as number;
  sink.addCombined(FARTHER_BEFORE, shapeAt(context, at - 3) * 32 + shapeAt(context, at - 2));
  sink.addCombined(FARTHER_AFTER, shapeAt(context, at + 2) * 32 + shapeAt(context, at + 3));
  sink.addCombined(NEAREST, (own * 32 + shapeAt(context, at - 1)) * 32 + shapeAt(context, at + 1));
}

function shapeAt(context: Context, at: number): number {
  return at >= 0 && at < context.count ? (context.shape[at] as number) : OUTSIDE;
}

/** With which words the paragraphs around begin. */
export function neighbourWordFeatures(context: Context, at: number, sink: FeatureSink): void {
  const { count, firstToken } = context;
  if (at > 0) sink.addHash(WORDS_BEFORE, firstToken[at - 1] as number);
  if (at > 1) sink.addHash(WORDS_BEFORE, combine(firstToken[at - 2] as number, 2));
  if (at + 1 < count) sink.addHash(WORDS_AFTER, firstToken[at + 1] as number);
  if (at + 2 < count) sink.addHash(WORDS_AFTER, combine(firstToken[at + 2] as number, 2));
}
