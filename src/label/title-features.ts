import { IntegerTable } from '../facts/hash.js';
import { cueKinds } from '../facts/lexical.js';
import { STATE_COUNT, TITLE } from '../facts/states.js';
import { NUMERIC } from '../facts/tokens.js';
import type { Assessment } from '../values/assessment.js';
import type { Context } from '../values/context.js';
import { flagBit } from '../values/statistics.js';

/** Paragraphs before the first one of the body among which the title is looked for. */
const REACH_BEFORE = 100;
/** Body that may stand above the title, as a share: a consent notice taken for body, a misplaced lead. */
const BODY_BEFORE = 0.25;
/** So near to the beginning of the body even a paragraph that the chain takes for no title is a candidate. */
const NEAR_BEFORE = 8;
const NEAR_BEHIND = 3;
const LEAST_POSTERIOR = 1e-3;
/** More candidates are not looked at: each is compared with the others. */
const MOST_CANDIDATES = 200;
/** A title has so many words at most. */
const MOST_WORDS = 45;
/** The first paragraph of the body is surely body and so long. */
const BODY_CONFIDENCE = 0.5;
const BODY_WORDS = 8;
/** Content words at the beginning of the body that a title's words are looked up in. */
const OPENING_WORDS = 200;
/** Neighbours among which another title, and a byline or date, are looked for. */
const RIVAL_REACH = 5;
const BYLINE_REACH = 6;
const METADATA = 1 << cueKinds.indexOf('metadata');
const DATE = flagBit('year') | flagBit('clock');

/** Number of features of a candidate, and the highest value that a feature takes. */
export const TITLE_FEATURES = 51;
export const HIGHEST_VALUE = 127;

/** The paragraphs of a text that may be the title, and what their features are counted from. */
export interface TitleCandidates {
  readonly assessment: Assessment;
  readonly numbers: readonly number[];
  /** The first paragraph of the body. */
  readonly start: number;
  /** Surely body words before each paragraph. */
  readonly bodyBefore: Float64Array;
  /** How often content words occur at the beginning of the body. */
  readonly opening: IntegerTable;
  /** Posteriors of the title over the candidates, highest first. */
  readonly posteriors: readonly number[];
  /** Their sums over equal paragraphs. */
  readonly sums: ReadonlyMap<number, number>;
}

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
  const most = (bodyBefore[count] as number) * BODY_BEFORE;
  const numbers: number[] = [];
  const sums = new Map<number, number>();
  for (let at = Math.max(0, start - REACH_BEFORE); at < count && numbers.length < MOST_CANDIDATES; at++) {
    const isNear = at >= start - NEAR_BEFORE && at <= start + NEAR_BEHIND;
    if (at > start + NEAR_BEHIND && (bodyBefore[at] as number) > most) break;
    const size = words[at] as number;
    const posterior = posteriorOf(assessment, at);
    if (size === 0 || size > MOST_WORDS || !(isNear || posterior > LEAST_POSTERIOR)) continue;
    numbers.push(at);
    sums.set(identity[at] as number, (sums.get(identity[at] as number) ?? 0) + posterior);
  }
  const posteriors = numbers.map((at) => posteriorOf(assessment, at)).sort((a, b) => b - a);
  const opening = openingOf(context, start, (at) => isBody(at) && (words[at] as number) >= BODY_WORDS);
  return { assessment, numbers, start, bodyBefore, opening, posteriors, sums };
}

function openingOf({ statistics, count }: Context, start: number, isText: (at: number) => boolean): IntegerTable {
  const { tokens, tokenStart } = statistics;
  const opening = new IntegerTable(OPENING_WORDS);
  let taken = 0;
  for (let at = start; at < count && taken < OPENING_WORDS; at++) {
    if (!isText(at)) continue;
    for (let token = tokenStart[at] as number; token < (tokenStart[at + 1] as number); token++) {
      if (tokens.lexical[token] !== 0 || (tokens.property[token] as number) & NUMERIC) continue;
      const word = tokens.hash[token] as number;
      opening.set(word, opening.get(word) + 1);
      taken++;
    }
  }
  return opening;
}

function posteriorOf({ posteriors, context }: Assessment, at: number): number {
  return at < 0 || at >= context.count ? 0 : (posteriors[at * STATE_COUNT + TITLE] as number);
}

/** Quarters of bits above the lowest posterior that matters. */
function bits(posterior: number): number {
  return 4 * (20 + Math.log2(posterior + 1e-7));
}

/** The features of one candidate: whole numbers from 0 to `HIGHEST_VALUE`, filled again for every candidate. */
export class TitleFeatures {
  readonly values: Uint8Array = new Uint8Array(TITLE_FEATURES);
  private length = 0;

  private add(value: number): void {
    this.values[this.length++] = Math.max(0, Math.min(HIGHEST_VALUE, Math.floor(value)));
  }

  /** The features of the choice that there is no title: those of the text, everything else is 0. */
  fillNone(candidates: TitleCandidates): void {
    this.values.fill(0);
    this.addText(candidates, true);
  }

  fill(candidates: TitleCandidates, at: number): void {
    this.addText(candidates, false);
    this.addPosition(candidates, at);
    this.addWords(candidates, at);
    this.addNeighbours(candidates, at);
  }

  private addText({ assessment, numbers, start, posteriors }: TitleCandidates, isNone: boolean): void {
    const { context } = assessment;
    this.length = 0;
    this.add(isNone ? 1 : 0);
    this.add(bits(posteriors[0] ?? 0));
    this.add(bits(posteriors[1] ?? 0));
    this.add(numbers.length);
    this.add(context.cleanliness);
    this.add(start);
    this.add(context.count / 4);
  }

  private addPosition({ assessment, start, bodyBefore, posteriors, sums }: TitleCandidates, at: number): void {
    const { context, confidences } = assessment;
    const { identity } = context.statistics;
    const posterior = posteriorOf(assessment, at);
    this.add(bits(posterior));
    this.add(bits(sums.get(identity[at] as number) ?? 0));
    this.add(posteriors.indexOf(posterior));
    this.add(bits(posteriors[0] ?? 0) - bits(posterior));
    this.add(100 * (confidences[at] as number));
    this.add(at);
    this.add(start - at + 20);
    const before = bodyBefore[at] as number;
    this.add((100 * before) / ((bodyBefore[context.count] as number) + 1));
    const after = (bodyBefore[Math.min(context.count, at + 9)] as number) - (bodyBefore[at + 1] as number);
    this.add(8 * Math.log2(1 + after));
    this.add(context.distanceBefore[at] as number);
    this.add(context.distanceAfter[at] as number);
  }

  private addWords({ assessment, start, opening }: TitleCandidates, at: number): void {
    const { context, confidences } = assessment;
    const { statistics } = context;
    const { tokens, tokenStart } = statistics;
    const size = statistics.words[at] as number;
    const from = tokenStart[at] as number;
    const to = tokenStart[at + 1] as number;
    // What is itself taken for body shall not find its own words there.
    const isOpening = at >= start && (confidences[at] as number) >= BODY_CONFIDENCE && size >= BODY_WORDS;
    let content = 0;
    let found = 0;
    let weight = 0;
    for (let token = from; token < to; token++) {
      if (tokens.lexical[token] !== 0 || (tokens.property[token] as number) & NUMERIC) continue;
      const times = opening.get(tokens.hash[token] as number) - (isOpening ? 1 : 0);
      content++;
      if (times > 0) found++;
      if (times > 0) weight += Math.log2(1 + times);
    }
    this.add(size);
    this.add(found);
    this.add(content > 0 ? (100 * found) / content : 0);
    this.add(4 * weight);
    this.add(content > 0 ? (16 * weight) / content : 0);
    const known = (context.knownSum[at + 1] as number) - (context.knownSum[at] as number);
    this.add((100 * known) / ((context.contentSum[at + 1] as number) - (context.contentSum[at] as number) || 1));
    this.add(context.knownNames[at] as number);
    this.add((100 * (context.shinglesShared[at] as number)) / ((context.shingles[at] as number) || 1));
    this.add(statistics.labelTokens[at] as number);
    const share = 100 / Math.max(1, to - from);
    this.add(share * (statistics.capitalised[at] as number));
    this.add(share * (statistics.allCapitals[at] as number));
    this.add(share * (statistics.stopwords[at] as number));
    this.add((4 * (statistics.wordCharacters[at] as number)) / size);
    this.add(statistics.sentenceEnds[at] as number);
  }

  private addNeighbours({ assessment }: TitleCandidates, at: number): void {
    const { context, confidences } = assessment;
    const { words, cues, flags } = context.statistics;
    const own = posteriorOf(assessment, at);
    for (let near = at - 3; near <= at + 3; near++) {
      if (near === at) continue;
      this.add(2 * (words[near] ?? HIGHEST_VALUE));
      this.add(100 * (confidences[near] ?? 0));
    }
    for (const near of [at - 2, at - 1, at + 1, at + 2]) this.add(bits(posteriorOf(assessment, near)));
    let before = 0;
    let after = 0;
    for (let distance = 1; distance <= RIVAL_REACH; distance++) {
      before = Math.max(before, posteriorOf(assessment, at - distance));
      after = Math.max(after, posteriorOf(assessment, at + distance));
    }
    this.add(bits(before) - bits(own) + 64);
    this.add(bits(after) - bits(own) + 64);
    let byline = 1;
    while (byline <= BYLINE_REACH && !((cues[at + byline] ?? 0) & METADATA || (flags[at + byline] ?? 0) & DATE))
      byline++;
    this.add(byline);
  }
}
