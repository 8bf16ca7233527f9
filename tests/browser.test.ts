import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundleForBrowser } from '../scripts/bundle.js';
import { playground } from '../scripts/site.js';
import { type CleanOptions, clean } from '../src/index.js';
import { hasChromium, startChromium } from './chromium.js';
import { fixtures } from './fixtures.js';
import { openPage } from './pages.js';

/** What a page may load for the whole library, two thirds of it weights and words as hashes. Raised only on purpose. */
const MOST_KILOBYTES = 254;

/** Engines may differ in the last digit of `Math.exp`, which leaves them free. */
function asJson(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result), (_, value) =>
    typeof value === 'number' ? Number(value.toFixed(12)) : value,
  );
}

let bundle: Bundle;

beforeAll(async () => {
  bundle = await bundleForBrowser();
});

describe('the bundle for the browser', () => {
  it('stays within its budget', () => {
    expect(bundle.size / 1000, JSON.stringify(bundle.parts)).toBeLessThan(MOST_KILOBYTES);
  });

  it('is as large as the documentation says', () => {
    const text = readFileSync(join(import.meta.dirname, '..', 'docs', 'explain.md'), 'utf8');
    const [, stated] = /\*\*whole bundle\*\* \| ([\d.]+) KB/.exec(text) ?? [];
    expect(Math.abs(Number(stated) - bundle.size / 1000), 'run `npm run bundle`').toBeLessThan(5);
  });

  it('holds nothing of Node', () => {
    expect(bundle.code).not.toMatch(/\bnode:|\brequire\(/);
  });
});

describe.skipIf(!hasChromium)('the bundle in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startChromium();
    page = await browser.newPage();
    await page.addScriptTag({ content: bundle.code });
  });

  afterAll(() => browser?.close());

  it.each(fixtures)('cleans $name as Node does', async ({ input }) => {
    const cleaned = await page.evaluate(`JSON.stringify(bodycopy.clean(${JSON.stringify(input)}, { explain: true }))`);
    expect(asJson(JSON.parse(cleaned as string))).toEqual(asJson(clean(input, { explain: true })));
  });
});

describe.skipIf(!hasChromium)('the playground in Chromium', () => {
  const [input, other] = [fixtures[3]?.input ?? '', fixtures[1]?.input ?? ''];
  let browser: Browser;
  let page: Page;
  let noted: string[];

  beforeAll(async () => {
    browser = await startChromium();
    ({ page, noted } = await openPage(browser, await playground()));
  });

  afterAll(() => browser?.close());

  /** Every paragraph as it is shown: kind, text, whether it is kept. */
  function shown(): Promise<unknown> {
    return page.evaluate(`[...document.querySelectorAll('.paragraph')].map((element) => [
      element.dataset.kind,
      element.classList.contains('kept'),
      element.querySelector('.content > p').textContent.slice(0, 20),
    ])`);
  }

  function expected(text: string, threshold: CleanOptions['threshold'] = 'balanced'): unknown {
    return clean(text, { threshold }).paragraphs.map(({ kind, kept, start, end }) => [
      kind,
      kept,
      text.slice(start, end).replace(/\s+/g, ' ').slice(0, 20),
    ]);
  }

  it('offers the fixtures, of which one is shown at first', async () => {
    expect(await page.locator('#input').inputValue()).toBe(fixtures[2]?.input);
    const buttons = page.locator('#examples button');
    expect(await buttons.count()).toBe(fixtures.length);
    for (const [at, fixture] of fixtures.entries()) {
      await buttons.nth(at).click();
      expect(await page.locator('#input').inputValue()).toBe(fixture.input);
      expect(await page.locator('#title').textContent()).toBe(fixture.title);
      expect(await shown()).toEqual(expected(fixture.input));
    }
  });

  it('cleans what is written into it', async () => {
    await page.locator('#input').fill(input);
    await expect.poll(shown).toEqual(expected(input));
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await shown()).toEqual([]);
  });

  it('cleans a file that is opened', async () => {
    await page.locator('#file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(other) });
    await expect.poll(shown).toEqual(expected(other));
    expect(await page.locator('#status').textContent()).toBe('a.txt');
  });

  it('cleans a file that is dropped', async () => {
    const data = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(input)}], 'dropped.txt', { type: 'text/plain' }));
      return transfer;
    })()`);
    await page.locator('#input').dispatchEvent('drop', { dataTransfer: data });
    await expect.poll(shown).toEqual(expected(input));
  });

  it('copies what the threshold keeps', async () => {
    await browser.contexts()[0]?.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#threshold').fill('0.9');
    expect(await shown()).toEqual(expected(input, 0.9));
    await page.getByRole('button', { name: 'Copy the clean text' }).click();
    await expect.poll(() => page.locator('#status').textContent()).toBe('Copied.');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(clean(input, { threshold: 0.9 }).text);
  });

  it('keeps hidden kinds hidden while the text changes', async () => {
    await page.getByRole('checkbox', { name: 'caption' }).uncheck();
    await page.locator('#input').fill(`${input}\n`);
    await expect.poll(() => page.locator('.paragraph[data-kind=caption]:visible').count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: 'caption' }).isChecked()).toBe(false);
  });

  it('runs nothing that stands in a text', async () => {
    await page
      .locator('#input')
      .fill('<img src=x onerror="window.hacked = 1"> Storm\n\n</li><script>window.hacked = 2</script>');
    await expect.poll(() => page.locator('.content').first().textContent()).toContain('<img src=x');
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('img').count()).toBe(0);
  });

  it.each([390, 1280])('fits a width of %i', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.locator('#input').fill(`${'word'.repeat(100)}\n\n${input}`);
    await expect.poll(() => page.locator('.content').first().textContent()).toContain('wordword');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it('asked the network for nothing, and complained about nothing', () => {
    expect(noted).toEqual([]);
  });
});
