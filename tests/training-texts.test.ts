import { describe, expect, it } from 'vitest';
import type { CorpusRecord } from '../evaluation/corpus.js';
import { readJsonLines } from '../evaluation/json-lines.js';
import type { WrittenPage } from '../evaluation/written-pages.js';
import { interruptedTexts } from '../training/interruptions.js';
import { writtenPages } from '../training/written-pages.js';
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

describe('written pages', () => {
  const pages = writtenPages(1);

  it('are learnt from as wholes and as an extractor would leave them', () => {
    for (let at = 0; at < pages.length; at += 2) {
      const [whole, extracted] = [pages[at], pages[at + 1]] as const;
      expect(extracted?.title).toBe(whole?.title);
      expect(extracted?.labels.replaceAll('O', '')).toBe(whole?.labels.replaceAll('O', ''));
      expect(extracted?.labels.length).toBeLessThanOrEqual(whole?.labels.length as number);
    }
    expect(writtenPages(1)).toEqual(pages);
  });

  it('have one title, a kind for every line that is to be dropped, and for no other', () => {
    for (const { title, text, labels, kinds } of pages) {
      expect(text).toContain(title);
      expect(labels.match(/T/g)).toHaveLength(1);
      expect([...labels].every((label, line) => (label === 'O') === (kinds[line] !== undefined))).toBe(true);
    }
  });

  it('are none of those that measure', () => {
    const measuring = readJsonLines<WrittenPage>(new URL('../evaluation/written-pages.jsonl', import.meta.url));
    const titles = measuring.map(({ lines }) => lines.find(([kind]) => kind === 'title')?.[2]);
    expect(titles).toHaveLength(118);
    for (const { title } of pages) expect(titles).not.toContain(title);
  });
});
