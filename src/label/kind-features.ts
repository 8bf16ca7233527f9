import { lowestBit } from '../facts/bits.js';
import { shareBucket } from '../facts/buckets.js';
import { combine } from '../facts/hash.js';
import { lineGroupNames } from '../facts/line-groups.js';
import type { FeatureList } from './feature-groups.js';
import { HEADING_GROUPS, type KindContext } from './kind-context.js';
import { first, HASHED_WORDS, lengthOf } from './kind-offsets.js';
import { addBlock, addPlace } from './kind-surroundings.js';

/** A heading speaks for what follows within so many paragraphs. */
const NEAR_HEADING = 3;
const FAR_HEADING = 25;
/** Distances to the heading of a block that are told apart. */
const NEAR = 2;
const FAR = 8;

const WORD_SEED = 7;
/** Words of a paragraph that are looked at: so many from its beginning and from its end. */
const FIRST_WORDS = 8;
const LAST_WORDS = 3;

/** Numbers of shingles that are told apart where all of them occur elsewhere: pull quotes have many. */
const FEW_SHINGLES = 3;
const MANY_SHINGLES = 8;

/** Phrases in longer paragraphs say less about the whole. */
const LONG_TOKENS = 12;

/** Fills a list with the numbers of the features that hold for a dropped paragraph. */
export function kindFeatures(kinds: KindContext, at: number, list: FeatureList): void {
  list.length = 0;
  list.push(first.bias);
  addCues(kinds, at, list);
  addGroups(kinds, at, list);
  addShape(kinds, at, list);
  addPlace(kinds, at, list);
  addBlock(kinds, at, list);
  // A set phrase says what it is; its words would only say it again.
  if (kinds.assessment.context.statistics.setPhrases[at] === 0) addWords(kinds, at, list);
}

function addCues(kinds: KindContext, at: number, list: FeatureList): void {
  const { context } = kinds.assessment;
  const { cues, cueTokens, openingCues, labelTokens, setPhrases, tokenStart } = context.statistics;
  const size = (tokenStart[at + 1] as number) - (tokenStart[at] as number);
  const own = cues[at] as number;
  // Phrases make up most of it.
  const alone = (cueTokens[at] as number) * 3 >= size * 2;
  if (setPhrases[at] === 0) {
    if (alone) list.pushMask((own & (own - 1)) === 0 ? first.cueOnly : first.cueAlone, own);
    else list.pushMask(size > LONG_TOKENS ? first.cueLong : first.cuePart, own);
  }
  list.pushMask((labelTokens[at] as number) > 0 ? first.openingLabel : first.opening, openingCues[at] as number);
  list.pushMask(first.cueBefore, cues[at - 1] ?? 0);
  list.pushMask(first.cueAfter, cues[at + 1] ?? 0);
  const heading = context.headingAbove[at] as number;
  if (heading < 0) return;
  if (at - heading <= NEAR_HEADING) list.pushMask(first.headingNear, cues[heading] as number);
  else if (at - heading <= FAR_HEADING) list.pushMask(first.headingFar, cues[heading] as number);
}

/** Groups of set phrases: of the paragraph itself, its label, its neighbours, the heading of its block. */
function addGroups(kinds: KindContext, at: number, list: FeatureList): void {
  const { headings, keptBefore, keptAfter, assessment } = kinds;
  const { setPhrases, labelSetPhrases, words } = assessment.context.statistics;
  const own = setPhrases[at] as number;
  const length = lengthOf(words[at] as number);
  // Above the first kept paragraph, between kept ones, below the last.
  const zone = keptBefore[at] === 255 ? 0 : keptAfter[at] === 255 ? 2 : 1;
  if (own === 0) list.push(first.noGroup + length);
  list.pushMask(first.group, own);
  list.pushMask(first.groupPlace + zone * lineGroupNames.length, own);
  list.pushMask(first.groupLabel, labelSetPhrases[at] as number);
  list.pushMask(first.groupBefore, setPhrases[at - 1] ?? 0);
  list.pushMask(first.groupAfter, setPhrases[at + 1] ?? 0);
  const heading = headings[at] as number;
  if (heading < 0) return;
  const mask = (setPhrases[heading] as number) & HEADING_GROUPS;
  const distance = at - heading <= NEAR ? 0 : at - heading <= FAR ? 1 : 2;
  list.pushMask(first.headingDistance + distance * lineGroupNames.length, mask);
  list.pushMask(first.headingLength + length * lineGroupNames.length, mask);
}

/** Words by their hashes: several share a weight, which costs less than a list of words. */
function addWords(kinds: KindContext, at: number, list: FeatureList): void {
  const { tokens, tokenStart } = kinds.assessment.context.statistics;
  const from = tokenStart[at] as number;
  const to = tokenStart[at + 1] as number;
  const { hash } = tokens;
  const firstEnd = Math.min(to, from + FIRST_WORDS);
  for (let token = from; token < firstEnd; token++) addWord(hash[token] as number, list);
  for (let token = Math.max(firstEnd, to - LAST_WORDS); token < to; token++) addWord(hash[token] as number, list);
  if (to - from > 1) addWord(combine(hash[from] as number, hash[from + 1] as number), list);
}

function addWord(hash: number, list: FeatureList): void {
  list.push(first.word + (combine(hash, WORD_SEED) & (HASHED_WORDS - 1)));
}

function addShape(kinds: KindContext, at: number, list: FeatureList): void {
  const { context } = kinds.assessment;
  const { statistics } = context;
  const words = statistics.words[at] as number;
  const length = lengthOf(words);
  list.push(first.shape + (context.shape[at] as number));
  for (let rest = statistics.flags[at] as number; rest !== 0; rest &= rest - 1) {
    const flag = lowestBit(rest);
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
  if (shared > 0) list.push(first.shingles + (shared * 2 > shingles ? 1 : 0));
  if (shingles > 0 && shared >= shingles) {
    const size = shingles <= FEW_SHINGLES ? 0 : shingles <= MANY_SHINGLES ? 1 : 2;
    list.push(first.repeated + size * 2 + (statistics.terminated[at] as number));
  }
  const content = (context.contentSum[at + 1] as number) - (context.contentSum[at] as number);
  const known = (context.knownSum[at + 1] as number) - (context.knownSum[at] as number);
  list.push(first.vocabulary + (content === 0 ? 9 : shareBucket(known, content, 8)));
}
