import { BODY, STATE_COUNT } from '../facts/states.js';
import type { Calibration } from '../model.js';
import type { Statistics } from '../values/statistics.js';

/** Log-odds beyond this say no more than certainty. */
export const HIGHEST_LOG_ODDS = 9;
/** Log-odds of a probability above this are higher. */
const SURE = 0.9999;
/** However odd a text is, a higher posterior never means lower log-odds here. */
const LEAST_SLOPE = 0.02;
/** A paragraph with a larger share of numbers is a row of a table, a date, a score. */
const NUMERIC = 0.3;

/** Slope and offset of the scaling. */
export type PlattScaling = Pick<Calibration, 'slope' | 'offset'>;

/** What scaling looks at in the statistics. */
export type Counts = Pick<Statistics, 'words' | 'numbers'>;

/** A text's posteriors on the scale of log-odds. */
export interface ScaledPosteriors {
  /** What slope and offset depend on, see `covariatesOf`. */
  readonly covariates: readonly number[];
  /** For each paragraph the chain's log-odds that it belongs to the body. */
  readonly bodyLogOdds: Float64Array;
  /** The same, scaled. */
  readonly logOdds: Float64Array;
}

/**
 * Scales posteriors (Platt 1999) with a slope and an offset that depend on the text. A paragraph of
 * a nearly clean text is less often boilerplate than its posterior claims, and in texts full of
 * tables posteriors claim too much either way.
 */
export function scaled(posteriors: Float64Array, counts: Counts, scaling: PlattScaling): ScaledPosteriors {
  const covariates = covariatesOf(posteriors, counts);
  const slope = Math.max(LEAST_SLOPE, product(scaling.slope, covariates));
  const offset = product(scaling.offset, covariates);
  const bodyLogOdds = new Float64Array(counts.words.length);
  const logOdds = new Float64Array(bodyLogOdds.length);
  for (let at = 0; at < logOdds.length; at++) {
    const chain = logOddsOf(posteriors[at * STATE_COUNT + BODY] as number);
    bodyLogOdds[at] = chain;
    logOdds[at] = slope * chain + offset;
  }
  return { covariates, bodyLogOdds, logOdds };
}

/** What slope and offset depend on: a constant, the share of body, the share of rows of numbers. */
export function covariatesOf(posteriors: Float64Array, { words, numbers }: Counts): number[] {
  let body = 0;
  let all = 0;
  let numeric = 0;
  for (let at = 0; at < words.length; at++) {
    const weight = (words[at] as number) + 1;
    body += weight * (posteriors[at * STATE_COUNT + BODY] as number);
    all += weight;
    if ((numbers[at] as number) > NUMERIC * weight) numeric++;
  }
  return all > 0 ? [1, body / all, numeric / words.length] : [1, 0, 0];
}

/** Log-odds of a probability, within the bounds that calibration looks at. */
export function logOddsOf(probability: number): number {
  // Most are beyond the bounds, which is seen without a logarithm.
  if (probability > SURE) return HIGHEST_LOG_ODDS;
  if (probability < 1 - SURE) return -HIGHEST_LOG_ODDS;
  const logOdds = Math.log((probability + 1e-12) / (1 - probability + 1e-12));
  return Math.max(-HIGHEST_LOG_ODDS, Math.min(HIGHEST_LOG_ODDS, logOdds));
}

function product(weights: readonly number[], covariates: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (covariates[index] as number), 0);
}
