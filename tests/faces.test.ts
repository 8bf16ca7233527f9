import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { retext } from 'retext';
import { describe, expect, it } from 'vitest';
import { cleaningOptions } from '../src/cli/options.js';
import { bodycopy, type CleanOptions, type CleanResult, clean, createCleaner } from '../src/index.js';
import retextBodycopy from '../src/retext.js';
import { CleanStream, cleanAll } from '../src/stream.js';
import { fixtures } from './fixtures.js';

/** The options that tables of a page of the documentation have a row for, in its sections called “Options”. */
function documented(page: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '..', page), 'utf8');
  const [, section = ''] = /^#+ Options\n(.+?)^#/ms.exec(text) ?? [];
  return [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name as string);
}

/** The options that a face has, as it says when it is given another. */
function known(run: (options: CleanOptions) => unknown): string[] {
  try {
    run({ nothing: 1 } as CleanOptions);
  } catch (error) {
    const [, names = ''] =
      /^Expected only the options (.+), got an option `nothing`$/.exec((error as Error).message) ?? [];
    return names.split(', ');
  }
  return [];
}

const shared = known((options) => clean('', options));

describe('the options', () => {
  it('of clean are those of its documentation, in this order, and of every face', () => {
    expect(shared).toEqual(documented('README.md'));
    for (const run of [createCleaner, bodycopy]) expect(known(run)).toEqual(shared);
  });

  it('of streams and of the plugin are those of clean, and what their documentation adds', () => {
    const streams = [...shared, ...documented('docs/streams.md')];
    expect(known((options) => cleanAll([], options))).toEqual(streams);
    expect(known((options) => new CleanStream(options))).toEqual(streams);
    expect(known((options) => retextBodycopy(options))).toEqual([...shared, ...documented('docs/retext.md')]);
    expect(streams.length).toBeGreaterThan(shared.length);
  });

  it('of the command line are those of clean; --reasons, since explain is a command', () => {
    const names = Object.keys(cleaningOptions).map((name) => (name === 'reasons' ? 'explain' : name));
    expect(names.sort()).toEqual([...shared].sort());
  });
});

describe('every face', () => {
  const options: CleanOptions = {
    threshold: 'precision',
    keep: ['caption'],
    drop: ['standfirst'],
    rules: [{ name: 'own', match: /\bthe\b/i, kind: 'subheading' }],
    language: 'en',
    explain: true,
  };
  it.each([
    ['its defaults', {}],
    ['all options', options],
  ])('gives the same result, with %s', async (_, given) => {
    const texts = ['', ...fixtures.map(({ input }) => input)];
    const expected = texts.map((text) => clean(text, given));
    const faces: readonly (() => AsyncIterable<CleanResult | undefined> | Iterable<CleanResult | undefined>)[] = [
      () => texts.map(createCleaner(given)),
      () => texts.map((text) => bodycopy(given).processSync(text).data.bodycopy),
      () => texts.map((text) => retext().use(retextBodycopy, given).processSync(text).data.bodycopy),
      () => cleanAll(texts, given),
      () => ReadableStream.from(texts).pipeThrough(new CleanStream(given)),
    ];
    for (const face of faces) {
      const found: unknown[] = [];
      for await (const result of face()) found.push(result);
      expect(found).toEqual(expected);
    }
  });
});
