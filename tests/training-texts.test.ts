import { describe, expect, it } from 'vitest';
import type { CorpusRecord } from '../evaluation/corpus.js';
import { readJsonLines } from '../evaluation/json-lines.js';
import type { WrittenPage } from '../evaluation/written-pages.js';
import { interruptedTexts } from '../training/interruptions.js';
import { labelledLines } from '../training/labelled-lines.js';
import { seeded } from '../training/random.js';
import { withStandfirst } from '../training/standfirsts.js';
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

describe('a standfirst', () => {
  const bodyOf = (page: CorpusRecord) => labelledLines(page).filter(({ label }) => label === 'B');
  const site = { host: 'example.org', lang: 'en' };
  const lines = bodyOf(pageIn('en'));
  const made = Array.from({ length: 40 }, (_, seed) => withStandfirst(lines, seeded(seed)));

  it('is a sentence of the body before the others, mostly without its stop', () => {
    for (const all of made) {
      const [first, ...rest] = all.map(({ text }) => text.replace(/\.$/, ''));
      expect(all).toHaveLength(lines.length);
      expect(all.every(({ label }) => label === 'B')).toBe(true);
      expect(rest).not.toContain(first);
      expect([first, ...rest].sort()).toEqual(lines.map(({ text }) => text.replace(/\.$/, '')).sort());
    }
    const bare = made.filter(([first]) => !first?.text.endsWith('.')).length;
    expect(bare).toBeGreaterThan(20);
    expect(bare).toBeLessThan(36);
  });

  it('is not made of long sentences, quotes, or a body of a few', () => {
    const long = bodyOf(corpusPage(site, Array(6).fill(`The storm reached the harbour${' of the town'.repeat(7)}.`)));
    const quotes = bodyOf(corpusPage(site, Array(6).fill('“The storm reached the harbour at noon,” the mayor said.')));
    for (const all of [long, quotes, lines.slice(0, 3)]) expect(withStandfirst(all, seeded(1))).toEqual(all);
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
