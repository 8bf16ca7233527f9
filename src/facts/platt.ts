/** Log-odds beyond this say no more than certainty. At half of this one paragraph in twenty is not what it seems. */
export const HIGHEST_LOG_ODDS = 18;
/** Log-odds of a probability above this are higher. */
const SURE: number = 1 / (1 + Math.exp(-HIGHEST_LOG_ODDS));
/** However odd a text is, higher log-odds never become lower ones. */
const LEAST_SLOPE = 0.02;

/** A scaling of log-odds (Platt 1999) whose slope and offset are linear in covariates of the text. */
export interface PlattScaling {
  readonly slope: readonly number[];
  readonly offset: readonly number[];
}

/** The scaling for a text with these covariates. */
export function scalingAt(
  { slope, offset }: PlattScaling,
  covariates: readonly number[],
): { readonly slope: number; readonly offset: number } {
  return { slope: Math.max(LEAST_SLOPE, weightedSum(slope, covariates)), offset: weightedSum(offset, covariates) };
}

/** Log-odds of a probability, within the bounds that scalings look at. */
export function logOddsOf(probability: number): number {
  // Most are beyond the bounds, which is seen without a logarithm.
  if (probability > SURE) return HIGHEST_LOG_ODDS;
  if (probability < 1 - SURE) return -HIGHEST_LOG_ODDS;
  const logOdds = Math.log((probability + 1e-12) / (1 - probability + 1e-12));
  return Math.max(-HIGHEST_LOG_ODDS, Math.min(HIGHEST_LOG_ODDS, logOdds));
}

/** The probability of log-odds. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The sum of numbers, each times its weight. */
export function weightedSum(weights: readonly number[], covariates: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (covariates[index] as number), 0);
}
