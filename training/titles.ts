import { type CorpusRecord, isWholePage } from '../evaluation/corpus.js';
import { diceOfTokens } from '../evaluation/metrics.js';
import { headline } from '../src/label/headline.js';
import { TITLE_TREE_DEPTH } from '../src/label/title.js';
import { titleCandidates } from '../src/label/title-candidates.js';
import { TITLE_FEATURES, TitleFeatures } from '../src/label/title-features.js';
import type { Assessment } from '../src/values/assessment.js';
import { type BoostingTask, boosted } from './boosting.js';
import { recipe } from './recipe.js';

/** The choices of one text, `none` being the last; `right` are those that say what the gold title says. */
export interface TitleExample {
  readonly choices: readonly Uint8Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

const OPTIONS = { trees: 240, depth: TITLE_TREE_DEPTH, rate: 0.1, l2: 20, featureShare: 0.4 } as const;
/** A choice that is surely wrong keeps so much curvature. */
const LEAST_CURVATURE = 1e-4;
/**
 * A paragraph is the title when the words of its headline agree so well with the gold; where none is, the best one from
 * here on.
 */
const LEAST_DICE = 0.85;
const LEAST_NEAR_DICE = 0.6;
/** Whole pages have a title somewhere, and are what titles are hard to find in. */
const WHOLE_PAGE_WEIGHT = 3;

/**
 * The example that a text gives, if it teaches anything: not where the title is there and cannot be chosen.
 *
 * @param untitledWeight weight of a text without a title
 */
export function titleExamples(record: CorpusRecord, assessment: Assessment, untitledWeight = 1): TitleExample[] {
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
  const weight = isWholePage(record) ? WHOLE_PAGE_WEIGHT : 1;
  return [{ choices, right, weight: hasTitle ? weight : weight * untitledWeight }];
}

/**
 * Fits the ranking by boosted trees. The loss is that of a softmax over the choices of a text.
 *
 * @returns the trees as `findTitle` reads them: whole numbers, at most 127; a ranking does not change with its scale
 */
export function trainTitles(examples: readonly TitleExample[]): Int8Array {
  const choices = examples.flatMap((example) => example.choices);
  const values = new Uint8Array(choices.length * TITLE_FEATURES);
  for (const [row, choice] of choices.entries()) values.set(choice, row * TITLE_FEATURES);
  const task: BoostingTask = {
    rows: choices.length,
    features: TITLE_FEATURES,
    values,
    differentiate: (scores, gradient, curvature) => differentiate(examples, scores, gradient, curvature),
  };
  return boosted(task, { ...OPTIONS, seed: recipe.seed }).trees;
}

function differentiate(
  examples: readonly TitleExample[],
  scores: Float64Array,
  gradient: Float64Array,
  curvature: Float64Array,
): void {
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
      gradient[first + index] = weight * (probability - wanted);
      curvature[first + index] = weight * Math.max(LEAST_CURVATURE, probability * (1 - probability));
    }
    first += right.length;
  }
}
