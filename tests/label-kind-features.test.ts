import { describe, expect, it } from 'vitest';
import { BODY, STATE_COUNT } from '../src/facts/states.js';
import { keptFrom } from '../src/label/kept.js';
import { kindContext } from '../src/label/kind-context.js';
import { KIND_WEIGHTS } from '../src/label/kind-model.js';
import { model } from '../src/model.js';
import type { Assessment } from '../src/values/assessment.js';
import type { Context } from '../src/values/context.js';
import { kindFeaturesOf } from './kind-names.js';
import { assessed, type Line } from './labelled.js';

const title = 'Storm damages harbour in Lisbon';
const body: Line = [
  'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.',
  0.9,
];
const prompt = 'Sign up to our storm watch.';

/** Lines that are dropped; `-` stands for one of body. */
function page(...lines: readonly string[]): Assessment {
  return assessed(lines.map((line): Line => (line === '-' ? body : [line, 0])));
}

/** So many lines without phrases that are dropped. */
function plain(count: number): string[] {
  return Array.from({ length: count }, () => 'It is over.');
}

type Features = ReturnType<typeof kindFeaturesOf>;

/** The features of a line alone. */
function alone(line: string): Features {
  return kindFeaturesOf(page(line), 0);
}

function counted(assessment: Assessment, context: Partial<Context>): Assessment {
  return { ...assessment, context: { ...assessment.context, ...context } };
}

it('has a weight for every feature and kind', () => {
  expect(model().labels.kinds).toHaveLength(KIND_WEIGHTS / 2);
});

describe('what all features share', () => {
  function contextOf(assessment: Assessment) {
    return kindContext(assessment, keptFrom(assessment.confidences, -1, 0.5), -1);
  }

  it('are the distances to what is kept, 255 where there is nothing', () => {
    const { keptBefore, keptAfter, dropped } = contextOf(page('Menu', '-', 'Menu', 'Menu', '-', 'Menu'));
    expect([...keptBefore]).toEqual([255, 0, 1, 2, 0, 1]);
    expect([...keptAfter]).toEqual([1, 0, 2, 1, 0, 255]);
    expect(dropped).toBe(4);
    const far = contextOf(page('-', ...plain(300), '-'));
    expect([...far.keptBefore.subarray(253, 258)]).toEqual([253, 254, 255, 255, 255]);
    expect([...far.keptAfter.subarray(44, 49)]).toEqual([255, 255, 255, 254, 253]);
  });

  it.each([
    'Follow us',
    'Sign up for our newsletter',
    'Related articles',
    'Tags',
    'Advertisement',
    'Support us',
    'Comments',
    'About the author',
    'Opening hours',
  ])('is the heading of the block: %s', (heading) => {
    expect([...contextOf(page('Menu', heading, 'Storm', 'Harbour', '-', 'Storm')).headings]).toEqual([
      -1, -1, 1, 1, -1, -1,
    ]);
  });

  it('is the nearest heading, none beyond what is kept, and no line that heads nothing', () => {
    expect([...contextOf(page('Tags', 'Storm', 'Comments', 'Storm', 'News', 'Share', 'Storm')).headings]).toEqual([
      -1, 0, 0, 2, 2, 2, 2,
    ]);
    const kept = assessed([
      ['Tags', 0.9],
      ['Storm', 0],
    ]);
    expect([...contextOf(kept).headings]).toEqual([-1, -1]);
  });
});

describe('features of phrases', () => {
  it('tell a line that consists of them by two thirds, of one kind or several, from one that holds some', () => {
    expect(alone(prompt)).toMatchObject({ cueOnly: ['newsletter'] });
    expect(kindFeaturesOf(page('-', prompt), 1)).toMatchObject({ cueOnly: ['newsletter'] });
    const both = 'Subscribe to our newsletter and follow us on Facebook.';
    expect(alone(both)).toMatchObject({ cueAlone: ['newsletter', 'social'] });
    expect(alone(both)).not.toHaveProperty('cueOnly');
    expect(alone('Subscribe to our storm ferry.')).toMatchObject({ cuePart: ['newsletter'] });
    expect(alone('Subscribe to our storm ferry.')).not.toHaveProperty('cueOnly');
    expect(alone('Storm')).not.toHaveProperty('cueOnly');
  });

  it('tell lines of more than twelve words from shorter ones', () => {
    const line = (words: number): string => `Subscribe to our newsletter${' storm'.repeat(words - 4)}.`;
    expect(alone(line(12))).toMatchObject({ cuePart: ['newsletter'] });
    expect(alone(line(13))).toMatchObject({ cueLong: ['newsletter'] });
    expect(alone(line(13))).not.toHaveProperty('cuePart');
  });

  it('say nothing of a set phrase', () => {
    const found = alone('Sign up for our newsletter');
    expect(found).toMatchObject({ group: ['subscribing'], opening: ['newsletter'] });
    for (const group of ['cueOnly', 'cueAlone', 'cuePart', 'cueLong', 'word', 'noGroup']) {
      expect(found).not.toHaveProperty(group);
    }
  });

  it('are those of the beginning, and of a label', () => {
    expect(alone(prompt)).toMatchObject({ opening: ['newsletter'] });
    expect(alone('Storm? Subscribe to our newsletter')).not.toHaveProperty('opening');
    expect(alone('Photo: the harbour of Lisbon')).toMatchObject({
      openingLabel: ['caption'],
      groupLabel: ['pictures'],
    });
    expect(alone('Photo: the harbour of Lisbon')).not.toHaveProperty('opening');
    expect(alone(prompt)).not.toHaveProperty('openingLabel');
  });

  it('are those of the lines above and below', () => {
    const lines = page('Follow us', 'Storm', 'Sign up for our newsletter', '-');
    expect(kindFeaturesOf(lines, 1)).toMatchObject({
      cueBefore: ['social'],
      cueAfter: ['newsletter'],
      groupBefore: ['following'],
      groupAfter: ['subscribing'],
    });
    for (const group of ['cueBefore', 'cueAfter']) expect(alone('Storm')).not.toHaveProperty(group);
    expect(kindFeaturesOf(page('Storm'), 0)).not.toHaveProperty('groupAfter');
  });

  it('are those of a heading up to three lines above, and up to 25', () => {
    const below = (distance: number): Features =>
      kindFeaturesOf(page('Menu', 'Sign up for our newsletter', ...plain(distance - 1), 'Storm'), distance + 1);
    for (const distance of [1, 3]) expect(below(distance).headingNear).toEqual(['newsletter']);
    for (const distance of [4, 25]) {
      expect(below(distance).headingFar).toEqual(['newsletter']);
      expect(below(distance)).not.toHaveProperty('headingNear');
    }
    expect(below(26)).not.toHaveProperty('headingFar');
    expect(kindFeaturesOf(page('Sign up for our newsletter', 'Storm'), 1).headingNear).toEqual(['newsletter']);
  });
});

describe('features of set phrases', () => {
  it('tell where it stands: above, among, or below what is kept', () => {
    const lines = page('Share', '-', 'Share', '-', 'Share');
    expect([0, 2, 4].map((at) => kindFeaturesOf(lines, at).groupPlace)).toEqual([
      ['0 sharing'],
      ['1 sharing'],
      ['2 sharing'],
    ]);
  });

  it('tell how long a line is that is none: four words, fourteen, or more', () => {
    const line = (words: number): string => `Storm${' harbour'.repeat(words - 1)}`;
    expect([4, 5, 14, 15].map((words) => alone(line(words)).noGroup)).toEqual([['0'], ['1'], ['1'], ['2']]);
  });

  it('tell how far above the heading of the block stands, and how long the line is', () => {
    const below = (distance: number): Features =>
      kindFeaturesOf(page('Menu', 'Tags', ...plain(distance - 1), 'Storm'), distance + 1);
    expect([1, 2, 3, 8, 9].map((distance) => below(distance).headingDistance)).toEqual([
      ['0 tag headings'],
      ['0 tag headings'],
      ['1 tag headings'],
      ['1 tag headings'],
      ['2 tag headings'],
    ]);
    expect(kindFeaturesOf(page('Tags', 'Storm over the harbour of Lisbon'), 1).headingLength).toEqual([
      '1 tag headings',
    ]);
    expect(kindFeaturesOf(page('Tags', '-', 'Storm'), 2)).not.toHaveProperty('headingDistance');
  });
});

describe('features of what it looks like', () => {
  it('are the shape, the marks, and these with how long it is', () => {
    expect(alone('Storm over Lisbon!')).toMatchObject({
      bias: ['0'],
      shape: ['7'],
      flag: ['exclamation mark'],
      flagLength: ['7 0'],
    });
    expect(alone('Storm over the old harbour of Lisbon?')).toMatchObject({
      flag: ['question mark'],
      flagLength: ['6 1'],
    });
    expect(alone('Storm over Lisbon? No!').flag).toEqual(['question mark', 'exclamation mark']);
  });

  it('are the share of what is dropped, in eighths', () => {
    expect(kindFeaturesOf(page('Menu', '-', '-', '-'), 0).droppedShare).toEqual(['2']);
    expect(alone('Menu').droppedShare).toEqual(['8']);
  });

  it('are capitals, numbers and labels', () => {
    expect(alone('Storm Over Lisbon and Porto')).toMatchObject({ named: ['3'] });
    expect(alone('storm over lisbon')).toMatchObject({ named: ['0'] });
    expect(alone('STORM OVER Lisbon now')).toMatchObject({ capitals: ['0'] });
    expect(alone('STORM over Lisbon')).not.toHaveProperty('capitals');
    expect(alone('storm 12 harbour')).toMatchObject({ numbers: ['0'] });
    expect(alone('storm 12 harbour lisbon')).not.toHaveProperty('numbers');
    expect(alone('Where: Lisbon')).toMatchObject({ label: ['0'] });
    for (const group of ['label', 'capitals', 'numbers']) {
      expect(alone('Lisbon harbour')).not.toHaveProperty(group);
      expect(alone('✦ ✦')).not.toHaveProperty(group);
    }
  });

  it('are how often it occurs: once, twice, or more', () => {
    const copies = (count: number) => kindFeaturesOf(page(...Array.from({ length: count }, () => 'Storm')), 0).copies;
    expect([1, 2, 3, 4].map(copies)).toEqual([['0'], ['1'], ['2'], ['2']]);
  });

  it('are how much of it occurs elsewhere', () => {
    const shared = (part: number, all: number, line = 'Storm'): Features =>
      kindFeaturesOf(counted(page(line), { shingles: Uint8Array.of(all), shinglesShared: Uint8Array.of(part) }), 0);
    expect([1, 2, 3].map((part) => shared(part, 4).shingles)).toEqual([['0'], ['0'], ['1']]);
    for (const part of [1, 3]) expect(shared(part, 4)).not.toHaveProperty('repeated');
    expect([3, 4, 8, 9].map((all) => shared(all, all).repeated)).toEqual([['0 0'], ['1 0'], ['1 0'], ['2 0']]);
    expect(shared(4, 4, 'The storm is over.').repeated).toEqual(['1 1']);
    expect(shared(5, 4).repeated).toEqual(['1 0']);
    for (const none of [shared(0, 4), shared(0, 0)]) {
      expect(none).not.toHaveProperty('shingles');
      expect(none).not.toHaveProperty('repeated');
    }
  });

  it('are how many of its words the text knows, in eighths, 9 where there are none to know', () => {
    const known = (part: number, all: number) =>
      kindFeaturesOf(
        counted(page('Menu', 'Storm'), {
          knownSum: Int32Array.of(0, 1, 1 + part),
          contentSum: Int32Array.of(0, 2, 2 + all),
        }),
        1,
      ).vocabulary;
    expect([known(0, 4), known(1, 4), known(4, 4), known(0, 0)]).toEqual([['0'], ['2'], ['8'], ['9']]);
  });
});

describe('features of its words', () => {
  const words = [
    'storm',
    'harbour',
    'lisbon',
    'ferry',
    'pier',
    'mayor',
    'coast',
    'wave',
    'wind',
    'rain',
    'night',
    'boat',
    'town',
  ];
  const wordsOf = (line: string): string[] => alone(line).word ?? [];

  it('are the first eight and the last three of them, and the first two together', () => {
    const counts = [1, 2, 3, 8, 9, 11, 12, 13].map((count) => wordsOf(words.slice(0, count).join(' ')).length);
    expect(counts).toEqual([1, 3, 4, 9, 10, 12, 12, 12]);
    const all = words.join(' ');
    expect(wordsOf(all.replace('wind', 'snow'))).toEqual(wordsOf(all));
    for (const word of ['storm', 'wave', 'night', 'town']) {
      expect(wordsOf(all.replace(word, 'snow'))).not.toEqual(wordsOf(all));
    }
  });

  it('are the same wherever they stand, but for the pair', () => {
    const [lisbon, ferry, pair] = wordsOf('lisbon ferry');
    const turned = wordsOf('Ferry, Lisbon');
    expect(turned.slice(0, 2)).toEqual([ferry, lisbon]);
    expect(turned[2]).not.toBe(pair);
    expect(lisbon).not.toBe(ferry);
  });

  it('are those of the line itself', () => {
    const lines = page('storm harbour', 'lisbon ferry', 'pier mayor');
    expect(kindFeaturesOf(lines, 1).word).toEqual(wordsOf('lisbon ferry'));
    expect(kindFeaturesOf(page('storm harbour', 'lisbon'), 1).word).toEqual(wordsOf('lisbon'));
  });
});

describe('features of where it stands', () => {
  it('are what the chain takes it for, if it were no body', () => {
    const states = (...posteriors: number[]): Features => {
      const assessment = page('Menu', 'Storm over Lisbon today now', 'Menu');
      const all = new Float64Array(3 * STATE_COUNT).fill(1);
      all.set(posteriors, STATE_COUNT);
      expect(BODY).toBe(2);
      return kindFeaturesOf({ ...assessment, posteriors: all }, 1);
    };
    expect(states(0.1, 0.3, 0.4, 0.2, 0)).toMatchObject({ state: ['title'], stateLength: ['1 1'] });
    expect(states(0.1, 0.1, 0.5, 0.1, 0.2)).toMatchObject({ state: ['after'], stateLength: ['4 1'] });
    expect(states(0.2, 0.1, 0.5, 0.1, 0.1)).toMatchObject({ state: ['before'], stateLength: ['0 1'] });
    expect(states(0.1, 0.1, 0.1, 0.4, 0.3)).toMatchObject({ state: ['inside'] });
    expect(states(0.3, 0.3, 0, 0.3, 0.1)).toMatchObject({ state: ['before'] });
  });

  it('are how far it stands from what is kept', () => {
    const below = (distance: number) => kindFeaturesOf(page('-', ...plain(distance)), distance);
    const above = (distance: number) => kindFeaturesOf(page(...plain(distance), '-'), 0);
    const distances = [1, 2, 3, 5, 6];
    expect(distances.map((distance) => below(distance).keptBefore?.[0])).toEqual(['0', '1', '2', '2', '3']);
    expect(distances.map((distance) => above(distance).keptAfter?.[0])).toEqual(['0', '1', '2', '2', '3']);
    expect([below(1).keptAfter, above(1).keptBefore]).toEqual([['4'], ['4']]);
  });

  it('are how far it stands from the title', () => {
    const lines = page(...plain(9));
    const places = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => kindFeaturesOf(lines, at, 4).title?.[0]);
    expect(places).toEqual(['0', '0', '1', '2', '2', '3', '4', '5', '6']);
    expect(kindFeaturesOf(lines, 8, 1).title).toEqual(['6']);
    expect(kindFeaturesOf(lines, 4).title).toEqual(['7']);
    expect(kindFeaturesOf(lines, 1, 0).title).toEqual(['3']);
  });

  it('are whether it begins with the title, or has its first words a little later', () => {
    const line = (text: string) => kindFeaturesOf(page(title, text), 1, 0).titleWords?.[0];
    expect(line(`${title} | The Daily Sample`)).toBe('1');
    expect(line('Storm damages harbour in Porto')).toBe('1');
    expect(line('Storm damages harbour of Lisbon')).toBe('0');
    expect(line(`News: ${title}`)).toBe('2');
    expect(line(`The Daily Sample ${title}`)).toBe('2');
    expect(line(`The old Daily Sample ${title}`)).toBe('0');
    expect(line('The Daily Sample Storm damages harbour')).toBe('0');
    expect(kindFeaturesOf(page('Menu', title), 0, 1).titleWords).toEqual(['0']);
    expect(kindFeaturesOf(page(`${title} now`, title), 0, 1).titleWords).toEqual(['1']);
    expect(kindFeaturesOf(page('Menu', 'Storm', 'Storm over Lisbon'), 2, 1).titleWords).toEqual(['1']);
    expect(kindFeaturesOf(page(title, 'Menu'), 0, 0)).not.toHaveProperty('titleWords');
    expect(kindFeaturesOf(page(title, 'Menu'), 1)).not.toHaveProperty('titleWords');
  });

  it('are how far it stands from both ends of the text', () => {
    const lines = page(...plain(33));
    expect([0, 1, 2, 3, 8, 9, 30, 31].map((at) => kindFeaturesOf(lines, at).fromStart?.[0])).toEqual([
      '0',
      '1',
      '1',
      '2',
      '2',
      '3',
      '3',
      '4',
    ]);
    expect([32, 31, 30, 29, 24, 23, 2, 1].map((at) => kindFeaturesOf(lines, at).fromEnd?.[0])).toEqual([
      '0',
      '1',
      '1',
      '2',
      '2',
      '3',
      '3',
      '4',
    ]);
    expect([0, 1, 31, 32].map((at) => kindFeaturesOf(lines, at).edge)).toEqual([['0'], undefined, undefined, ['1']]);
    expect(alone('Menu').edge).toEqual(['0', '1']);
  });
});

describe('features of the block', () => {
  it('are the kinds that phrases in it speak for, and those that many do', () => {
    const three = page('-', 'Follow us', 'Storm', 'Subscribe', '-');
    expect(kindFeaturesOf(three, 2)).toMatchObject({
      blockSome: ['newsletter', 'social'],
      blockMany: ['newsletter', 'social'],
    });
    const four = page('-', 'Follow us', 'Storm', 'Subscribe', 'Share this', '-');
    expect(kindFeaturesOf(four, 2)).toMatchObject({ blockSome: ['newsletter', 'social'], blockMany: ['social'] });
    const seven = (last: string) =>
      page('-', 'Follow us', 'Share this', 'Subscribe', 'Storm', 'Subscribe', last, 'Storm', '-');
    expect(kindFeaturesOf(seven('Storm'), 4)).not.toHaveProperty('blockMany');
    expect(kindFeaturesOf(seven('Subscribe'), 4).blockMany).toEqual(['newsletter']);
    const six = page('-', 'Follow us', 'Share this', 'Subscribe', 'Storm', 'Subscribe', 'Storm', '-');
    expect(kindFeaturesOf(six, 4).blockMany).toEqual(['newsletter', 'social']);
  });

  it('are the set phrases of the lines around, once or more often', () => {
    const lines = page('-', 'Tags', 'Share', 'Share', 'Tags', 'Tags', '-');
    expect(kindFeaturesOf(lines, 1)).toMatchObject({ groupMany: ['sharing', 'tag headings'] });
    expect(kindFeaturesOf(lines, 2)).toMatchObject({ groupSome: ['sharing'], groupMany: ['tag headings'] });
    expect(kindFeaturesOf(page('-', 'Tags', 'Share', '-'), 1)).toMatchObject({ groupSome: ['sharing'] });
    expect(kindFeaturesOf(page('-', 'Tags', 'Share', '-'), 1)).not.toHaveProperty('groupMany');
  });

  it('reaches four lines to either side, and ends at what is kept', () => {
    const far = (distance: number) =>
      page(
        ...plain(5 - distance),
        'Tags',
        ...plain(distance - 1),
        'Storm',
        ...plain(distance - 1),
        'Share',
        ...plain(5 - distance),
      );
    expect(kindFeaturesOf(far(4), 5).groupSome).toEqual(['sharing', 'tag headings']);
    expect(kindFeaturesOf(far(5), 5)).not.toHaveProperty('groupSome');
    expect(kindFeaturesOf(page('Tags', '-', 'Storm', '-', 'Share'), 2)).not.toHaveProperty('groupSome');
    expect(kindFeaturesOf(page('Tags', 'Storm', 'Share'), 1).groupSome).toEqual(['sharing', 'tag headings']);
  });

  it('are how long it is, alone and with how long the line is', () => {
    const block = (...lines: string[]) => kindFeaturesOf(page('-', ...lines, '-'), 1);
    expect(block('Storm')).toMatchObject({ blockLength: ['1'], lengthPlace: ['0 1'] });
    expect(block('Storm', 'Menu', 'Menu')).toMatchObject({ blockLength: ['3'], lengthPlace: ['0 3'] });
    expect(block('Storm over the old harbour', 'Menu')).toMatchObject({ blockLength: ['2'], lengthPlace: ['1 2'] });
    expect(kindFeaturesOf(page('Storm', '-'), 0)).toMatchObject({ blockLength: ['8'] });
    expect(kindFeaturesOf(page('Storm'), 0)).toMatchObject({ blockLength: ['8'] });
  });

  it('are how long the line and its neighbours are: item, headline, text; 3 where they are kept or missing', () => {
    const text = 'It is over, and nobody on the coast or in the old town knows what comes next.';
    const lines = page('Menu', 'Storm over the old harbour', text, '-', 'Menu');
    expect([0, 1, 2, 4].map((at) => kindFeaturesOf(lines, at).lengths)).toEqual([
      ['3 0 1'],
      ['0 1 2'],
      ['1 2 3'],
      ['3 0 3'],
    ]);
  });

  it('are how many words its lines have, and how many end as sentences do', () => {
    expect(kindFeaturesOf(page('-', 'Storm over Lisbon', 'Now', 'It is over.', '-'), 2)).toMatchObject({
      blockWords: ['2'],
      blockTerminated: ['1'],
    });
    expect(kindFeaturesOf(page('-', 'It is over.', 'Now', '-'), 2)).toMatchObject({
      blockWords: ['2'],
      blockTerminated: ['2'],
    });
    expect(kindFeaturesOf(page('-', 'Now', '-'), 1)).toMatchObject({ blockWords: ['1'], blockTerminated: ['0'] });
  });
});
