import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../scripts/pack.js';
import { type Clean, library } from './library.js';
import type { SpeedFigures } from './ratios.js';
import { firstOf, type TextGroup } from './texts.js';
import { type Spread, spreadOf } from './timing.js';

const RUNS = 9;
const LONG_CHARACTERS = 3_000_000;

/** What can only be measured in a process of its own, with the package as it is built. */
export interface ProcessFigures {
  /** Milliseconds from the start of a process to its first result, and of a process that does nothing. */
  readonly firstResult: Spread;
  readonly bare: Spread;
  /** Most bytes that a long text takes beyond itself, for each of its characters. */
  readonly peak: Spread;
}

export function measureProcesses({ texts }: TextGroup, clean: Clean): ProcessFigures {
  const folder = mkdtempSync(join(tmpdir(), 'bodycopy-bench-'));
  try {
    const short = join(folder, 'short.txt');
    const long = join(folder, 'long.txt');
    const [first] = texts as [string];
    writeFileSync(short, first);
    const parts = firstOf(texts, LONG_CHARACTERS);
    const whole = parts.join('\n\n');
    writeFileSync(long, whole);
    const answers = { short: clean(first).text, long: clean(whole).text };
    const firstResult: number[] = [];
    const bare: number[] = [];
    const peak: number[] = [];
    for (let turn = 0; turn < RUNS; turn++) {
      bare.push(timed(`${readCode(short)} console.log(text.length);`, String(first.length)));
      firstResult.push(timed(`${readCode(short)} ${cleanCode} console.log(clean(text).text);`, answers.short));
      const [bytes, ...answer] = run(process.execPath, ['--expose-gc', ...asModule(peakCode(long))]).split('\n');
      assertAnswer(answer.join('\n'), answers.long);
      peak.push(Number(bytes));
    }
    return { firstResult: spreadOf(firstResult), bare: spreadOf(bare), peak: spreadOf(peak) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The speeds that `speed.ts` measures: a process that has loaded little else, as that of a pipeline. */
export function measureSpeeds(folder: string | undefined): SpeedFigures[] {
  const program = fileURLToPath(new URL('../speed.ts', import.meta.url));
  const args = folder === undefined ? [] : [folder];
  return JSON.parse(run(process.execPath, ['--import', 'tsx', program, ...args, '--json'])) as SpeedFigures[];
}

const cleanCode: string = `const { clean } = await import(${JSON.stringify(library)});`;

function readCode(file: string): string {
  return `const { readFileSync } = await import('node:fs'); const text = readFileSync(${JSON.stringify(file)}, 'utf8');`;
}

/** Loads what every first call loads, then prints by how much memory rises above what it is with the text at hand. */
function peakCode(file: string): string {
  return `${cleanCode} ${readCode(file)}
    clean(text.slice(0, 5000));
    globalThis.gc();
    const before = process.memoryUsage().rss;
    const answer = clean(text).text;
    console.log((process.resourceUsage().maxRSS * 1024 - before) / text.length);
    console.log(answer);`;
}

function asModule(code: string): string[] {
  return ['--input-type=module', '--eval', code];
}

/** Milliseconds that a process takes to print an answer. */
function timed(code: string, answer: string): number {
  const begin = performance.now();
  const printed = run(process.execPath, asModule(code));
  const milliseconds = performance.now() - begin;
  assertAnswer(printed, answer);
  return milliseconds;
}

function assertAnswer(printed: string, expected: string): void {
  if (printed !== `${expected}\n`) throw new Error('a process of its own gives another answer');
}
