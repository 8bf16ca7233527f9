import type { CorpusRecord } from '../evaluation/corpus.js';
import type { Assessment } from '../src/values/assessment.js';

/** A text for training: its paragraphs' features, states and sizes lie in the shared store. */
export interface TrainingDocument {
  readonly host: string;
  readonly rendering: string;
  /** Weight of the document in the gradient. */
  readonly weight: number;
  /** Index of the first paragraph in the store, and the number of paragraphs. */
  readonly first: number;
  readonly count: number;
}

/** Features and gold of all paragraphs, in shared memory. */
export interface FeatureStore {
  /** Feature keys, later row numbers, of all paragraphs one after another. */
  readonly features: Int32Array;
  /** Index of the first feature of a paragraph; one entry more than paragraphs. */
  readonly offsets: Int32Array;
  readonly states: Uint8Array;
  readonly words: Uint16Array;
  readonly numbers: Uint16Array;
  /** By feature key, later row number: 1 where the feature is a word, or a pair of words. */
  readonly isWord: Uint8Array;
  /** 0 where sources of gold disagree about such paragraphs, so that nothing is learnt from the label. */
  readonly learn: Uint8Array;
}

/** The knobs of one training run. */
export interface RunOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Size of AdaGrad's first step. */
  readonly rate: number;
  /** Share of the rate that is left at the last step. */
  readonly decay: number;
  /** Share of the features of a text that are left out at each step. */
  readonly dropout: number;
  /**
   * Share of the texts that are read without the features that are words, so that the others get weights of their own.
   */
  readonly wordless: number;
  /** Softmax-margin: cost of a wrong state of a body paragraph, per doubling of its words. */
  readonly bodyCost: number;
}

/** What a training run gives. */
export interface RunResult {
  readonly weights: Float32Array;
  /** 5 x 5 transitions, then 5 start scores. */
  readonly transitions: Float32Array;
}

/** Weights of kinds and trees of titles, in whole numbers: choices do not change with their scale. */
export interface TrainedLabels {
  readonly kinds: Int8Array;
  readonly titles: Int8Array;
}

/** What a model makes of a text, from one whose site it has not seen. */
export type Judge = (text: Pick<CorpusRecord, 'text' | 'host'>) => Assessment;
