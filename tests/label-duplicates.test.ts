import { describe, expect, it } from 'vitest';
import { resolveDuplicates } from '../src/label/duplicates.js';
import { assessed, type Line } from './labelled.js';

const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';
const third = 'Nobody was hurt, although a dozen people had been on the pier when the first wave came in.';
const quote = 'The ferry to the southern bank stays closed until then.';

/** For each paragraph the one that stands for it, and the confidences. */
function resolved(lines: readonly Line[], title = -1): { standsFor: number[]; confidences: number[] } {
  const assessment = assessed(lines);
  const confidences = assessment.confidences.slice();
  const standsFor = [...resolveDuplicates(assessment, confidences, title)];
  return { standsFor, confidences: [...confidences].map((value) => Number(value.toFixed(3))) };
}

describe('copies', () => {
  it('have the one that stands among body stand for them, as sure as the surest', () => {
    expect(
      resolved([
        [first, 0.9],
        ['Menu', 0.1],
        [second, 0.8],
        [first, 0.7],
        [third, 0.8],
      ]),
    ).toEqual({ standsFor: [3, 1, 2, 3, 4], confidences: [0.09, 0.1, 0.8, 0.9, 0.8] });
  });

  it('have no place of their own right below the title', () => {
    const lines: Line[] = [
      [third, 0.6],
      [first, 0.7],
      [second, 0.9],
      ['A caption', 0.1],
      [second, 0.9],
      [first, 0.8],
      [quote, 0.9],
    ];
    expect(resolved(lines).confidences[1]).toBe(0.476);
    expect(resolved(lines, 0).confidences[1]).toBe(0.14);
    expect(resolved(lines, 5).confidences).toEqual(resolved(lines).confidences);
  });

  it('have the later one stand for them where both stand alike', () => {
    expect(
      resolved([
        [first, 0.5],
        [first, 0.5],
      ]).standsFor,
    ).toEqual([1, 1]);
  });

  it('have the later one stand for them where neither looks like body', () => {
    expect(
      resolved([
        [first, 0.2],
        [first, 0.2],
      ]).standsFor,
    ).toEqual([1, 1]);
  });

  it('stand among body where it comes behind them', () => {
    const lines: Line[] = [
      [second, 0.9],
      [first, 0.5],
      ['Menu', 0],
      ['Share', 0],
      [first, 0.5],
    ];
    expect(resolved(lines).standsFor).toEqual([0, 1, 2, 3, 1]);
  });

  it('stand among body where it comes before them', () => {
    const lines: Line[] = [
      [first, 0.5],
      ['Menu', 0.1],
      [second, 0.9],
      [first, 0.5],
    ];
    expect(resolved(lines).standsFor).toEqual([3, 1, 2, 3]);
  });

  it('are told apart by each of their figures', () => {
    const losses = (ships: number, boats: number): string =>
      `On that night the harbour of Lisbon lost ${ships} ships and ${boats} boats.`;
    const lines: Line[] = [
      [losses(3, 12), 0.9],
      [losses(31, 2), 0.9],
      [losses(3, 12), 0.9],
    ];
    expect(resolved(lines).standsFor).toEqual([2, 1, 2]);
  });

  it('may differ in their stops and commas', () => {
    const lines: Line[] = [
      ['On that night the harbour of Lisbon lost 3 ships and 12 boats.', 0.9],
      ['On that night, the harbour of Lisbon lost 3 ships – and 12 boats!', 0.9],
    ];
    expect(resolved(lines).standsFor).toEqual([1, 1]);
  });

  it('have eight words at least', () => {
    const lines = (text: string): Line[] => [
      [text, 0.9],
      [text, 0.9],
    ];
    expect(resolved(lines('The ferry stays closed until then, he said.')).standsFor).toEqual([1, 1]);
    expect(resolved(lines('The ferry stays closed, the mayor said.')).standsFor).toEqual([0, 1]);
  });

  it('may be three', () => {
    expect(
      resolved([
        [first, 0.5],
        ['Menu', 0],
        [first, 0.4],
        [second, 0.9],
        [first, 0.2],
      ]),
    ).toEqual({ standsFor: [2, 1, 2, 3, 2], confidences: [0.25, 0, 0.5, 0.9, 0.1] });
  });

  it('are body as well where they stand among other body, as in the terms of two offers', () => {
    const terms = (before: number): Line[] => [
      [first, before],
      [quote, 0.8],
      ['The second pier', 0.9],
      [third, 0.9],
      [quote, 0.8],
      [second, 0.9],
    ];
    expect(resolved(terms(0.9)).standsFor[1]).toBe(4);
    expect(resolved(terms(0.9)).confidences).toEqual([0.9, 0.736, 0.9, 0.9, 0.8, 0.9]);
    expect(resolved(terms(0.1)).confidences).toEqual([0.1, 0.224, 0.9, 0.9, 0.8, 0.9]);
  });

  it('were doubled by the page where they stand side by side, or with both of their neighbours', () => {
    const lines: Line[] = [
      [first, 0.9],
      [quote, 0.8],
      [quote, 0.8],
      [third, 0.9],
    ];
    expect(resolved(lines).confidences[1]).toBe(0.16);
    const block: Line[] = [
      [first, 0.9],
      [second, 0.9],
      [third, 0.9],
    ];
    expect(resolved([...block, ['Harbour', 0.9], ...block]).confidences[1]).toBe(0.09);
    const head = block.slice(0, 2);
    expect(resolved([...block, ['Harbour', 0.9], ...head, ['Pier', 0.9]]).confidences[1]).toBe(0.819);
  });

  it('are none where they are short, or have other figures', () => {
    const refrain = 'No comment today, the mayor said.';
    const bulletin = (count: number): string => `In the first district the firemen were called out ${count} times.`;
    expect(
      resolved([
        [refrain, 0.9],
        [bulletin(312), 0.9],
        [refrain, 0.9],
        [bulletin(415), 0.9],
        [bulletin(312), 0.9],
      ]).standsFor,
    ).toEqual([0, 1, 2, 3, 1]);
  });
});

describe('a pull quote', () => {
  const among = (line: string, ...around: string[]): Line[] => [
    [first, 0.9],
    [line, 0.8],
    ...around.map((text): Line => [text, 0.9]),
  ];

  it('has the paragraph that it was pulled from stand for it, before or behind it', () => {
    expect(resolved(among(quote, second))).toEqual({ standsFor: [0, 2, 2], confidences: [0.9, 0.08, 0.9] });
    expect(
      resolved([
        [second, 0.5],
        [first, 0.9],
        [quote, 0.8],
      ]),
    ).toEqual({ standsFor: [0, 1, 0], confidences: [0.5, 0.9, 0.4] });
  });

  it('has eight words at least, and may begin with the second word of the paragraph', () => {
    expect(
      resolved(among('Repairs will take weeks, the old mayor said.', 'So repairs will take weeks, the old mayor said.'))
        .standsFor,
    ).toEqual([0, 2, 2]);
    expect(
      resolved(among('Repairs will take weeks, the mayor said.', 'So repairs will take weeks, the mayor said.'))
        .standsFor,
    ).toEqual([0, 1, 2]);
  });

  it('may have no figures where the paragraph has some, and no stop behind them there', () => {
    expect(resolved(among(quote, `${second} It takes 12 days.`)).standsFor).toEqual([0, 2, 2]);
    const report = 'He said that night: In the first district the firemen were called out 312';
    expect(resolved(among(`${report.slice(20)}.`, report)).standsFor).toEqual([0, 2, 2]);
  });

  it('may stand in quotation marks, or behind an arrow', () => {
    for (const line of [`“${quote}”`, `> ${quote}`]) expect(resolved(among(line, second)).standsFor).toEqual([0, 2, 2]);
  });

  it.each([
    ['an item of a list', `- ${quote}`],
    ['no sentence', quote.slice(0, -1)],
    ['short', 'The southern bank stays closed until then.'],
    ['not the same throughout', 'The ferry to the northern bank stays closed until then.'],
    ['the beginning', 'Repairs will take several weeks, and the ferry to the southern bank stays closed.'],
  ])('is none where it is %s', (_, line) => {
    expect(resolved(among(line, second)).standsFor).toEqual([0, 1, 2]);
  });

  it('is none where the paragraph stands far away', () => {
    const between = Array.from({ length: 8 }, (_, at) => `This is the line of the page with the number ${at}.`);
    expect(resolved(among(quote, ...between.slice(1), second)).standsFor[1]).toBe(9);
    expect(resolved(among(quote, ...between, second)).standsFor[1]).toBe(1);
  });

  it('is none where it has other figures', () => {
    const report = 'The mayor said that night: In the first district the firemen were called out 312 times.';
    const called = (count: number): string => `In the first district the firemen were called out ${count} times.`;
    expect(resolved(among(called(312), report)).standsFor).toEqual([0, 2, 2]);
    expect(resolved(among(called(415), report)).standsFor).toEqual([0, 1, 2]);
  });

  it('is a copy rather where it stands there twice', () => {
    expect(resolved([...among(quote, second), [quote, 0.8], [third, 0.9]]).standsFor).toEqual([0, 3, 2, 3, 4]);
  });

  it('has 60 words at most', () => {
    const words = (count: number): string => `The${' storm'.repeat(count - 2)} passed.`;
    const resolvedTo = (count: number) => resolved(among(words(count), `So ${words(count)}`)).standsFor[1];
    expect(resolvedTo(60)).toBe(2);
    expect(resolvedTo(61)).toBe(1);
  });

  it('is none where it is long', () => {
    const long = `${'and then the wind came and the rain came and the waves came '.repeat(6)}and it was over.`;
    expect(resolved(among(`So ${long}`, `He said: So ${long}`)).standsFor).toEqual([0, 1, 2]);
  });
});
