import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const root: string = join(import.meta.dirname, '..');
const document: string = join(root, 'docs', 'explain.md');
/** A command, and below it what it prints, if it prints anything. */
const example = /(```sh\n(bodycopy .*)\n```\n)(?:(\n```text\n)([^`]*)(```))?/g;

/** A command of a document, with the output that stands below it. */
export interface Example {
  readonly command: string;
  readonly output: string;
}

/** The commands of `docs/explain.md`. */
export function examples(): Example[] {
  const found = readFileSync(document, 'utf8').matchAll(example);
  return [...found].map(([, , command = '', , output = '']) => ({ command, output }));
}

/** Runs commands in a shell, as a reader would who has `bodycopy` on the path, and returns what each printed. */
export function outputsOf(commands: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bodycopy-examples-'));
  try {
    symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'), 'dir');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const words = [process.execPath, '--import', import.meta.resolve('tsx'), join(root, 'src', 'cli.ts')];
    const script = `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(' ')} "$@"\n`;
    writeFileSync(join(bin, 'bodycopy'), script, { mode: 0o755 });
    const env = { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) };
    return commands.map((command) => {
      const { stdout, stderr, status } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env });
      if (status !== 0 || stderr !== '') throw new Error(`${command} ended with ${status}: ${stderr}`);
      return stdout.replace(/[^\S\n]+$/gm, '').replace(/\n+$/, '\n');
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const outputs = outputsOf(examples().map(({ command }) => command));
  const text = readFileSync(document, 'utf8').replace(example, (all, head, _, opening, __, closing) => {
    const output = outputs.shift();
    return opening === undefined ? all : `${head}${opening}${output}${closing}`;
  });
  writeFileSync(document, text);
}
