import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clean } from '../src/index.js';
import { wholePageRenderings } from './aggregate.js';
import { readRecords } from './corpus.js';

const usage = 'usage: speed.ts [FOLDER] [--json]';
const fixtures = new URL('../fixtures/', import.meta.url);
const ROUNDS = 15;
const FIXTURE_CHARACTERS = 300_000;
const CORPUS_CHARACTERS = 6_000_000;
const word = /[\p{L}\p{N}]+/gu;

/** Median and interquartile range. */
interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

export interface SpeedFigures {
  readonly name: string;
  readonly texts: number;
  readonly characters: number;
  readonly rounds: number;
  /** Million characters a second. */
  readonly clean: Spread;
  readonly reference: Spread;
  /** Time of `clean` by time of the reference, round by round. */
  readonly ratio: Spread;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (share: number): number => {
    const at = share * (sorted.length - 1);
    const below = sorted[Math.floor(at)] as number;
    const above = sorted[Math.ceil(at)] as number;
    return below + (above - below) * (at - Math.floor(at));
  };
  return { median: quantile(0.5), lower: quantile(0.25), upper: quantile(0.75) };
}

/** The least that any cleaner of lines must do: find the lines and the words. */
function findLinesAndWords(text: string): number {
  return text.split('\n').length + (text.match(word)?.length ?? 0);
}

function cleanedLength(text: string): number {
  return clean(text).text.length;
}

/** Milliseconds over all texts, and a checksum of the answers. */
function time(work: (text: string) => number, texts: readonly string[]): [milliseconds: number, checksum: number] {
  const begin = performance.now();
  let checksum = 0;
  for (const text of texts) checksum = (checksum * 31 + work(text)) % 0x1fffffff;
  return [performance.now() - begin, checksum];
}

function measure(name: string, texts: readonly string[]): SpeedFigures {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  // The first round warms up and gives the answers that every timed round must repeat.
  const [, cleaned] = time(cleanedLength, texts);
  const [, found] = time(findLinesAndWords, texts);
  const times = Array.from({ length: ROUNDS }, () => {
    const [own, ownChecksum] = time(cleanedLength, texts);
    const [reference, referenceChecksum] = time(findLinesAndWords, texts);
    if (ownChecksum !== cleaned || referenceChecksum !== found) throw new Error(`${name}: the answers changed`);
    return { own, reference };
  });
  const speed = (milliseconds: number): number => characters / milliseconds / 1000;
  return {
    name,
    texts: texts.length,
    characters,
    rounds: ROUNDS,
    clean: spreadOf(times.map(({ own }) => speed(own))),
    reference: spreadOf(times.map(({ reference }) => speed(reference))),
    ratio: spreadOf(times.map(({ own, reference }) => own / reference)),
  };
}

function fixtureTexts(): string[] {
  const inputs = readdirSync(fixtures)
    .sort()
    .map((name) => readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8'));
  const characters = inputs.reduce((sum, text) => sum + text.length, 0);
  return Array.from({ length: Math.ceil(FIXTURE_CHARACTERS / characters) }, () => inputs).flat();
}

/** Texts of some renderings, in the order of the corpus, up to a limit. */
function corpusTexts(folder: string, renderings: readonly string[]): string[] {
  const texts: string[] = [];
  let characters = 0;
  for (const { rendering, text } of readRecords(join(folder, 'dev.jsonl.gz'))) {
    if (!renderings.includes(rendering)) continue;
    characters += text.length;
    if (characters > CORPUS_CHARACTERS) break;
    texts.push(text);
  }
  return texts;
}

function report(figures: readonly SpeedFigures[]): string {
  const show = ({ median, lower, upper }: Spread): string =>
    `${median.toFixed(2)} (${lower.toFixed(2)}–${upper.toFixed(2)})`;
  return figures
    .map(
      ({ name, texts, characters, clean, reference, ratio }) =>
        `${name}: ${texts} texts, ${(characters / 1e6).toFixed(2)} M characters\n` +
        `  clean     ${show(clean)} Mchar/s\n` +
        `  reference ${show(reference)} Mchar/s\n` +
        `  ratio     ${show(ratio)} times the reference's time`,
    )
    .join('\n');
}

function main(args: string[]): number {
  let folder: string | undefined;
  let json = false;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    if (positionals.length > 1) throw new Error('expected at most one folder');
    [folder] = positionals;
    json = values.json;
  } catch (error) {
    console.error(`${(error as Error).message.split('\n')[0]}; ${usage}`);
    return 2;
  }
  const figures = [measure('fixtures', fixtureTexts())];
  if (folder !== undefined && existsSync(folder)) {
    figures.push(measure('whole pages', corpusTexts(folder, wholePageRenderings)));
    figures.push(measure('trafilatura', corpusTexts(folder, ['trafilatura'])));
  } else if (folder !== undefined) {
    console.error(`corpus texts skipped: no corpus at ${folder}`);
  }
  console.log(json ? JSON.stringify(figures) : report(figures));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
