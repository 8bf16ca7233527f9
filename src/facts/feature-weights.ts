import { IntegerTable } from './hash.js';
import { type FeatureSink, KEY_MASK, keyOf, SMALL_CODES } from './sink.js';
import { STATE_COUNT } from './states.js';

/** Bits of a key that the filter looks at. */
const FILTER_BITS = 18;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
/** Integers of a packed row; the last is not used, so that a row never lies across two lines of the cache. */
const PACKED = 4;
/** Beside the last weight stands a mark, so that a packed row of zeros is one that was not looked up yet. */
const KNOWN = 1 << 16;

/**
 * The weights of all features for all states, ready to be summed: two weights lie side by side in
 * one integer, and their sums stay apart as long as 16 bits hold each of them.
 */
export class FeatureWeights {
  private readonly rowOfKey: IntegerTable;
  /** One bit for each value of the lower bits of known keys: most features are unknown, and cheaply so. */
  private readonly filter: Uint8Array = new Uint8Array(1 << (FILTER_BITS - 3));
  private readonly packed: Int32Array;
  /** Packed rows by the code of a feature with a small value: a cache of pure facts, filled when first asked. */
  private readonly packedSmall: Int32Array = new Int32Array(SMALL_CODES * PACKED);

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
    this.rowOfKey = new IntegerTable(keys.length);
    this.packed = new Int32Array((keys.length + 1) * PACKED);
    // Row 0 stands for features that are not known.
    this.packed[2] = KNOWN;
    for (const [index, key] of keys.entries()) {
      const bit = key & FILTER_MASK;
      this.filter[bit >> 3] = (this.filter[bit >> 3] as number) | (1 << (bit & 7));
      this.rowOfKey.set(key, index + 1);
      const weight = (state: number): number => values[index * STATE_COUNT + state] as number;
      const cell = (index + 1) * PACKED;
      this.packed[cell] = weight(0) + (weight(1) << 16);
      this.packed[cell + 1] = weight(2) + (weight(3) << 16);
      this.packed[cell + 2] = weight(4) + KNOWN;
    }
  }

  /** Writes the sums of the weights of a paragraph's features to `out`, one a state, from `to` on. */
  sum(sink: FeatureSink, out: Float64Array, to: number): void {
    const { packed, packedSmall, filter, rowOfKey, step } = this;
    const { codes, length } = sink;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let index = 0; index < length; index++) {
      const code = codes[index] as number;
      if (code >= 0) {
        const cell = code * PACKED;
        if (packedSmall[cell + 2] === 0) this.remember(code);
        first += packedSmall[cell] as number;
        second += packedSmall[cell + 1] as number;
        third += packedSmall[cell + 2] as number;
      } else {
        const bit = code & FILTER_MASK;
        if (((filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) continue;
        const cell = rowOfKey.get(code & KEY_MASK) * PACKED;
        first += packed[cell] as number;
        second += packed[cell + 1] as number;
        third += packed[cell + 2] as number;
      }
    }
    out[to] = low(first) * step;
    out[to + 1] = high(first) * step;
    out[to + 2] = low(second) * step;
    out[to + 3] = high(second) * step;
    out[to + 4] = low(third) * step;
  }

  /** The number of a feature among the keys, by its code in the sink; -1 where it is not known. */
  indexOf(code: number): number {
    return this.rowOfKey.get(keyOf(code)) - 1;
  }

  private remember(code: number): void {
    const cell = this.rowOfKey.get(keyOf(code)) * PACKED;
    this.packedSmall.set(this.packed.subarray(cell, cell + PACKED), code * PACKED);
  }
}

function low(sums: number): number {
  return (sums << 16) >> 16;
}

function high(sums: number): number {
  return (sums - low(sums)) >> 16;
}
