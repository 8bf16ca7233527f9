import { countBucket, shareBucket, wordBucket } from '../facts/buckets.js';
import { combine } from '../facts/hash.js';
import { cueKinds } from '../facts/lexical.js';
import { BODY, STATE_COUNT } from '../facts/states.js';
import type { Assessment } from '../values/assessment.js';
import { flagNames } from '../values/statistics.js';
import { type FeatureList, featureOffsets } from './feature-groups.js';

const K = cueKinds.length;
/** Paragraphs to either side that are looked at as one block. */
const REACH = 4;
/** A heading speaks for what follows within so many paragraphs. */
const NEAR_HEADING = 3;
const FAR_HEADING = 25;

/** So many words of the title are compared, and so many words may stand before them. */
const TITLE_TOKENS = 4;
const TITLE_OFFSET = 3;
/** Weights that all words share by their hashes. */
const WORD_BUCKETS = 256;
const WORD_SEED = 7;
/** Words of a paragraph that are looked at: so many from its beginning and from its end. */
const FIRST_WORDS = 8;
const LAST_WORDS = 3;

/** Phrases in longer paragraphs say less about the whole. */
const LONG_TOKENS = 12;

/** Sizes of the groups of features, in order; a feature's number is its group's offset plus its value. */
const first = featureOffsets({
  bias: 1,
  cueOnly: K,
  cueAlone: K,
  cuePart: K,
  cueLong: K,
  opening: K,
  openingLabel: K,
  cueBefore: K,
  cueAfter: K,
  headingNear: K,
  headingFar: K,
  blockSome: K,
  blockMany: K,
  state: STATE_COUNT,
  shape: 26,
  flag: flagNames.length,
  label: 1,
  capitals: 1,
  numbers: 1,
  copies: 3,
  shingles: 2,
  vocabulary: 10,
  keptBefore: 5,
  keptAfter: 5,
  title: 8,
  titleWords: 3,
  blockLength: 9,
  blockWords: 13,
  blockTerminated: 5,
  edge: 2,
  flagLength: flagNames.length * 3,
  lengthPlace: 3 * 9,
  stateLength: STATE_COUNT * 4,
  droppedShare: 9,
  named: 5,
  word: WORD_BUCKETS,
});

/** Number of features that tell the kinds apart. */
export const KIND_FEATURES: number = first.total;

const cueGroups = [
  'cueOnly',
  'cueAlone',
  'cuePart',
  'cueLong',
  'opening',
  'openingLabel',
  'cueBefore',
  'cueAfter',
  'headingNear',
  'headingFar',
  'blockSome',
  'blockMany',
] as const;

/** First of the features of hashed words; they are the last ones. */
export const FIRST_WORD_FEATURE: number = first.word;

/** First features of the groups whose value is the kind that a phrase speaks for. */
export const cueGroupStarts: readonly number[] = cueGroups.map((name) => first[name]);

/** What is known of a text when kinds are decided. */
export interface KindContext {
  readonly assessment: Assessment;
  readonly kept: Uint8Array;
  readonly title: number;
  /** Paragraphs back to the last kept one, and on to the next; 255 where there is none. */
  readonly keptBefore: Uint8Array;
  readonly keptAfter: Uint8Array;
  /** Number of paragraphs that are not kept. */
  readonly dropped: number;
}

/** Prepares what the features of all paragraphs share. */
export function kindContext(assessment: Assessment, kept: Uint8Array, title: number): KindContext {
  const count = kept.length;
  const keptBefore = new Uint8Array(count);
  const keptAfter = new Uint8Array(count);
  let distance = 255;
  for (let at = 0; at < count; at++) {
    distance = kept[at] === 1 ? 0 : Math.min(255, distance + 1);
    keptBefore[at] = distance;
  }
  distance = 255;
  for (let at = count - 1; at >= 0; at--) {
    distance = kept[at] === 1 ? 0 : Math.min(255, distance + 1);
    keptAfter[at] = distance;
  }
  let dropped = 0;
  for (let at = 0; at < count; at++) if (kept[at] === 0) dropped++;
  return { assessment, kept, title, keptBefore, keptAfter, dropped };
}

/** Fills a list with the numbers of the features that hold for a dropped paragraph. */
export function kindFeatures(kinds: KindContext, at: number, list: FeatureList): void {
  list.length = 0;
  list.push(first.bias);
  addCues(kinds, at, list);
  addShape(kinds, at, list);
  addPlace(kinds, at, list);
  addBlock(kinds, at, list);
  addWords(kinds, at, list);
}

function addCues(kinds: KindContext, at: number, list: FeatureList): void {
  const { context } = kinds.assessment;
  const { cues, cueTokens, openingCues, labelTokens, tokenStart } = context.statistics;
  const size = (tokenStart[at + 1] as number) - (tokenStart[at] as number);
  const own = cues[at] as number;
  const alone = (cueTokens[at] as number) * 3 >= size * 2;
  if (alone) list.pushMask((own & (own - 1)) === 0 ? first.cueOnly : first.cueAlone, own);
  else list.pushMask(size > LONG_TOKENS ? first.cueLong : first.cuePart, own);
  list.pushMask((labelTokens[at] as number) > 0 ? first.openingLabel : first.opening, openingCues[at] as number);
  list.pushMask(first.cueBefore, cues[at - 1] ?? 0);
  list.pushMask(first.cueAfter, cues[at + 1] ?? 0);
  const heading = context.headingAbove[at] as number;
  if (heading < 0) return;
  if (at - heading <= NEAR_HEADING) list.pushMask(first.headingNear, cues[heading] as number);
  else if (at - heading <= FAR_HEADING) list.pushMask(first.headingFar, cues[heading] as number);
}

/** Words by their hashes: several share a weight, which costs less than a list of words. */
function addWords(kinds: KindContext, at: number, list: FeatureList): void {
  const { tokens, tokenStart } = kinds.assessment.context.statistics;
  const from = tokenStart[at] as number;
  const to = tokenStart[at + 1] as number;
  const bucket = (hash: number): void => list.push(first.word + (combine(hash, WORD_SEED) & (WORD_BUCKETS - 1)));
  for (let token = from; token < Math.min(to, from + FIRST_WORDS); token++) bucket(tokens.hash[token] as number);
  for (let token = Math.max(from + FIRST_WORDS, to - LAST_WORDS); token < to; token++)
    bucket(tokens.hash[token] as number);
  if (to - from > 1) bucket(combine(tokens.hash[from] as number, tokens.hash[from + 1] as number));
}

function addShape(kinds: KindContext, at: number, list: FeatureList): void {
  const { context } = kinds.assessment;
  const { statistics } = context;
  const words = statistics.words[at] as number;
  const length = lengthOf(words);
  list.push(first.shape + (context.shape[at] as number));
  for (let rest = statistics.flags[at] as number; rest !== 0; rest &= rest - 1) {
    const flag = 31 - Math.clz32(rest & -rest);
    list.push(first.flag + flag);
    list.push(first.flagLength + flag * 3 + length);
  }
  list.push(first.droppedShare + shareBucket(kinds.dropped, kinds.kept.length, 8));
  list.push(first.named + shareBucket(statistics.capitalised[at] as number, words, 4));
  if ((statistics.labelTokens[at] as number) > 0) list.push(first.label);
  if (words > 0 && (statistics.allCapitals[at] as number) * 2 >= words) list.push(first.capitals);
  if (words > 0 && (statistics.numbers[at] as number) * 3 >= words) list.push(first.numbers);
  list.push(first.copies + Math.min(3, context.copies[at] as number) - 1);
  const shingles = context.shingles[at] as number;
  const shared = context.shinglesShared[at] as number;
  if (shingles > 0 && shared > 0) list.push(first.shingles + (shared * 2 > shingles ? 1 : 0));
  const content = (context.contentSum[at + 1] as number) - (context.contentSum[at] as number);
  const known = (context.knownSum[at + 1] as number) - (context.knownSum[at] as number);
  list.push(first.vocabulary + (content === 0 ? 9 : shareBucket(known, content, 8)));
}

function addPlace(kinds: KindContext, at: number, list: FeatureList): void {
  const { assessment, keptBefore, keptAfter, title } = kinds;
  const row = at * STATE_COUNT;
  let best = 0;
  for (let state = 1; state < STATE_COUNT; state++) {
    if (state === BODY) continue;
    if ((assessment.posteriors[row + state] as number) > (assessment.posteriors[row + best] as number)) best = state;
  }
  list.push(first.state + best);
  list.push(first.keptBefore + distanceBucket(keptBefore[at] as number));
  list.push(first.keptAfter + distanceBucket(keptAfter[at] as number));
  list.push(first.stateLength + best * 4 + lengthOf(assessment.context.statistics.words[at] as number));
  const fromTitle = at - title;
  const place = title < 0 ? 7 : fromTitle < -2 ? 0 : fromTitle < 0 ? fromTitle + 3 : fromTitle <= 3 ? fromTitle + 2 : 6;
  list.push(first.title + place);
  if (title >= 0 && at !== title) list.push(first.titleWords + titleWords(kinds, at));
  if (at === 0) list.push(first.edge);
  if (at === kinds.kept.length - 1) list.push(first.edge + 1);
}

/** Whether the paragraph begins with the title (`title | site`), or shares a run of words with it. */
function titleWords({ assessment, title }: KindContext, at: number): number {
  const { tokens, tokenStart } = assessment.context.statistics;
  const { hash } = tokens;
  const from = tokenStart[title] as number;
  const size = Math.min(TITLE_TOKENS, (tokenStart[title + 1] as number) - from);
  const to = tokenStart[at + 1] as number;
  const last = Math.min(to - size, (tokenStart[at] as number) + TITLE_OFFSET);
  for (let start = tokenStart[at] as number; start <= last; start++) {
    let same = 0;
    while (same < size && hash[from + same] === hash[start + same]) same++;
    if (same === size) return start === tokenStart[at] ? 1 : 2;
  }
  return 0;
}

/** Item, headline or text. */
function lengthOf(words: number): number {
  return words <= 4 ? 0 : words <= 14 ? 1 : 2;
}

function distanceBucket(distance: number): number {
  return distance === 255 ? 4 : distance <= 2 ? distance - 1 : distance <= 5 ? 2 : 3;
}

/** What the run of dropped paragraphs around looks like as a whole. */
function addBlock(kinds: KindContext, at: number, list: FeatureList): void {
  const { assessment, kept, keptBefore, keptAfter } = kinds;
  const { cues, words, terminated } = assessment.context.statistics;
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < REACH && kept[from - 1] === 0) from--;
  while (to < kept.length && to - at <= REACH && kept[to] === 0) to++;
  const votes = new Uint8Array(K);
  let some = 0;
  let sum = 0;
  let ends = 0;
  for (let near = from; near < to; near++) {
    sum += words[near] as number;
    ends += terminated[near] as number;
    for (let rest = cues[near] as number; rest !== 0; rest &= rest - 1) {
      const kind = 31 - Math.clz32(rest & -rest);
      votes[kind] = (votes[kind] as number) + 1;
      some |= 1 << kind;
    }
  }
  let many = 0;
  for (let rest = some; rest !== 0; rest &= rest - 1) {
    const kind = 31 - Math.clz32(rest & -rest);
    if ((votes[kind] as number) * 3 >= to - from) many |= 1 << kind;
  }
  list.pushMask(first.blockSome, some);
  list.pushMask(first.blockMany, many);
  const length = Math.min(255, (keptBefore[at] as number) + (keptAfter[at] as number) - 1);
  list.push(first.blockLength + countBucket(length));
  list.push(first.lengthPlace + lengthOf(words[at] as number) * 9 + countBucket(length));
  list.push(first.blockWords + wordBucket(Math.round(sum / (to - from))));
  list.push(first.blockTerminated + shareBucket(ends, to - from, 4));
}
