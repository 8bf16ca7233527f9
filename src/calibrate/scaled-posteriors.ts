import { logOddsOf, type PlattScaling, scalingAt } from '../facts/platt.js';
import { BODY, STATE_COUNT } from '../facts/states.js';
import type { Statistics } from '../values/statistics.js';

/** A paragraph with a larger share of numbers is a row of a table, a date, a score. */
const NUMERIC = 0.3;

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
  const { slope, offset } = scalingAt(scaling, covariates);
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
