import { commonBits, cueKinds } from '../facts/lexical.js';
import { AFTER, BEFORE, STATE_COUNT } from '../facts/states.js';
import { HIGHEST_VALUE } from '../facts/trees.js';
import { flagBit } from '../values/statistics.js';
import { BODY_CONFIDENCE, BODY_WORDS, posteriorOf, type TitleCandidates } from './title-candidates.js';

/** Neighbours among which another title, and a byline or date, are looked for. */
const RIVAL_REACH = 5;
const BYLINE_REACH = 12;
/** Paragraphs above among which body is looked for. */
const BODY_REACH = 4;
const METADATA = 1 << cueKinds.indexOf('metadata');
const DATE = flagBit('year') | flagBit('clock');
const EXCLAMATION = flagBit('exclamation mark');
const ONLY_NUMBERS = flagBit('only numbers');

/** Number of features of a candidate. */
export const TITLE_FEATURES = 65;

/** Quarters of bits above the lowest posterior that matters. */
function bits(posterior: number): number {
  return 4 * (20 + Math.log2(posterior + 1e-7));
}

/** The features of one candidate: whole numbers from 0 to `HIGHEST_VALUE`, filled again for every candidate. */
export class TitleFeatures {
  readonly values: Uint8Array = new Uint8Array(TITLE_FEATURES);
  private length = 0;

  private add(value: number): void {
    // Cut off at the point, which is one instruction. Less than 0, and the share of nothing in nothing, become 0.
    this.values[this.length++] = Math.max(0, Math.min(HIGHEST_VALUE, value | 0));
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
    this.addManner(candidates, at);
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

  private addWords({ assessment, opening }: TitleCandidates, at: number): void {
    const { context, confidences } = assessment;
    const { statistics } = context;
    const { tokens, tokenStart } = statistics;
    const size = statistics.words[at] as number;
    const from = tokenStart[at] as number;
    const to = tokenStart[at + 1] as number;
    // What is itself taken for body shall not find its own words there.
    const isOpening = (confidences[at] as number) >= BODY_CONFIDENCE && size >= BODY_WORDS;
    let content = 0;
    let found = 0;
    let weight = 0;
    for (let token = from; token < to; token++) {
      if (commonBits(tokens, token) !== 0) continue;
      const times = opening.get(tokens.hash[token] as number) - (isOpening ? 1 : 0);
      content++;
      if (times <= 0) continue;
      found++;
      weight += Math.log2(1 + times);
    }
    this.add(size);
    this.add(found);
    this.add((100 * found) / content);
    this.add(4 * weight);
    this.add((16 * weight) / content);
    const known = (context.knownSum[at + 1] as number) - (context.knownSum[at] as number);
    this.add((100 * known) / ((context.contentSum[at + 1] as number) - (context.contentSum[at] as number)));
    this.add(context.knownNames[at] as number);
    this.add((100 * (context.shinglesShared[at] as number)) / (context.shingles[at] as number));
    this.add(statistics.labelTokens[at] as number);
    const share = 100 / (to - from);
    this.add(share * (statistics.capitalised[at] as number));
    this.add(share * (statistics.allCapitals[at] as number));
    this.add(share * (statistics.stopwords[at] as number));
    this.add((4 * (statistics.wordCharacters[at] as number)) / size);
    this.add(statistics.sentenceEnds[at] as number);
  }

  /** How often the like occurs, and what kind of line it is. */
  private addManner({ assessment }: TitleCandidates, at: number): void {
    const { context, confidences, posteriors } = assessment;
    const { words, commas, flags, cueTokens, openingCues } = context.statistics;
    this.add(context.repeatsAround[at] as number);
    this.add(context.period[at] as number);
    this.add(context.beginnings[at] as number);
    this.add(context.endings[at] as number);
    this.add(context.copies[at + 1] ?? 0);
    this.add(context.unterminatedBefore[at] as number);
    this.add(commas[at] as number);
    this.add((flags[at] as number) & EXCLAMATION ? 1 : 0);
    this.add((flags[at] as number) & ONLY_NUMBERS ? 1 : 0);
    this.add(cueTokens[at] as number);
    // The last of the kinds that phrases at the beginning speak for, counted from 1; 0 without.
    this.add(32 - Math.clz32(openingCues[at] as number));
    for (const state of [BEFORE, AFTER]) this.add(bits(posteriors[(at - 1) * STATE_COUNT + state] ?? 0));
    let body = 0;
    for (let near = Math.max(0, at - BODY_REACH); near < at; near++) {
      body += (confidences[near] as number) * (words[near] as number);
    }
    this.add(8 * Math.log2(1 + body));
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
