import { combine } from './hash.js';

/** Feature keys have so many bits. */
export const KEY_BITS = 24;
export const KEY_MASK: number = (1 << KEY_BITS) - 1;

/** Values below this, which most are, need no hash to be told apart. An odd number of cache lines. */
const SMALL_VALUES = 2000;
/** So many templates can be told apart. */
const TEMPLATE_BITS = 7;
/** Codes of features with small values are below this. */
export const SMALL_CODES: number = SMALL_VALUES << TEMPLATE_BITS;

/** A paragraph has at most so many features: the sum of so many signed bytes fits 16 bits. */
export const MOST_FEATURES = 256;

/** Collects the features of one paragraph. */
export class FeatureSink {
  length = 0;
  /** Template and value in one number where the value is small; else template and key, and the highest bit. */
  readonly codes: Int32Array = new Int32Array(MOST_FEATURES);

  /** Adds the feature that a template gives for a value. */
  add(template: number, value: number): void {
    if (this.length === MOST_FEATURES) return;
    this.codes[this.length++] =
      value >>> 0 < SMALL_VALUES
        ? template * SMALL_VALUES + value
        : (1 << 31) | (template << KEY_BITS) | (combine(value, template + 1) & KEY_MASK);
  }

  /** The key of every feature. */
  get keys(): Int32Array {
    return this.codes.subarray(0, this.length).map(keyOf);
  }

  /** The template that each feature came from. */
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
