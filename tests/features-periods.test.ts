import { expect, it } from 'vitest';
import { Columns } from '../src/facts/columns.js';
import { periods } from '../src/features/context/patterns.js';

/** For each paragraph how many shapes and first words around it come again a period further, and back, at the best period. */
function counted(shape: readonly number[], first: readonly number[]): number[] {
  const agreement = (at: number, other: number): number =>
    [shape, first].filter((values) => values[at] !== undefined && values[at] === values[other]).length;
  return shape.map((_, at) => {
    const sums = [2, 3, 4, 5, 6].map((period) =>
      [at - 1, at, at + 1]
        .map((near) => agreement(near, near + period) + agreement(near - period, near))
        .reduce((sum, value) => sum + value),
    );
    return Math.max(...sums);
  });
}

it.each([
  ['no paragraph', []],
  ['a paragraph', [1]],
  ['fewer paragraphs than a period', [1, 1]],
  ['paragraphs that are all alike', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]],
  ['lists of all periods', [1, 2, 1, 2, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6]],
  ['a pattern that begins and ends with the text', [1, 2, 3, 9, 8, 7, 1, 2, 3]],
])('finds how %s repeat', (_, shape) => {
  for (const first of [shape, shape.map((value) => value >> 1), shape.map((_, at) => at)]) {
    const found = periods(Int32Array.from(shape), Int32Array.from(first), new Columns(shape.length, 1));
    expect([...found]).toEqual(counted(shape, first));
  }
});
