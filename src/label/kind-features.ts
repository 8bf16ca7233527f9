import { countBucket, shareBucket, wordBucket } from '../facts/buckets.js';
import { cueKinds } from '../facts/lexical.js';
import { BODY, STATE_COUNT } from '../facts/states.js';
import type { Assessment } from '../values/assessment.js';
import { flagNames } from '../values/statistics.js';
import { FeatureGroups } from './feature-groups.js';

const K = cueKinds.length;
/** Paragraphs to either side that are looked at as one block. */
const REACH = 4;
/** A heading speaks for what follows within so many paragraphs. */
const NEAR_HEADING = 3;
const FAR_HEADING = 25;

/** Sizes of the groups of features, in order; a feature's number is its group's offset plus its value. */
const groups = new FeatureGroups({
  bias: 1,
  cueAlone: K,
  cuePart: K,
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
  blockLength: 9,
  blockWords: 13,
  blockTerminated: 5,
  edge: 2,
});

type Group = Parameters<typeof groups.feature>[0];

/** Number of features that tell the kinds apart. */
export const KIND_FEATURES: number = groups.total;

/** What is known of a text when kinds are decided. */
export interface KindContext {
  readonly assessment: Assessment;
  readonly kept: Uint8Array;
  readonly title: number;
  /** Paragraphs back to the last kept one, and on to the next; 255 where there is none. */
  readonly keptBefore: Uint8Array;
  readonly keptAfter: Uint8Array;
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
  return { assessment, kept, title, keptBefore, keptAfter };
}

/** The numbers of the features that hold for a dropped paragraph. */
export function kindFeatures(kinds: KindContext, at: number): number[] {
  const found: number[] = [];
  const add = (group: Group, value: number): void => {
    found.push(groups.feature(group, value));
  };
  const addMask = (group: Group, mask: number): void => {
    for (let kind = 0; kind < K; kind++) if (mask & (1 << kind)) add(group, kind);
  };
  add('bias', 0);
  addCues(kinds, at, addMask);
  addShape(kinds, at, add);
  addPlace(kinds, at, add);
  addBlock(kinds, at, add, addMask);
  return found;
}

function addCues(kinds: KindContext, at: number, addMask: (group: Group, mask: number) => void): void {
  const { context } = kinds.assessment;
  const { cues, cueTokens, openingCues, labelTokens, tokenStart } = context.statistics;
  const size = (tokenStart[at + 1] as number) - (tokenStart[at] as number);
  addMask((cueTokens[at] as number) * 3 >= size * 2 ? 'cueAlone' : 'cuePart', cues[at] as number);
  addMask((labelTokens[at] as number) > 0 ? 'openingLabel' : 'opening', openingCues[at] as number);
  addMask('cueBefore', cues[at - 1] ?? 0);
  addMask('cueAfter', cues[at + 1] ?? 0);
  const heading = context.headingAbove[at] as number;
  if (heading < 0) return;
  if (at - heading <= NEAR_HEADING) addMask('headingNear', cues[heading] as number);
  else if (at - heading <= FAR_HEADING) addMask('headingFar', cues[heading] as number);
}

function addShape(kinds: KindContext, at: number, add: (group: Group, value: number) => void): void {
  const { context } = kinds.assessment;
  const { statistics } = context;
  const words = statistics.words[at] as number;
  add('shape', context.shape[at] as number);
  for (let flag = 0; flag < flagNames.length; flag++) {
    if ((statistics.flags[at] as number) & (1 << flag)) add('flag', flag);
  }
  if ((statistics.labelTokens[at] as number) > 0) add('label', 0);
  if (words > 0 && (statistics.allCapitals[at] as number) * 2 >= words) add('capitals', 0);
  if (words > 0 && (statistics.numbers[at] as number) * 3 >= words) add('numbers', 0);
  add('copies', Math.min(3, context.copies[at] as number) - 1);
  const shingles = context.shingles[at] as number;
  const shared = context.shinglesShared[at] as number;
  if (shingles > 0 && shared > 0) add('shingles', shared * 2 > shingles ? 1 : 0);
  const content = (context.contentSum[at + 1] as number) - (context.contentSum[at] as number);
  const known = (context.knownSum[at + 1] as number) - (context.knownSum[at] as number);
  add('vocabulary', content === 0 ? 9 : shareBucket(known, content, 8));
}

function addPlace(kinds: KindContext, at: number, add: (group: Group, value: number) => void): void {
  const { assessment, keptBefore, keptAfter, title } = kinds;
  const row = at * STATE_COUNT;
  let best = 0;
  for (let state = 1; state < STATE_COUNT; state++) {
    if (state === BODY) continue;
    if ((assessment.posteriors[row + state] as number) > (assessment.posteriors[row + best] as number)) best = state;
  }
  add('state', best);
  add('keptBefore', distanceBucket(keptBefore[at] as number));
  add('keptAfter', distanceBucket(keptAfter[at] as number));
  const fromTitle = at - title;
  add('title', title < 0 ? 7 : fromTitle < -2 ? 0 : fromTitle < 0 ? fromTitle + 3 : fromTitle <= 3 ? fromTitle + 2 : 6);
  if (at === 0) add('edge', 0);
  if (at === kinds.kept.length - 1) add('edge', 1);
}

function distanceBucket(distance: number): number {
  return distance === 255 ? 4 : distance <= 2 ? distance - 1 : distance <= 5 ? 2 : 3;
}

/** What the run of dropped paragraphs around looks like as a whole. */
function addBlock(
  kinds: KindContext,
  at: number,
  add: (group: Group, value: number) => void,
  addMask: (group: Group, mask: number) => void,
): void {
  const { assessment, kept, keptBefore, keptAfter } = kinds;
  const { cues, words, terminated } = assessment.context.statistics;
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < REACH && kept[from - 1] === 0) from--;
  while (to < kept.length && to - at <= REACH && kept[to] === 0) to++;
  const votes = new Uint8Array(K);
  let sum = 0;
  let ends = 0;
  for (let near = from; near < to; near++) {
    sum += words[near] as number;
    ends += terminated[near] as number;
    for (let kind = 0; kind < K; kind++) {
      if ((cues[near] as number) & (1 << kind)) votes[kind] = (votes[kind] as number) + 1;
    }
  }
  let some = 0;
  let many = 0;
  for (let kind = 0; kind < K; kind++) {
    if ((votes[kind] as number) > 0) some |= 1 << kind;
    if ((votes[kind] as number) * 3 >= to - from) many |= 1 << kind;
  }
  addMask('blockSome', some);
  addMask('blockMany', many);
  const length = Math.min(255, (keptBefore[at] as number) + (keptAfter[at] as number) - 1);
  add('blockLength', countBucket(length));
  add('blockWords', wordBucket(Math.round(sum / (to - from))));
  add('blockTerminated', shareBucket(ends, to - from, 4));
}
