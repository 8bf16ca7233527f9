import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { draw } from '../scripts/show.js';
import { clean } from '../src/index.js';
import { fixtures } from './fixtures.js';

const root: string = join(import.meta.dirname, '..');

function show(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', join(root, 'scripts', 'show.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', input });
}

describe.each(fixtures)('drawing $name', ({ name, input }) => {
  const plain = draw(name, input, { width: 80, colour: false });

  it('shows every word of every paragraph, with its kind', () => {
    const text = plain
      .split('\n')
      .slice(2)
      .map((line) => line.slice(22))
      .join('')
      .replace(/\[-|-\]|\s/g, '');
    for (const { start, end, kind } of clean(input).paragraphs) {
      expect(text).toContain(input.slice(start, end).replace(/\s/g, ''));
      expect(plain).toContain(`\n${kind} `);
    }
  });

  it('stays within the width', () => {
    const paragraphs = plain.split('\n').slice(2, -3);
    expect(paragraphs.filter((line) => line.length > 80 && !line.includes('[-'))).toEqual([]);
  });

  it('uses escapes for colours alone', () => {
    const coloured = draw(name, input, { width: 80, colour: true });
    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain.replace(/\[-|-\]/g, ''));
  });
});

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
    expect(stderr).toBe('Cannot read missing.txt: there is no such file\nCannot read .: it is a folder\n');
    expect(status).toBe(1);
    expect(stdout).toContain('003-pulse');
  });
});
