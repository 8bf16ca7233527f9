import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { cli, workshop } from './command.js';

const root: string = join(import.meta.dirname, '..');
/** A command, and the block behind it with what it prints. */
const example = /^```sh\n([\s\S]*?)^```\n(?:\n^```(text|json)\n[\s\S]*?^```\n)?/gm;

const { path, folder } = workshop();

beforeAll(() => {
  symlinkSync(join(root, 'fixtures'), path('fixtures'), 'dir');
  mkdirSync(path('bin'));
  writeFileSync(path('bin/bodycopy'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(path('bin/bodycopy'), 0o755);
});

/** Runs a command as somebody would who has the package installed, and returns what it printed. */
function run(command: string): string {
  const env = { ...process.env, PATH: `${path('bin')}${delimiter}${process.env['PATH']}` };
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder(), env, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

// `npx vitest run tests/cli-docs.test.ts -u` writes what the commands print now.
it.skipIf(process.platform === 'win32').each([
  { name: 'command-line.md', least: 9 },
  { name: 'explain.md', least: 4 },
])(
  'the examples of $name print what stands below them',
  async ({ name, least }) => {
    const page = join(root, 'docs', name);
    let examples = 0;
    const written = readFileSync(page, 'utf8').replace(
      example,
      (block, command: string, language: string | undefined) => {
        if (/^npm (?:install|run)\b/.test(command)) return block;
        examples++;
        const output = run(command);
        expect(output === '').toBe(language === undefined);
        if (output === '') return block;
        return `\`\`\`sh\n${command}\`\`\`\n\n\`\`\`${language}\n${output}\`\`\`\n`;
      },
    );
    expect(examples).toBeGreaterThanOrEqual(least);
    await expect(written).toMatchFileSnapshot(page);
  },
  120_000,
);
