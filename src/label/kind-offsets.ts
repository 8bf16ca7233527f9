import { COUNT_BUCKETS, WORD_BUCKETS } from '../facts/buckets.js';
import { cueKinds } from '../facts/lexical.js';
import { lineGroupNames } from '../facts/line-groups.js';
import { STATE_COUNT } from '../facts/states.js';
import { SHAPES } from '../values/context.js';
import { flagNames } from '../values/statistics.js';
import { type FeatureOffsets, featureOffsets } from './feature-groups.js';

/** Bits of a mask of kinds, and of one of groups of set phrases. */
const K = cueKinds.length;
const G = lineGroupNames.length;
/** So many weights are there for words: which of them a word has, its hash tells. */
export const HASHED_WORDS = 1024;

/** Groups of features whose value is the kind that a phrase speaks for. */
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

type Group =
  | (typeof cueGroups)[number]
  | 'bias'
  | 'group'
  | 'groupPlace'
  | 'groupLabel'
  | 'groupBefore'
  | 'groupAfter'
  | 'groupSome'
  | 'groupMany'
  | 'headingDistance'
  | 'headingLength'
  | 'noGroup'
  | 'state'
  | 'shape'
  | 'flag'
  | 'label'
  | 'capitals'
  | 'numbers'
  | 'copies'
  | 'shingles'
  | 'repeated'
  | 'vocabulary'
  | 'keptBefore'
  | 'keptAfter'
  | 'fromStart'
  | 'fromEnd'
  | 'title'
  | 'titleWords'
  | 'blockLength'
  | 'blockWords'
  | 'blockTerminated'
  | 'edge'
  | 'flagLength'
  | 'lengthPlace'
  | 'lengths'
  | 'stateLength'
  | 'droppedShare'
  | 'named'
  | 'word';

/** Sizes of the groups of features, in the order of their weights. */
const sizes: Record<Group, number> = {
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
  group: G,
  groupPlace: G * 3,
  groupLabel: G,
  groupBefore: G,
  groupAfter: G,
  groupSome: G,
  groupMany: G,
  headingDistance: G * 3,
  headingLength: G * 3,
  noGroup: 3,
  state: STATE_COUNT,
  shape: SHAPES,
  flag: flagNames.length,
  label: 1,
  capitals: 1,
  numbers: 1,
  copies: 3,
  shingles: 2,
  repeated: 3 * 2,
  vocabulary: 10,
  keptBefore: 5,
  keptAfter: 5,
  fromStart: 5,
  fromEnd: 5,
  title: 8,
  titleWords: 3,
  blockLength: COUNT_BUCKETS,
  blockWords: WORD_BUCKETS,
  blockTerminated: 5,
  edge: 2,
  flagLength: flagNames.length * 3,
  lengthPlace: 3 * COUNT_BUCKETS,
  lengths: 4 * 3 * 4,
  stateLength: STATE_COUNT * 4,
  droppedShare: 9,
  named: 5,
  word: HASHED_WORDS,
};

/** The first feature of every group: a feature's number is its group's offset plus its value. */
export const first: FeatureOffsets<Group> = featureOffsets(sizes);

/** Number of features that tell the kinds apart. */
export const KIND_FEATURES: number = first.total;

/** First features of the groups whose value is the kind that a phrase speaks for. */
export const cueGroupStarts: readonly number[] = cueGroups.map((name) => first[name]);

/** Item, headline or text. */
export function lengthOf(words: number): number {
  return words <= 4 ? 0 : words <= 14 ? 1 : 2;
}
