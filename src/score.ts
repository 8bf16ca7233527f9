import type { FeatureWeights } from './facts/feature-weights.js';
import { FeatureSink } from './facts/sink.js';
import { BODY, STATE_COUNT } from './facts/states.js';
import type { Features } from './values/features.js';

/**
 * Sums the weights of each paragraph's features.
 *
 * @returns the emission score of every state, `STATE_COUNT` a paragraph
 */
export function score(features: Features, weights: FeatureWeights): Float64Array {
  const { count } = features.context;
  const emissions = new Float64Array(count * STATE_COUNT);
  const sink = new FeatureSink(weights.filter);
  for (let at = 0; at < count; at++) {
    features.extract(at, sink);
    weights.sum(sink, emissions, at * STATE_COUNT);
  }
  return emissions;
}

/**
 * The templates whose features weighed most for or against the body in one paragraph.
 *
 * @returns pairs of template number and log-odds against the mean of the other states, strongest first
 */
export function weigh(
  features: Features,
  weights: FeatureWeights,
  at: number,
  most: number,
): [template: number, weight: number][] {
  const sink = new FeatureSink();
  features.extract(at, sink);
  const { templates } = sink;
  const sums = new Map<number, number>();
  for (let index = 0; index < sink.length; index++) {
    const cell = weights.indexOf(sink.codes[index] as number) * STATE_COUNT;
    if (cell < 0) continue;
    // Whole numbers, so that equal weights are equal: the sum over the other states, not yet their mean.
    let difference = (STATE_COUNT - 1) * (weights.values[cell + BODY] as number);
    for (let state = 0; state < STATE_COUNT; state++) {
      if (state !== BODY) difference -= weights.values[cell + state] as number;
    }
    const name = templates[index] as number;
    sums.set(name, (sums.get(name) ?? 0) + difference);
  }
  const unit = weights.step / (STATE_COUNT - 1);
  return [...sums]
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, most)
    .map(([name, sum]) => [name, sum * unit]);
}
