import { describe, expect, it } from 'vitest';
import { BODY, STATE_COUNT } from '../src/facts/states.js';
import { alone, type Features, kindFeaturesOf, page, plain } from './kind-names.js';

const title = 'Storm damages harbour in Lisbon';

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
    const farther = ['0', '1', '1', '2', '2', '3', '3', '4'];
    expect([0, 1, 2, 3, 8, 9, 30, 31].map((at) => kindFeaturesOf(lines, at).fromStart?.[0])).toEqual(farther);
    expect([32, 31, 30, 29, 24, 23, 2, 1].map((at) => kindFeaturesOf(lines, at).fromEnd?.[0])).toEqual(farther);
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
