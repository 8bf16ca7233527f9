import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { builtClean, library } from '../evaluation/bench/library.js';
import { spreadOf } from '../evaluation/bench/timing.js';
import { readRecords } from '../evaluation/corpus.js';

/** Text to clean, in characters: so much that the start, in which code is compiled, is a part of the run. */
const CHARACTERS = 60_000_000;
/** A long run gets the same file so many times. Pipelines run for hours: there the start does not count. */
const TIMES = 10;
/** So many texts warm the library up. */
const WARM_UP = 300;
const ROUNDS = 3;
const STARTS = 21;
const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli.js');
const fixtures = join(root, 'fixtures');

/** The texts of a corpus, or of the fixtures, over and over until there are enough. */
function textsOf(folder: string | undefined): string[] {
  const once =
    folder === undefined || !existsSync(folder)
      ? readdirSync(fixtures).map((name) => readFileSync(join(fixtures, name, 'input.txt'), 'utf8'))
      : [...readRecords(join(folder, 'dev.jsonl.gz'))].map(({ text }) => text);
  const texts: string[] = [];
  for (let left = CHARACTERS, at = 0; left > 0; at++) {
    const text = once[at % once.length] as string;
    texts.push(text);
    left -= text.length;
  }
  return texts;
}

/**
 * Seconds on the clock, and of the processor: on a machine that has other things to do, only the latter are to be
 * trusted.
 */
interface Times {
  readonly clock: number;
  readonly processor: number;
}

/** What the library takes for all texts, once it is warm, and nothing else. */
function libraryTime(clean: (text: string) => unknown, texts: readonly string[]): Times {
  const started = performance.now();
  const before = process.cpuUsage();
  for (const text of texts) clean(text);
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - started) / 1e3, processor: (user + system) / 1e6 };
}

/** Cleans its share of the texts whenever it is told to. */
const bareThread = `import { parentPort, workerData } from 'node:worker_threads';
  const { clean } = await import(workerData.url);
  parentPort.on('message', () => {
    for (const text of workerData.texts) clean(text);
    parentPort.postMessage('done');
  });
  parentPort.postMessage('ready');`;

/**
 * What the library takes in two threads that have nothing else to do: no command line can be faster. The first
 * time each has to compile the code anew, as in every run; the second time it is warm.
 */
async function bareThreadTimes(texts: readonly string[]): Promise<[cold: Times, warm: Times]> {
  const next = (thread: Worker): Promise<unknown> => new Promise((resolve) => thread.once('message', resolve));
  const threads = [0, 1].map((share) => {
    const workerData = { url: library, texts: texts.filter((_, index) => index % 2 === share) };
    return new Worker(new URL(`data:text/javascript,${encodeURIComponent(bareThread)}`), { workerData });
  });
  await Promise.all(threads.map(next));
  const times: Times[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const started = performance.now();
    const before = process.cpuUsage();
    for (const thread of threads) thread.postMessage('go');
    await Promise.all(threads.map(next));
    const { user, system } = process.cpuUsage(before);
    times.push({ clock: (performance.now() - started) / 1e3, processor: (user + system) / 1e6 });
  }
  await Promise.all(threads.map((thread) => thread.terminate()));
  return times as [Times, Times];
}

/** Prints the time of the processor, of all threads, as the last line on standard error. */
const report = `data:text/javascript,import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error(user + system); });`;

/** What the command takes, from its start to its end. */
function commandTime(args: readonly string[]): Times {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', report.replace(/\s+/g, ' '), cli, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`bodycopy ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { clock: (performance.now() - started) / 1e3, processor: Number(stderr.trim().split('\n').at(-1)) / 1e6 };
}

function median(values: readonly number[]): number {
  return spreadOf(values).median;
}

/** One thing that is timed, over so many characters. */
interface Row {
  readonly name: string;
  readonly characters: number;
  readonly times: Times[];
}

/** Million characters a second. */
function rateOf({ characters, times }: Row, kind: keyof Times): number {
  return characters / 1e6 / median(times.map((time) => time[kind]));
}

/** A row as text: characters a second, and how many times those of the library that is. */
function shown(row: Row, library: Row): string {
  const rates = (['clock', 'processor'] as const).map((kind) => {
    const rate = rateOf(row, kind);
    return `${rate.toFixed(2).padStart(6)} (${(rate / rateOf(library, kind)).toFixed(2)} ×)`;
  });
  return `  ${row.name.padEnd(24)} ${`${(row.characters / 1e6).toFixed(0)} M`.padStart(6)}  ${rates.join('  ')}`;
}

/** Times everything in turns, so that a busy moment of the machine meets all of it. The library comes first. */
async function rowsOf(clean: (text: string) => unknown, texts: readonly string[], folder: string): Promise<Row[]> {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const input = join(folder, 'input.jsonl');
  writeFileSync(input, texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
  const output = ['-o', join(folder, 'output.jsonl')];
  const rows = new Map<string, Row>();
  const note = (name: string, times: number, found: Times): void => {
    const row = rows.get(name) ?? { name, characters: characters * times, times: [] };
    row.times.push(found);
    rows.set(name, row);
  };
  libraryTime(clean, texts.slice(0, WARM_UP));
  for (let round = 0; round < ROUNDS; round++) {
    note('library', 1, libraryTime(clean, texts));
    for (const [length, times] of [
      ['', 1],
      [', long run', TIMES],
    ] as const) {
      const args = ['--jsonl', ...new Array<string>(times).fill(input)];
      note(`one worker${length}`, times, commandTime([...args, '--workers', '1']));
      note(`two workers${length}`, times, commandTime([...args, '--workers', '2']));
    }
    note('two workers, -o', 1, commandTime(['--jsonl', input, '--workers', '2', ...output]));
    const [cold, warm] = await bareThreadTimes(texts);
    note('two bare threads', 1, cold);
    note('two bare threads, warm', 1, warm);
  }
  return [...rows.values()];
}

/** Milliseconds that the command takes to start and do next to nothing, beside those of Node itself. */
function startTimes(): [name: string, milliseconds: number][] {
  const [fixture] = readdirSync(fixtures) as [string];
  const starts = {
    'bare Node': ['--eval', ''],
    version: [cli, '--version'],
    'small file': [cli, join(fixtures, fixture, 'input.txt')],
  };
  const found = Object.entries(starts).map(([name, args]) => ({ name, args, times: [] as number[] }));
  for (let turn = 0; turn < STARTS; turn++) {
    for (const { args, times } of found) {
      const started = performance.now();
      spawnSync(process.execPath, args);
      times.push(performance.now() - started);
    }
  }
  return found.map(({ name, times }) => [name, median(times)]);
}

async function main([corpus]: readonly string[]): Promise<void> {
  const clean = await builtClean();
  const folder = mkdtempSync(join(tmpdir(), 'bodycopy-throughput-'));
  try {
    const texts = textsOf(corpus);
    const rows = await rowsOf(clean, texts, folder);
    console.log(
      `${texts.length} texts, median of ${ROUNDS}. Million characters a second, and times those of the library:`,
    );
    console.log(`${'by the clock'.padStart(47)}${'of the processor'.padStart(18)}`);
    for (const row of rows) console.log(shown(row, rows[0] as Row));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`Start, median of ${STARTS}`);
  for (const [name, time] of startTimes()) console.log(`  ${name.padEnd(16)} ${time.toFixed(0).padStart(6)} ms`);
}

await main(process.argv.slice(2));
