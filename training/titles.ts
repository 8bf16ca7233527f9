import { wholePageRenderings } from '../evaluation/aggregate.js';
import type { CorpusRecord } from '../evaluation/corpus.js';
import { diceOfTokens } from '../evaluation/metrics.js';
import { headline } from '../src/label/headline.js';
import { TREE_DEPTH } from '../src/label/title.js';
import { titleCandidates } from '../src/label/title-candidates.js';
import { HIGHEST_VALUE, TITLE_FEATURES, TitleFeatures } from '../src/label/title-features.js';
import type { Assessment } from '../src/values/assessment.js';
import { type Random, seeded } from './random.js';
import { recipe } from './recipe.js';

/** The choices of one text, `none` being the last; `right` are those that say what the gold title says. */
export interface TitleExample {
  readonly choices: readonly Uint8Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

const TREES = 240;
const RATE = 0.1;
/** Share of the features that each question is chosen among, so that trees differ. */
const FEATURE_SHARE = 0.4;
const L2 = 20;
/** Values that a feature takes. */
const VALUES: number = HIGHEST_VALUE + 1;
/** A choice that is surely wrong keeps so much curvature. */
const LEAST_CURVATURE = 1e-4;
/** A paragraph is the title when the words of its headline agree so well with the gold; where none is, the best one from here on. */
const LEAST_DICE = 0.85;
const LEAST_NEAR_DICE = 0.6;
/** Whole pages have a title somewhere, and are what titles are hard to find in. */
const WHOLE_PAGE_WEIGHT = 3;

export function isWholePage({ rendering }: CorpusRecord): boolean {
  return wholePageRenderings.includes(rendering);
}

/** The example that a text gives, if it teaches anything: not where the title is there and cannot be chosen. */
export function titleExamples(record: CorpusRecord, assessment: Assessment): TitleExample[] {
  const candidates = titleCandidates(assessment);
  const agreements = candidates.numbers.map((at) => diceOfTokens(headline(assessment.document, at), record.title));
  const best = Math.max(0, ...agreements);
  const hasTitle = best >= LEAST_NEAR_DICE;
  if (!hasTitle && (record.labels.includes('T') || isWholePage(record))) return [];
  const features = new TitleFeatures();
  const choices = candidates.numbers.map((at) => {
    features.fill(candidates, at);
    return features.values.slice();
  });
  features.fillNone(candidates);
  choices.push(features.values.slice());
  const least = Math.min(best, LEAST_DICE);
  const right = [...agreements.map((agreement) => hasTitle && agreement >= least), !hasTitle];
  return [{ choices, right, weight: isWholePage(record) ? WHOLE_PAGE_WEIGHT : 1 }];
}

/** All choices of all texts, one row each. */
interface Rows {
  /** `TITLE_FEATURES` values a row. */
  readonly values: Uint8Array;
  /** Derivatives of the loss by the score. */
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  /** The number of the leaf that the questions asked so far lead to. */
  readonly leaf: Uint8Array;
}

interface Question {
  readonly feature: number;
  readonly threshold: number;
}

/**
 * Fits the ranking by gradient boosting (Friedman 2001) of trees that ask the same question all over
 * a level. The loss is that of a softmax over the choices of a text; each leaf is a Newton step.
 *
 * @returns the trees as `findTitle` reads them: whole numbers, at most 127
 */
export function trainTitles(examples: readonly TitleExample[]): Int8Array {
  const count = examples.reduce((total, { right }) => total + right.length, 0);
  const rows: Rows = {
    values: new Uint8Array(count * TITLE_FEATURES),
    gradient: new Float64Array(count),
    curvature: new Float64Array(count),
    leaf: new Uint8Array(count),
  };
  for (const [row, choice] of examples.flatMap(({ choices }) => choices).entries()) {
    rows.values.set(choice, row * TITLE_FEATURES);
  }
  const scores = new Float64Array(count);
  const random = seeded(recipe.seed);
  const trees: { questions: Question[]; leaves: Float64Array }[] = [];
  while (trees.length < TREES) {
    differentiate(examples, scores, rows);
    const questions: Question[] = [];
    rows.leaf.fill(0);
    while (questions.length < TREE_DEPTH) {
      const question = bestQuestion(rows, 2 ** questions.length, someFeatures(random));
      questions.push(question);
      for (let row = 0; row < count; row++) {
        const value = rows.values[row * TITLE_FEATURES + question.feature] as number;
        rows.leaf[row] = (rows.leaf[row] as number) * 2 + (value > question.threshold ? 1 : 0);
      }
    }
    const gradients = sumsByLeaf(rows.gradient, rows.leaf);
    const curvatures = sumsByLeaf(rows.curvature, rows.leaf);
    const leaves = gradients.map((gradient, leaf) => (-RATE * gradient) / ((curvatures[leaf] as number) + L2));
    for (let row = 0; row < count; row++) {
      scores[row] = (scores[row] as number) + (leaves[rows.leaf[row] as number] as number);
    }
    trees.push({ questions, leaves });
  }
  // A ranking does not change with its scale.
  const scale = 127 / Math.max(...trees.flatMap(({ leaves }) => [...leaves.map(Math.abs)]));
  return Int8Array.from(
    trees.flatMap(({ questions, leaves }) => [
      ...questions.flatMap(({ feature, threshold }) => [feature, threshold]),
      ...leaves.map((leaf) => Math.round(leaf * scale)),
    ]),
  );
}

function differentiate(examples: readonly TitleExample[], scores: Float64Array, rows: Rows): void {
  let first = 0;
  for (const { right, weight } of examples) {
    const own = scores.subarray(first, first + right.length);
    const highest = Math.max(...own);
    const powers = own.map((score) => Math.exp(score - highest));
    const all = powers.reduce((total, power) => total + power, 0);
    const rightSum = powers.reduce((total, power, index) => total + (right[index] ? power : 0), 0);
    for (const [index, power] of powers.entries()) {
      const probability = power / all;
      const wanted = right[index] ? power / rightSum : 0;
      rows.gradient[first + index] = weight * (probability - wanted);
      rows.curvature[first + index] = weight * Math.max(LEAST_CURVATURE, probability * (1 - probability));
    }
    first += right.length;
  }
}

function sumsByLeaf(values: Float64Array, leaf: Uint8Array): Float64Array {
  const sums = new Float64Array(2 ** TREE_DEPTH);
  for (let row = 0; row < values.length; row++) {
    sums[leaf[row] as number] = (sums[leaf[row] as number] as number) + (values[row] as number);
  }
  return sums;
}

/** The features that a question may be about. */
function someFeatures(random: Random): number[] {
  const all = Array.from({ length: TITLE_FEATURES }, (_, feature) => feature);
  const some = all.filter(() => random() < FEATURE_SHARE);
  return some.length > 0 ? some : all;
}

/** The question that lowers the loss most when it is asked at all leaves that there are so far. */
function bestQuestion(
  { values, gradient, curvature, leaf }: Rows,
  leaves: number,
  features: readonly number[],
): Question {
  const size = TITLE_FEATURES * VALUES;
  const gradients = new Float64Array(leaves * size);
  const curvatures = new Float64Array(leaves * size);
  for (let row = 0; row < leaf.length; row++) {
    const first = (leaf[row] as number) * size;
    for (const feature of features) {
      const cell = first + feature * VALUES + (values[row * TITLE_FEATURES + feature] as number);
      gradients[cell] = (gradients[cell] as number) + (gradient[row] as number);
      curvatures[cell] = (curvatures[cell] as number) + (curvature[row] as number);
    }
  }
  const gains = new Float64Array(size);
  for (let from = 0; from < leaves * size; from += VALUES) {
    addGains(gradients.subarray(from, from + VALUES), curvatures.subarray(from, from + VALUES), gains, from % size);
  }
  const best = gains.indexOf(gains.reduce((highest, gain) => Math.max(highest, gain), 0));
  return { feature: Math.floor(best / VALUES), threshold: best % VALUES };
}

/** Adds to the gains what every threshold of one feature gains at one leaf, whose histograms are given. */
function addGains(gradients: Float64Array, curvatures: Float64Array, gains: Float64Array, first: number): void {
  const gradient = gradients.reduce((total, value) => total + value, 0);
  const curvature = curvatures.reduce((total, value) => total + value, 0);
  let below = 0;
  let curvatureBelow = 0;
  for (let value = 0; value < VALUES; value++) {
    below += gradients[value] as number;
    curvatureBelow += curvatures[value] as number;
    const gain = below ** 2 / (curvatureBelow + L2) + (gradient - below) ** 2 / (curvature - curvatureBelow + L2);
    gains[first + value] = (gains[first + value] as number) + gain;
  }
}
