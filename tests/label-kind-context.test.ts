import { describe, expect, it } from 'vitest';
import { keptFrom } from '../src/label/kept.js';
import { kindContext } from '../src/label/kind-context.js';
import type { Assessment } from '../src/values/assessment.js';
import { page, plain } from './kind-names.js';
import { assessed } from './labelled.js';

describe('what all features share', () => {
  function contextOf(assessment: Assessment) {
    return kindContext(assessment, keptFrom(assessment.confidences, new Set(), 0.5), -1);
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
