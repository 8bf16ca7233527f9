import { describe, expect, it } from 'vitest';
import { assessed, type Line } from './labelled.js';
import { counted, first, only, page, some, title, titleFeatures } from './title-names.js';

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
