import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** Writes a page to a disk and opens it from there; what it asks the network for or complains about is noted. */
export async function openPage(browser: Browser, html: string): Promise<{ page: Page; noted: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'bodycopy-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const page = await browser.newPage();
  const noted: string[] = [];
  page.on('console', (message) => noted.push(message.text()));
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('request', (request) => noted.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  page.on('close', () => rmSync(folder, { recursive: true, force: true }));
  noted.splice(noted.indexOf(pathToFileURL(file).href), 1);
  return { page, noted };
}
