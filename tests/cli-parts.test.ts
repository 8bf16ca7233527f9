import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Batch, isFailure } from '../src/cli/batch.js';
import { batchesOf, without } from '../src/cli/batches.js';
import { inOrder } from '../src/cli/in-order.js';
import { Reporter } from '../src/cli/progress.js';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* numbers(count: number, seen: (n: number) => void = () => {}): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    seen(n);
    yield n;
  }
}

describe('work in order', () => {
  it('yields results in the order of the items, whichever is ready first', async () => {
    const work = async (n: number): Promise<number> => {
      await sleep((n * 7) % 5);
      return n;
    };
    expect(await all(inOrder(numbers(50), work, 4))).toEqual(await all(numbers(50)));
  });

  it('has no more under way than it may, and waits for whoever takes the results', async () => {
    let begun = 0;
    let taken = 0;
    let most = 0;
    const work = async (n: number): Promise<number> => {
      begun++;
      most = Math.max(most, begun - taken);
      return n;
    };
    for await (const _ of inOrder(numbers(40), work, 3)) {
      await sleep(1);
      taken++;
    }
    expect(begun).toBe(40);
    // Three that wait, and the one that is being taken.
    expect(most).toBeLessThanOrEqual(4);
  });

  it('yields a result while the next item is still on its way', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await sleep(2000);
      yield 2;
    }
    const results = inOrder(slow(), async (n) => n, 4);
    const started = performance.now();
    expect((await results.next()).value).toBe(1);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('fails as the work does', async () => {
    const work = async (n: number): Promise<number> => {
      if (n === 3) throw new Error('no luck');
      return n;
    };
    await expect(all(inOrder(numbers(10), work, 2))).rejects.toThrow('no luck');
  });
});

describe('batches of lines', () => {
  const content = 'one\ntwo\n\nthree and more\nfour\nfive';

  /** A reader that gives the content in chunks of some size. */
  function chunked(size: number) {
    return async function* open(name: string, count: (bytes: number) => void): AsyncGenerator<Buffer> {
      if (name === 'missing') throw Object.assign(new Error(), { code: 'ENOENT' });
      const bytes = Buffer.from(content);
      for (let at = 0; at < bytes.length; at += size) {
        count(Math.min(size, bytes.length - at));
        yield bytes.subarray(at, at + size);
      }
    };
  }

  /** The lines of batches, each with its file and number. */
  function linesOf(batches: readonly Batch[]): string[] {
    return batches.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => {
        if (isFailure(piece)) return [`${piece.file}: ${piece.error}`];
        const lines = Buffer.from(piece.bytes).toString().replace(/\n$/, '').split('\n');
        return lines.map((line, index) => `${piece.file}:${piece.line + index} ${line}`);
      }),
    );
  }

  const files = ['a', 'missing', 'b'];
  const expected = files.flatMap((file) =>
    file === 'missing'
      ? ['missing: there is no such file']
      : content.split('\n').map((line, index) => `${file}:${index + 1} ${line}`),
  );

  it.each([1, 2, 3, 5, 8, 13, 100])('in chunks of %i are the same lines', async (size) => {
    const batches = await all(batchesOf(files, false, chunked(size)));
    expect(linesOf(batches)).toEqual(expected);
    expect(batches.reduce((sum, { units }) => sum + units, 0)).toBe(expected.length);
    expect(batches.at(-1)?.read).toBe(2 * content.length);
  });

  it.each([1, 3, 13, 100])('in chunks of %i can begin at any line', async (size) => {
    for (let done = 0; done <= expected.length; done++) {
      const batches = await all(without(batchesOf(files, false, chunked(size)), done));
      expect(linesOf(batches)).toEqual(expected.slice(done));
    }
  });
});

describe('progress', () => {
  /** A terminal that remembers what is written to it. */
  function terminal(colours: boolean, columns = 80) {
    const written: string[] = [];
    const stream = { isTTY: true, columns, hasColors: () => colours, write: (text: string) => written.push(text) };
    return { written, stream: stream as unknown as NodeJS.WriteStream & { fd: 2 } };
  }

  it('draws a bar with share, count, rate and time left, on one line', async () => {
    for (const [colours, columns] of [
      [true, 80],
      [false, 40],
    ] as const) {
      const { written, stream } = terminal(colours, columns);
      const reporter = new Reporter(stream, 'bar');
      reporter.begin({ records: 0, failures: 0 });
      await sleep(600);
      reporter.update({ records: 1234, failures: 0 }, 0.25);
      const [bar] = written as [string];
      const shown = stripVTControlCharacters(bar).replace('\r', '');
      expect(shown).toMatch(
        columns === 80 ? /^█{5}░{15} 25 % · 1,234 texts · [\d,]+\/s · 0:0\d left$/ : /^25 % · 1,234/,
      );
      expect(shown.length).toBeLessThan(columns);
      expect(bar.includes('\u001b[32m')).toBe(colours);
      await sleep(150);
      reporter.update({ records: 4890, failures: 0 }, 0.999);
      const [, nearly] = written as [string, string];
      expect(stripVTControlCharacters(nearly)).toMatch(columns === 80 ? /█{19}░ 99 % · 4,890/ : /99 % · 4,890/);
      reporter.say('a remark');
      reporter.end();
      const [erased, ...rest] = written.slice(2);
      expect(erased).toBe('\r\u001b[K');
      expect(stripVTControlCharacters(rest.join(''))).toBe('bodycopy: a remark\n');
    }
  });

  it('does not count what an interrupted run had done into the rate', async () => {
    const { written, stream } = terminal(false);
    const reporter = new Reporter(stream, 'lines');
    reporter.begin({ records: 1_000_000, failures: 2 });
    await sleep(50);
    reporter.update({ records: 1_000_001, failures: 2 }, undefined);
    reporter.end();
    expect(written.join('')).toMatch(/^1,000,001 texts · \d{1,2}\/s · 2 failed\n$/);
  });
});
