import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bodycopy, type CleanOptions, type CleanResult, createCleaner } from '../src/index.js';
import retextBodycopy from '../src/retext.js';
import { CleanStream, cleanAll } from '../src/stream.js';
import { fixtures } from './fixtures.js';

/** A rule that two cleaners share, with a pattern that remembers where it stopped. */
const shared = { match: /syria/gi, kind: 'legal' } as const;

/** Options that decide differently on the same texts. */
const variants: readonly CleanOptions[] = [
  {},
  { threshold: 0.95 },
  { threshold: 0.05, explain: true },
  { keep: ['caption', 'title'], drop: ['subheading'] },
  { language: 'de', explain: true },
  { rules: [shared] },
  { rules: [{ match: ({ index }) => index % 2 === 0, kind: 'other' }, shared], keep: ['legal'] },
];
const texts: readonly string[] = [...fixtures.map(({ input }) => input), '', 'Advertisement\n'.repeat(50)];

/** What each variant gives for each text, as JSON, when nothing else has ever run. */
let alone: readonly (readonly string[])[];

beforeAll(async () => {
  const found: string[][] = [];
  for (const options of variants) {
    vi.resetModules();
    const fresh = await import('../src/index.js');
    found.push(texts.map((text) => JSON.stringify(fresh.clean(text, options))));
  }
  alone = found;
});

/** A text and the cleaner that cleans it, by number. */
const step = fc.record({ variant: fc.nat(variants.length - 1), text: fc.nat(texts.length - 1) });

describe('cleaners with different options', () => {
  it('differ in what they give', () => {
    expect(new Set(alone.map((results) => results.join('\n'))).size).toBe(variants.length);
  });

  it('give, in any order, what they give alone', () => {
    const cleaners = variants.map((options) => createCleaner(options));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const found = steps.map(({ variant, text }) => JSON.stringify(cleaners[variant]?.(texts[text] as string)));
        expect(found).toEqual(steps.map(({ variant, text }) => alone[variant]?.[text]));
      }),
      { numRuns: 25 },
    );
  });

  it('may be called by the rules of one another', () => {
    const inner = createCleaner(variants[5]);
    const nested: string[] = [];
    const outer = createCleaner({
      rules: [
        {
          match: ({ index }) => {
            if (index < 2) nested.push(JSON.stringify(inner(texts[1] as string)));
            return false;
          },
          kind: 'other',
        },
      ],
    });
    expect(JSON.stringify(outer(texts[0] as string))).toBe(alone[0]?.[0]);
    expect(nested).toEqual([alone[5]?.[1], alone[5]?.[1]]);
  });

  it('take turns in streams and processors', async () => {
    const collect = async (source: AsyncIterable<CleanResult>): Promise<string[]> => {
      const found: string[] = [];
      for await (const result of source) found.push(JSON.stringify(result));
      return found;
    };
    const runs = variants.flatMap((options, variant) => {
      const processor = bodycopy(options).freeze();
      const process = async (): Promise<string[]> => {
        const files = await Promise.all(texts.map((text) => processor.process(text)));
        return files.map(({ data }) => JSON.stringify(data.bodycopy));
      };
      const all = [
        collect(cleanAll(texts, options)),
        collect(ReadableStream.from(texts).pipeThrough(new CleanStream(options))),
        process(),
      ];
      return all.map(async (results) => ({ variant, results: await results }));
    });
    for (const { variant, results } of await Promise.all(runs)) expect(results).toEqual(alone[variant]);
  });

  it('are not changed by options that change afterwards', () => {
    const keep: 'caption'[] = ['caption'];
    const options = { keep };
    const cleaner = createCleaner(options);
    const before = JSON.stringify(cleaner(texts[2] as string));
    keep.pop();
    Object.assign(options, { threshold: 1 });
    expect(JSON.stringify(cleaner(texts[2] as string))).toBe(before);
    expect(JSON.stringify(createCleaner(options)(texts[2] as string))).not.toBe(before);
  });

  it('throw for wrong options without harm to others', () => {
    const cleaner = createCleaner(variants[1]);
    expect(() => createCleaner({ threshold: -1 })).toThrow(TypeError);
    expect(() => retextBodycopy({ threshold: -1 })).toThrow(TypeError);
    expect(JSON.stringify(cleaner(texts[0] as string))).toBe(alone[1]?.[0]);
  });
});
