import { countBucket, shareBucket } from '../facts/buckets.js';
import { cueKinds } from '../facts/lexical.js';
import { STATE_COUNT, TITLE } from '../facts/states.js';
import type { Assessment } from '../values/assessment.js';
import { flagNames } from '../values/statistics.js';
import { FeatureList, featureOffsets } from './feature-groups.js';

/** Paragraphs before and behind the first one of the body among which the title is looked for. */
const REACH_BEFORE = 60;
const REACH_BEHIND = 3;
/** A title has so many words at least and at most. */
const LEAST_WORDS = 2;
const MOST_WORDS = 40;
/** The first paragraph of the body is surely body and so long. */
const BODY_CONFIDENCE = 0.5;
const BODY_WORDS = 8;
const K = cueKinds.length;

const first = featureOffsets({
  posterior: 9,
  confidence: 6,
  words: 14,
  distance: 12,
  terminated: 1,
  copies: 3,
  vocabulary: 10,
  names: 4,
  shared: 6,
  prefix: 3,
  suffix: 3,
  around: 2,
  cue: K,
  cueBefore: K,
  cueAfter: K,
  flag: flagNames.length,
  label: 1,
  capitals: 7,
  first: 2,
  only: 10,
  longest: 1,
  blank: 9,
  stopwords: 8,
});

/** Number of features by which titles are ranked. */
export const TITLE_FEATURES: number = first.total;

/** A paragraph that may be the title, with its features. */
export interface TitleCandidate {
  readonly at: number;
  readonly features: readonly number[];
}

/**
 * Finds the headline by a log-linear ranking of the paragraphs around the beginning of the body,
 * `none` being one of the choices. Of equal copies the last is taken: it stands nearest to the body.
 *
 * @returns the paragraph's number, -1 where there is none
 */
export function findTitle(assessment: Assessment, weights: Float32Array): number {
  let best = -1;
  let bestScore = 0;
  for (const { at, features } of titleCandidates(assessment)) {
    let score = 0;
    for (const feature of features) score += weights[feature] as number;
    if (score >= bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

/** The paragraphs that may be the title. */
export function titleCandidates(assessment: Assessment): TitleCandidate[] {
  const { context, confidences } = assessment;
  const { words } = context.statistics;
  let bodyStart = 0;
  const isBody = (at: number): boolean =>
    (confidences[at] as number) >= BODY_CONFIDENCE && (words[at] as number) >= BODY_WORDS;
  while (bodyStart < context.count && !isBody(bodyStart)) bodyStart++;
  if (bodyStart === context.count) bodyStart = 0;
  const numbers: number[] = [];
  for (let at = Math.max(0, bodyStart - REACH_BEFORE); at <= bodyStart + REACH_BEHIND && at < context.count; at++) {
    const size = words[at] as number;
    if (size >= LEAST_WORDS && size <= MOST_WORDS) numbers.push(at);
  }
  return numbers.map((at, index) => ({ at, features: featuresOf(assessment, at, bodyStart, index, numbers) }));
}

function featuresOf(
  assessment: Assessment,
  at: number,
  bodyStart: number,
  index: number,
  numbers: readonly number[],
): number[] {
  const { context } = assessment;
  const { statistics } = context;
  const { words, cues, flags } = statistics;
  const size = words[at] as number;
  const list = new FeatureList();
  const posterior = assessment.posteriors[at * STATE_COUNT + TITLE] as number;
  list.push(first.posterior + Math.max(0, Math.min(8, Math.floor(9 + Math.log2(posterior + 1e-9)))));
  list.push(first.confidence + shareBucket(assessment.confidences[at] as number, 1, 5));
  list.push(first.words + (size < 12 ? size : size < 15 ? 12 : 13));
  const distance = bodyStart - at;
  list.push(first.distance + (distance < 0 ? 12 + Math.max(-3, distance) - 1 : countBucket(distance)));
  if (statistics.terminated[at] === 1) list.push(first.terminated);
  list.push(first.copies + Math.min(3, context.copies[at] as number) - 1);
  const content = (context.contentSum[at + 1] as number) - (context.contentSum[at] as number);
  const known = (context.knownSum[at + 1] as number) - (context.knownSum[at] as number);
  list.push(first.vocabulary + (content === 0 ? 9 : shareBucket(known, content, 8)));
  const names = context.names[at] as number;
  const namesKnown = context.knownNames[at] as number;
  list.push(first.names + (names === 0 ? 0 : namesKnown === 0 ? 1 : namesKnown < names ? 2 : 3));
  const shingles = context.shingles[at] as number;
  list.push(first.shared + (shingles === 0 ? 5 : shareBucket(context.shinglesShared[at] as number, shingles, 4)));
  let suffix = 0;
  let around = 0;
  for (const other of numbers) {
    if (other === at) continue;
    const difference = (words[other] as number) - size;
    if (difference > 0 && context.lastTwo[other] === context.lastTwo[at]) suffix++;
    if (difference < 0 && (context.prefixOf[other] as number) > 0 && context.firstTwo[other] === context.firstTwo[at])
      around++;
  }
  list.push(first.prefix + Math.min(2, context.prefixOf[at] as number));
  list.push(first.suffix + Math.min(2, suffix));
  list.push(first.around + Math.min(1, around));
  list.pushMask(first.cue, cues[at] as number);
  list.pushMask(first.cueBefore, cues[at - 1] ?? 0);
  list.pushMask(first.cueAfter, cues[at + 1] ?? 0);
  list.pushMask(first.flag, flags[at] as number);
  if ((statistics.labelTokens[at] as number) > 0) list.push(first.label);
  list.push(first.capitals + shareBucket(statistics.capitalised[at] as number, size, 6));
  if (at === 0) list.push(first.first);
  if (index === 0) list.push(first.first + 1);
  if (at === 0) list.push(first.only + context.cleanliness);
  let longest = true;
  for (let other = Math.max(0, at - 3); other <= at + 3 && other < context.count; other++) {
    if ((words[other] as number) > size && (words[other] as number) <= MOST_WORDS) longest = false;
  }
  if (longest) list.push(first.longest);
  const { blankBefore } = assessment.document;
  list.push(first.blank + Math.min(2, blankBefore[at] as number) * 3 + Math.min(2, blankBefore[at + 1] ?? 0));
  list.push(first.stopwords + (context.stopwordBucket[at] as number));
  return [...list.items.subarray(0, list.length)];
}
