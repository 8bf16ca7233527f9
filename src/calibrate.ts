import { BODY, STATE_COUNT } from './facts/states.js';
import type { Calibration } from './model.js';

/** Log-odds beyond this say no more than certainty. */
const HIGHEST_LOG_ODDS = 9;

/**
 * Turns posteriors of the body into probabilities that mean what they say: Platt scaling (Platt
 * 1999) whose slope and offset depend on how much of the text is body, because a paragraph of a
 * nearly clean text is less often boilerplate than its posterior claims.
 *
 * @param words words of each paragraph
 * @returns for each paragraph the probability, 0..1, that it belongs to the body
 */
export function calibrate(posteriors: Float64Array, words: Int32Array, calibration: Calibration): Float64Array {
  const share = bodyShare(posteriors, words);
  const slope = calibration.slope + calibration.slopeByShare * share;
  const offset = calibration.offset + calibration.offsetByShare * share;
  const confidences = new Float64Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const logOdds = bodyLogOdds(posteriors[at * STATE_COUNT + BODY] as number);
    confidences[at] = 1 / (1 + Math.exp(-(slope * logOdds + offset)));
  }
  return confidences;
}

/** Log-odds of a probability, within the bounds that calibration looks at. */
export function bodyLogOdds(probability: number): number {
  const logOdds = Math.log((probability + 1e-12) / (1 - probability + 1e-12));
  return Math.max(-HIGHEST_LOG_ODDS, Math.min(HIGHEST_LOG_ODDS, logOdds));
}

/** Expected share of body words in the text. */
export function bodyShare(posteriors: Float64Array, words: Int32Array): number {
  let body = 0;
  let all = 0;
  for (let at = 0; at < words.length; at++) {
    const weight = (words[at] as number) + 1;
    body += weight * (posteriors[at * STATE_COUNT + BODY] as number);
    all += weight;
  }
  return all > 0 ? body / all : 0;
}
