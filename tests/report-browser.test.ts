import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewOf } from '../src/cli/explain/view.js';
import { page as pageOf } from '../src/cli/report/page.js';
import { clean, kinds } from '../src/index.js';
import { hasChromium, startChromium } from './chromium.js';
import { fixtures } from './fixtures.js';
import { openPage } from './pages.js';

/** What WCAG 2.2 asks of text, level AA. */
const LEAST_CONTRAST = 4.5;
/** Distance of two colours in Oklab that are told apart side by side. */
const LEAST_DISTANCE = 0.045;

const input = fixtures[3]?.input ?? '';
const hostile = `</script><script>window.hacked = 1</script><img src=x onerror="window.hacked = 2">

" onmouseover="window.hacked = 3" x="' onfocus='window.hacked = 4' autofocus

<svg onload="window.hacked = 5"></svg> The mayor said & wrote that the harbour <b>will</b> be closed until the storm is over.

javascript:window.hacked=6 <!-- <style>body { display: none }</style> ]]> \u0000 \u2028`;

async function keptIn(page: Page): Promise<boolean[]> {
  return page.locator('.paragraph').evaluateAll((found) => found.map((element) => element.classList.contains('kept')));
}

async function moveTo(page: Page, threshold: number): Promise<void> {
  await page.locator('#threshold').fill(String(threshold));
}

describe.skipIf(!hasChromium)('a report in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startChromium();
  });

  afterAll(() => browser?.close());

  it('decides anew as the library does, wherever the slider stands', async () => {
    const { page, noted } = await openPage(browser, pageOf([viewOf('003-pulse', input)]));
    for (let percent = 0; percent <= 100; percent += 4) {
      await moveTo(page, percent / 100);
      const expected = clean(input, { threshold: percent / 100 }).paragraphs.map(({ kept }) => kept);
      expect(await keptIn(page)).toEqual(expected);
      expect(await page.locator('.document .count-kept').textContent()).toBe(String(expected.filter(Boolean).length));
      expect(await page.locator('#threshold-value').textContent()).toBe(`${percent} %`);
    }
    await page.getByRole('button', { name: 'precision' }).click();
    expect(await keptIn(page)).toEqual(clean(input, { threshold: 'precision' }).paragraphs.map(({ kept }) => kept));
    expect(noted).toEqual([]);
  });

  it('leaves lists of kinds and thresholds between two steps as they were given', async () => {
    const options = { keep: ['caption'], drop: ['subheading'], threshold: 0.3333 } as const;
    const { page } = await openPage(browser, pageOf([viewOf('003-pulse', input, options)]));
    expect(await keptIn(page)).toEqual(clean(input, options).paragraphs.map(({ kept }) => kept));
    await moveTo(page, 1);
    expect(await keptIn(page)).toEqual(clean(input, { ...options, threshold: 1 }).paragraphs.map(({ kept }) => kept));
  });

  it('works by keyboard', async () => {
    const { page } = await openPage(browser, pageOf([viewOf('003-pulse', input, { explain: true })]));
    const focused = (): Promise<string> => page.evaluate('document.activeElement.outerHTML');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('id="threshold"');
    await page.keyboard.press('End');
    expect((await keptIn(page)).every((kept) => !kept)).toBe(true);
    await page.keyboard.press('Home');
    expect((await keptIn(page)).filter((kept) => !kept)).toHaveLength(1);
    for (let press = 0; press < 4; press++) await page.keyboard.press('Tab');
    expect(await focused()).toContain('value="all"');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.paragraph.dropped:visible').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('id="reasons"');
    expect(await page.locator('.reasons:visible').count()).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    expect(await page.locator('.reasons:visible').count()).toBe(0);
    const outline = await page.evaluate("getComputedStyle(document.querySelector(':focus-visible')).outlineStyle");
    expect(outline).toBe('solid');
  });

  it('filters by kind', async () => {
    const { page } = await openPage(browser, pageOf([viewOf('003-pulse', input)]));
    await page.getByRole('checkbox', { name: 'caption' }).uncheck();
    expect(await page.locator('.paragraph[data-kind=caption]:visible').count()).toBe(0);
    expect(await page.locator('.paragraph[data-kind=body]:visible').count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'None' }).click();
    expect(await page.locator('.paragraph:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    expect(await page.locator('.paragraph:visible').count()).toBe(clean(input).paragraphs.length);
  });

  it('puts the least sure of many texts first when asked, and opens all for printing', async () => {
    const views = fixtures.map((fixture) => viewOf(fixture.name, fixture.input));
    const { page } = await openPage(browser, pageOf(views));
    await page.getByLabel('Order').selectOption('confidence');
    const sorted = [...views].sort((a, b) => a.confidence - b.confidence).map(({ name }) => name);
    expect(await page.locator('summary .name').allTextContents()).toEqual(sorted);
    expect(await page.locator('details.document[open]').count()).toBe(0);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('details.document[open]').count()).toBe(views.length);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('details.document[open]').count()).toBe(0);
  });

  it('prints the texts without the controls', async () => {
    const { page } = await openPage(browser, pageOf([viewOf('003-pulse', input)]));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('aside').isVisible()).toBe(false);
    expect(await page.locator('.paragraph:visible').count()).toBe(clean(input).paragraphs.length);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  });

  it('runs nothing that stands in a text or a name', async () => {
    const views = [viewOf(hostile, hostile, { explain: true }), viewOf('other', hostile)];
    for (const html of [pageOf(views.slice(0, 1)), pageOf(views)]) {
      const { page, noted } = await openPage(browser, html);
      await page.locator('.paragraph').first().dispatchEvent('mouseover');
      await page.waitForTimeout(100);
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      expect(await page.locator('img, svg[onload], .content b, .content style, [onmouseover], [onfocus]').count()).toBe(
        0,
      );
      expect(await page.locator('.content').first().textContent()).toContain('<script>window.hacked = 1</script>');
      expect(noted).toEqual([]);
    }
  });

  it('would not run it even if it were not escaped', async () => {
    const html = pageOf([viewOf('x', input)]).replace('<main>', `<main>${hostile}<script>window.hacked = 7</script>`);
    const { page, noted } = await openPage(browser, html);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(noted.join()).toContain('Content Security Policy');
  });

  it.each(['light', 'dark'] as const)('has colours that can be read and told apart, %s', async (colorScheme) => {
    const { page } = await openPage(browser, pageOf([viewOf('003-pulse', input)]));
    await page.emulateMedia({ colorScheme });
    const colours = (await page.evaluate(`(() => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const rgb = (colour) => {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
      };
      const sample = document.querySelector('.paragraph');
      return ${JSON.stringify(kinds)}.map((kind) => {
        sample.dataset.kind = kind;
        sample.className = 'paragraph dropped';
        const text = sample.querySelector('.content > p');
        return {
          kind,
          tint: rgb(getComputedStyle(sample.querySelector('.kind')).color),
          quiet: rgb(getComputedStyle(text).color),
          wash: rgb(getComputedStyle(sample).backgroundColor),
          paper: rgb(getComputedStyle(document.body).backgroundColor),
          panel: rgb(getComputedStyle(document.querySelector('aside')).backgroundColor),
        };
      });
    })()`)) as { kind: string; tint: number[]; quiet: number[]; wash: number[]; paper: number[]; panel: number[] }[];
    for (const { kind, tint, quiet, wash, paper, panel } of colours) {
      for (const ground of [wash, paper, panel]) {
        expect(contrast(tint, ground), `${kind} on ${ground}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(contrast(quiet, ground), `text of ${kind} on ${ground}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }
    }
    const near = colours.flatMap((one, at) =>
      colours
        .slice(at + 1)
        .map((other) => ({ kinds: [one.kind, other.kind], distance: distance(one.tint, other.tint) })),
    );
    expect(near.filter((pair) => pair.distance < LEAST_DISTANCE)).toEqual([]);
  });

  it.each([390, 1280])('fits a width of %i', async (width) => {
    const views = [viewOf(`${'long'.repeat(60)}.txt`, `${'word'.repeat(100)}\n\n${input}`), viewOf('b', input)];
    for (const html of [pageOf(views.slice(0, 1)), pageOf(views)]) {
      const { page } = await openPage(browser, html);
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });
});

/** Linear light of a channel. */
function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio as WCAG defines it. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Distance in Oklab (Ottosson 2020). */
function distance(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(...a.map((value, at) => value - (b[at] as number)));
}

function oklab(colour: readonly number[]): number[] {
  const [red = 0, green = 0, blue = 0] = colour.map(linear);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
