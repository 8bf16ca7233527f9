import { type Combination, expandCode, FIRST_COMBINED, SMALL_VALUES, TEMPLATE_BITS } from './combinations.js';
import { combine } from './hash.js';

/** Feature keys have so many bits. */
export const KEY_BITS = 24;
export const KEY_MASK: number = (1 << KEY_BITS) - 1;

/** A paragraph has at most so many features: the sum of so many signed bytes fits 16 bits. */
export const MOST_FEATURES = 256;

/** Collects the features of one paragraph. */
export class FeatureSink {
  length = 0;
  /** Template and value in one number where the value is small; else template and key, and the highest bit. */
  readonly codes: Int32Array = new Int32Array(MOST_FEATURES);

  /** @param takesCombined whether what is added together gets one code, for `FeatureWeights.sum`; else the features are listed one by one */
  constructor(private readonly takesCombined: boolean = false) {}

  /** Adds the feature that a template gives for a value. */
  add(template: number, value: number): void {
    if (this.length === MOST_FEATURES) return;
    this.codes[this.length++] =
      value >>> 0 < SMALL_VALUES
        ? template * SMALL_VALUES + value
        : (1 << 31) | (template << KEY_BITS) | (combine(value, template + 1) & KEY_MASK);
  }

  /** Adds the feature that a template gives for a hash; hardly any is small, so that none is asked whether it is. */
  addHash(template: number, hash: number): void {
    if (this.length === MOST_FEATURES) return;
    this.codes[this.length++] = (1 << 31) | (template << KEY_BITS) | (combine(hash, template + 1) & KEY_MASK);
  }

  /** Adds the features that a combination gives for a value. */
  addCombined(combination: Combination, value: number): void {
    if (!this.takesCombined) combination.expand(this, value);
    else if (this.length < MOST_FEATURES) this.codes[this.length++] = combination.first + value;
  }

  /** Adds the features of a code that is no hash, one by one. */
  addCode(code: number): void {
    if (code >= FIRST_COMBINED) expandCode(this, code);
    else if (this.length < MOST_FEATURES) this.codes[this.length++] = code;
  }

  /** The key of every feature; of features that were added one by one. */
  get keys(): Int32Array {
    return this.codes.subarray(0, this.length).map(keyOf);
  }

  /** The template that each feature came from; of features that were added one by one. */
  get templates(): Int32Array {
    return this.codes
      .subarray(0, this.length)
      .map((code) => (code >= 0 ? Math.floor(code / SMALL_VALUES) : (code >> KEY_BITS) & ((1 << TEMPLATE_BITS) - 1)));
  }
}

/** The key of the feature that a code stands for. */
export function keyOf(code: number): number {
  if (code < 0) return code & KEY_MASK;
  return combine(code % SMALL_VALUES, Math.floor(code / SMALL_VALUES) + 1) & KEY_MASK;
}
