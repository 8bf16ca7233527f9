import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fixtures } from './fixtures.js';

const root: string = join(import.meta.dirname, '..');

function show(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', join(root, 'scripts', 'show.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', input });
}

describe('npm start', () => {
  it('shows the fixtures', () => {
    const { stdout, stderr, status } = show([]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const { name } of fixtures) expect(stdout).toContain(name);
    expect(stdout.match(/\d+ kept, \d+ dropped/g)).toHaveLength(fixtures.length);
  });

  it('reads standard input, and takes out what would control the terminal', () => {
    const { stdout, status } = show(['-'], 'One\u001b[31m line\u0007.\n');
    expect(status).toBe(0);
    expect(stdout).toContain('One[31m line.');
    expect(stdout).toBe(stripVTControlCharacters(stdout));
  });

  it('says in one line that a file is missing, and shows the others', () => {
    const { stdout, stderr, status } = show(['missing.txt', '.', join('fixtures', '003-pulse', 'input.txt')]);
    expect(stderr).toBe('bodycopy: missing.txt: there is no such file\nbodycopy: .: it is a folder; name its files\n');
    expect(status).toBe(1);
    expect(stdout).toContain('003-pulse');
  });
});
