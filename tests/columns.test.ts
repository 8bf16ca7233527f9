import { describe, expect, it } from 'vitest';
import { Columns } from '../src/facts/columns.js';

describe('columns', () => {
  it.each([1, 50])('are empty and do not overlap, with %i of integers a stretch', (stretch) => {
    for (const count of [0, 1, 3, 8]) {
      const columns = new Columns(count, stretch);
      const all = [0, 1, 2].flatMap(() => [columns.bytes(), columns.integers(1), columns.floats(), columns.bytes(1)]);
      expect(all.map(({ length }) => length - count)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);
      expect(all.every((column) => column.every((value) => value === 0))).toBe(true);
      for (const [index, column] of all.entries()) column.fill(index + 1);
      expect(all.every((column, index) => column.every((value) => value === index + 1))).toBe(true);
    }
  });

  it('share one stretch of memory where there is room', () => {
    const columns = new Columns(8, 4);
    const all = [columns.integers(), columns.floats(), columns.bytes(), columns.bytes()];
    expect(new Set(all.map(({ buffer }) => buffer)).size).toBe(1);
    expect(columns.integers().buffer).not.toBe(all[0]?.buffer);
  });
});
