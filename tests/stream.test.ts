import { describe, expect, it, vi } from 'vitest';
import { measureMemory } from '../evaluation/memory.js';
import { type CleanOptions, clean, createCleaner } from '../src/index.js';
import { CleanStream, cleanAll, type StreamOptions } from '../src/stream.js';
import { fixtures } from './fixtures.js';

const texts: readonly string[] = fixtures.map(({ input }) => input);
const records = texts.map((text, id) => ({ id, text }));
/** An abort and what follows from it may take so long on a busy machine; the work itself would take for ever. */
const PROMPTLY = 2000;

type Input = string | { id: number; text: string };

/** The two faces, as functions of the same form. */
const faces: readonly [
  name: string,
  run: (source: AsyncIterable<Input> | Iterable<Input>, options?: StreamOptions) => AsyncIterable<unknown>,
][] = [
  ['cleanAll', cleanAll],
  ['CleanStream', (source, options) => ReadableStream.from(source).pipeThrough(new CleanStream<Input>(options))],
];

/** All that a stream or an iterable gives. */
async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of source) found.push(item);
  return found;
}

function error(run: () => unknown): unknown {
  try {
    run();
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
}

/** A source that never ends and never waits, and tells what became of it. */
function endless(): { source: AsyncGenerator<string>; state: { given: number; closed: boolean } } {
  const state = { given: 0, closed: false };
  async function* give(): AsyncGenerator<string> {
    try {
      for (;;) {
        state.given++;
        yield texts[state.given % texts.length] as string;
      }
    } finally {
      state.closed = true;
    }
  }
  return { source: give(), state };
}

/** Waits until something holds. */
async function until(holds: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(holds()).toBe(true), PROMPTLY);
}

describe.each(faces)('%s', (_name, run) => {
  it('gives what clean gives, in order', async () => {
    const many = Array.from({ length: 40 }, (_, at) => texts[at % texts.length] as string);
    expect(await all(run(many))).toEqual(many.map((text) => clean(text)));
  });

  it('gives records back as they are, with their results', async () => {
    const found = (await all(run(records))) as { record: unknown; result: unknown }[];
    expect(found.map(({ record }) => record)).toEqual(records);
    expect(found.every(({ record }, at) => record === records[at])).toBe(true);
    expect(found.map(({ result }) => result)).toEqual(texts.map((text) => clean(text)));
  });

  it('takes async sources, and empty ones', async () => {
    async function* later(): AsyncGenerator<string> {
      for (const text of texts) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        yield text;
      }
    }
    expect(await all(run(later()))).toEqual(texts.map((text) => clean(text)));
    expect(await all(run([]))).toEqual([]);
  });

  it('takes the options of clean, and the name of the field', async () => {
    const options: CleanOptions = { threshold: 'recall', keep: ['title'], explain: true };
    expect(await all(run([texts[0] as string], options))).toEqual([clean(texts[0] as string, options)]);
    const record = { id: 0, text: 'not this', body: texts[0] };
    expect(await all(run([record], { field: 'body' }))).toEqual([{ record, result: clean(texts[0] as string) }]);
  });

  it('takes a field inside of others, and first one that has the whole name', async () => {
    const [text, other] = texts as [string, string];
    const inside = { id: 0, page: { a: { text } } };
    const whole = { id: 1, 'page.a.text': other, page: { a: { text } } };
    expect(await all(run([inside, whole] as unknown as Input[], { field: 'page.a.text' }))).toEqual([
      { record: inside, result: clean(text) },
      { record: whole, result: clean(other) },
    ]);
  });

  it('takes a field that is a getter of a class', async () => {
    class Page {
      get text(): string {
        return texts[0] as string;
      }
    }
    const record = new Page();
    expect(await all(run([record as unknown as Input]))).toEqual([{ record, result: clean(record.text) }]);
    const outer = { record };
    expect(await all(run([outer as unknown as Input], { field: 'record.text' }))).toEqual([
      { record: outer, result: clean(record.text) },
    ]);
  });

  it('throws at once what createCleaner throws for wrong options', () => {
    for (const options of [{ threshold: 2 }, { keep: ['captions'] }, { drop: 'caption' }, null, []]) {
      const expected = error(() => createCleaner(options as CleanOptions)) as TypeError;
      expect(() => run([], options as StreamOptions)).toThrow(expected);
    }
  });

  it.each([
    [
      { feild: 'x' },
      'Expected only the options threshold, keep, drop, rules, language, explain, repair, field, signal, got an option `feild`',
    ],
    [{ field: 3 }, 'Expected `field` to be a string, got 3'],
    [{ field: null }, 'Expected `field` to be a string, got null'],
    [{ signal: 'stop' }, 'Expected `signal` to be an AbortSignal, got "stop"'],
    [{ signal: null }, 'Expected `signal` to be an AbortSignal, got null'],
    [{ signal: new AbortController() }, 'Expected `signal` to be an AbortSignal, got an AbortController'],
  ])('throws at once for its own wrong options: %j', (options, message) => {
    expect(() => run([], options as StreamOptions)).toThrow(new TypeError(message));
  });

  it.each([
    [{ id: 3 }, 'Record 3: Expected the field `text` to be a string, got none'],
    [{ text: null }, 'Record 3: Expected the field `text` to be a string, got null'],
    [{ text: 7 }, 'Record 3: Expected the field `text` to be a string, got 7'],
    [7, 'Record 3: Expected a text or a record, got 7'],
    [null, 'Record 3: Expected a text or a record, got null'],
    [['x'], 'Record 3: Expected a text or a record, got an array'],
    // A stream of bytes that nobody decoded.
    [new Uint8Array(3), 'Record 3: Expected a text or a record, got bytes'],
  ])('names the record that has no text: %j', async (record, message) => {
    const found: unknown[] = [];
    const reading = (async () => {
      for await (const item of run([texts[0] as string, records[1] as Input, record as Input, 'x'])) found.push(item);
    })();
    await expect(reading).rejects.toThrow(new TypeError(message));
    // `cleanAll` has given what came before; a stream that fails throws away what nobody has read.
    expect(found.length).toBeLessThanOrEqual(2);
  });

  it.each([
    [{ page: 'x' }, 'none'],
    [{ page: [{ text: 'x' }] }, 'none'],
    [{ page: { text: null } }, 'null'],
    [{ 'page.text': 1, page: { text: 'x' } }, '1'],
  ])('names the record that has no text inside of other fields: %j', async (record, got) => {
    const message = `Record 1: Expected the field \`page.text\` to be a string, got ${got}`;
    await expect(all(run([record as unknown as Input], { field: 'page.text' }))).rejects.toThrow(
      new TypeError(message),
    );
  });

  it('takes undefined for an option that is left out', async () => {
    const options = { field: undefined, signal: undefined };
    expect(await all(run(records, options))).toEqual(await all(run(records)));
  });

  it('takes no option from the prototype that all objects have', async () => {
    const prototype = Object.prototype as { field?: string };
    prototype.field = 'title';
    try {
      expect(await all(run([records[0] as Input]))).toEqual([
        { record: records[0], result: clean(texts[0] as string) },
      ]);
    } finally {
      delete prototype.field;
    }
  });

  it('takes nothing that every object has for a field', async () => {
    await expect(all(run([{} as Input], { field: 'constructor.name' }))).rejects.toThrow(/, got none$/);
  });

  it('names the record for which a rule throws, and gives the cause', async () => {
    const cause = new RangeError('no such luck');
    const match = ({ text }: { text: string }): boolean => {
      if (text === 'second') throw cause;
      return false;
    };
    const reading = all(run(['first', 'second'], { rules: [{ match, kind: 'other' }] }));
    await expect(reading).rejects.toMatchObject({ message: 'Record 2: no such luck', cause });
  });

  it('hands on the error of its source as it is', async () => {
    const broken = new Error('connection lost');
    async function* source(): AsyncGenerator<string> {
      yield texts[0] as string;
      throw broken;
    }
    await expect(all(run(source()))).rejects.toBe(broken);
  });

  it('asks for a record only when one is wanted', async () => {
    const { source, state } = endless();
    let taken = 0;
    for await (const _result of run(source)) {
      taken++;
      await new Promise((resolve) => setTimeout(resolve, 1));
      // The stream and the two pipes around it may each hold one.
      expect(state.given).toBeLessThanOrEqual(taken + 3);
      if (taken === 50) break;
    }
    await until(() => state.closed);
  });

  it('closes its source when it fails', async () => {
    const { source, state } = endless();
    const rules = [{ match: (): boolean => JSON.parse('{'), kind: 'other' }] as const;
    await expect(all(run(source, { rules }))).rejects.toThrow(/^Record 1: /);
    await until(() => state.closed);
    expect(state.given).toBeLessThan(5);
  });

  it('does nothing when it is aborted before it begins', async () => {
    const { source, state } = endless();
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(all(run(source, { signal }))).rejects.toBe(signal.reason);
    // The platform's own stream reads ahead, one text or, from Node 26 on, two.
    expect(state.given).toBeLessThanOrEqual(2);
  });

  it('stops promptly when a timer aborts it, though its source never waits', async () => {
    const { source, state } = endless();
    const controller = new AbortController();
    let abortedAt = 0;
    setTimeout(() => {
      abortedAt = Date.now();
      controller.abort();
    }, 20);
    await expect(all(run(source, { signal: controller.signal }))).rejects.toMatchObject({ name: 'AbortError' });
    expect(Date.now() - abortedAt).toBeLessThan(PROMPTLY);
    await until(() => state.closed);
    const { given } = state;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(state.given).toBe(given);
  });

  it('stops promptly when its source hangs', async () => {
    async function* hanging(): AsyncGenerator<string> {
      yield texts[0] as string;
      await new Promise(() => undefined);
    }
    const controller = new AbortController();
    const reason = new Error('enough');
    const reading = all(run(hanging(), { signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 20);
    await expect(reading).rejects.toBe(reason);
  });

  it('leaves no listener behind on the signal', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const outcomes = [
      all(run(texts, { signal })),
      all(run([3 as unknown as string], { signal })),
      (async () => {
        for await (const _result of run(texts, { signal })) break;
      })(),
    ];
    await Promise.allSettled(outcomes);
    expect(added).toHaveBeenCalledTimes(outcomes.length);
    await until(() => removed.mock.calls.length === outcomes.length);
    expect(removed.mock.calls.map(([, listener]) => listener).every((listener) => typeof listener === 'function')).toBe(
      true,
    );
  });

  it('lets timers have their turn', async () => {
    const { source } = endless();
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    for await (const _result of run(source)) if (ticks === 5) break;
    clearInterval(timer);
    expect(ticks).toBe(5);
  });

  it('holds no more memory for many records than for few', async () => {
    const { retainedEarly, retainedLate } = await measureMemory(run, 2000);
    expect(retainedLate - retainedEarly).toBeLessThan(1e6);
  });
});

describe('cleanAll', () => {
  it.each([
    ['a text', '"a text"'],
    [7, '7'],
    [undefined, 'undefined'],
    [{ text: 'x' }, 'an object'],
  ])('takes no source that is no iterable: %j', (source, given) => {
    expect(() => cleanAll(source as unknown as string[])).toThrow(
      new TypeError(`Expected \`source\` to be an iterable of texts or records, got ${given}`),
    );
  });

  it('takes what JSON.parse gives, of which types know nothing', async () => {
    const lines = async function* () {
      for (const record of records) yield JSON.parse(JSON.stringify(record));
    };
    let id = 0;
    for await (const { record, result } of cleanAll(lines())) {
      expect(record.id).toBe(id);
      expect(result).toEqual(clean(texts[id++] as string));
    }
    expect(id).toBe(records.length);
  });

  it('has given every result before the record that fails', async () => {
    const found: unknown[] = [];
    const reading = (async () => {
      for await (const item of cleanAll([...texts, 7 as unknown as string])) found.push(item);
    })();
    await expect(reading).rejects.toThrow(`Record ${texts.length + 1}: `);
    expect(found).toEqual(texts.map((text) => clean(text)));
  });

  it('can be aborted between two results', async () => {
    const controller = new AbortController();
    const { source, state } = endless();
    const results = cleanAll(source, { signal: controller.signal });
    await results.next();
    controller.abort(new Error('enough'));
    await expect(results.next()).rejects.toThrow('enough');
    expect(await results.next()).toEqual({ done: true, value: undefined });
    await until(() => state.closed);
  });

  it('gives the error that ended the work, not one of closing the source behind it', async () => {
    const source = (record: string): AsyncIterable<string> => ({
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.resolve({ done: false, value: record }),
        return: () => {
          throw new Error('cannot close');
        },
      }),
    });
    await expect(all(cleanAll(source(7 as unknown as string)))).rejects.toThrow(/^Record 1: /);
    const controller = new AbortController();
    const results = cleanAll(source('x'), { signal: controller.signal });
    await results.next();
    controller.abort(new Error('enough'));
    await expect(results.next()).rejects.toThrow('enough');
    const leaver = new AbortController();
    for await (const _result of cleanAll(source('x'), { signal: leaver.signal })) {
      leaver.abort();
      break;
    }
    const leaving = (async () => {
      for await (const _result of cleanAll(source('x'))) break;
    })();
    await expect(leaving).rejects.toThrow('cannot close');
  });

  it('waits for a source to close when it fails', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<string> {
      try {
        yield 7 as unknown as string;
      } finally {
        await new Promise((resolve) => setTimeout(resolve, 5));
        closed = true;
      }
    }
    await expect(all(cleanAll(source()))).rejects.toThrow(/^Record 1: /);
    expect(closed).toBe(true);
  });

  it('does not close a source that failed or ended', async () => {
    const closing = vi.fn();
    const source = (next: () => Promise<IteratorResult<string>>): AsyncIterable<string> => ({
      [Symbol.asyncIterator]: () => ({ next, return: closing }),
    });
    await expect(all(cleanAll(source(() => Promise.reject(new Error('lost')))))).rejects.toThrow('lost');
    await all(cleanAll(source(() => Promise.resolve({ done: true, value: undefined }))));
    expect(closing).not.toHaveBeenCalled();
  });
});

describe('CleanStream', () => {
  it('is a TransformStream', () => {
    expect(new CleanStream()).toBeInstanceOf(TransformStream);
  });

  it('makes an error of both ends when it is aborted', async () => {
    const controller = new AbortController();
    const { readable, writable } = new CleanStream({ signal: controller.signal });
    const reader = readable.getReader();
    const writer = writable.getWriter();
    const reading = reader.read();
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    await expect(writer.closed).rejects.toThrow('enough');
    await expect(reader.closed).rejects.toThrow('enough');
  });
});
