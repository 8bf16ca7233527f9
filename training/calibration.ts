import { type Counts, covariatesOf, logOddsOf, type PlattScaling } from '../src/calibrate/platt.js';
import { BODY, STATE_COUNT } from '../src/facts/states.js';
import { rounded } from './pack.js';

/** One paragraph that a model judged which had not seen its site. */
export interface CalibrationPoint {
  readonly logOdds: number;
  /** What the slope and the offset depend on. */
  readonly covariates: readonly number[];
  readonly isBody: boolean;
  readonly weight: number;
}

const STEPS = 1200;
const RATE = 0.05;
const COVARIATES = 3;

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
    isBody: state === BODY,
    weight,
  }));
}

/** Fits Platt scaling whose slope and offset are linear in the covariates, by gradient descent (Adam). */
export function fitCalibration(points: readonly CalibrationPoint[]): PlattScaling {
  const size = 2 * COVARIATES;
  const parameters = new Float64Array(size);
  parameters[0] = 0.5;
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  const total = points.reduce((sum, point) => sum + point.weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    for (const { logOdds, covariates, isBody, weight } of points) {
      let score = 0;
      for (let index = 0; index < COVARIATES; index++) {
        const scaling = (parameters[index] as number) * logOdds + (parameters[COVARIATES + index] as number);
        score += scaling * (covariates[index] as number);
      }
      const error = ((1 / (1 + Math.exp(-score)) - (isBody ? 1 : 0)) * weight) / total;
      for (let index = 0; index < COVARIATES; index++) {
        const part = error * (covariates[index] as number);
        gradient[index] = (gradient[index] as number) + part * logOdds;
        gradient[COVARIATES + index] = (gradient[COVARIATES + index] as number) + part;
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
  return { slope: all.slice(0, COVARIATES), offset: all.slice(COVARIATES) };
}
