import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportAssets } from '../scripts/site.js';
import { viewOf } from '../src/cli/explain/view.js';
import { script, style } from '../src/cli/report/assets.js';
import { page } from '../src/cli/report/page.js';
import { kinds } from '../src/index.js';
import { fixtures } from './fixtures.js';

const root: string = join(import.meta.dirname, '..');

describe('the assets of reports', () => {
  it('are what `npm run site` makes of site', async () => {
    const written = readFileSync(join(root, 'src', 'cli', 'report', 'assets.ts'), 'utf8');
    expect(written === (await reportAssets()), 'run `npm run site`').toBe(true);
  });

  it('cannot end their elements, and ask for nothing', () => {
    expect(style).not.toMatch(/<\/style|@import|url\(/i);
    expect(script).not.toMatch(/<\/script|<!--|\bfetch\(|import\(/i);
  });

  it('have a colour for every kind', () => {
    for (const kind of kinds) expect(style).toMatch(new RegExp(`\\[data-kind="?${kind}"?\\]\\{`));
  });
});

describe('a report', () => {
  const views = fixtures.map(({ name, input }) => viewOf(name, input));
  const [first] = views;

  it('of one text holds every paragraph in order', () => {
    const html = first ? page([first]) : '';
    const found = [...html.matchAll(/<li class="paragraph (kept|dropped)" data-kind="(\w+)"/g)];
    const expected = first?.paragraphs.map(({ kept, kind }) => [kept ? 'kept' : 'dropped', kind]);
    expect(found.map(([, kept, kind]) => [kept, kind])).toEqual(expected);
    expect(html).not.toContain('<select');
  });

  it('of many texts holds them all, under a histogram of their confidences', () => {
    const html = page(views);
    expect(html.match(/<details class="document"/g)).toHaveLength(views.length);
    expect(html).toContain('aria-label="Confidence of 5 texts, from 0 to 100 %"');
    const heights = [...html.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="4.5" height="([\d.]+)"/g)];
    expect(Math.max(...heights.map(([, height]) => Number(height)))).toBe(40);
  });

  it('gives the share of every kind, which come to one', () => {
    const shares = [...page(views).matchAll(/<rect width="([\d.]+)" height="1"\/><\/svg><span class="share">/g)];
    expect(shares.length).toBe(new Set(views.flatMap((view) => view.paragraphs.map(({ kind }) => kind))).size);
    const sum = shares.reduce((total, [, share]) => total + Number(share), 0);
    expect(sum).toBeCloseTo(100, 0);
  });

  it('of no text, and of an empty one, is a page all the same', () => {
    expect(page([])).toContain('<h1>0 texts</h1>');
    expect(page([viewOf('empty.txt', '')])).toContain('<i>no title</i>');
  });

  it('asks no network for anything', () => {
    expect(page(views)).not.toMatch(/\s(?:src|href|action|srcset)=|url\(|@import/i);
  });
});
