import type { FeatureSink } from './sink.js';

/**
 * Several features that follow from the same few small numbers: their weights are summed once for
 * each choice of the numbers, and looked up from then on.
 */
export interface Combination {
  /** The code of its first value. */
  readonly first: number;
  readonly size: number;
  /** Adds the features one by one that a value stands for. */
  expand(sink: FeatureSink, value: number): void;
}

/**
 * Values below this, which most are, need no hash to be told apart. No power of two: the rows of different templates
 * would get into each other's way in the cache.
 */
export const SMALL_VALUES = 2000;
/** Bits for the number of a template. */
export const TEMPLATE_BITS = 7;
/** Codes from here on stand for a combination, those below for a feature with a small value. */
export const FIRST_COMBINED: number = SMALL_VALUES << TEMPLATE_BITS;

/** All combinations in the order of their codes; complete when the modules are loaded. */
const combinations: Combination[] = [];

/** Codes that are no hashes are below this. */
export function codeCount(): number {
  const last = combinations.at(-1);
  return last === undefined ? FIRST_COMBINED : last.first + last.size;
}

/**
 * Names the features that some numbers give together. A choice of numbers is written as one value,
 * in which the last number changes fastest.
 *
 * @param sizes how many values each number has, from 0 on
 * @param give adds the features of a choice of numbers to a sink
 */
export function combination(
  sizes: readonly number[],
  give: (sink: FeatureSink, ...numbers: number[]) => void,
): Combination {
  const found: Combination = {
    first: codeCount(),
    size: sizes.reduce((product, size) => product * size, 1),
    expand(sink, value) {
      const numbers: number[] = [];
      let rest = value;
      for (const size of [...sizes].reverse()) {
        numbers.unshift(rest % size);
        rest = Math.floor(rest / size);
      }
      give(sink, ...numbers);
    },
  };
  combinations.push(found);
  return found;
}

/** Adds the features that a code of a combination stands for. */
export function expandCode(sink: FeatureSink, code: number): void {
  const found = combinations.find(({ first, size }) => code < first + size) as Combination;
  found.expand(sink, code - found.first);
}
