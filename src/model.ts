import { FeatureWeights } from './facts/feature-weights.js';
import { numbersOf, type StoredNumbers, signed, summed } from './facts/packed.js';
import { paired } from './facts/pairs.js';
import type { PlattScaling } from './facts/platt.js';
import { BODY, STATE_COUNT } from './facts/states.js';
import type { Layout } from './values/document.js';
import { weights } from './weights.js';

/** How much the features of a text speak for an article; see `articleLogOdds`. */
export interface ArticleWeights {
  /** One weight a feature, in steps. */
  readonly weights: Int8Array;
  /** What one step stands for, in log-odds. */
  readonly step: number;
}

/** How posteriors become confidences; see `calibrate`. */
export interface Calibration extends PlattScaling {
  /** What a second look adds to the log-odds of doubtful paragraphs. */
  readonly trees: Int8Array;
  /** What one step of the trees' leaves stands for, in log-odds. */
  readonly step: number;
  readonly article: ArticleWeights;
  /** One weight for each of `presenceFacts`. */
  readonly presence: readonly number[];
}

/** A vector of signed weights, and what one step of them stands for. */
interface StoredVector {
  readonly steps: StoredNumbers;
  readonly step: number;
}

/** The weights of a few out of `size` features. */
interface StoredFeatures extends StoredVector {
  readonly size: number;
  /** Differences of the sorted numbers of the features. */
  readonly keys: StoredNumbers;
}

/** The same with numbers as text. */
interface StoredCalibration extends Omit<Calibration, 'trees' | 'article'> {
  readonly trees: StoredNumbers;
  readonly article: StoredFeatures;
}

/** What labelling weighs with. */
export interface LabelWeights {
  /** A row for every feature of kinds, two kinds in each of its integers. */
  readonly kinds: Int32Array;
  /** Trees that rank titles, one after another: see `findTitle`. */
  readonly titles: Int8Array;
}

/** A chain as it is stored. */
export interface StoredChain {
  /** Differences of the sorted feature keys. */
  readonly keys: StoredNumbers;
  /** One weight a feature and state but the body: the weights of a feature sum to zero. */
  readonly emissions: StoredVector;
  /** Scores of the transitions, row by row, then of the start states. */
  readonly transitions: readonly number[];
}

/** A chain that shares features with another one. */
interface StoredSecondChain extends StoredChain {
  /** Differences of the numbers of the other chain's features that this one has as well; `keys` has the rest. */
  readonly shared: StoredNumbers;
}

/** The weights as they are stored: text that any bundler can carry. */
export interface StoredWeights {
  /** Ties the weights to the features they were trained on. */
  readonly fingerprint: string;
  readonly lines: StoredChain;
  readonly sentences: StoredSecondChain;
  readonly calibration: StoredCalibration;
  /** How the expected F1 of a text becomes its confidence; see `documentConfidence`. */
  readonly document: PlattScaling;
  /** Weights of the kinds, and the trees of the title ranking. */
  readonly kinds: StoredNumbers;
  readonly titles: StoredNumbers;
}

/** A linear-chain conditional random field, ready for use. */
export interface ChainModel {
  readonly weights: FeatureWeights;
  /** Scores of the transitions, row by row, then of the start states. */
  readonly transitions: Float64Array;
}

/** The model, ready for use. */
export interface Model {
  /**
   * The chain for a layout. Texts on one line have one of their own: where sentences are the units,
   * a menu is the beginning of a sentence, and hardly a feature means what it means among lines.
   */
  chainFor(layout: Layout): ChainModel;
  readonly calibration: Calibration;
  readonly labels: LabelWeights;
  readonly document: PlattScaling;
}

let compiled: Model | undefined;

/** The shipped model, unpacked on first use. */
export function model(): Model {
  compiled ??= unpack(weights);
  return compiled;
}

/** Unpacks stored weights. */
function unpack(stored: StoredWeights): Model {
  const keys = summed(numbersOf(stored.lines.keys));
  const lines = chainOf(stored.lines, keys);
  let sentences: ChainModel | undefined;
  return {
    chainFor(layout) {
      if (layout !== 'sentences') return lines;
      sentences ??= chainOf(stored.sentences, keysOfSecond(stored.sentences, keys));
      return sentences;
    },
    calibration: calibrationOf(stored.calibration),
    labels: { kinds: paired(signed(numbersOf(stored.kinds))), titles: signed(numbersOf(stored.titles)) },
    document: stored.document,
  };
}

function calibrationOf({ trees, article, ...stored }: StoredCalibration): Calibration {
  const weights = new Int8Array(article.size);
  const steps = signed(numbersOf(article.steps));
  for (const [index, key] of summed(numbersOf(article.keys)).entries()) weights[key] = steps[index] as number;
  return { ...stored, trees: signed(numbersOf(trees)), article: { weights, step: article.step } };
}

/** All keys of a chain in order, by those of the chain that it shares some with. */
function keysOfSecond({ keys, shared }: StoredSecondChain, others: Int32Array): Int32Array {
  const own = summed(numbersOf(keys));
  const common = summed(numbersOf(shared)).map((at) => others[at] as number);
  const all = new Int32Array(own.length + common.length);
  all.set(own);
  all.set(common, own.length);
  return all.sort();
}

function chainOf({ emissions, transitions }: StoredChain, keys: Int32Array): ChainModel {
  return {
    weights: new FeatureWeights(keys, withBody(signed(numbersOf(emissions.steps))), emissions.step),
    transitions: Float64Array.from(transitions),
  };
}

/** The weights of all states: the body's is what the others lack to zero. */
function withBody(others: Int8Array): Int8Array {
  const values = new Int8Array((others.length / (STATE_COUNT - 1)) * STATE_COUNT);
  for (let to = 0, from = 0; to < values.length; to += STATE_COUNT) {
    let rest = 0;
    for (let state = 0; state < STATE_COUNT; state++) {
      if (state === BODY) continue;
      const value = others[from++] as number;
      values[to + state] = value;
      rest -= value;
    }
    values[to + BODY] = rest;
  }
  return values;
}
