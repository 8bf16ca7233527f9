import { describe, expect, it } from 'vitest';
import { tokenise } from '../src/facts/lexical.js';
import { titleCandidates } from '../src/label/title-candidates.js';
import { assessed, type Line } from './labelled.js';

const title = 'Storm damages harbour in Lisbon';
const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';

/** So many lines that hardly are titles, with numbers in letters so that each is another. */
function lines(count: number, title: number): Line[] {
  return Array.from({ length: count }, (_, at) => [
    `Item ${'abcdefghij'[at % 10]}${'klmnopqrstuvwxyz'[((at / 10) % 16) | 0]}${at}x`,
    0,
    title,
  ]);
}

function numbersOf(page: readonly Line[]): readonly number[] {
  return titleCandidates(assessed(page)).numbers;
}

describe('the first paragraph of the body', () => {
  const startOf = (page: readonly Line[]): number => titleCandidates(assessed(page)).start;

  it('is the first that is rather body than not, and has eight words', () => {
    expect(
      startOf([
        ['Menu', 0.9],
        [second, 0.49],
        [first, 0.5],
        [second, 0.9],
      ]),
    ).toBe(2);
    expect(
      startOf([
        ['Menu', 0],
        ['The storm reached the coast on Friday', 0.9],
        ['The storm reached the coast on Friday night', 0.9],
      ]),
    ).toBe(2);
  });

  it('is the first of all where there is none', () => {
    expect(
      startOf([
        ['Menu', 0.9],
        ['Home', 0.1],
      ]),
    ).toBe(0);
    expect(startOf([])).toBe(0);
  });
});

describe('a candidate', () => {
  it('near to the beginning of the body need hardly look like a title: eight before it, three behind', () => {
    const page = (posterior: number): Line[] => [
      ...lines(12, posterior),
      [first, 1, posterior],
      ...lines(12, posterior),
    ];
    const near = [0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    expect(numbersOf(page(1e-6))).toEqual(near);
    expect(numbersOf(page(0.99e-6))).toEqual([]);
    expect(numbersOf(page(0.99e-3))).toEqual(near);
  });

  it('further up must look more like one', () => {
    const page: Line[] = [...lines(12, 1e-3), [first, 1]];
    expect(numbersOf(page)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('is the first paragraph, however far away, or one of the 300 before the body', () => {
    const page: Line[] = [...lines(310, 0), [first, 1]];
    for (const at of [0, 1, 9, 10, 309]) page[at] = [`${title} ${at}`, 0, 0.5];
    expect(numbersOf(page)).toEqual([0, 10, 309]);
  });

  it('stands further down than that where no more than a quarter of the body is above it', () => {
    const page = (above: number, below: number, posterior = 0.5): Line[] => [
      ...Array.from({ length: above }, (): Line => [first, 1]),
      ...lines(4, 0),
      [title, 0, posterior],
      ...Array.from({ length: below }, (): Line => [first, 1]),
    ];
    expect(numbersOf(page(1, 3))).toEqual([5]);
    expect(numbersOf(page(1, 2))).toEqual([]);
    expect(numbersOf(page(1, 3, 0.99e-3))).toEqual([]);
  });

  it('may stand among the first of the body whatever is above it', () => {
    expect(
      numbersOf([
        [first, 1],
        [second, 1],
        ['Menu', 0],
        [title, 0, 0.5],
      ]),
    ).toEqual([3]);
    expect(
      numbersOf([
        [first, 1],
        [second, 1],
        ['Menu', 0],
        ['Home', 0],
        [title, 0, 0.5],
      ]),
    ).toEqual([]);
  });

  it('has words, 45 at most', () => {
    const words = (count: number): string => `Storm${' again'.repeat(count - 1)}`;
    expect(
      numbersOf([
        ['✦ ✦ ✦', 0, 0.5],
        [words(45), 0, 0.5],
        [words(46), 0, 0.5],
      ]),
    ).toEqual([1]);
  });

  it('is one of 200 at most', () => {
    expect(numbersOf([...lines(250, 0.5), [first, 1]])).toEqual(Array.from({ length: 200 }, (_, at) => at));
  });
});

describe('candidates', () => {
  it('have their posteriors, the highest first, and the sums over equal ones', () => {
    const page: Line[] = [
      ['Home', 0, 0.125],
      [title, 0, 0.25],
      [title, 0, 0.5],
      ['Menu', 0, 0],
      [first, 1],
    ];
    const assessment = assessed(page);
    const { posteriors, sums } = titleCandidates(assessment);
    const { identity } = assessment.context.statistics;
    expect(posteriors).toEqual([0.5, 0.25, 0.125]);
    expect([0, 1, 2, 3].map((at) => sums.get(identity[at] as number))).toEqual([0.125, 0.75, 0.75, undefined]);
  });

  it('know how many words of body stand before each paragraph, as sure as they are', () => {
    const page: Line[] = [
      ['Home and news', 0.25],
      ['The storm is over', 0.5],
      ['It is', 0.75],
      ['Menu', 0.4],
    ];
    expect([...titleCandidates(assessed(page)).bodyBefore]).toEqual([0, 0, 2, 3.5, 3.5]);
  });
});

describe('the opening', () => {
  /** How often a word occurs in it. */
  function timesOf(word: string, page: readonly Line[]): number {
    return titleCandidates(assessed(page)).opening.get(tokenise(word).hash[0] as number);
  }

  it('holds the words of the body but for stop words and numbers', () => {
    const page: Line[] = [
      ['The harbour of Lisbon is closed, and the harbour stays closed for 12 days.', 0.1],
      ['The harbour of Lisbon is closed, and the harbour stays closed for 12 days.', 0.9],
      ['Harbour closed', 0.9],
      ['The harbour of Porto is open again, and it has been so since 2021.', 0.9],
    ];
    expect(timesOf('harbour', page)).toBe(3);
    expect(timesOf('Lisbon', page)).toBe(1);
    expect(timesOf('Porto', page)).toBe(1);
    expect(timesOf('ferry', page)).toBe(0);
    for (const word of ['the', 'is', '12', '2021']) expect(timesOf(word, page)).toBe(0);
  });

  it('ends with the paragraph that makes up 200 words', () => {
    const part = (word: string, times: number): Line => [`${`${word} `.repeat(times)}harbour.`, 0.9];
    expect(timesOf('ferry', [part('storm', 198), part('ferry', 10)])).toBe(10);
    expect(timesOf('ferry', [part('storm', 199), part('ferry', 10)])).toBe(0);
    expect(timesOf('storm', [part('storm', 299)])).toBe(299);
  });
});
