import { WORD_BUCKETS } from '../facts/buckets.js';
import { combination } from '../facts/combinations.js';
import { combine } from '../facts/hash.js';
import type { FeatureSink } from '../facts/sink.js';
import type { Context } from '../values/context.js';
import { template } from './templates.js';

const WORD = template('words: word');
const SHORT_WORD = template('words: word of a short paragraph');
const PAIR = template('words: pair');
const FIRST = template('words: first');
const LAST = template('words: last');
const OWN = template('vocabulary: own');
const NEAR = template('vocabulary: near');
const WIDE = template('vocabulary: wide');
const NAMES = template('vocabulary: names');

/** In longer paragraphs only the words at both ends are looked at. */
const LONG = 25;
const EDGE = 6;
/** Up to so many words they are those of a short paragraph. */
const SHORT_WORDS = 6;

const SHARED_WORDS = combination([10, 10, 10, WORD_BUCKETS], (sink, own, near, wide, bucket) => {
  sink.add(OWN, own * 16 + bucket);
  sink.add(NEAR, near);
  sink.add(WIDE, wide);
});

/** The paragraph's own words. */
export function wordFeatures(context: Context, at: number, sink: FeatureSink): void {
  const { tokens, tokenStart } = context.statistics;
  const { hash } = tokens;
  const from = tokenStart[at] as number;
  const to = tokenStart[at + 1] as number;
  const size = to - from;
  if (size === 0) return;
  const short = size <= SHORT_WORDS;
  for (let token = from; token < to; token++) {
    if (size > LONG && token === from + EDGE) token = to - EDGE;
    const word = hash[token] as number;
    sink.addHash(WORD, word);
    if (short) sink.addHash(SHORT_WORD, word);
    if (token > from) sink.addHash(PAIR, combine(hash[token - 1] as number, word));
  }
  sink.addHash(FIRST, context.firstToken[at] as number);
  sink.addHash(LAST, context.lastToken[at] as number);
}

/** How much of its vocabulary the paragraph shares with the running text elsewhere. */
export function vocabularyFeatures(context: Context, at: number, sink: FeatureSink): void {
  const bucket = context.wordBucket[at] as number;
  const shares =
    (share(context, at, at + 1) * 10 + share(context, at - 2, at + 3)) * 10 + share(context, at - 6, at + 7);
  sink.addCombined(SHARED_WORDS, shares * WORD_BUCKETS + bucket);
  const names = context.names[at] as number;
  if (names > 0) {
    const known = context.knownNames[at] as number;
    sink.add(NAMES, (known === 0 ? 0 : known === names ? 2 : 1) * 64 + Math.min(3, names) * 16 + bucket);
  }
}

/** Share of known content words in a range of paragraphs: 0..8, 9 where there are none. */
function share(context: Context, from: number, to: number): number {
  const start = Math.max(0, from);
  const end = Math.min(context.count, to);
  const content = (context.contentSum[end] as number) - (context.contentSum[start] as number);
  if (content === 0) return 9;
  return ((((context.knownSum[end] as number) - (context.knownSum[start] as number)) / content) * 8) | 0;
}
