import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Evaluation } from './aggregate.js';
import type { SpeedFigures } from './bench/ratios.js';
import { figuresMarkdown } from './figures.js';
import { withSection } from './section.js';

const usage = 'usage: readme.ts FOLDER [--check], or readme.ts EVALUATION.json [SPEED.json] [--check]';
const readme = new URL('../README.md', import.meta.url);

function main(args: string[]): number {
  let files: string[];
  let check: boolean;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { check: { type: 'boolean', default: false } },
    });
    if (positionals.length < 1 || positionals.length > 2) throw new Error('expected one or two files');
    files = positionals;
    check = values.check;
  } catch (error) {
    console.error(`${(error as Error).message.split('\n')[0]}; ${usage}`);
    return 2;
  }
  const [first] = files as [string];
  const [evaluation, speed] = statSync(first).isDirectory()
    ? ['evaluate.ts', 'speed.ts'].map((script) => measured(script, first))
    : files.map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const markdown = figuresMarkdown(evaluation as Evaluation, speed as SpeedFigures[] | undefined);
  const changed = withSection(text, 'figures', markdown);
  if (changed === undefined) {
    console.error('README.md has no <!-- figures:start --> and <!-- figures:end --> to write between');
    return 1;
  }
  if (changed === text) return 0;
  if (check) {
    console.error('README.md does not show these figures');
    return 1;
  }
  writeFileSync(readme, changed);
  return 0;
}

/** What a script of this folder measures on a corpus, one after the other, so that neither slows down the other. */
function measured(script: string, folder: string): unknown {
  const args = ['--import', 'tsx', fileURLToPath(new URL(script, import.meta.url)), folder, '--json'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

process.exitCode = main(process.argv.slice(2));
