import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { CleanStream, cleanAll } from '../src/stream.js';
import { fixtures } from './fixtures.js';

const texts: readonly string[] = fixtures.map(({ input }) => input);
const records = texts.map((text, id) => ({ id, text }));

/** All that a stream or an iterable gives. */
async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of source) found.push(item);
  return found;
}

describe('cleanAll', () => {
  it('gives what clean gives, in order', async () => {
    expect(await all(cleanAll(texts))).toEqual(texts.map((text) => clean(text)));
  });

  it('hands records through', async () => {
    const found = await all(cleanAll(records));
    expect(found.map(({ record }) => record)).toEqual(records);
    expect(found.every(({ record }, at) => record === records[at])).toBe(true);
    expect(found.map(({ result }) => result)).toEqual(texts.map((text) => clean(text)));
  });
});

describe('CleanStream', () => {
  it('gives what clean gives, in order', async () => {
    const results = ReadableStream.from(texts).pipeThrough(new CleanStream());
    expect(await all(results)).toEqual(texts.map((text) => clean(text)));
  });

  it('hands records through', async () => {
    const found = await all(ReadableStream.from(records).pipeThrough(new CleanStream<{ id: number; text: string }>()));
    expect(found.map(({ record }) => record)).toEqual(records);
    expect(found.map(({ result }) => result)).toEqual(texts.map((text) => clean(text)));
  });
});
