import { IntegerTable } from './facts/hash.js';
import { base64Decoded, riceDecoded } from './facts/packed.js';
import { STATE_COUNT } from './facts/states.js';
import { weights } from './weights.js';

/** How posteriors become confidences; see `calibrate`. */
export interface Calibration {
  readonly slope: number;
  readonly slopeByShare: number;
  readonly offset: number;
  readonly offsetByShare: number;
}

/** A vector of weights in signed bytes. */
export interface StoredVector {
  readonly values: string;
  readonly step: number;
}

/** What labelling weighs with. */
export interface LabelWeights {
  /** A row for every feature of kinds, a column for every kind. */
  readonly kinds: Float32Array;
  /** One weight for every feature of titles. */
  readonly titles: Float32Array;
}

/** The weights as they are stored: text that any bundler can carry. */
export interface StoredWeights {
  /** Ties the weights to the features they were trained on. */
  readonly fingerprint: string;
  /** Number of features. */
  readonly rows: number;
  /** What one step of an 8-bit weight stands for. */
  readonly step: number;
  /** Scores of the transitions, row by row, then of the start states. */
  readonly transitions: readonly number[];
  readonly calibration: Calibration;
  /** Sorted feature keys: Rice-coded differences, base64. */
  readonly keys: string;
  readonly riceBits: number;
  /** One signed byte a feature and state, base64. */
  readonly values: string;
  /** Weights of the kinds and of the title ranking: signed bytes, base64, and what one step stands for. */
  readonly kinds: StoredVector;
  readonly titles: StoredVector;
}

/** The model, ready for use. */
export interface Model {
  /** One bit for each value of the lower bits of known keys: most features are unknown, and cheaply so. */
  readonly filter: Uint8Array;
  /** Feature key -> row number + 1. */
  readonly rowOf: IntegerTable;
  /** `STATE_COUNT` weights a row, in steps; row 0 is empty and stands for unknown features. */
  readonly values: Int8Array | Float32Array;
  readonly step: number;
  readonly transitions: Float64Array;
  readonly calibration: Calibration;
  readonly labels: LabelWeights;
}

let compiled: Model | undefined;

/** The shipped model, unpacked on first use. */
export function model(): Model {
  compiled ??= unpack(weights);
  return compiled;
}

/** Bits of a key that the filter looks at. */
export const FILTER_BITS = 18;

/** The filter of some feature keys. */
export function filterOf(keys: Int32Array): Uint8Array {
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  for (const key of keys) {
    const bit = key & ((1 << FILTER_BITS) - 1);
    filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
  }
  return filter;
}

/** Unpacks stored weights. */
function unpack(stored: StoredWeights): Model {
  const keys = riceDecoded(base64Decoded(stored.keys), stored.rows, stored.riceBits);
  const values = new Int8Array((stored.rows + 1) * STATE_COUNT);
  values.set(new Int8Array(base64Decoded(stored.values).buffer).subarray(0, stored.rows * STATE_COUNT), STATE_COUNT);
  const rowOf = new IntegerTable(stored.rows);
  for (const [row, key] of keys.entries()) rowOf.set(key, row + 1);
  return {
    filter: filterOf(keys),
    rowOf,
    values,
    step: stored.step,
    transitions: Float64Array.from(stored.transitions),
    calibration: stored.calibration,
    labels: { kinds: vectorOf(stored.kinds), titles: vectorOf(stored.titles) },
  };
}

function vectorOf({ values, step }: StoredVector): Float32Array {
  return Float32Array.from(new Int8Array(base64Decoded(values).buffer), (byte) => byte * step);
}
