import { describe, expect, it } from 'vitest';
import type { Assessment } from '../src/values/assessment.js';
import type { Context } from '../src/values/context.js';
import type { Statistics } from '../src/values/statistics.js';
import { assessed, type Line } from './labelled.js';
import { noneFeatures, type TitleName, titleFeatures } from './title-names.js';

const title = 'Storm damages harbour in Lisbon';
const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';

const page: readonly Line[] = [
  ['Home', 0, 0.125],
  ['News Sport', 0.25, 0.25],
  [title, 0.125, 0.5],
  ['By Jane Example', 0, 0.0625],
  [first, 0.75],
  [second, 0.875],
];

/** Some of the features of a paragraph; expected are all that are named. */
function some(found: Record<TitleName, number>, expected: Partial<Record<TitleName, number>>): void {
  expect(found).toMatchObject(expected);
}

/** The page with some of its counts set by hand. */
function counted(context: Partial<Context>, statistics: Partial<Statistics> = {}, lines = page): Assessment {
  const assessment = assessed(lines);
  const counts = { ...assessment.context.statistics, ...statistics };
  return { ...assessment, context: { ...assessment.context, ...context, statistics: counts } };
}

/** A count of each paragraph of the page, 0 but for one of them. */
function only(at: number, value: number): Int32Array {
  return new Int32Array(page.length + 1).fill(value, at, at + 1);
}

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

describe('features of where it stands', () => {
  it('are its number, how far above the body it stands, and how surely it is body', () => {
    some(titleFeatures(assessed(page), 1), { number: 1, 'above the body': 23, confidence: 25 });
    some(titleFeatures(assessed(page), 5), { number: 5, 'above the body': 19, confidence: 87 });
  });

  it('are the share of the body above, and the words of body in eight paragraphs below', () => {
    const words = (count: number): Line => [`${'storm '.repeat(count)}`.trim(), 1];
    const none: Line = ['Menu', 0];
    const lines = [
      words(30),
      [title, 0, 0.5],
      words(10),
      words(10),
      words(11),
      none,
      none,
      none,
      none,
      none,
      words(38),
    ];
    const found = titleFeatures(assessed(lines as Line[]), 1);
    some(found, { 'body before': 30, 'body below': 40 });
    const nearer = titleFeatures(assessed([...lines.slice(0, 5), ...lines.slice(6)] as Line[]), 1);
    some(nearer, { 'body before': 30, 'body below': Math.floor(8 * Math.log2(70)) });
    some(titleFeatures(assessed([[title, 0, 0.5], words(15)]), 0), { 'body before': 0, 'body below': 32 });
    some(titleFeatures(assessed([words(1), [title, 0, 0.5], words(2)]), 1), { 'body before': 25 });
  });

  it('are the distances to running text', () => {
    const context = { distanceBefore: Uint8Array.from(only(2, 9)), distanceAfter: Uint8Array.from(only(2, 4)) };
    some(titleFeatures(counted(context), 2), { 'distance before': 9, 'distance after': 4 });
  });

  it('are the words above that are body, of four paragraphs, as sure as they are', () => {
    const lines: Line[] = [
      ['Storm and wind and rain', 1],
      ['Storm', 1],
      ['Storm and wind', 1],
      ['The storm on the coast', 0],
      ['Storm and rain', 1],
      [title, 0, 0.5],
      [first, 0.5],
    ];
    some(titleFeatures(assessed(lines), 5), { 'body above': 24 });
    some(titleFeatures(assessed(lines), 1), { 'body above': Math.floor(8 * Math.log2(6)) });
    some(titleFeatures(assessed(lines), 0), { 'body above': 0 });
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

describe('features of its manner', () => {
  it('are how often the like occurs', () => {
    const context = {
      repeatsAround: Uint8Array.from(only(2, 17)),
      period: Uint8Array.from(only(2, 7)),
      beginnings: only(2, 3),
      endings: only(2, 4),
      copies: only(3, 5),
      unterminatedBefore: Uint8Array.from(only(2, 6)),
    };
    some(titleFeatures(counted(context), 2), {
      'repeats around': 17,
      period: 7,
      beginnings: 3,
      endings: 4,
      'copies of the next': 5,
      'unterminated before': 6,
    });
    some(
      titleFeatures(
        assessed([
          [first, 0.9],
          [title, 0, 0.5],
        ]),
        1,
      ),
      { 'copies of the next': 0 },
    );
  });

  it('are its marks and phrases', () => {
    const lines: Line[] = [
      ['Storm, wind, rain!', 0, 0.5],
      ['12 / 34', 0, 0.5],
      ['Sign up for our newsletter', 0, 0.5],
      [first, 0.9],
    ];
    const marks = (at: number) => titleFeatures(assessed(lines), at);
    some(marks(0), { commas: 2, 'exclamation mark': 1, 'only numbers': 0, 'cue tokens': 0, 'opening cue': 0 });
    some(marks(1), { commas: 0, 'exclamation mark': 0, 'only numbers': 1 });
    expect(marks(2)['cue tokens']).toBeGreaterThanOrEqual(3);
    some(titleFeatures(counted({}, { openingCues: only(2, 1) }), 2), { 'opening cue': 1 });
    some(titleFeatures(counted({}, { openingCues: only(2, 0b10100) }), 2), { 'opening cue': 5 });
  });

  it('are how surely the paragraph above stands before or behind the article', () => {
    const assessment = assessed(page);
    const posteriors = assessment.posteriors.slice();
    posteriors.set([0.5, 0, 0, 0, 0.25], 5);
    some(titleFeatures({ ...assessment, posteriors }, 2), { 'before above': 76, 'after above': 72 });
    some(titleFeatures({ ...assessment, posteriors }, 0), { 'before above': 0, 'after above': 0 });
  });
});

describe('features of its neighbours', () => {
  const lines: Line[] = [
    ['Menu', 0.1],
    ['Menu and more', 0.2],
    ['The menu and more', 0.3],
    [title, 0, 0.5],
    ['The storm is over on Friday', 0.4],
    ['The storm is over on Friday night', 0.5],
    ['The storm is over on Friday night again', 0.6],
  ];

  it('are their words, twice, and how surely they are body', () => {
    some(titleFeatures(assessed(lines), 3), {
      'words 3 above': 2,
      'words 2 above': 6,
      'words 1 above': 8,
      'words 1 below': 12,
      'words 2 below': 14,
      'words 3 below': 16,
      'confidence 3 above': 10,
      'confidence 2 above': 20,
      'confidence 1 above': 30,
      'confidence 1 below': 40,
      'confidence 2 below': 50,
      'confidence 3 below': 60,
    });
  });

  it('are endless outside of the text', () => {
    some(titleFeatures(assessed([[title, 0, 0.5]]), 0), {
      'words 3 above': 127,
      'confidence 1 above': 0,
      'words 1 below': 127,
      'confidence 3 below': 0,
      'posterior 1 above': 0,
      'posterior 1 below': 0,
    });
  });

  it('are how surely they are the title', () => {
    const rivals: Line[] = [
      ['Menu', 0, 0.125],
      ['Home', 0, 0.25],
      [title, 0, 0.5],
      ['News', 0, 0.0625],
      ['Sport', 0, 0.03125],
    ];
    some(titleFeatures(assessed(rivals), 2), {
      'posterior 2 above': 68,
      'posterior 1 above': 72,
      'posterior 1 below': 64,
      'posterior 2 below': 60,
    });
  });

  it('are the likeliest other title within five paragraphs above and below', () => {
    const far = (distance: number): Line[] => {
      const list: Line[] = Array.from({ length: 13 }, () => ['Menu', 0, 0]);
      list[6] = [title, 0, 0.25];
      list[6 - distance] = ['Home', 0, 0.5];
      list[6 + distance] = ['News', 0, 0.125];
      return list;
    };
    for (const distance of [1, 3, 5]) {
      some(titleFeatures(assessed(far(distance)), 6), { 'rival above': 67, 'rival below': 60 });
    }
    some(titleFeatures(assessed(far(6)), 6), { 'rival above': 0, 'rival below': 0 });
  });

  it('are how far below the first byline or date stands, twelve paragraphs at most', () => {
    const below = (line: string, distance: number): number => {
      const list: Line[] = Array.from({ length: 15 }, () => ['Harbour', 0, 0]);
      list[0] = [title, 0, 0.5];
      list[distance] = [line, 0, 0];
      return titleFeatures(assessed(list), 0).byline;
    };
    expect([1, 5, 12, 13].map((distance) => below('Written by Jane Example', distance))).toEqual([1, 5, 12, 13]);
    expect(below('Written by Jane Example', 14)).toBe(13);
    expect(below('14:05', 3)).toBe(3);
    expect(below('2021', 3)).toBe(3);
    expect(titleFeatures(assessed([[`${title} 2021`, 0, 0.5]]), 0).byline).toBe(13);
  });
});

it('keeps all features from 0 to 127', () => {
  const many = titleFeatures(counted({ knownNames: only(2, 1000) }), 2);
  expect(many['known names']).toBe(127);
  expect(titleFeatures(counted({ period: Uint8Array.from(only(2, 127)) }), 2).period).toBe(127);
  const far = titleFeatures(assessed([...page, ...Array.from({ length: 30 }, (): Line => [second, 0, 1e-6])]), 0);
  for (const value of Object.values(far)) expect(value).toBeLessThanOrEqual(127);
});
