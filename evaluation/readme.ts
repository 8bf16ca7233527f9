import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Evaluation } from './aggregate.js';
import { figuresMarkdown } from './figures.js';
import { withSection } from './section.js';

const usage = 'usage: readme.ts FOLDER [--check], or readme.ts EVALUATION.json [--check]';
const readme = new URL('../README.md', import.meta.url);

function main(args: string[]): number {
  let source: string;
  let check: boolean;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { check: { type: 'boolean', default: false } },
    });
    const [first, ...rest] = positionals;
    if (first === undefined || rest.length > 0) throw new Error('expected one folder or file');
    source = first;
    check = values.check;
  } catch (error) {
    console.error(`${(error as Error).message.split('\n')[0]}; ${usage}`);
    return 2;
  }
  const evaluation: Evaluation = JSON.parse(
    statSync(source).isDirectory() ? measured(source) : readFileSync(source, 'utf8'),
  );
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  const markdown = figuresMarkdown(evaluation);
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

/** What the evaluation measures on a corpus, as JSON. */
function measured(folder: string): string {
  const script = fileURLToPath(new URL('evaluate.ts', import.meta.url));
  const args = ['--import', 'tsx', script, folder, '--json'];
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

process.exitCode = main(process.argv.slice(2));
