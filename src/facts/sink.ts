import { type Combination, expandCode, FIRST_COMBINED, SMALL_VALUES, TEMPLATE_BITS } from './combinations.js';
import { combine, type KeyFilter } from './hash.js';

/** Feature keys have so many bits. */
export const KEY_BITS = 24;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** A paragraph has at most so many features: the sum of so many signed bytes fits 16 bits. */
const MOST_FEATURES = 256;

/** Collects the features of one paragraph. */
export class FeatureSink {
  length = 0;
  /** Template and value in one number where the value is small; else template and key, and the highest bit. */
  readonly codes: Int32Array = new Int32Array(MOST_FEATURES);
  /** Where features are only summed, the keys of hashes are kept apart, which asks no question of every code. */
  readonly keysToSum: Int32Array = new Int32Array(MOST_FEATURES + 1);
  lengthToSum = 0;

  /**
   * @param known tells for which hashes there are weights, for `FeatureWeights.sum`: others are left out, and what is
   *   added together gets one code. Without it all features are listed one by one
   */
  constructor(private readonly known: KeyFilter | undefined = undefined) {}

  clear(): void {
    this.length = 0;
    this.lengthToSum = 0;
  }

  /** Adds the feature that a template gives for a value. */
  add(template: number, value: number): void {
    if (value >>> 0 >= SMALL_VALUES) this.addHash(template, value);
    else if (this.length < MOST_FEATURES) this.codes[this.length++] = template * SMALL_VALUES + value;
  }

  /** Adds the feature that a template gives for a hash; hardly any is small, so that none is asked whether it is. */
  addHash(template: number, hash: number): void {
    const key = combine(hash, template + 1) & KEY_MASK;
    if (this.known !== undefined) {
      this.keysToSum[this.lengthToSum] = key;
      if (this.lengthToSum < MOST_FEATURES) this.lengthToSum += this.known.has(key);
    } else if (this.length < MOST_FEATURES) this.codes[this.length++] = (1 << 31) | (template << KEY_BITS) | key;
  }

  /** Adds the features that a combination gives for a value. */
  addCombined(combination: Combination, value: number): void {
    if (this.known === undefined) combination.expand(this, value);
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
