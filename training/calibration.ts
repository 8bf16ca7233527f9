import { type Counts, covariatesOf } from '../src/calibrate/scaled-posteriors.js';
import { logOddsOf, type PlattScaling, probability } from '../src/facts/platt.js';
import { BODY, STATE_COUNT } from '../src/facts/states.js';
import { rounded } from './pack.js';

/** A paragraph, or a text, that a model judged which had not seen its site. */
export interface CalibrationPoint {
  readonly logOdds: number;
  /** What the slope and the offset depend on. */
  readonly covariates: readonly number[];
  /** What came of it, 0..1: whether the paragraph is body, the F1 of the text. */
  readonly outcome: number;
  readonly weight: number;
}

const STEPS = 1200;
const RATE = 0.05;

/** The points that one text gives, each paragraph counting alike. */
export function calibrationPoints(
  posteriors: Float64Array,
  counts: Counts,
  states: Uint8Array,
  weight: number,
): CalibrationPoint[] {
  const covariates = covariatesOf(posteriors, counts);
  return [...states].map((state, at) => ({
    logOdds: logOddsOf(posteriors[at * STATE_COUNT + BODY] as number),
    covariates,
    outcome: state === BODY ? 1 : 0,
    weight,
  }));
}

/** Fits Platt scaling whose slope and offset are linear in the covariates, by gradient descent (Adam). */
export function fitCalibration(points: readonly CalibrationPoint[]): PlattScaling {
  const count = points[0]?.covariates.length ?? 0;
  const size = 2 * count;
  const parameters = new Float64Array(size);
  parameters[0] = 0.5;
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  const total = points.reduce((sum, point) => sum + point.weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    for (const { logOdds, covariates, outcome, weight } of points) {
      let score = 0;
      for (let index = 0; index < count; index++) {
        const scaling = (parameters[index] as number) * logOdds + (parameters[count + index] as number);
        score += scaling * (covariates[index] as number);
      }
      const error = ((probability(score) - outcome) * weight) / total;
      for (let index = 0; index < count; index++) {
        const part = error * (covariates[index] as number);
        gradient[index] = (gradient[index] as number) + part * logOdds;
        gradient[count + index] = (gradient[count + index] as number) + part;
      }
    }
    gradient.forEach((value, index) => {
      first[index] = 0.9 * (first[index] as number) + 0.1 * value;
      second[index] = 0.999 * (second[index] as number) + 0.001 * value * value;
      const rate = (RATE * (1 - step / STEPS) * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
      parameters[index] =
        (parameters[index] as number) - (rate * (first[index] as number)) / (Math.sqrt(second[index] as number) + 1e-9);
    });
  }
  const all = [...parameters].map(rounded);
  return { slope: all.slice(0, count), offset: all.slice(count) };
}
