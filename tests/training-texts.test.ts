import { describe, expect, it } from 'vitest';
import type { CorpusRecord } from '../evaluation/corpus.js';
import { interruptedTexts } from '../training/interruptions.js';

function pageIn(lang: string): CorpusRecord {
  const body = Array.from(
    { length: 12 },
    (_, at) => `The storm reached harbour number ${at} on Friday, the mayor said.`,
  );
  return {
    id: `page-${lang}`,
    source: 'fundus',
    host: `${lang}.example.org`,
    heldoutSite: false,
    lang,
    pageType: 'article',
    ldType: '',
    goldTier: 'A',
    suspect: 0,
    rendering: 'blocks',
    title: 'Storm hits the coast',
    goldRecall: 1,
    text: ['Menu', 'Storm hits the coast', ...body, 'Imprint'].join('\n'),
    labels: `OT${'B'.repeat(body.length)}O`,
    coverage: [],
  };
}

describe('interrupted texts', () => {
  it('have boilerplate between two lines of the body, the same for the same seed', () => {
    const made = interruptedTexts([pageIn('en'), pageIn('de')], 40, 1);
    expect(made).toHaveLength(40);
    expect(new Set(made.map(({ lang }) => lang))).toEqual(new Set(['en', 'de']));
    // A caption may stand where the body would begin.
    expect(made.filter(({ labels }) => /BO+B/.test(labels)).length).toBeGreaterThan(30);
    for (const { labels } of made) expect(labels).toMatch(/O.*B/);
    expect(interruptedTexts([pageIn('en'), pageIn('de')], 40, 1)).toEqual(made);
  });

  it('can be made of pages in one language', () => {
    expect(interruptedTexts([pageIn('en')], 20, 1)).toHaveLength(20);
    expect(interruptedTexts([pageIn('de')], 20, 1)).toHaveLength(20);
  });
});
