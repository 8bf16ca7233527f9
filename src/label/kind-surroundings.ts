import { COUNT_BUCKETS, countBucket, shareBucket, wordBucket } from '../facts/buckets.js';
import { BODY, STATE_COUNT } from '../facts/states.js';
import type { FeatureList } from './feature-groups.js';
import type { KindContext } from './kind-context.js';
import { first, lengthOf } from './kind-offsets.js';

/** Paragraphs to either side that are looked at as one block. */
const REACH = 4;
/** So many words of the title are compared, and so many words may stand before them. */
const TITLE_TOKENS = 4;
const TITLE_OFFSET = 3;

/** Where the paragraph stands: by the chain's states, the kept paragraphs, the title, the ends of the text. */
export function addPlace(kinds: KindContext, at: number, list: FeatureList): void {
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
  list.push(first.title + (title < 0 ? 7 : titlePlace(at - title)));
  if (title >= 0 && at !== title) list.push(first.titleWords + titleWords(kinds, at));
  list.push(first.fromStart + placeBucket(at));
  list.push(first.fromEnd + placeBucket(kinds.kept.length - 1 - at));
  if (at === 0) list.push(first.edge);
  if (at === kinds.kept.length - 1) list.push(first.edge + 1);
}

/** Far above the title, the two places above it, the three below it, farther below: 0..6. */
function titlePlace(fromTitle: number): number {
  if (fromTitle < -2) return 0;
  if (fromTitle < 0) return fromTitle + 3;
  return fromTitle <= 3 ? fromTitle + 2 : 6;
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

function distanceBucket(distance: number): number {
  return distance === 255 ? 4 : distance <= 2 ? distance - 1 : distance <= 5 ? 2 : 3;
}

function placeBucket(distance: number): number {
  return distance === 0 ? 0 : distance <= 2 ? 1 : distance <= 8 ? 2 : distance <= 30 ? 3 : 4;
}

/** What the run of dropped paragraphs around looks like as a whole. */
export function addBlock(kinds: KindContext, at: number, list: FeatureList): void {
  const { assessment, kept, keptBefore, keptAfter } = kinds;
  const { cues, words, terminated, setPhrases } = assessment.context.statistics;
  const from = Math.max(0, at - Math.min(REACH, (keptBefore[at] as number) - 1));
  const to = Math.min(kept.length, at + Math.min(REACH, (keptAfter[at] as number) - 1) + 1);
  const size = to - from;
  // Masks of what occurs at least once, twice, three times: counters without an array.
  let once = 0;
  let twice = 0;
  let thrice = 0;
  let some = 0;
  let many = 0;
  let sum = 0;
  let ends = 0;
  for (let near = from; near < to; near++) {
    const mask = cues[near] as number;
    thrice |= twice & mask;
    twice |= once & mask;
    once |= mask;
    sum += words[near] as number;
    ends += terminated[near] as number;
    if (near === at) continue;
    const group = setPhrases[near] as number;
    many |= some & group;
    some |= group;
  }
  list.pushMask(first.blockSome, once);
  list.pushMask(first.blockMany, size <= 3 ? once : size <= 6 ? twice : thrice);
  list.pushMask(first.groupSome, some & ~many);
  list.pushMask(first.groupMany, many);
  const length = Math.min(255, (keptBefore[at] as number) + (keptAfter[at] as number) - 1);
  list.push(first.blockLength + countBucket(length));
  list.push(first.lengthPlace + lengthOf(words[at] as number) * COUNT_BUCKETS + countBucket(length));
  list.push(
    first.lengths + (nextLength(kinds, at - 1) * 3 + lengthOf(words[at] as number)) * 4 + nextLength(kinds, at + 1),
  );
  list.push(first.blockWords + wordBucket(Math.round(sum / size)));
  list.push(first.blockTerminated + shareBucket(ends, size, 4));
}

/** Item, headline or text; kept paragraphs, and none at all, are told apart from these. */
function nextLength({ assessment, kept }: KindContext, at: number): number {
  return kept[at] === 0 ? lengthOf(assessment.context.statistics.words[at] as number) : 3;
}
