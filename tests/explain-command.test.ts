import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { bodycopy, workshop } from './command.js';
import { fixtures } from './fixtures.js';

const input = fixtures[3]?.input ?? '';
const { path, folder } = workshop();

function explain(args: readonly string[], standardInput = '') {
  return bodycopy(['explain', ...args], { cwd: folder(), input: standardInput });
}

beforeAll(() => {
  symlinkSync(join(import.meta.dirname, '..', 'fixtures'), path('fixtures'), 'dir');
  writeFileSync(path('pulse.txt'), input);
  writeFileSync(path('pulse.txt.gz'), gzipSync(input));
});

describe('bodycopy explain', () => {
  it('reads files, compressed ones and standard input', () => {
    const [plain, packed, piped] = [explain(['pulse.txt']), explain(['pulse.txt.gz']), explain([], input)];
    const body = (output: string): string => output.slice(output.indexOf('\n'));
    expect(plain.stdout).toMatch(/^pulse\.txt\n/);
    expect(packed.stdout).toMatch(/^pulse\.txt\.gz\n/);
    expect(piped.stdout).toMatch(/^standard input\n/);
    expect(new Set([plain, packed, piped].map(({ stdout }) => body(stdout))).size).toBe(1);
    expect([plain, packed, piped].map(({ stderr, status }) => [stderr, status])).toEqual(Array(3).fill(['', 0]));
  });

  it('takes the options of the command line', () => {
    writeFileSync(path('rules.json'), '[{ "pattern": "ceasefire", "kind": "legal" }]');
    const options = { threshold: 0.9, keep: ['caption'], rules: [{ match: /ceasefire/, kind: 'legal' }] } as const;
    const { stdout } = explain(['--threshold', '.9', '--keep', 'caption', '--rules', 'rules.json', 'pulse.txt']);
    const kept = clean(input, options).paragraphs.filter((paragraph) => paragraph.kept).length;
    expect(stdout).toContain(` · ${kept} kept, `);
    expect(stdout).toMatch(/^legal {4}.*ceasefire/m);
  });

  it('has colours in a pipe only where they are asked for', () => {
    const colours = (FORCE_COLOR: string | undefined): boolean => {
      const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR };
      return bodycopy(['explain', '-'], { input, env }).stdout.includes('\u001b[');
    };
    expect([undefined, '0', 'false', '1', 'true', ''].map(colours)).toEqual([false, false, false, true, true, true]);
  });

  it('writes a report, whole or not at all', () => {
    expect(explain(['--html', 'report.html', 'pulse.txt', 'fixtures/000-the-week/input.txt'])).toMatchObject({
      stdout: '',
      stderr: '',
      status: 0,
    });
    const report = readFileSync(path('report.html'), 'utf8');
    expect(report).toMatch(/^<!doctype html>.*<\/html>\n$/s);
    expect(report.match(/<details class="document"/g)).toHaveLength(2);
    expect(explain(['--html', '-', 'pulse.txt', 'fixtures/000-the-week/input.txt']).stdout).toBe(report);
    expect(explain(['--html', 'none.html', '--threshold', '2', 'pulse.txt']).status).toBe(2);
    expect(existsSync(path('none.html')) || existsSync(path('none.html.partial'))).toBe(false);
  });

  it('shows the texts of records, each by its line', () => {
    const broken = ['', '{"page": {"text": 1}}', Buffer.from('{"page": {"text": "caf\u00e9"}}', 'latin1')];
    const record = JSON.stringify({ text: '{"id": 1}', page: { text: input } });
    const lines = [record, ...broken, record].flatMap((line) => [Buffer.from(line), Buffer.from('\n')]);
    writeFileSync(path('pages.jsonl.gz'), gzipSync(Buffer.concat(lines)));
    const { stdout, stderr, status } = explain(['--jsonl', '--field', 'page.text', 'pages.jsonl.gz']);
    const [text] = explain(['pulse.txt'])
      .stdout.split(/^pulse\.txt\n/m)
      .slice(1) as [string];
    expect(stdout).toBe(`pages.jsonl.gz:1\n${text}\npages.jsonl.gz:5\n${text}`);
    expect(stderr).toBe(
      'bodycopy: pages.jsonl.gz:3: Expected the field `page.text` to be a string, got 1\n' +
        'bodycopy: pages.jsonl.gz:4: Expected UTF-8, got bytes of another encoding\n',
    );
    expect(status).toBe(1);
    expect(explain(['--jsonl'], `${record}\n`)).toMatchObject({
      stdout: expect.stringMatching(/^standard input:1\n/),
      stderr: '',
      status: 0,
    });
    expect(explain(['--html', '-', '--jsonl'], `${record}\n${record}\n`).stdout).toContain('standard input:2');
  });

  it('never writes a report over a text', () => {
    for (const name of ['one.txt', 'two.txt']) writeFileSync(path(name), input);
    expect(explain(['--html', 'one.txt', 'two.txt'])).toMatchObject({
      stdout: '',
      stderr: 'bodycopy: Cannot write one.txt: it is no HTML; --html expects the name of the report\n',
      status: 2,
    });
    expect(readFileSync(path('one.txt'), 'utf8')).toBe(input);
    for (const older of ['', '<!DOCTYPE HTML>\n<title>A report</title>']) {
      writeFileSync(path('older.html'), older);
      expect(explain(['--html', 'older.html', 'two.txt']).status).toBe(0);
      expect(readFileSync(path('older.html'), 'utf8')).toContain('Content-Security-Policy');
    }
  });

  it('writes no report over a page that it explains', () => {
    writeFileSync(path('page.html'), '<!doctype html><p>A storm.');
    expect(explain(['--html', './page.html', 'page.html'])).toMatchObject({
      status: 2,
      stderr: 'bodycopy: This would write over the input page.html: write to another file\n',
    });
    expect(readFileSync(path('page.html'), 'utf8')).toBe('<!doctype html><p>A storm.');
  });

  it('shows the others when a file cannot be read', () => {
    writeFileSync(path('latin1.txt'), Buffer.from('caf\u00e9', 'latin1'));
    const { stdout, stderr, status } = explain(['missing.txt', 'latin1.txt', 'pulse.txt']);
    expect(stdout).toMatch(/^pulse\.txt\n/);
    expect(stderr).toBe(
      'bodycopy: missing.txt: there is no such file\nbodycopy: latin1.txt: Expected UTF-8, got bytes of another encoding\n',
    );
    expect(status).toBe(1);
  });

  it.each([
    [['--nope', 'pulse.txt'], "Unknown option '--nope'; bodycopy explain --help lists the options"],
    [['--htlm', 'x.html'], "Unknown option '--htlm', did you mean --html? "],
    [['--drop', 'captions', 'pulse.txt'], 'Expected `drop` to be an array of kinds'],
    [['--field', 'body', 'pulse.txt'], '--field is for records: give --jsonl too'],
    [['--html', '', 'pulse.txt'], '--html expects the name of a file'],
    [['--html', 'no/such/folder/report.html', 'pulse.txt'], 'Cannot write no/such/folder/report.html'],
  ])('says in one line what is wrong with %j', (args, message) => {
    const { stdout, stderr, status } = explain(args);
    expect(stdout).toBe('');
    expect(stderr).toContain(`bodycopy: ${message}`);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(status).toBe(2);
  });

  it('explains itself within 80 columns', () => {
    const { stdout, status } = explain(['--help']);
    expect(status).toBe(0);
    for (const option of [
      '--html',
      '--reasons',
      '--field',
      '--threshold',
      '--keep',
      '--drop',
      '--language',
      '--rules',
    ]) {
      expect(stdout).toContain(`${option} `);
    }
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
