import { bitCount } from '../facts/bits.js';
import { shareBucket } from '../facts/buckets.js';
import { HIGHEST_LOG_ODDS, logOddsOf } from '../facts/platt.js';
import { AFTER, BEFORE, BODY, INSIDE, STATE_COUNT, TITLE } from '../facts/states.js';
import { HIGHEST_VALUE } from '../facts/trees.js';
import type { Context } from '../values/context.js';
import { layoutNumber } from '../values/document.js';
import { endOf } from '../values/statistics.js';
import type { ScaledPosteriors } from './scaled-posteriors.js';

/** Number of features of a paragraph. */
export const STACKED_FEATURES = 63;

/** Posteriors on both sides that are looked at. */
const NEIGHBOURS = 3;
/** Paragraphs on both sides over which the share of body is taken. */
const WINDOW = 5;
/** From, and up to, this posterior a paragraph is surely body, and surely not. */
const SURE = 0.9;
const SURELY_NOT = 0.1;
const FARTHEST = 60;
const otherStates = [BEFORE, TITLE, INSIDE, AFTER];

/**
 * What the second look at a paragraph sees: the posteriors of the chain around it, how they are
 * distributed over the text, and the facts of which the chain had only seen weighted sums.
 */
export class StackedFeatures {
  /** Whole numbers from 0 to `HIGHEST_VALUE`, filled again for every paragraph. */
  readonly values: Uint8Array = new Uint8Array(STACKED_FEATURES);
  private length = 0;
  /** Expected words of body, and words, before each paragraph. */
  private readonly bodyBefore: Float64Array;
  private readonly wordsBefore: Float64Array;
  /** Paragraphs to the nearest one that is surely body, or surely not, before and after. */
  private readonly distances: Uint8Array;
  /** Number of the first of the features that all paragraphs share. */
  private readonly shared: number;

  constructor(
    private readonly context: Context,
    private readonly posteriors: Float64Array,
    private readonly scaled: ScaledPosteriors,
  ) {
    const { count } = context;
    this.bodyBefore = new Float64Array(count + 1);
    this.wordsBefore = new Float64Array(count + 1);
    this.distances = new Uint8Array(4 * count);
    let uncertain = 0;
    for (let at = 0; at < count; at++) {
      const weight = (context.statistics.words[at] as number) + 1;
      const body = this.body(at);
      this.bodyBefore[at + 1] = (this.bodyBefore[at] as number) + weight * body;
      this.wordsBefore[at + 1] = (this.wordsBefore[at] as number) + weight;
      uncertain += weight * body * (1 - body);
    }
    this.measure();
    const words = this.wordsBefore[count] as number;
    const [, bodyShare, numericShare] = scaled.covariates as readonly [number, number, number];
    const text = [
      100 * bodyShare,
      100 * numericShare,
      (500 * uncertain) / words,
      8 * Math.log2(1 + count),
      6 * Math.log2(1 + words),
      context.cleanliness,
      context.mainTerminatedShare,
      context.manner & 3,
      (context.manner >> 2) & 3,
      context.manner >> 4,
      context.blankShare,
      layoutNumber(context.statistics.document.layout),
    ];
    this.shared = STACKED_FEATURES - text.length;
    this.length = this.shared;
    for (const value of text) this.add(value);
  }

  private body(at: number): number {
    return this.posteriors[at * STATE_COUNT + BODY] as number;
  }

  private bodyLogOddsAt(at: number): number {
    return this.scaled.bodyLogOdds[at] ?? -HIGHEST_LOG_ODDS;
  }

  private measure(): void {
    const { count } = this.context;
    let [sureBefore, notBefore, sureAfter, notAfter] = [FARTHEST, FARTHEST, FARTHEST, FARTHEST];
    for (let at = 0; at < count; at++) {
      this.distances[4 * at] = sureBefore;
      this.distances[4 * at + 1] = notBefore;
      sureBefore = this.body(at) > SURE ? 1 : Math.min(FARTHEST, sureBefore + 1);
      notBefore = this.body(at) < SURELY_NOT ? 1 : Math.min(FARTHEST, notBefore + 1);
    }
    for (let at = count - 1; at >= 0; at--) {
      this.distances[4 * at + 2] = sureAfter;
      this.distances[4 * at + 3] = notAfter;
      sureAfter = this.body(at) > SURE ? 1 : Math.min(FARTHEST, sureAfter + 1);
      notAfter = this.body(at) < SURELY_NOT ? 1 : Math.min(FARTHEST, notAfter + 1);
    }
  }

  private add(value: number): void {
    // Cut off at the point, which is one instruction: what is rounded down to less than 0 becomes 0 in any case.
    this.values[this.length++] = Math.max(0, Math.min(HIGHEST_VALUE, value | 0));
  }

  private addLogOdds(logOdds: number): void {
    this.add((logOdds + HIGHEST_LOG_ODDS) * (HIGHEST_VALUE / (2 * HIGHEST_LOG_ODDS)));
  }

  /**
   * Fills in the values of a paragraph before those that all share, and returns whether they are as many as are said.
   */
  fill(at: number): boolean {
    this.length = 0;
    this.addPosteriors(at);
    this.addPlace(at);
    this.addForm(at);
    this.addRepetition(at);
    return this.length === this.shared;
  }

  private addPosteriors(at: number): void {
    this.addLogOdds(this.scaled.logOdds[at] as number);
    this.addLogOdds(this.bodyLogOddsAt(at));
    for (const state of otherStates) {
      this.addLogOdds(logOddsOf(this.posteriors[at * STATE_COUNT + state] as number));
    }
    for (let distance = 1; distance <= NEIGHBOURS; distance++) {
      this.addLogOdds(this.bodyLogOddsAt(at - distance));
      this.addLogOdds(this.bodyLogOddsAt(at + distance));
    }
  }

  private addPlace(at: number): void {
    const { count } = this.context;
    const all = (this.bodyBefore[count] as number) + 1e-9;
    this.add((100 * at) / count);
    this.add((100 * (this.bodyBefore[at] as number)) / all);
    this.add((100 * (all - (this.bodyBefore[at + 1] as number))) / all);
    const from = Math.max(0, at - WINDOW);
    const to = Math.min(count, at + WINDOW + 1);
    const body = (this.bodyBefore[to] as number) - (this.bodyBefore[from] as number);
    this.add((100 * body) / ((this.wordsBefore[to] as number) - (this.wordsBefore[from] as number)));
    for (let index = 4 * at; index < 4 * at + 4; index++) this.add(this.distances[index] as number);
  }

  private addForm(at: number): void {
    const { statistics, sentenceLike, contentSum, knownSum, names, knownNames } = this.context;
    const { words, terminated } = statistics;
    const size = (words[at] as number) + 1;
    for (let near = at - 1; near <= at + 1; near++) {
      this.add(words[near] ?? HIGHEST_VALUE);
      this.add(terminated[near] ?? 2);
    }
    this.add(sentenceLike[at] as number);
    this.add((100 * (statistics.stopwords[at] as number)) / size);
    this.add((100 * (statistics.capitalised[at] as number)) / size);
    this.add((100 * (statistics.numbers[at] as number)) / size);
    this.add(statistics.commas[at] as number);
    this.add(statistics.sentenceEnds[at] as number);
    this.add((8 * (statistics.wordCharacters[at] as number)) / size);
    const content = (contentSum[at + 1] as number) - (contentSum[at] as number);
    const known = (knownSum[at + 1] as number) - (knownSum[at] as number);
    this.add(content);
    this.add((100 * known) / (content + 1));
    this.add(names[at] as number);
    this.add((100 * (knownNames[at] as number)) / ((names[at] as number) + 1));
    this.add(statistics.hasStopwords ? 1 : 0);
    this.add(endOf(statistics, at));
  }

  private addRepetition(at: number): void {
    const { statistics, copies, copiesBefore, beginnings, endings, shingles, shinglesShared } = this.context;
    this.add(copies[at] as number);
    this.add(copiesBefore[at] as number);
    this.add(beginnings[at] as number);
    this.add(endings[at] as number);
    const all = shingles[at] as number;
    this.add(all === 0 ? 0 : 1 + shareBucket(shinglesShared[at] as number, all, 20));
    const size = (statistics.tokenStart[at + 1] as number) - (statistics.tokenStart[at] as number);
    this.add((100 * (statistics.cueTokens[at] as number)) / (size + 1));
    this.add(bitCount(statistics.cues[at] as number));
    this.add(statistics.openingCues[at] === 0 ? 0 : 1);
    this.add(statistics.setPhrases[at] === 0 ? 0 : 1);
    this.add(statistics.labelTokens[at] as number);
    this.add((statistics.cues[at - 1] ?? 0) === 0 ? 0 : 1);
    this.add((statistics.cues[at + 1] ?? 0) === 0 ? 0 : 1);
  }
}
