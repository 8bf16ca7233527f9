import { IntegerTable } from '../facts/hash.js';
import { commonBits } from '../facts/lexical.js';
import { STATE_COUNT, TITLE } from '../facts/states.js';
import type { Assessment } from '../values/assessment.js';
import type { Context } from '../values/context.js';

/** Paragraphs before the first one of the body among which the title is looked for. */
const REACH_BEFORE = 300;
/** Body that may stand above the title, as a share: a consent notice taken for body, a misplaced lead. */
const MOST_BODY_BEFORE = 0.25;
/** So near to the beginning of the body even a paragraph that the chain hardly takes for a title is a candidate. */
const NEAR_BEFORE = 8;
const NEAR_BEHIND = 3;
const LEAST_POSTERIOR = 1e-3;
const LEAST_NEAR_POSTERIOR = 1e-6;
/** More candidates are not looked at: each is compared with the others. */
const MOST_CANDIDATES = 200;
/** A title has so many words at most. */
const MOST_WORDS = 45;
/** The first paragraph of the body is surely body and so long. */
export const BODY_CONFIDENCE = 0.5;
export const BODY_WORDS = 8;
/** Content words at the beginning of the body that a title's words are looked up in. */
const OPENING_WORDS = 200;

/** The paragraphs of a text that may be the title, and what their features are counted from. */
export interface TitleCandidates {
  readonly assessment: Assessment;
  /** The numbers of the candidates, in order. */
  readonly numbers: readonly number[];
  /** The first paragraph of the body. */
  readonly start: number;
  /** Words before each paragraph that are surely body, by their confidences, and in all at the end. */
  readonly bodyBefore: Float64Array;
  /** How often content words occur at the beginning of the body. */
  readonly opening: IntegerTable;
  /** Posteriors of the title over the candidates, highest first. */
  readonly posteriors: readonly number[];
  /** Their sums over equal paragraphs. */
  readonly sums: ReadonlyMap<number, number>;
}

/**
 * The paragraphs that may be the title, in order: short ones around the beginning of the body that the chain does not
 * rule out, and the first of all.
 */
export function titleCandidates(assessment: Assessment): TitleCandidates {
  const { context, confidences } = assessment;
  const { count } = context;
  const { words, identity } = context.statistics;
  const isBody = (at: number): boolean => (confidences[at] as number) >= BODY_CONFIDENCE;
  const bodyBefore = new Float64Array(count + 1);
  let start = count;
  for (let at = count - 1; at >= 0; at--) if (isBody(at) && (words[at] as number) >= BODY_WORDS) start = at;
  if (start === count) start = 0;
  for (let at = 0; at < count; at++) {
    const own = isBody(at) ? (confidences[at] as number) * (words[at] as number) : 0;
    bodyBefore[at + 1] = (bodyBefore[at] as number) + own;
  }
  const most = (bodyBefore[count] as number) * MOST_BODY_BEFORE;
  const numbers: number[] = [];
  const sums = new Map<number, number>();
  // The first paragraph is often the document's title, however far the body is.
  for (let at = 0; at < count && numbers.length < MOST_CANDIDATES; at = Math.max(at + 1, start - REACH_BEFORE)) {
    const isNear = at === 0 || (at >= start - NEAR_BEFORE && at <= start + NEAR_BEHIND);
    if (at > start + NEAR_BEHIND && (bodyBefore[at] as number) > most) break;
    const size = words[at] as number;
    const posterior = posteriorOf(assessment, at);
    if (size === 0 || size > MOST_WORDS || posterior < (isNear ? LEAST_NEAR_POSTERIOR : LEAST_POSTERIOR)) continue;
    numbers.push(at);
    sums.set(identity[at] as number, (sums.get(identity[at] as number) ?? 0) + posterior);
  }
  const posteriors = numbers.map((at) => posteriorOf(assessment, at)).sort((a, b) => b - a);
  const opening = openingOf(context, start, (at) => isBody(at) && (words[at] as number) >= BODY_WORDS);
  return { assessment, numbers, start, bodyBefore, opening, posteriors, sums };
}

/** Counts the content words of the first paragraphs of text. */
function openingOf({ statistics, count }: Context, start: number, isText: (at: number) => boolean): IntegerTable {
  const { tokens, tokenStart } = statistics;
  const opening = new IntegerTable(OPENING_WORDS);
  let taken = 0;
  for (let at = start; at < count && taken < OPENING_WORDS; at++) {
    if (!isText(at)) continue;
    for (let token = tokenStart[at] as number; token < (tokenStart[at + 1] as number); token++) {
      if (commonBits(tokens, token) !== 0) continue;
      const word = tokens.hash[token] as number;
      opening.add(word, 1);
      taken++;
    }
  }
  return opening;
}

/** How surely a paragraph is the title; 0 outside of the text. */
export function posteriorOf({ posteriors }: Assessment, at: number): number {
  return posteriors[at * STATE_COUNT + TITLE] ?? 0;
}
