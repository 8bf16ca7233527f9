import { spawn, spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { bodycopy, cli, ended, exists, jsonLines, parsedLines, records, start, until, workshop } from './command.js';

const { path, folder } = workshop();
/** A command of util-linux that gives another command a terminal. */
const pseudoterminal = 'script';
/** Enough to be caught in the middle of it; every hundredth record is broken. */
const COUNT = 800;
let input = '';
let complete = '';
let errors = '';

/** The files of a run that is not over. */
function leftovers(name: string): string[] {
  return readdirSync(folder()).filter((file) => file.startsWith(`${name}.`));
}

function content(name: string): string {
  return readFileSync(path(name), 'utf8');
}

function sizeOf(name: string): number {
  return statSync(path(name), { throwIfNoEntry: false })?.size ?? 0;
}

beforeAll(() => {
  input = path('input.jsonl');
  const lines = records(COUNT).map((record) => (record.id % 100 === 50 ? 'broken\n' : jsonLines([record])));
  writeFileSync(input, lines.join(''));
  const args = ['--jsonl', input, '--workers', '1', '-o', path('complete.jsonl'), '--errors', path('complete.errors')];
  expect(bodycopy(args).status).toBe(1);
  complete = content('complete.jsonl');
  errors = content('complete.errors');
});

describe('files that a run reads and writes', () => {
  const read = () => {
    writeFileSync(path('kept.jsonl'), 'broken\n');
    writeFileSync(path('kept.json'), '[]');
    if (!exists(path('link.jsonl'))) symlinkSync(path('kept.jsonl'), path('link.jsonl'));
  };
  const folded = (name: string): string => `${folder()}/./${name}`;

  it.each([
    ['the input', ['kept.jsonl', '--errors', 'kept.jsonl']],
    ['the input', ['kept.jsonl', '--errors', './kept.jsonl', '-o', 'other.jsonl']],
    ['the input', ['kept.jsonl', '--errors', 'link.jsonl']],
    ['the input', ['link.jsonl', '--errors', 'kept.jsonl']],
    ['the input', ['other.jsonl.partial', '-o', 'other.jsonl']],
    ['the input', ['kept.jsonl.partial', '-o', 'link.jsonl']],
    ['the rules', ['kept.jsonl', '--rules', 'kept.json', '--errors', 'kept.json']],
    ['the rules', ['kept.jsonl', '--rules', 'kept.json', '-o', './kept.json']],
  ])('are not the same: %s in %j', (what, args) => {
    read();
    const { status, stderr } = bodycopy(['--jsonl', ...args], { cwd: folder() });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^bodycopy: This would write over ${what} \\S+: write to another file\n$`));
    expect(content('kept.jsonl')).toBe('broken\n');
    expect(content('kept.json')).toBe('[]');
  });

  it.each([
    ['new.jsonl', './new.jsonl'],
    ['kept.jsonl', 'link.jsonl'],
    ['new.jsonl', 'new.jsonl.partial'],
    ['new.jsonl', 'new.jsonl.partial.journal'],
  ])('are two for results and errors: %s and %s', (output, errors) => {
    read();
    const { status, stderr } = bodycopy(['--jsonl', input, '-o', output, '--errors', errors], { cwd: folder() });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'bodycopy: -o and --errors must be two files\n' });
  });

  it('may be the same input and output, and the same device', () => {
    read();
    writeFileSync(path('kept.jsonl'), jsonLines(records(1)));
    expect(bodycopy(['--jsonl', path('kept.jsonl'), '-o', folded('kept.jsonl')]).status).toBe(0);
    expect(parsedLines(content('kept.jsonl'))).toHaveLength(1);
    expect(bodycopy(['--jsonl', input, '-o', '/dev/null', '--errors', '/dev/null']).status).toBe(1);
  });
});

describe('bodycopy -o', () => {
  it('writes what would go to standard output', () => {
    expect(parsedLines(complete)).toHaveLength(COUNT - COUNT / 100);
    expect(parsedLines(errors)).toHaveLength(COUNT / 100);
    expect(leftovers('complete.jsonl')).toEqual([]);
    const { stdout } = bodycopy(['--jsonl', input]);
    expect(stdout === complete).toBe(true);
  });

  it('lets the file appear, or change, only when it is complete', async () => {
    writeFileSync(path('whole.jsonl'), 'as it was\n');
    const child = start(['--jsonl', input, '-o', path('whole.jsonl')]);
    const end = ended(child);
    const seen = new Set<string>();
    while (child.exitCode === null) {
      seen.add(content('whole.jsonl'));
      await sleep(2);
    }
    expect(await end).toMatchObject({ code: 1, stdout: '' });
    seen.delete(complete);
    expect([...seen]).toEqual(['as it was\n']);
    expect(content('whole.jsonl') === complete).toBe(true);
    expect(leftovers('whole.jsonl')).toEqual([]);
  });

  it('may be the input itself, or a link to it, which stays one', () => {
    const text = records(1)[0]?.text as string;
    writeFileSync(path('in-place.txt'), text);
    symlinkSync(path('in-place.txt'), path('link.txt'));
    expect(bodycopy([path('in-place.txt'), '-o', path('link.txt')]).status).toBe(0);
    expect(content('in-place.txt')).toBe(`${clean(text).text}\n`);
    expect(lstatSync(path('link.txt')).isSymbolicLink()).toBe(true);
  });

  it('follows a link to a file that is not there yet', () => {
    const text = records(1)[0]?.text as string;
    writeFileSync(path('source.txt'), text);
    mkdirSync(path('deep/er'), { recursive: true });
    symlinkSync('deep/er', path('way'));
    symlinkSync('way/second.txt', path('dangling.txt'));
    // Relative to where the link lies, and not to how it is reached.
    symlinkSync('../target.txt', path('deep/er/second.txt'));
    expect(bodycopy(['source.txt', '-o', 'dangling.txt'], { cwd: folder() }).status).toBe(0);
    expect(lstatSync(path('dangling.txt')).isSymbolicLink()).toBe(true);
    expect(content('deep/target.txt')).toBe(`${clean(text).text}\n`);
    symlinkSync('new.html', path('report.html'));
    expect(bodycopy(['explain', 'source.txt', '--html', 'report.html'], { cwd: folder() }).status).toBe(0);
    expect(lstatSync(path('report.html')).isSymbolicLink()).toBe(true);
    expect(content('new.html')).toContain('<!doctype html>');
  });

  it('knows what a link to a file that is not there yet leads to', () => {
    symlinkSync('shared.jsonl', path('dangling.jsonl'));
    const args = ['--jsonl', input, '-o', 'dangling.jsonl', '--errors', 'shared.jsonl'];
    const { status, stderr } = bodycopy(args, { cwd: folder() });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'bodycopy: -o and --errors must be two files\n' });
  });

  it.each([
    ['to itself', 'loop.txt', 'too many links'],
    ['into a folder that is not there', 'no/where.txt', 'there is no such folder'],
  ])('says in one line that a link leads nowhere: %s', (_name, target, reason) => {
    symlinkSync(target, path('loop.txt'));
    const { status, stderr } = bodycopy(['-o', 'loop.txt'], { cwd: folder(), input: 'x' });
    expect(bodycopy(['loop.txt'], { cwd: folder() }).status).toBe(1);
    expect(bodycopy(['loop.txt'], { cwd: folder() }).stderr).toMatch(/^bodycopy: loop\.txt: .+\n$/);
    rmSync(path('loop.txt'));
    expect(stderr).toMatch(new RegExp(`^bodycopy: Cannot write .+: ${reason}\n$`));
    expect(status).toBe(2);
  });

  it('writes to a device directly', () => {
    const shell = `printf '{"text": "x"}' | "$0" "$1" --jsonl -o /dev/stdout | cat`;
    expect(spawnSync('sh', ['-c', shell, process.execPath, cli], { encoding: 'utf8' }).stdout).toMatch(/^\{.+\}\n$/);
    expect(bodycopy(['--jsonl', '-o', '/dev/null'], { input: jsonLines(records(1)) }).status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    const { stderr, status } = bodycopy(['--jsonl', '-o', '/dev/null', '--resume'], { input: 'x' });
    expect({ stderr, status }).toEqual({
      stderr: 'bodycopy: Cannot resume /dev/null: it is not a plain file\n',
      status: 2,
    });
  });

  it('says in one line when the disk is full, and leaves nothing', () => {
    const { stderr, status } = bodycopy(['--jsonl', input, '-o', '/dev/full']);
    expect(stderr.split('\n').filter((line) => !line.includes('input.jsonl:'))).toEqual([
      'bodycopy: Cannot write /dev/full: the disk is full',
      '',
    ]);
    expect(status).toBe(1);
  });

  it.each([['--jsonl'], ['explain']])('says in one line when standard output cannot take it: %s', (arg) => {
    const shell = '"$0" "$@" 2>&1 >/dev/full';
    const { stdout, status } = spawnSync('sh', ['-c', shell, process.execPath, cli, arg, input], { encoding: 'utf8' });
    expect(stdout.split('\n').filter((line) => !line.includes('input.jsonl:'))).toEqual([
      'bodycopy: Cannot write standard output: the disk is full',
      '',
    ]);
    expect(status).toBe(1);
  });
});

describe('an interrupted run', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves no half file at %s', async (signal) => {
    const args = ['--jsonl', input, '-o', path('stopped.jsonl'), '--errors', path('stopped.errors')];
    const child = start(args);
    const end = ended(child);
    await until(() => sizeOf('stopped.jsonl.partial') > 0);
    child.kill(signal);
    expect(await end).toMatchObject({ code: null, signal, stdout: '' });
    expect([...leftovers('stopped.jsonl'), ...leftovers('stopped.errors')]).toEqual([]);
    expect(exists(path('stopped.jsonl')) || exists(path('stopped.errors'))).toBe(false);
  });

  it('is none where a file cannot be written', () => {
    const args = ['--jsonl', input, '-o', path('unwritten.jsonl'), '--errors', path('no/folder/errors.jsonl')];
    const { status, stderr } = bodycopy(args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('Cannot write') });
    expect(leftovers('unwritten.jsonl')).toEqual([]);
  });

  it('keeps what is done at Ctrl-C when it can be resumed, and says so', async () => {
    const args = ['--jsonl', input, '-o', path('kept.jsonl'), '--resume'];
    const child = start(args);
    const end = ended(child);
    await until(() => sizeOf('kept.jsonl.partial') > 0);
    child.kill('SIGINT');
    const { signal, stderr } = await end;
    expect(signal).toBe('SIGINT');
    expect(stderr).toMatch(/bodycopy: interrupted; the same command goes on with it\n$/);
    expect(leftovers('kept.jsonl').sort()).toEqual(['kept.jsonl.partial', 'kept.jsonl.partial.journal']);
    expect(bodycopy(args).status).toBe(1);
    expect(content('kept.jsonl') === complete).toBe(true);
    expect(leftovers('kept.jsonl')).toEqual([]);
  });

  it('is resumed to the same bytes, wherever and however often it was killed, and does nothing twice', async () => {
    const args = ['--jsonl', input, '-o', path('killed.jsonl'), '--errors', path('killed.errors'), '--resume'];
    // Times that differ from run to run would hide what fails; these are spread, from early to late.
    let kills = 0;
    for (let turn = 0; ; turn++) {
      const before = sizeOf('killed.jsonl.partial');
      const child = start([...args, '--workers', String(1 + (turn % 3))]);
      const end = ended(child);
      const more = [0, 1, 300_000, 77_777, 1, 200_000][turn % 6] as number;
      await until(() => sizeOf('killed.jsonl.partial') >= before + more || child.exitCode !== null);
      await sleep((turn * 7) % 11);
      child.kill('SIGKILL');
      const { signal } = await end;
      if (signal === null) break;
      kills++;
      // What was done stays done: the file only grows, but for the batch that was being written.
      expect(sizeOf('killed.jsonl.partial')).toBeGreaterThanOrEqual(before - 300_000);
    }
    expect(kills).toBeGreaterThanOrEqual(4);
    expect(content('killed.jsonl') === complete).toBe(true);
    expect(content('killed.errors')).toBe(errors);
    expect([...leftovers('killed.jsonl'), ...leftovers('killed.errors')]).toEqual([]);
  });

  /** Leaves behind what a killed run would: so many lines of the complete output, and its journal. */
  async function killed(name: string, more: readonly string[] = []): Promise<void> {
    const child = start(['--jsonl', input, '-o', path(name), '--workers', '1', ...more]);
    const end = ended(child);
    await until(
      () => exists(path(`${name}.partial.journal`)) && content(`${name}.partial.journal`).split('\n').length > 3,
    );
    child.kill('SIGKILL');
    await end;
  }

  it('does not clean again what is done', async () => {
    await killed('counted.jsonl', ['--resume']);
    // Whatever is found in the finished part stays as it is, even if cleaning would give something else.
    const journal = content('counted.jsonl.partial.journal').split('\n');
    const { output, records: done } = JSON.parse(journal.at(-2) as string);
    const part = content('counted.jsonl.partial').slice(0, output);
    const marked = part.replace(/"id":0,/, '"id":7,');
    writeFileSync(path('counted.jsonl.partial'), `${marked}half a record`);
    expect(bodycopy(['--jsonl', input, '-o', path('counted.jsonl'), '--resume']).status).toBe(1);
    expect(done).toBeGreaterThan(0);
    expect(content('counted.jsonl') === marked + complete.slice(part.length)).toBe(true);
  });

  it('is continued from what is on the disk, when the journal is ahead of it', async () => {
    await killed('behind.jsonl', ['--resume']);
    const journal = content('behind.jsonl.partial.journal');
    writeFileSync(path('behind.jsonl.partial'), content('behind.jsonl.partial').slice(0, 10));
    writeFileSync(path('behind.jsonl.partial.journal'), `${journal}{"units":9`);
    expect(bodycopy(['--jsonl', input, '-o', path('behind.jsonl'), '--resume']).status).toBe(1);
    expect(content('behind.jsonl') === complete).toBe(true);
  });

  it('only gets its name when all was done', async () => {
    await killed('named.jsonl', ['--resume']);
    const [header] = content('named.jsonl.partial.journal').split('\n');
    const position = {
      units: COUNT,
      output: complete.length,
      errors: 0,
      records: COUNT - 8,
      failures: 8,
      failedInputs: 0,
    };
    writeFileSync(path('named.jsonl.partial'), 'complete');
    writeFileSync(path('named.jsonl.partial.journal'), `${header}\n${JSON.stringify(position)}\nfinished\n`);
    expect(bodycopy(['--jsonl', input, '-o', path('named.jsonl'), '--resume']).status).toBe(1);
    expect(content('named.jsonl')).toBe('complete');
    expect(leftovers('named.jsonl')).toEqual([]);
  });

  it('is not continued with other options or inputs: that is said in one line', async () => {
    await killed('other.jsonl', ['--resume']);
    const again = (...args: string[]): { stderr: string; status: number | null } => {
      const { stderr, status } = bodycopy(['--jsonl', '-o', path('other.jsonl'), '--resume', ...args]);
      return { stderr, status };
    };
    const line = (what: string): { stderr: string; status: number } => ({
      stderr: `bodycopy: Cannot resume ${path('other.jsonl')}: it was begun with ${what}; without --resume it starts afresh\n`,
      status: 2,
    });
    expect(again(input, '--threshold', '0.9')).toEqual(line('other options'));
    expect(again(input, '--keep-raw', 'raw')).toEqual(line('other options'));
    expect(again(input, input)).toEqual(line('other inputs, or they have changed'));
    const { atime, mtime } = statSync(input);
    utimesSync(input, atime, new Date(mtime.getTime() + 5000));
    expect(again(input)).toEqual(line('other inputs, or they have changed'));
    utimesSync(input, atime, mtime);
    const journal = content('other.jsonl.partial.journal');
    writeFileSync(path('other.jsonl.partial.journal'), journal.replace(/"version":"[^"]+"/, '"version":"0.0.1"'));
    expect(again(input)).toEqual(line('bodycopy 0.0.1'));
  });

  it('is begun afresh without --resume, which is said', async () => {
    await killed('afresh.jsonl');
    const { stderr, status } = bodycopy(['--jsonl', input, '-o', path('afresh.jsonl')]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `bodycopy: ${path('afresh.jsonl')}: an interrupted run is begun afresh; --resume would have gone on with it\n`,
    );
    expect(content('afresh.jsonl') === complete).toBe(true);
  });
});

describe('pipes', () => {
  it('may be closed by whoever reads them: the end is quiet', async () => {
    for (const workers of ['1', '2']) {
      const child = start(['--jsonl', input, '--workers', workers, '--no-progress']);
      const end = ended(child);
      child.stdout?.once('data', () => child.stdout?.destroy());
      const { code, stderr } = await end;
      expect(stderr.split('\n').filter((line) => line !== '' && !line.includes('input.jsonl:'))).toEqual([]);
      expect(code).toBe(0);
    }
  });

  it('end the run even when the input never ends', () => {
    const shell = `yes '{"text": "The storm has damaged the harbour, the mayor said."}' | "$0" "$1" --jsonl | head -n 2`;
    const { stdout, stderr, status } = spawnSync('sh', ['-c', shell, process.execPath, cli], { encoding: 'utf8' });
    expect(parsedLines(stdout)).toHaveLength(2);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('give a record as soon as it is cleaned, and do not wait for more', async () => {
    const child = start(['--jsonl']);
    const end = ended(child);
    let seen = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      seen += chunk.toString().split('\n').length - 1;
    });
    for (const [index, record] of records(3).entries()) {
      child.stdin?.write(jsonLines([record]));
      await until(() => seen > index);
    }
    child.stdin?.end();
    expect((await end).code).toBe(0);
  });

  it('are read no faster than results are taken', async () => {
    const child = start(['--jsonl', '--workers', '2']);
    const line = jsonLines([{ text: 'A harbour.', more: 'x'.repeat(100_000) }]);
    let written = 0;
    const feed = (): void => {
      while (written < 400) {
        written++;
        if (child.stdin?.write(line) === false) {
          child.stdin.once('drain', feed);
          return;
        }
      }
      child.stdin?.end();
    };
    feed();
    // Nobody reads the results yet: the input must stop long before its end.
    child.stdout?.pause();
    await sleep(3000);
    const before = written;
    const end = ended(child);
    child.stdout?.resume();
    const { code, stdout } = await end;
    expect(before).toBeLessThan(100);
    expect(code).toBe(0);
    expect(parsedLines(stdout)).toHaveLength(400);
  });
});

describe('progress', () => {
  it('is not shown unless standard error is a terminal or it is asked for', () => {
    const { stderr } = bodycopy(['--jsonl', input, '-o', path('quiet.jsonl')]);
    expect(stderr.split('\n').filter((line) => line !== '' && !line.includes('input.jsonl:'))).toEqual([]);
  });

  it('is a plain line with --progress', () => {
    const { stderr, stdout } = bodycopy(['--jsonl', input, '--progress', '-o', path('plain.jsonl')]);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/\n100 % · 792 texts · [\d,]+\/s · 8 failed\n$/);
    expect(stderr).toBe(stripVTControlCharacters(stderr));
    const piped = bodycopy(['--jsonl', '--progress'], { input: jsonLines(records(3)) });
    expect(piped.stderr).toMatch(/^3 texts · [\d,]+\/s\n$/);
    expect(parsedLines(piped.stdout)).toHaveLength(3);
  });

  const { status } = spawnSync(pseudoterminal, ['--version']);
  it.skipIf(status !== 0)('is a bar on a terminal, in colours unless NO_COLOR is set', async () => {
    // Several times, so that it takes longer than what needs no bar.
    const inputs = `"${input}" `.repeat(5);
    const command = `"${process.execPath}" "${cli}" --jsonl ${inputs} --workers 1 -o "${path('bar.jsonl')}"`;
    const onTerminal = async (env: NodeJS.ProcessEnv): Promise<string> => {
      const child = spawn(pseudoterminal, ['-qec', command, '/dev/null'], {
        // Where tests run unattended, Node takes terminals for colourless.
        env: { ...process.env, CI: undefined, TERM: 'xterm', ...env },
      });
      return (await ended(child)).stdout;
    };
    const coloured = await onTerminal({ NO_COLOR: undefined, FORCE_COLOR: undefined });
    expect(stripVTControlCharacters(coloured)).toMatch(/█+░+ \d+ % · [\d,]+ texts · [\d,]+\/s/);
    expect(coloured).toContain('\u001b[32m');
    const without = await onTerminal({ NO_COLOR: '1', FORCE_COLOR: undefined });
    expect(without).toMatch(/█+░+ \d+ %/);
    expect(without).not.toContain('\u001b[3');
  });
});
