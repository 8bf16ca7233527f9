/** A probability and what came true; an outcome between 0 and 1 counts as partly true. */
export interface Prediction {
  readonly confidence: number;
  readonly outcome: number | boolean;
  /** 1 if missing. */
  readonly weight?: number;
}

/** Weighted mean over equal-width confidence bins of |mean confidence - mean outcome|; NaN without weight. */
export function expectedCalibrationError(predictions: readonly Prediction[], bins = 15): number {
  const gaps = new Float64Array(bins);
  let total = 0;
  for (const { confidence, outcome, weight = 1 } of predictions) {
    // A confidence of exactly 1 belongs to the last bin; NaN must reach some bin to show in the result.
    const bin = Math.max(0, Math.min(bins - 1, Math.floor(confidence * bins))) || 0;
    gaps[bin] = (gaps[bin] ?? 0) + weight * (confidence - Number(outcome));
    total += weight;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total;
}

/** Weighted mean squared distance of confidence and outcome; NaN without weight. */
export function brierScore(predictions: readonly Prediction[]): number {
  let sum = 0;
  let total = 0;
  for (const { confidence, outcome, weight = 1 } of predictions) {
    sum += weight * (confidence - Number(outcome)) ** 2;
    total += weight;
  }
  return sum / total;
}

/** Chance that a positive outranks a negative, ties counting half; NaN when either is missing. */
export function areaUnderCurve(predictions: readonly Prediction[]): number {
  if (predictions.some(({ confidence }) => Number.isNaN(confidence))) return Number.NaN;
  const sorted = [...predictions].sort((a, b) => a.confidence - b.confidence);
  let negatives = 0;
  let positives = 0;
  let won = 0;
  for (let index = 0; index < sorted.length; ) {
    const confidence = sorted[index]?.confidence;
    let tiedNegatives = 0;
    let tiedPositives = 0;
    for (let tied = sorted[index]; tied?.confidence === confidence && tied; tied = sorted[index]) {
      const { outcome, weight = 1 } = tied;
      tiedPositives += weight * Number(outcome);
      tiedNegatives += weight * (1 - Number(outcome));
      index += 1;
    }
    won += tiedPositives * (negatives + tiedNegatives / 2);
    negatives += tiedNegatives;
    positives += tiedPositives;
  }
  return won / (positives * negatives);
}

/** Ranks from 1; tied values share the mean of their ranks. */
function averageRanks(values: readonly number[]): Float64Array {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    let next = first;
    while (next < order.length && order[next]?.value === order[first]?.value) next += 1;
    for (const { index } of order.slice(first, next)) ranks[index] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}

/** Spearman's rank correlation, ties by average rank; NaN when one side is constant or holds a NaN. */
export function spearman(xs: readonly number[], ys: readonly number[]): number {
  if (xs.length !== ys.length) throw new RangeError('spearman needs two lists of equal length');
  if (xs.some(Number.isNaN) || ys.some(Number.isNaN)) return Number.NaN;
  const rankX = averageRanks(xs);
  const rankY = averageRanks(ys);
  const middle = (xs.length + 1) / 2;
  let covariance = 0;
  let varianceX = 0;
  let varianceY = 0;
  for (let index = 0; index < xs.length; index += 1) {
    const x = (rankX[index] ?? 0) - middle;
    const y = (rankY[index] ?? 0) - middle;
    covariance += x * y;
    varianceX += x * x;
    varianceY += y * y;
  }
  return covariance / Math.sqrt(varianceX * varianceY);
}
