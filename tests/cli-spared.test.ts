import { spawnSync } from 'node:child_process';
import { linkSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beginning } from '../src/cli/journal.js';
import { reasonToSpare } from '../src/cli/spared.js';
import { clean } from '../src/index.js';
import { bodycopy, cli, exists, jsonLines, parsedLines, records, workshop } from './command.js';

const { path, folder } = workshop();
const precious = 'precious\n';
const latin1: Uint8Array = Buffer.from('Die Br\xfccke bleibt gesperrt.\n', 'latin1');
const [{ text: article } = { text: '' }] = records(1);
const cleaned = `${clean(article).text}\n`;

function content(name: string): string {
  return readFileSync(path(name), 'latin1');
}

function write(name: string, bytes: string | Uint8Array): string {
  writeFileSync(path(name), bytes);
  return name;
}

/** Runs the command among the files, and says how it ended and what it said last. */
function run(...args: string[]): { status: number | null; last: string | undefined } {
  const { status, stderr } = bodycopy(args, { cwd: folder() });
  return { status, last: stderr.split('\n').at(-2) };
}

/** The files that a run left beside its output. */
function beside(name: string): string[] {
  return readdirSync(folder()).filter((file) => file.startsWith(`${name}.`));
}

describe('a file that is there', () => {
  it.each([
    ['that does not exist', ['missing.txt']],
    ['that are records and do not exist', ['--jsonl', 'missing.jsonl']],
    ['in another encoding', ['latin1.txt']],
    ['that a rule throws at', ['article.txt', '--rules', 'throws.mjs']],
    ['without the field', ['--jsonl', 'articles.jsonl', '--field', 'txt']],
    ['without the field, to be resumed', ['--jsonl', 'articles.jsonl', '--field', 'txt', '--resume']],
  ])('stays as it was when everything failed: inputs %s', (_name, args) => {
    write('good.txt', precious);
    write('latin1.txt', latin1);
    write('article.txt', article);
    write('articles.jsonl', jsonLines(records(2)));
    write('throws.mjs', 'export default [{ kind: "body", match() { throw new Error("no"); } }];');
    const last = 'bodycopy: good.txt is left as it was: nothing could be cleaned';
    expect(run(...args, '-o', 'good.txt')).toEqual({ status: 1, last });
    expect(content('good.txt')).toBe(precious);
    expect(beside('good.txt')).toEqual([]);
  });

  it.each([
    ['text', [], cleaned],
    ['records', ['--jsonl'], undefined],
  ])(
    'stays as it was when one of the inputs could not be read, and the rest lies beside it: %s',
    (_name, form, rest) => {
      write('old.out', precious);
      const input = write('one.in', rest === undefined ? jsonLines(records(1)) : article);
      const last =
        'bodycopy: old.out is left as it was, since not all inputs could be cleaned; the rest is in old.out.partial';
      expect(run(...form, input, 'missing.in', '-o', 'old.out')).toEqual({ status: 1, last });
      expect(content('old.out')).toBe(precious);
      expect(beside('old.out')).toEqual(['old.out.partial']);
      if (rest === undefined) expect(parsedLines(content('old.out.partial'))).toMatchObject([{ id: 0 }]);
      else expect(readFileSync(path('old.out.partial'), 'utf8')).toBe(rest);
    },
  );

  it('is begun afresh without a word of an interrupted run', () => {
    write('again.out', precious);
    write('again.jsonl', jsonLines(records(1)));
    run('--jsonl', 'again.jsonl', 'missing.jsonl', '-o', 'again.out');
    expect(bodycopy(['--jsonl', 'again.jsonl', '-o', 'again.out'], { cwd: folder() })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(beside('again.out')).toEqual([]);
  });

  it('is replaced when records failed, but others did not', () => {
    write('records.out', precious);
    write('some.jsonl', `broken\n${jsonLines(records(1))}`);
    expect(run('--jsonl', 'some.jsonl', '-o', 'records.out').status).toBe(1);
    expect(parsedLines(content('records.out'))).toHaveLength(1);
  });

  it('is replaced by an empty one when nothing failed', () => {
    for (const [name, input, ...form] of [
      ['menu.txt', 'Home\n\nNews\n\nSport\n'],
      ['empty.jsonl', '\n', '--jsonl'],
    ] as const) {
      write('empty.out', precious);
      write(name, input);
      expect(run(...form, name, '-o', 'empty.out').status).toBe(0);
      expect(content('empty.out')).toBe('');
    }
  });
});

describe('a file that has its name', () => {
  it('is not taken for one that is left, when the run was killed before it could say so', () => {
    const end = { ...beginning, output: 9, failures: 1, failedInputs: 1 };
    const output = path(write('named.out', precious));
    write('named.out.partial', 'new\n');
    expect(reasonToSpare(output, [], end)).toContain('is left as it was');
    rmSync(path('named.out.partial'));
    expect(reasonToSpare(output, [], end)).toBeUndefined();
  });
});

describe('a file that is not there', () => {
  it('holds what could be cleaned', () => {
    write('there.txt', article);
    expect(run('there.txt', 'missing.txt', '-o', 'new.txt').status).toBe(1);
    expect(readFileSync(path('new.txt'), 'utf8')).toBe(cleaned);
  });

  it.each([
    ['of a text', ['missing.txt', '-o']],
    ['of records', ['--jsonl', 'missing.jsonl', '--resume', '-o']],
    ['of a report', ['explain', 'missing.txt', '--html']],
  ])('is not made when everything failed: %s', (_name, args) => {
    const last = 'bodycopy: nothing.out is not written: nothing could be cleaned';
    expect(run(...args, 'nothing.out')).toEqual({ status: 1, last });
    expect(exists(path('nothing.out'))).toBe(false);
    expect(beside('nothing.out')).toEqual([]);
  });

  it('is empty when nothing failed', () => {
    write('menu.txt', 'Home\n\nNews\n\nSport\n');
    expect(run('menu.txt', '-o', 'menu.out').status).toBe(0);
    expect(content('menu.out')).toBe('');
  });
});

describe('an input that is the output', () => {
  const broken = `${JSON.stringify({ id: 9, txt: 'x'.repeat(500) })}\n`;
  const kept = (name: string): string =>
    `bodycopy: ${name} is left as it was, since the records that failed would be lost with it; the rest is in ${name}.partial`;

  it.each([
    ['', []],
    [', also where errors are written', ['--errors', 'place.errors']],
    [', also to be resumed', ['--resume']],
  ])('stays as it was when a record of it failed%s', (_name, more) => {
    const before = `${jsonLines(records(1))}${broken}`;
    write('place.jsonl', before);
    expect(run('--jsonl', 'place.jsonl', '-o', 'place.jsonl', ...more)).toEqual({
      status: 1,
      last: kept('place.jsonl'),
    });
    expect(content('place.jsonl')).toBe(Buffer.from(before).toString('latin1'));
    expect(beside('place.jsonl')).toEqual(['place.jsonl.partial']);
    expect(parsedLines(content('place.jsonl.partial'))).toHaveLength(1);
    if (more.includes('--errors')) expect(parsedLines(content('place.errors'))).toHaveLength(1);
  });

  it('is known by links, and on standard input', () => {
    const before = `${jsonLines(records(1))}${broken}`;
    write('real.jsonl', before);
    if (!exists(path('soft.jsonl'))) symlinkSync('real.jsonl', path('soft.jsonl'));
    if (!exists(path('hard.jsonl'))) linkSync(path('real.jsonl'), path('hard.jsonl'));
    for (const name of ['soft.jsonl', 'hard.jsonl']) {
      expect(run('--jsonl', name, '-o', 'real.jsonl')).toEqual({ status: 1, last: kept('real.jsonl') });
    }
    const shell = '"$0" "$1" --jsonl -o real.jsonl < real.jsonl';
    const { stderr } = spawnSync('sh', ['-c', shell, process.execPath, cli], { cwd: folder(), encoding: 'utf8' });
    expect(stderr.split('\n').at(-2)).toBe(kept('real.jsonl'));
    expect(content('real.jsonl')).toBe(Buffer.from(before).toString('latin1'));
  });

  it('stays as it was when nothing of it is kept', () => {
    write('menu.txt', 'Home\n\nNews\n\nSport\n');
    const last = 'bodycopy: menu.txt is left as it was: nothing of it is kept';
    expect(run('menu.txt', '-o', 'menu.txt')).toEqual({ status: 1, last });
    expect(content('menu.txt')).toBe('Home\n\nNews\n\nSport\n');
  });

  it('is replaced when all of it was cleaned', () => {
    write('whole.jsonl', jsonLines(records(2)));
    expect(run('--jsonl', 'whole.jsonl', '-o', 'whole.jsonl')).toEqual({ status: 0, last: undefined });
    expect(parsedLines(content('whole.jsonl'))).toMatchObject([{ bodycopy: {} }, { bodycopy: {} }]);
  });
});

describe('a report that is there', () => {
  it('stays as it was when everything failed', () => {
    write('report.html', '<!doctype html>');
    const last = 'bodycopy: report.html is left as it was: nothing could be cleaned';
    expect(run('explain', 'missing.txt', '--html', 'report.html')).toEqual({ status: 1, last });
    expect(content('report.html')).toBe('<!doctype html>');
    expect(beside('report.html')).toEqual([]);
  });
});
