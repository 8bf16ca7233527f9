import { bodyLogOdds, bodyShare } from '../src/calibrate.js';
import { BODY, STATE_COUNT } from '../src/facts/states.js';
import type { Calibration } from '../src/model.js';
import { rounded } from './pack.js';

/** One paragraph that a model judged which had not seen its site. */
export interface CalibrationPoint {
  readonly logOdds: number;
  /** Expected share of body words in its text. */
  readonly share: number;
  readonly isBody: boolean;
  readonly weight: number;
}

const STEPS = 800;
const RATE = 0.05;

/** The points that one text gives, each paragraph counting alike. */
export function calibrationPoints(
  posteriors: Float64Array,
  words: Int32Array,
  states: Uint8Array,
  weight: number,
): CalibrationPoint[] {
  const share = bodyShare(posteriors, words);
  return [...states].map((state, at) => ({
    logOdds: bodyLogOdds(posteriors[at * STATE_COUNT + BODY] as number),
    share,
    isBody: state === BODY,
    weight,
  }));
}

/** Fits Platt scaling whose slope and offset are linear in the share of body, by gradient descent (Adam). */
export function fitCalibration(points: readonly CalibrationPoint[]): Calibration {
  const parameters = [0.6, 0, 0, 0];
  const first = [0, 0, 0, 0];
  const second = [0, 0, 0, 0];
  const total = points.reduce((sum, point) => sum + point.weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = [0, 0, 0, 0];
    const [slope, slopeByShare, offset, offsetByShare] = parameters as [number, number, number, number];
    for (const { logOdds, share, isBody, weight } of points) {
      const score = (slope + slopeByShare * share) * logOdds + offset + offsetByShare * share;
      const error = ((1 / (1 + Math.exp(-score)) - (isBody ? 1 : 0)) * weight) / total;
      const parts = [logOdds, logOdds * share, 1, share];
      parts.forEach((part, index) => {
        gradient[index] = (gradient[index] as number) + error * part;
      });
    }
    gradient.forEach((value, index) => {
      first[index] = 0.9 * (first[index] as number) + 0.1 * value;
      second[index] = 0.999 * (second[index] as number) + 0.001 * value * value;
      const rate = (RATE * (1 - step / STEPS) * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
      parameters[index] =
        (parameters[index] as number) - (rate * (first[index] as number)) / (Math.sqrt(second[index] as number) + 1e-9);
    });
  }
  const [slope, slopeByShare, offset, offsetByShare] = parameters.map(rounded) as [number, number, number, number];
  return { slope, slopeByShare, offset, offsetByShare };
}
