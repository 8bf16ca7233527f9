import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath: string = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser to test in. */
export const hasChromium: boolean = existsSync(executablePath);
if (!hasChromium) console.warn(`SKIPPED: no Chromium at ${executablePath}; set CHROMIUM to where it is`);

/** A closed network must not keep it waiting, nor may it ask for anything by itself. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds that a busy machine may take to start it. */
const START_TIMEOUT = 55_000;

/** Starts a browser with an empty profile of its own, which goes when the browser is closed. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: flags, timeout: START_TIMEOUT });
}
