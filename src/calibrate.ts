import { articleLogOdds } from './calibrate/article.js';
import { presenceFacts, presenceLogOdds } from './calibrate/presence.js';
import { type ScaledPosteriors, scaled } from './calibrate/scaled-posteriors.js';
import { STACKED_FEATURES, StackedFeatures } from './calibrate/stacked-features.js';
import { probability } from './facts/platt.js';
import { treeSums } from './facts/trees.js';
import type { Calibration } from './model.js';
import type { Context } from './values/context.js';

/** Confidences between these are looked at a second time; the chain is sure enough of the others. */
const DOUBTFUL_FROM = 0.06;
const DOUBTFUL_TO = 0.95;
/** By so much the evidence against an article must prevail: a lost article is worse than boilerplate that stays. */
const DOUBT = Math.log(3.65);
/** The same for a paragraph of a short text. */
const PARAGRAPH_DOUBT = Math.log(1.3);

/** What calibration finds out. */
export interface Calibrated {
  /** For each paragraph the probability, 0..1, that it belongs to the body. */
  readonly confidences: Float64Array;
  /** The log-odds that paragraphs of a short text belong to an article, by their numbers. */
  readonly article: ReadonlyMap<number, number>;
  /** The log-odds that the text holds an article at all. */
  readonly presence: number;
}

/**
 * Turns posteriors of the body into probabilities that mean what they say: Platt scaling (Platt
 * 1999), and for doubtful paragraphs boosted trees that see the posteriors of the surroundings
 * (stacked sequential learning, Cohen and Carvalho 2005). The trees learnt from models that had not
 * seen the sites, so they know where the chain is wrong. All that holds if there is an article, so
 * at last the text is asked whether it holds one, and in short texts each paragraph that could be
 * body whether it belongs to one.
 */
export function calibrate(posteriors: Float64Array, context: Context, calibration: Calibration): Calibrated {
  const { statistics } = context;
  const scaling = scaled(posteriors, statistics, calibration);
  const confidences = probabilities(scaling.logOdds);
  lookAgain(confidences, posteriors, context, scaling, calibration);
  const presence = presenceLogOdds(presenceFacts(posteriors, confidences, statistics), calibration.presence);
  const article = articleLogOdds(confidences, statistics, calibration.article);
  // What speaks for an article adds nothing: the chain has taken it for granted.
  const share = shareLeft(presence, DOUBT);
  if (share < 1) for (let at = 0; at < confidences.length; at++) confidences[at] = (confidences[at] as number) * share;
  for (const [at, logOdds] of article) {
    confidences[at] = (confidences[at] as number) * shareLeft(logOdds, PARAGRAPH_DOUBT);
  }
  return { confidences, article, presence };
}

/**
 * What evidence leaves of confidences: the odds where it prevails against an article by more than the doubt, or all.
 */
function shareLeft(logOdds: number, doubt: number): number {
  return Math.min(1, Math.exp(logOdds + doubt));
}

/** A loop: what maps is handed every number in a box. Of most paragraphs the chain is as sure as of the one before. */
function probabilities(logOdds: Float64Array): Float64Array {
  const found = new Float64Array(logOdds.length);
  let last = 0;
  let same = probability(last);
  for (let at = 0; at < found.length; at++) {
    if (logOdds[at] !== last) {
      last = logOdds[at] as number;
      same = probability(last);
    }
    found[at] = same;
  }
  return found;
}

/** Has the trees correct the confidences of doubtful paragraphs. */
function lookAgain(
  confidences: Float64Array,
  posteriors: Float64Array,
  context: Context,
  scaling: ScaledPosteriors,
  { trees, step }: Calibration,
): void {
  const doubtful: number[] = [];
  for (let at = 0; at < confidences.length; at++) if (isDoubtful(confidences[at] as number)) doubtful.push(at);
  if (doubtful.length === 0) return;
  const features = new StackedFeatures(context, posteriors, scaling);
  const rows = new Uint8Array(doubtful.length * STACKED_FEATURES);
  for (const [index, at] of doubtful.entries()) {
    features.fill(at);
    rows.set(features.values, index * STACKED_FEATURES);
  }
  const sums = treeSums(rows, STACKED_FEATURES, trees);
  for (const [index, at] of doubtful.entries()) {
    confidences[at] = probability((scaling.logOdds[at] as number) + step * (sums[index] as number));
  }
}

/** Whether a second look is worth its time. */
export function isDoubtful(confidence: number): boolean {
  return confidence > DOUBTFUL_FROM && confidence < DOUBTFUL_TO;
}
