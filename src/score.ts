import { FeatureSink } from './facts/sink.js';
import { BODY, STATE_COUNT } from './facts/states.js';
import { FILTER_BITS, type Model } from './model.js';
import type { Features } from './values/features.js';

const FILTER_MASK = (1 << FILTER_BITS) - 1;

/**
 * Sums the weights of each paragraph's features.
 *
 * @returns the emission score of every state, `STATE_COUNT` a paragraph
 */
export function score(features: Features, model: Model): Float64Array {
  const { count } = features.context;
  const { filter, rowOf, values, step } = model;
  const emissions = new Float64Array(count * STATE_COUNT);
  const sink = new FeatureSink();
  const { keys } = sink;
  for (let at = 0; at < count; at++) {
    features.extract(at, sink);
    let before = 0;
    let title = 0;
    let body = 0;
    let inside = 0;
    let after = 0;
    for (let index = 0; index < sink.length; index++) {
      const key = keys[index] as number;
      const bit = key & FILTER_MASK;
      if (((filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) continue;
      const cell = rowOf.get(key) * STATE_COUNT;
      before += values[cell] as number;
      title += values[cell + 1] as number;
      body += values[cell + 2] as number;
      inside += values[cell + 3] as number;
      after += values[cell + 4] as number;
    }
    const row = at * STATE_COUNT;
    emissions[row] = before * step;
    emissions[row + 1] = title * step;
    emissions[row + 2] = body * step;
    emissions[row + 3] = inside * step;
    emissions[row + 4] = after * step;
  }
  return emissions;
}

/**
 * The templates whose features weighed most for or against the body in one paragraph.
 *
 * @returns pairs of template number and log-odds against the best other state, strongest first
 */
export function weigh(
  features: Features,
  model: Model,
  at: number,
  most: number,
): [template: number, weight: number][] {
  const sink = new FeatureSink();
  features.extract(at, sink);
  const sums = new Map<number, number>();
  for (let index = 0; index < sink.length; index++) {
    const cell = model.rowOf.get(sink.keys[index] as number) * STATE_COUNT;
    if (cell === 0) continue;
    let others = 0;
    for (let state = 0; state < STATE_COUNT; state++) {
      if (state !== BODY) others += (model.values[cell + state] as number) / (STATE_COUNT - 1);
    }
    const name = sink.templates[index] as number;
    const weight = ((model.values[cell + BODY] as number) - others) * model.step;
    sums.set(name, (sums.get(name) ?? 0) + weight);
  }
  return [...sums].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, most);
}
