import { HIGHEST_VALUE } from '../src/facts/trees.js';
import { type Random, seeded } from './random.js';

/** Values that a feature takes. */
const VALUES: number = HIGHEST_VALUE + 1;

/** What is to be learnt: rows of features, and the derivatives of the loss by a row's score. */
export interface BoostingTask {
  readonly rows: number;
  readonly features: number;
  /** `features` whole numbers a row, from 0 to `HIGHEST_VALUE`. */
  readonly values: Uint8Array;
  /** Fills in the derivatives of the loss at the present scores. */
  differentiate(scores: Float64Array, gradient: Float64Array, curvature: Float64Array): void;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Curvature that is added at every leaf. */
  readonly l2: number;
  /** Share of the features that each question is chosen among, so that trees differ (Breiman 2001). */
  readonly featureShare: number;
  readonly seed: number;
}

interface Question {
  readonly feature: number;
  readonly threshold: number;
}

/** What is known when a level of a tree is grown. */
interface Level {
  readonly columns: readonly Uint8Array[];
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  /** The number of the leaf that the questions asked so far lead each row to. */
  readonly leaf: Uint8Array;
  readonly leaves: number;
  readonly l2: number;
}

/**
 * Gradient boosting (Friedman 2001) of trees that ask the same question all over a level; each
 * leaf is a Newton step.
 *
 * @returns the trees with leaves in whole numbers, at most 127, and what one of these stands for
 */
export function boosted(task: BoostingTask, options: BoostingOptions): { trees: Int8Array; step: number } {
  const { rows } = task;
  const columns = columnsOf(task);
  const gradient = new Float64Array(rows);
  const curvature = new Float64Array(rows);
  const scores = new Float64Array(rows);
  const leaf = new Uint8Array(rows);
  const random = seeded(options.seed);
  const grown: { questions: Question[]; leaves: Float64Array }[] = [];
  while (grown.length < options.trees) {
    task.differentiate(scores, gradient, curvature);
    leaf.fill(0);
    const questions: Question[] = [];
    while (questions.length < options.depth) {
      const question = bestQuestion(
        { columns, gradient, curvature, leaf, leaves: 2 ** questions.length, l2: options.l2 },
        someFeatures(task.features, options.featureShare, random),
      );
      questions.push(question);
      const column = columns[question.feature] as Uint8Array;
      for (let row = 0; row < rows; row++) {
        leaf[row] = (leaf[row] as number) * 2 + ((column[row] as number) > question.threshold ? 1 : 0);
      }
    }
    const leaves = newtonSteps(gradient, curvature, leaf, options);
    for (let row = 0; row < rows; row++) {
      scores[row] = (scores[row] as number) + (leaves[leaf[row] as number] as number);
    }
    grown.push({ questions, leaves });
  }
  const step = Math.max(...grown.flatMap(({ leaves }) => [...leaves.map(Math.abs)])) / 127;
  const numbers = Int8Array.from(
    grown.flatMap(({ questions, leaves }) => [
      ...questions.flatMap(({ feature, threshold }) => [feature, threshold]),
      ...leaves.map((value) => Math.round(value / step)),
    ]),
  );
  return { trees: numbers, step };
}

/** One array a feature: a histogram then fits into the cache. */
function columnsOf({ rows, features, values }: BoostingTask): Uint8Array[] {
  const columns = Array.from({ length: features }, () => new Uint8Array(rows));
  for (let row = 0; row < rows; row++) {
    for (let feature = 0; feature < features; feature++) {
      (columns[feature] as Uint8Array)[row] = values[row * features + feature] as number;
    }
  }
  return columns;
}

function newtonSteps(
  gradient: Float64Array,
  curvature: Float64Array,
  leaf: Uint8Array,
  { depth, rate, l2 }: BoostingOptions,
): Float64Array {
  const gradients = new Float64Array(2 ** depth);
  const curvatures = new Float64Array(2 ** depth);
  for (let row = 0; row < leaf.length; row++) {
    const at = leaf[row] as number;
    gradients[at] = (gradients[at] as number) + (gradient[row] as number);
    curvatures[at] = (curvatures[at] as number) + (curvature[row] as number);
  }
  return gradients.map((sum, at) => (-rate * sum) / ((curvatures[at] as number) + l2));
}

/** The features that a question may be about. */
function someFeatures(count: number, share: number, random: Random): number[] {
  const all = Array.from({ length: count }, (_, feature) => feature);
  const some = all.filter(() => random() < share);
  return some.length > 0 ? some : all;
}

/** The question that lowers the loss most when it is asked at all leaves that there are so far. */
function bestQuestion(
  { columns, gradient, curvature, leaf, leaves, l2 }: Level,
  features: readonly number[],
): Question {
  let best: Question = { feature: 0, threshold: HIGHEST_VALUE };
  let bestGain = Number.NEGATIVE_INFINITY;
  const gradients = new Float64Array(leaves * VALUES);
  const curvatures = new Float64Array(leaves * VALUES);
  for (const feature of features) {
    const column = columns[feature] as Uint8Array;
    gradients.fill(0);
    curvatures.fill(0);
    for (let row = 0; row < leaf.length; row++) {
      const cell = (leaf[row] as number) * VALUES + (column[row] as number);
      gradients[cell] = (gradients[cell] as number) + (gradient[row] as number);
      curvatures[cell] = (curvatures[cell] as number) + (curvature[row] as number);
    }
    const gains = gainsOf(gradients, curvatures, leaves, l2);
    for (let threshold = 0; threshold < VALUES; threshold++) {
      if ((gains[threshold] as number) <= bestGain) continue;
      bestGain = gains[threshold] as number;
      best = { feature, threshold };
    }
  }
  return best;
}

/** What every threshold of one feature gains over all leaves, whose histograms are given. */
function gainsOf(gradients: Float64Array, curvatures: Float64Array, leaves: number, l2: number): Float64Array {
  const gains = new Float64Array(VALUES);
  for (let first = 0; first < leaves * VALUES; first += VALUES) {
    let gradient = 0;
    let curvature = 0;
    for (let cell = first; cell < first + VALUES; cell++) {
      gradient += gradients[cell] as number;
      curvature += curvatures[cell] as number;
    }
    let below = 0;
    let curvatureBelow = 0;
    for (let value = 0; value < VALUES; value++) {
      below += gradients[first + value] as number;
      curvatureBelow += curvatures[first + value] as number;
      const gain = below ** 2 / (curvatureBelow + l2) + (gradient - below) ** 2 / (curvature - curvatureBelow + l2);
      gains[value] = (gains[value] as number) + gain;
    }
  }
  return gains;
}
