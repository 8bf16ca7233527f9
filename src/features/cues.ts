import { bitCount, lowestBit } from '../facts/bits.js';
import { countBucket } from '../facts/buckets.js';
import { combination } from '../facts/combinations.js';
import { combine } from '../facts/hash.js';
import { cueKinds } from '../facts/lexical.js';
import type { FeatureSink } from '../facts/sink.js';
import type { Context } from '../values/context.js';
import { template } from './templates.js';

const KIND = template('cues: kind');
const KINDS = template('cues: number of kinds');
const NONE = template('cues: none');
const BEFORE = template('cues: kind before');
const AFTER = template('cues: kind after');
const HEADING = template('cues: kind of heading above');
const OPENING = template('cues: opening');
const LABEL = template('cues: label');

const SET_PHRASE = template('cues: set phrase');
const SET_PHRASE_LABEL = template('cues: set phrase as label');
const SET_PHRASE_BEFORE = template('cues: set phrase before');
const SET_PHRASE_AFTER = template('cues: set phrase after');

/** A paragraph of more words is long: the cues around it say less. */
const LONG_WORDS = 15;
/**
 * Shares of a paragraph's words that phrases cover, told apart: an article about cookies has one of them now and then.
 */
const COVERAGES = [1, 0.5, 0.2, 0.1, 0.05, 0];
const MOST_KINDS = 4;
/** Paragraphs below a heading to which it still applies. */
const HEADING_REACH = 30;

const CUE_MASKS = 1 << cueKinds.length;
const CUES_BEFORE = combination([3, 2, CUE_MASKS], (sink, offset, long, cues) => {
  addBits(sink, BEFORE, cues, (offset * 2 + long) * 16);
});
const CUES_AFTER = combination([3, 2, CUE_MASKS], (sink, offset, long, cues) => {
  addBits(sink, AFTER, cues, (offset * 2 + long) * 16);
});

/** Which kinds of boilerplate the phrases in and around the paragraph speak for. */
export function cueFeatures(context: Context, at: number, sink: FeatureSink): void {
  const { cues, cueTokens, labelTokens, openingCues, tokenStart, words } = context.statistics;
  const bucket = context.wordBucket[at] as number;
  const own = cues[at] as number;
  if (own === 0) sink.add(NONE, context.shape[at] as number);
  else {
    const size = (tokenStart[at + 1] as number) - (tokenStart[at] as number);
    const covered = cueTokens[at] as number;
    const coverage = COVERAGES.findIndex((share) => covered >= share * size);
    addBits(sink, KIND, own, (coverage * 16 + bucket) * 16);
    sink.add(KINDS, (Math.min(MOST_KINDS, bitCount(own)) * 8 + coverage) * 16 + bucket);
  }
  const label = labelTokens[at] as number;
  addBits(sink, OPENING, openingCues[at] as number, ((label > 0 ? 1 : 0) * 16 + bucket) * 16);
  if (label > 0) sink.add(LABEL, combine(labelHash(context, at, label), bucket > 3 ? 1 : 0));
  const long = (words[at] as number) > LONG_WORDS ? 1 : 0;
  for (let offset = 1; offset <= 2; offset++) {
    const before = at >= offset ? (cues[at - offset] as number) : 0;
    const after = at + offset < context.count ? (cues[at + offset] as number) : 0;
    if (before !== 0) sink.addCombined(CUES_BEFORE, (offset * 2 + long) * CUE_MASKS + before);
    if (after !== 0) sink.addCombined(CUES_AFTER, (offset * 2 + long) * CUE_MASKS + after);
  }
  const heading = context.headingAbove[at] as number;
  if (heading >= 0 && at - heading <= HEADING_REACH) {
    addBits(sink, HEADING, cues[heading] as number, (countBucket(at - heading) * 2 + long) * 16);
  }
}

/** Whether the paragraph, its label or its neighbours are set phrases of many sites. */
export function setPhraseFeatures(context: Context, at: number, sink: FeatureSink): void {
  const { setPhrases, labelSetPhrases, words } = context.statistics;
  const long = (words[at] as number) > LONG_WORDS ? 1 : 0;
  addBits(sink, SET_PHRASE, setPhrases[at] as number, 0);
  addBits(sink, SET_PHRASE_LABEL, labelSetPhrases[at] as number, long * 32);
  addBits(sink, SET_PHRASE_BEFORE, setPhrases[at - 1] ?? 0, long * 32);
  addBits(sink, SET_PHRASE_AFTER, setPhrases[at + 1] ?? 0, long * 32);
}

/** A feature for each bit of a mask, its number added to the value. */
function addBits(sink: FeatureSink, name: number, mask: number, value: number): void {
  for (let rest = mask; rest !== 0; rest &= rest - 1) sink.add(name, value + lowestBit(rest));
}

/** Hash of the label's words: `Source`, `Related`, `Foto` … */
function labelHash(context: Context, at: number, size: number): number {
  const { tokens, tokenStart } = context.statistics;
  let hash = 0;
  const from = tokenStart[at] as number;
  for (let token = from; token < from + size; token++) hash = combine(tokens.hash[token] as number, hash);
  return hash;
}
