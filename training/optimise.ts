import { ChainLearner } from './chain-learner.js';
import { seeded, shuffle } from './random.js';
import type { FeatureStore, RunOptions, RunResult, TrainingDocument } from './types.js';

/** Weights are averaged at this many points of every epoch after the first. */
const SNAPSHOTS = 3;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al.
 * 2011), one text a step, with feature dropout, now and then without all features that are words (feature
 * bagging: Sutton, Sindelar and McCallum 2006), a softmax margin (Gimpel and Smith 2010) that makes lost
 * body dear, and averaged weights.
 *
 * @param rows number of features; entries of the store at or above it are ignored
 */
export function optimise(
  store: FeatureStore,
  documents: readonly TrainingDocument[],
  rows: number,
  options: RunOptions,
): RunResult {
  const random = seeded(options.seed);
  const learner = new ChainLearner(store, rows, options);
  const order = Int32Array.from(documents.keys());
  const steps = options.epochs * order.length;
  const snapshotEvery = Math.ceil(order.length / SNAPSHOTS);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(random, order);
    for (let index = 0; index < order.length; index++) {
      const progress = (epoch * order.length + index) / steps;
      const rate = options.rate * (1 - progress * (1 - options.decay));
      learner.step(documents[order[index] as number] as TrainingDocument, rate);
      const isSnapshot = (index + 1) % snapshotEvery === 0 || index + 1 === order.length;
      if (epoch > 0 && isSnapshot) learner.snapshot();
    }
  }
  return learner.result();
}
