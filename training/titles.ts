import type { CorpusRecord } from '../evaluation/corpus.js';
import { diceOfTokens } from '../evaluation/metrics.js';
import { TITLE_FEATURES, titleCandidates } from '../src/label/title.js';
import type { Assessment } from '../src/values/assessment.js';

/** The candidates of one text; `right` are those that say what the gold title says. */
export interface TitleExample {
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const ROUNDS = 150;
const RATE = 0.3;
const L2 = 0.0005;
/** A paragraph is the title when its words agree so well with the gold. */
const LEAST_DICE = 0.85;

export function titleExample(record: CorpusRecord, assessment: Assessment): TitleExample {
  const { start, end } = assessment.document;
  const candidates = titleCandidates(assessment);
  return {
    candidates: candidates.map(({ features }) => features),
    right: candidates.map(({ at }) => diceOfTokens(record.text.slice(start[at], end[at]), record.title) >= LEAST_DICE),
  };
}

/** Fits the ranking: softmax over the candidates of a text and `none`, whose score is 0; AdaGrad steps. */
export function trainTitles(examples: readonly TitleExample[]): Float32Array {
  const weights = new Float32Array(TITLE_FEATURES);
  const history = new Float64Array(TITLE_FEATURES);
  const gradient = new Float64Array(TITLE_FEATURES);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (const example of examples) addGradient(example, weights, gradient, 1 / examples.length);
    for (let cell = 0; cell < TITLE_FEATURES; cell++) {
      const step = (gradient[cell] as number) + L2 * (weights[cell] as number);
      history[cell] = (history[cell] as number) + step * step;
      weights[cell] = (weights[cell] as number) - (RATE * step) / Math.sqrt((history[cell] as number) + 1e-10);
    }
  }
  return weights;
}

function addGradient(
  { candidates, right }: TitleExample,
  weights: Float32Array,
  gradient: Float64Array,
  scale: number,
): void {
  const scores = candidates.map((features) => features.reduce((sum, feature) => sum + (weights[feature] as number), 0));
  const highest = Math.max(0, ...scores);
  const all = scores.map((score) => Math.exp(score - highest));
  const none = Math.exp(-highest);
  const sum = none + all.reduce((total, value) => total + value, 0);
  const rightSum = all.reduce((total, value, index) => total + (right[index] ? value : 0), 0);
  candidates.forEach((features, index) => {
    const wanted = right[index] ? (all[index] as number) / rightSum : 0;
    const error = ((all[index] as number) / sum - wanted) * scale;
    for (const feature of features) gradient[feature] = (gradient[feature] as number) + error;
  });
}
