import { describe, expect, it } from 'vitest';
import { KIND_WEIGHTS } from '../src/label/kind-model.js';
import { model } from '../src/model.js';
import type { Assessment } from '../src/values/assessment.js';
import type { Context } from '../src/values/context.js';
import { alone, type Features, kindFeaturesOf, page, plain } from './kind-names.js';

const prompt = 'Sign up to our storm watch.';

function counted(assessment: Assessment, context: Partial<Context>): Assessment {
  return { ...assessment, context: { ...assessment.context, ...context } };
}

it('has a weight for every feature and kind', () => {
  expect(model().labels.kinds).toHaveLength(KIND_WEIGHTS / 2);
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
    expect(alone('Storm, subscribe to our newsletter')).not.toHaveProperty('opening');
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
