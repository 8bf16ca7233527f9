import { describe, expect, it } from 'vitest';
import { assessed, type Line } from './labelled.js';
import {
  counted,
  first,
  noneFeatures,
  only,
  page,
  second,
  some,
  type TitleName,
  title,
  titleFeatures,
} from './title-names.js';

describe('features of the text', () => {
  const expected = {
    'posterior of the likeliest': 76,
    'posterior of the second': 72,
    candidates: 4,
    cleanliness: 5,
    'first paragraph of the body': 4,
    'paragraphs in fours': 1,
  };

  it('are the same for every candidate', () => {
    for (const at of [0, 2]) some(titleFeatures(counted({ cleanliness: 5 }), at), { 'is none': 0, ...expected });
  });

  it('are all there is for the choice of none', () => {
    const found = noneFeatures(counted({ cleanliness: 5 }));
    some(found, { 'is none': 1, ...expected });
    const rest = Object.keys(found).filter((name) => name !== 'is none' && !(name in expected));
    for (const name of rest) expect(found[name as TitleName]).toBe(0);
  });

  it('have no posteriors where there is no candidate', () => {
    some(noneFeatures(assessed([[first, 0.9]])), {
      'posterior of the likeliest': 0,
      'posterior of the second': 0,
      candidates: 0,
    });
  });
});

describe('features of how likely the title is', () => {
  it('are quarters of bits: 80 for what is sure, 4 less for every half', () => {
    const posteriorOf = (posterior: number) =>
      titleFeatures(
        assessed([
          [title, 0, posterior],
          [first, 0.9],
        ]),
        0,
      ).posterior;
    expect([1, 0.5, 0.25, 2 ** -10, 1e-6].map(posteriorOf)).toEqual([80, 76, 72, 40, 0]);
  });

  it('are set against those of the other candidates', () => {
    some(titleFeatures(assessed(page), 2), { posterior: 76, rank: 0, 'posterior behind the likeliest': 0 });
    some(titleFeatures(assessed(page), 0), { posterior: 68, rank: 2, 'posterior behind the likeliest': 7 });
  });

  it('are summed over equal paragraphs', () => {
    const copies = assessed([
      [title, 0, 0.25],
      [title, 0, 0.25],
      ['Menu', 0, 0.25],
      [first, 0.9],
    ]);
    some(titleFeatures(copies, 1), { posterior: 72, 'posterior of equals': 76 });
    some(titleFeatures(copies, 2), { posterior: 72, 'posterior of equals': 72 });
  });
});

describe('features of its words', () => {
  /** The title above a body of one paragraph. */
  const above = (line: string, body: string): Record<TitleName, number> =>
    titleFeatures(
      assessed([
        [line, 0, 0.5],
        [body, 0.9],
      ]),
      0,
    );

  it('are how many of them occur at the beginning of the body, and how often', () => {
    const body = 'The storm hit Lisbon: the storm was strong, and a storm like that has not hit Lisbon since 1987.';
    some(above('Storm in Lisbon kills nobody', body), {
      words: 5,
      'words in the opening': 2,
      'share in the opening': 50,
      'weight in the opening': Math.floor(4 * (2 + Math.log2(3))),
      'mean weight in the opening': Math.floor((16 * (2 + Math.log2(3))) / 4),
    });
    some(above('Storm', body), { 'words in the opening': 1, 'share in the opening': 100, 'weight in the opening': 8 });
    some(above('1987', body), { 'words in the opening': 0, 'share in the opening': 0 });
    some(above('The and that', body), { 'words in the opening': 0, 'share in the opening': 0 });
    some(above('Ferry sails', body), { 'words in the opening': 0, 'weight in the opening': 0 });
  });

  it('are not looked up in itself', () => {
    const line = 'Storm damages harbour of Lisbon and Friday ferry';
    const alone = (text: string, confidence: number): Record<TitleName, number> =>
      titleFeatures(
        assessed([
          [text, confidence, 0.5],
          [second, 0.9],
        ]),
        0,
      );
    some(alone(line, 0.5), { words: 8, 'words in the opening': 1 });
    some(alone(`${line} sails`, 0.5), { 'words in the opening': 1 });
    const twice = assessed([
      [line, 0.5, 0.5],
      [`${line}.`, 0.9],
    ]);
    some(titleFeatures(twice, 0), { 'words in the opening': 6 });
  });

  it('are looked up in the body where it is no part of it', () => {
    const line = 'Storm damages ferry';
    some(
      titleFeatures(
        assessed([
          [second, 0.9],
          [line, 0.9, 0.05],
        ]),
        1,
      ),
      { 'words in the opening': 1 },
    );
    const longer = 'Storm damages ferry and harbour of old Lisbon';
    some(
      titleFeatures(
        assessed([
          [longer, 0.49, 0.5],
          [second, 0.9],
        ]),
        0,
      ),
      { 'words in the opening': 1 },
    );
  });

  it('are what the text knows from elsewhere', () => {
    const sums = (at: number, value: number): Int32Array =>
      new Int32Array(page.length + 1).fill(5).fill(5 + value, at + 1);
    const context = {
      knownSum: sums(2, 3),
      contentSum: sums(2, 4),
      knownNames: only(2, 6),
      shingles: Uint8Array.from(only(2, 5)),
      shinglesShared: Uint8Array.from(only(2, 2)),
    };
    some(titleFeatures(counted(context), 2), { 'known words': 75, 'known names': 6, 'shared shingles': 40 });
    some(titleFeatures(counted(context), 1), { 'known words': 0, 'known names': 0, 'shared shingles': 0 });
  });

  it('are what they look like', () => {
    some(above('Opinion: THE Storm and OUR Harbour', first), {
      label: 1,
      capitalised: 83,
      capitals: 33,
      stopwords: 50,
    });
    some(above('Storm damages harbour', first), { label: 0, capitalised: 33, capitals: 0, stopwords: 0 });
    some(above('Storm damages harbour', first), { 'length of words': 25 });
    const second = titleFeatures(
      assessed([
        ['Menu and home', 0],
        ['Lisbon harbour', 0, 0.5],
        [first, 0.9],
      ]),
      1,
    );
    some(second, { words: 2, capitalised: 50 });
    some(above('Storm is over. Ferry sails. Nobody hurt', first), { 'sentence ends': 2 });
  });
});

it('keeps all features from 0 to 127', () => {
  const many = titleFeatures(counted({ knownNames: only(2, 1000) }), 2);
  expect(many['known names']).toBe(127);
  expect(titleFeatures(counted({ period: Uint8Array.from(only(2, 127)) }), 2).period).toBe(127);
  const far = titleFeatures(assessed([...page, ...Array.from({ length: 30 }, (): Line => [second, 0, 1e-6])]), 0);
  for (const value of Object.values(far)) expect(value).toBeLessThanOrEqual(127);
});
