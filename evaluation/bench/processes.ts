import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, run } from '../../scripts/pack.js';
import { firstOf, type TextGroup } from './texts.js';
import { type Spread, spreadOf } from './timing.js';

const RUNS = 9;
const LONG_CHARACTERS = 3_000_000;

const library: string = pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'index.js')).href;

/** What can only be measured in a process of its own, with the package as it is built. */
export interface ProcessFigures {
  /** Milliseconds from the start of a process to its first result, and of a process that does nothing. */
  readonly firstResult: Spread;
  readonly bare: Spread;
  /** Most bytes that a long text takes beyond itself, for each of its characters. */
  readonly peak: Spread;
}

export function measureProcesses({ texts }: TextGroup): ProcessFigures {
  build();
  const folder = mkdtempSync(join(tmpdir(), 'bodycopy-bench-'));
  try {
    const short = join(folder, 'short.txt');
    const long = join(folder, 'long.txt');
    const [first] = texts as [string];
    writeFileSync(short, first);
    const parts = firstOf(texts, LONG_CHARACTERS);
    writeFileSync(long, parts.join('\n\n'));
    const firstResult: number[] = [];
    const bare: number[] = [];
    const peak: number[] = [];
    for (let turn = 0; turn < RUNS; turn++) {
      bare.push(milliseconds(readCode(short)));
      firstResult.push(
        milliseconds(`${readCode(short)} ${cleanCode} if (clean(text).paragraphs.length === 0) process.exit(1);`),
      );
      peak.push(Number(run(process.execPath, ['--expose-gc', '--input-type=module', '--eval', peakCode(long)])));
    }
    return { firstResult: spreadOf(firstResult), bare: spreadOf(bare), peak: spreadOf(peak) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
    if (clean(text).paragraphs.length === 0) process.exit(1);
    console.log((process.resourceUsage().maxRSS * 1024 - before) / text.length);`;
}

function milliseconds(code: string): number {
  const begin = performance.now();
  run(process.execPath, ['--input-type=module', '--eval', code]);
  return performance.now() - begin;
}
