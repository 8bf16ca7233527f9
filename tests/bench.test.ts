import { describe, expect, it } from 'vitest';
import { charactersOf, firstOf } from '../evaluation/bench/texts.js';
import { ratioOf, show, spreadOf, timeInTurns } from '../evaluation/bench/timing.js';

describe('spread', () => {
  it('is the median and the quartiles', () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, lower: 2, upper: 4 });
    expect(spreadOf([1, 2])).toEqual({ median: 1.5, lower: 1.25, upper: 1.75 });
    expect(show(spreadOf([1, 2]), 1)).toBe('1.5 (1.3–1.8)');
  });

  it('compares times round by round', () => {
    expect(ratioOf([10, 40, 90], [10, 20, 30]).median).toBe(2);
  });
});

describe('timing', () => {
  it('gives a time for every round of every work', () => {
    const times = timeInTurns([(text) => text.length, () => 1], ['a', 'bc'], 4);
    expect(times.map((rounds) => rounds.length)).toEqual([4, 4]);
  });

  it('fails when an answer changes', () => {
    let calls = 0;
    expect(() => timeInTurns([() => calls++], ['a'], 2)).toThrow('the answers changed');
  });
});

it('takes the first texts up to a limit, and at least one', () => {
  expect(firstOf(['abc', 'de', 'f'], 5)).toEqual(['abc', 'de']);
  expect(firstOf(['abc', 'de'], 1)).toEqual(['abc']);
  expect(charactersOf(['abc', 'de'])).toBe(5);
});
