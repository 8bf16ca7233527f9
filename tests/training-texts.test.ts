import { describe, expect, it } from 'vitest';
import type { CorpusRecord } from '../evaluation/corpus.js';
import { interruptedTexts } from '../training/interruptions.js';
import { corpusPage } from './corpus-page.js';

function pageIn(lang: string): CorpusRecord {
  const body = Array.from(
    { length: 12 },
    (_, at) => `The storm reached harbour number ${at} on Friday, the mayor said.`,
  );
  return corpusPage({ host: `${lang}.example.org`, lang }, body);
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
