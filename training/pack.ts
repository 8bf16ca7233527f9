import { numbersOf, type StoredNumbers, summed, z85Digits } from '../src/facts/packed.js';
import type { PlattScaling } from '../src/facts/platt.js';
import { BODY, STATE_COUNT, TITLE } from '../src/facts/states.js';
import type { ArticleWeights, Calibration, StoredChain, StoredWeights } from '../src/model.js';
import type { TrainedChain } from './chain-trainer.js';
import type { RunResult, TrainedLabels } from './types.js';

/** What one step of a stored weight stands for: finer steps gain nothing, coarser ones lose. */
export const STEP = 0.09;
/** Shifted by as much at most, and with what remains, they still fit into a byte. */
const MOST_STEPS = 60;

/** The chains among the stored weights. */
export type StoredChains = Pick<StoredWeights, 'lines' | 'sentences'>;

/** The chains as they are stored. */
export function packedChains({ lines, sentences }: Record<'lines' | 'sentences', TrainedChain>): StoredChains {
  return { lines: lines.stored, sentences: withShared(sentences.stored, lines.stored) };
}

/** Quantises what is no chain, and writes everything as text. */
export function pack(
  { lines, sentences }: StoredChains,
  calibration: Calibration,
  labels: TrainedLabels,
  document: PlattScaling,
  fingerprint: string,
): StoredWeights {
  return {
    fingerprint,
    lines,
    sentences,
    calibration: {
      ...calibration,
      trees: storedSigned(calibration.trees),
      article: packedArticle(calibration.article),
    },
    document,
    kinds: storedSigned(labels.kinds),
    titles: storedSigned(labels.titles),
  };
}

/** A chain whose features that another one has as well are told by their numbers there, which are shorter than keys. */
function withShared(chain: StoredChain, other: StoredChain): StoredWeights['sentences'] {
  const numbers = new Map(Array.from(summed(numbersOf(other.keys)), (key, number) => [key, number]));
  const own: number[] = [];
  const shared: number[] = [];
  for (const key of summed(numbersOf(chain.keys))) {
    const number = numbers.get(key);
    if (number === undefined) own.push(key);
    else shared.push(number);
  }
  return { ...chain, keys: stored(differences(own)), shared: stored(differences(shared)) };
}

export function packedArticle({ weights, step }: ArticleWeights): StoredWeights['calibration']['article'] {
  const keys = [...weights.keys()].filter((feature) => weights[feature] !== 0);
  return {
    size: weights.length,
    keys: stored(differences(keys)),
    steps: storedSigned(weights.filter((weight) => weight !== 0)),
    step: rounded(step),
  };
}

/** A chain in the form in which it is shipped. */
export function storedChain(dictionary: Int32Array, { weights, transitions }: RunResult): StoredChain {
  return {
    keys: stored(differences(dictionary)),
    emissions: { steps: storedSigned(withoutBody(quantised(weights))), step: STEP },
    transitions: [...transitions].map(rounded),
  };
}

/** Few digits, so that the file is the same wherever it is written. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/**
 * Weights as whole steps. What a feature adds to all states alike changes no posterior, so the steps of every feature
 * are shifted to sum to zero; what remains goes to the title, whose weights decide least.
 */
export function quantised(weights: Float32Array): Int8Array {
  const steps = Int8Array.from(weights, (weight) =>
    Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP))),
  );
  for (let row = 0; row < steps.length; row += STATE_COUNT) {
    const own = steps.subarray(row, row + STATE_COUNT);
    const sum = own.reduce((total, value) => total + value, 0);
    const shift = Math.round(sum / STATE_COUNT);
    for (let state = 0; state < STATE_COUNT; state++) own[state] = (own[state] as number) - shift;
    own[TITLE] = (own[TITLE] as number) - (sum - shift * STATE_COUNT);
  }
  return steps;
}

/** The body's steps follow from the others, and take the most room. */
function withoutBody(steps: Int8Array): Int8Array {
  return steps.filter((_, at) => at % STATE_COUNT !== BODY);
}

/** Signed numbers as 0, 1, 2, 3, 4 …, which stand for 0, -1, 1, -2, 2 … */
function storedSigned(values: Int8Array): StoredNumbers {
  return stored(Int32Array.from(values, (value) => (value < 0 ? -2 * value - 1 : 2 * value)));
}

/** The differences between sorted numbers. */
export function differences(sorted: ArrayLike<number>): Int32Array {
  return Int32Array.from(sorted, (value, at) => value - (at > 0 ? (sorted[at - 1] as number) : 0));
}

/** Rice-coded with the width that makes them shortest. */
export function stored(values: Int32Array): StoredNumbers {
  const lengthAt = (width: number): number => values.reduce((sum, value) => sum + (value >> width) + 1 + width, 0);
  const widths = Array.from({ length: 24 }, (_, width) => width);
  const width = widths.reduce((best, next) => (lengthAt(next) < lengthAt(best) ? next : best));
  return { text: z85(riceEncoded(values, width)), count: values.length, width };
}

export function riceEncoded(values: Int32Array, width: number): Uint8Array {
  const bits: number[] = [];
  for (const value of values) {
    for (let quotient = value >> width; quotient > 0; quotient--) bits.push(1);
    bits.push(0);
    for (let low = width - 1; low >= 0; low--) bits.push((value >> low) & 1);
  }
  // Z85 takes four bytes at a time.
  const bytes = new Uint8Array(Math.ceil(bits.length / 32) * 4);
  bits.forEach((bit, at) => {
    if (bit === 1) bytes[at >> 3] = (bytes[at >> 3] as number) | (128 >> (at & 7));
  });
  return bytes;
}

/** Text that needs no escape in a string: ZeroMQ RFC 32. */
export function z85(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let value = 0;
    for (let index = 0; index < 4; index++) value = value * 256 + (bytes[at + index] as number);
    for (let power = 85 ** 4; power >= 1; power /= 85)
      characters.push(z85Digits[Math.floor(value / power) % 85] as string);
  }
  return characters.join('');
}

/** The module that the library ships. */
export function weightsModule(stored: StoredWeights): string {
  return [
    '// Written by `npm run train`; training/record.json says how it came about.',
    "import type { StoredWeights } from './model.js';",
    '',
    `export const weights: StoredWeights = ${asCode(stored)};`,
    '',
  ].join('\n');
}

/** A value as code, its members by their bare names. */
export function asCode(value: object): string {
  return JSON.stringify(value, undefined, 2).replace(/"(\w+)":/g, '$1:');
}
