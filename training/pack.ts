import { KEY_BITS } from '../src/facts/sink.js';
import type { Calibration, LabelWeights, StoredVector, StoredWeights } from '../src/model.js';
import type { Dictionary } from './dictionary.js';
import type { RunResult } from './types.js';

/** Weights beyond this quantile of their absolute values are clipped. */
const CLIP_QUANTILE = 0.9995;

/** Quantises weights to signed bytes and writes everything as text. */
export function pack(
  dictionary: Dictionary,
  result: RunResult,
  scale: number,
  calibration: Calibration,
  labels: LabelWeights,
  fingerprint: string,
): StoredWeights {
  const values = quantised(result.weights, CLIP_QUANTILE);
  const riceBits = Math.max(0, Math.floor(Math.log2((2 ** KEY_BITS / dictionary.length) * Math.LN2)));
  return {
    fingerprint,
    rows: dictionary.length,
    step: rounded(values.step * scale),
    transitions: [...result.transitions].map(rounded),
    calibration,
    keys: base64(riceEncoded(dictionary, riceBits)),
    riceBits,
    values: base64(new Uint8Array(values.bytes.buffer)),
    kinds: vector(labels.kinds),
    titles: vector(labels.titles),
  };
}

/** Few digits, so that the file is the same wherever it is written. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

function quantised(weights: Float32Array, quantile: number): { bytes: Int8Array; step: number } {
  const sizes = weights.map(Math.abs).sort();
  const step = (sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * quantile))] as number) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return { bytes, step };
}

function vector(weights: Float32Array): StoredVector {
  const { bytes, step } = quantised(weights, 1);
  return { values: base64(new Uint8Array(bytes.buffer)), step: rounded(step) };
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Rice-coded differences of sorted keys. */
export function riceEncoded(keys: Int32Array, width: number): Uint8Array {
  const bits: number[] = [];
  let previous = 0;
  for (const key of keys) {
    const difference = key - previous;
    previous = key;
    for (let quotient = difference >> width; quotient > 0; quotient--) bits.push(1);
    bits.push(0);
    for (let low = width - 1; low >= 0; low--) bits.push((difference >> low) & 1);
  }
  const bytes = new Uint8Array((bits.length >> 3) + 1);
  bits.forEach((bit, at) => {
    if (bit === 1) bytes[at >> 3] = (bytes[at >> 3] as number) | (128 >> (at & 7));
  });
  return bytes;
}

/** The module that the library ships. */
export function weightsModule(stored: StoredWeights): string {
  const body = JSON.stringify(stored, undefined, 2).replace(/"(\w+)":/g, '$1:');
  return [
    '// Written by `npm run train`; training/record.json says how it came about.',
    "import type { StoredWeights } from './model.js';",
    '',
    `export const weights: StoredWeights = ${body};`,
    '',
  ].join('\n');
}
