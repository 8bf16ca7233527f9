import { scaled } from '../src/calibrate/scaled-posteriors.js';
import { STACKED_FEATURES, StackedFeatures } from '../src/calibrate/stacked-features.js';
import { isDoubtful } from '../src/calibrate.js';
import { type PlattScaling, probability } from '../src/facts/platt.js';
import { TREE_DEPTH } from '../src/facts/trees.js';
import type { Context } from '../src/values/context.js';
import { boosted } from './boosting.js';
import { recipe } from './recipe.js';

const OPTIONS = { trees: 120, depth: TREE_DEPTH, rate: 0.12, l2: 40, featureShare: 0.4 } as const;
/** Long texts have more paragraphs, and do not matter more. */
const LENGTH_POWER = 0.8;

/** The paragraphs of one text, judged by a model that had not seen its site. */
export interface JudgedText {
  readonly context: Context;
  readonly posteriors: Float64Array;
  /** 1 where the paragraph is body. */
  readonly body: Uint8Array;
  /** 0 where nothing is to be learnt from a paragraph. */
  readonly learn: Uint8Array;
  readonly weight: number;
}

/** Rows of doubtful paragraphs, collected text by text. */
export class StackingTask {
  readonly #values: Uint8Array[] = [];
  readonly #logOdds: number[] = [];
  readonly #body: number[] = [];
  readonly #weights: number[] = [];

  constructor(private readonly scaling: PlattScaling) {}

  get rows(): number {
    return this.#body.length;
  }

  add({ context, posteriors, body, learn, weight }: JudgedText): void {
    const scaling = scaled(posteriors, context.statistics, this.scaling);
    const { logOdds } = scaling;
    const features = new StackedFeatures(context, posteriors, scaling);
    const own = weight / context.count ** LENGTH_POWER;
    for (let at = 0; at < context.count; at++) {
      if (learn[at] === 0 || !isDoubtful(probability(logOdds[at] as number))) continue;
      features.fill(at);
      this.#values.push(features.values.slice());
      this.#logOdds.push(logOdds[at] as number);
      this.#body.push(body[at] as number);
      this.#weights.push(own * (1 + Math.log1p(context.statistics.words[at] as number)));
    }
  }

  /** Boosts from the scaled posteriors on, by the logistic loss. */
  fit(): { trees: Int8Array; step: number } {
    const { rows } = this;
    const mean = this.#weights.reduce((sum, weight) => sum + weight, 0) / rows;
    const values = new Uint8Array(rows * STACKED_FEATURES);
    for (const [row, own] of this.#values.entries()) values.set(own, row * STACKED_FEATURES);
    const differentiate = (scores: Float64Array, gradient: Float64Array, curvature: Float64Array): void => {
      for (let row = 0; row < rows; row++) {
        const chance = probability((this.#logOdds[row] as number) + (scores[row] as number));
        const weight = (this.#weights[row] as number) / mean;
        gradient[row] = weight * (chance - (this.#body[row] as number));
        curvature[row] = weight * chance * (1 - chance);
      }
    };
    return boosted({ rows, features: STACKED_FEATURES, values, differentiate }, { ...OPTIONS, seed: recipe.seed });
  }
}
