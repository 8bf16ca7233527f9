import { codeCount } from './combinations.js';
import { capacityFor, KeyFilter, slotOf } from './hash.js';
import { high, low, pair } from './pairs.js';
import { FeatureSink, keyOf } from './sink.js';
import { STATE_COUNT } from './states.js';

/** Bits of a key that the filter looks at. */
const FILTER_BITS = 18;
/** A packed row has `1 << PACKED_BITS` integers, so that none lies across two lines of the cache: weights, then the key. */
const PACKED_BITS = 2;
/** Beside the fifth weight of a row stands a 1. Summed up, it tells how many of the rows that were added are filled. */
const KNOWN = pair(0, 1);

/**
 * The weights of all features for all states, ready to be summed: two weights lie side by side in
 * one integer, and their sums stay apart as long as 16 bits hold each of them.
 */
export class FeatureWeights {
  /** Most features are unknown, and cheaply so. */
  readonly filter: KeyFilter = new KeyFilter(FILTER_BITS);
  /** Open-addressing table of packed rows: keys lie beside their weights, and free slots are all 0. */
  private readonly packed: Int32Array;
  /** The number of the feature in each slot of the table. */
  private readonly numbers: Int32Array;
  private readonly mask: number;
  /** Packed rows by the codes that are no hashes: a cache of pure facts, filled when first asked. */
  private readonly packedSmall: Int32Array = new Int32Array(codeCount() << PACKED_BITS);
  /** Is emptied and filled for every code that is asked for the first time. */
  private readonly expanded: FeatureSink = new FeatureSink();

  /**
   * @param keys the features' keys
   * @param values `STATE_COUNT` weights for each key, in steps
   * @param step what one step stands for
   */
  constructor(
    keys: Int32Array,
    readonly values: Int8Array,
    readonly step: number,
  ) {
    const capacity = capacityFor(keys.length);
    this.mask = capacity - 1;
    this.packed = new Int32Array(capacity << PACKED_BITS);
    this.numbers = new Int32Array(capacity).fill(-1);
    // A plain loop: it stands between every first text and its answer.
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as number;
      const row = index * STATE_COUNT;
      this.filter.add(key);
      const cell = this.cellOf(key);
      this.numbers[cell >> PACKED_BITS] = index;
      this.packed[cell] = pair(values[row] as number, values[row + 1] as number);
      this.packed[cell + 1] = pair(values[row + 2] as number, values[row + 3] as number);
      this.packed[cell + 2] = pair(values[row + 4] as number, 1);
      this.packed[cell + 3] = key;
    }
  }

  /** Writes the sums of the weights of a paragraph's features, from a sink with this filter, to `out`, one a state, from `to` on. */
  sum(sink: FeatureSink, out: Float64Array, to: number): void {
    const { packed, packedSmall, step } = this;
    const { codes, length, keysToSum, lengthToSum } = sink;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let index = 0; index < length; index++) {
      const cell = (codes[index] as number) << PACKED_BITS;
      first = (first + (packedSmall[cell] as number)) | 0;
      second = (second + (packedSmall[cell + 1] as number)) | 0;
      third = (third + (packedSmall[cell + 2] as number)) | 0;
    }
    if (high(third) !== length) {
      this.remember(sink);
      this.sum(sink, out, to);
      return;
    }
    for (let index = 0; index < lengthToSum; index++) {
      const cell = this.cellOf(keysToSum[index] as number);
      first = (first + (packed[cell] as number)) | 0;
      second = (second + (packed[cell + 1] as number)) | 0;
      third = (third + (packed[cell + 2] as number)) | 0;
    }
    out[to] = low(first) * step;
    out[to + 1] = high(first) * step;
    out[to + 2] = low(second) * step;
    out[to + 3] = high(second) * step;
    out[to + 4] = low(third) * step;
  }

  /** The number of a feature among the keys, by its code in the sink; -1 where it is not known. */
  indexOf(code: number): number {
    return this.numbers[this.cellOf(keyOf(code)) >> PACKED_BITS] as number;
  }

  /** Where the row of a key begins, or the free one that ends the search for it. */
  private cellOf(key: number): number {
    const { packed, mask } = this;
    let slot = slotOf(key, mask);
    while (packed[(slot << PACKED_BITS) + 3] !== key && packed[(slot << PACKED_BITS) + 2] !== 0)
      slot = (slot + 1) & mask;
    return slot << PACKED_BITS;
  }

  /** Sums the weights of the codes that are no hashes and were not asked for yet. */
  private remember(sink: FeatureSink): void {
    const { packed, packedSmall, expanded } = this;
    for (let index = 0; index < sink.length; index++) {
      const code = sink.codes[index] as number;
      const to = code << PACKED_BITS;
      if (packedSmall[to + 2] !== 0) continue;
      expanded.clear();
      expanded.addCode(code);
      let [first, second, third] = [0, 0, 0];
      for (const key of expanded.keys) {
        const from = this.cellOf(key);
        first += packed[from] as number;
        second += packed[from + 1] as number;
        third += packed[from + 2] as number;
      }
      packedSmall[to] = first;
      packedSmall[to + 1] = second;
      packedSmall[to + 2] = low(third) + KNOWN;
    }
  }
}
