import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Evaluation } from './aggregate.js';
import { figuresMarkdown, withFigures } from './figures.js';
import type { SpeedFigures } from './speed.js';

const usage = 'usage: readme.ts EVALUATION.json [SPEED.json] [--check]';
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
  const [evaluation, speed] = files.map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const changed = withFigures(text, figuresMarkdown(evaluation as Evaluation, speed as SpeedFigures[] | undefined));
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

process.exitCode = main(process.argv.slice(2));
