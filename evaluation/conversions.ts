import { spawnSync } from 'node:child_process';
import { createCleaner } from '../src/index.js';
import { bodyOf } from './bench/texts.js';
import { commands, programs } from './converters.js';
import { htmlSample, type SamplePage } from './html-sample.js';
import { diceOfTokens, mean, recallOfTokens } from './metrics.js';

const MOST_OUTPUT = 64_000_000;

/** Converts with a program of the machine; undefined where there is none. */
function converted([command, ...args]: readonly [string, ...string[]], html: string): string | undefined {
  const { stdout, error } = spawnSync(command, args, { input: html, encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  return error === undefined ? stdout : undefined;
}

/** A row of the table: word F1 of the texts as they are, and word F1 and body recall when they are cleaned. */
function row(name: string, pages: readonly SamplePage[], texts: readonly string[]): string {
  const clean = createCleaner({ repair: true });
  const bodies = pages.map(({ blocks }) => bodyOf(blocks));
  const found = texts.map((text) => clean(text).text);
  const score = (measure: typeof diceOfTokens, all: readonly string[]): string =>
    mean(all.map((text, at) => measure(text, bodies[at] as string))).toFixed(3);
  return `| ${name} | ${score(diceOfTokens, texts)} | ${score(diceOfTokens, found)} | ${score(recallOfTokens, found)} |`;
}

function main([folder, ...rest]: string[]): number {
  if (folder === undefined || rest.length > 0) {
    console.error('usage: conversions.ts FOLDER, the folder of the labelled corpus');
    return 2;
  }
  const pages = [...htmlSample(folder)];
  if (pages.length === 0) {
    console.log(`There is no sample of HTML at ${folder}: nothing was measured`);
    return 0;
  }
  console.log(`${pages.length} pages, made into text by\n`);
  console.log('| | word F1 as it is | cleaned | body recall |\n| --- | ---: | ---: | ---: |');
  for (const [name, convert] of Object.entries(programs)) {
    const texts = pages.map(({ html }) => convert(html));
    console.log(row(name, pages, texts));
  }
  for (const command of commands) {
    const texts = pages.flatMap(({ html }) => converted(command, html) ?? []);
    const name = `\`${command.join(' ')}\``;
    console.log(texts.length === pages.length ? row(name, pages, texts) : `\n${command[0]} is not installed\n`);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
