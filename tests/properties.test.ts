import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../evaluation/corpus.js';
import { clean, kinds } from '../src/index.js';
import { fixtures } from './fixtures.js';
import { keptBy, promises, summary } from './promises.js';

/** Any sequence of UTF-16 code units, halves of surrogate pairs included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 9, max: 126 })), { maxLength: 300 })
  .map((codes) => String.fromCharCode(...codes));

const word = fc.constantFrom(
  'storm',
  'harbour',
  'the',
  'and',
  'Lisbon',
  'mayor',
  'of',
  'said',
  'on',
  '4,000',
  'was',
  'ferry',
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 4, maxLength: 25 }), fc.constantFrom('.', '?', '.”', '…', '.Jane Doe/Reuters'))
  .map(([words, stop]) => `The ${words.join(' ')}${stop}`);

/** What stands on pages of news. */
const pageLine = fc.oneof(
  { weight: 5, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Home | News | Sport',
      'Storm damages harbour',
      'Storm damages harbour | The Daily Sample',
      'By Jane Example, 12 March 2021, 14:05',
      'ADVERTISEMENT',
      'Subscribe to our newsletter now.',
      'Read more: The winter in pictures',
      'What happens next',
      '- The ferry stays closed',
      '-',
      '© 2021 The Daily Sample. All rights reserved.',
      'jpegMpeg4-1280x720The storm has damaged the harbour.',
      'The storm came. Subscribe to our newsletter now.',
      '嵐は金曜日の夜に海岸に到達した。港は閉鎖される。',
      'According to the',
      ', the mayor said.',
      '<p>The ferry stays closed.</p>',
      '<div class="share">',
      '<!-- The storm -->',
      '&nbsp;',
      '[The harbour][1]',
      '[](https://example.org/)',
      '[![](/storm.jpg)](https://example.org/)',
      '1. https://example.org/storm',
      '[2]: https://example.org/ "The storm"',
      'window.dataLayer = window.dataLayer || [];',
    ),
  },
);
const pageText = fc
  .array(fc.tuple(pageLine, fc.constantFrom('\n', '\n\n', '\n \n', ' ')), { maxLength: 40 })
  .map((lines) => lines.flat().join(''));

/** A fixture of which lines were dropped, repeated or swapped. */
const mutatedFixture = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3)), { maxLength: 12 }))
  .map(([{ input }, changes]) => {
    const lines = input.split('\n');
    for (const [first, second, change] of changes) {
      const from = first % lines.length;
      const to = second % lines.length;
      const line = lines[from] as string;
      if (change === 0) lines.splice(from, 1, '');
      else if (change === 1) lines.splice(to, 0, line);
      else if (change === 2) lines[from] = line.slice(second % (line.length + 1));
      else [lines[from], lines[to]] = [lines[to] as string, line];
    }
    return lines.join('\n');
  });

/** What stands below articles. */
const boilerplate = `

Read more

Storm damages harbour in the south

Subscribe to our newsletter

Most read

Five things to know about the ferry

Share this article

© 2021 The Daily Sample. All rights reserved.
Terms of use
Privacy policy
`;

const anyInput = fc.oneof(anyText, pageText, mutatedFixture);
const threshold = fc.double({ min: 0, max: 1, noNaN: true });
const kindLists = fc
  .tuple(fc.subarray([...kinds], { maxLength: 4 }), fc.subarray([...kinds], { maxLength: 4 }))
  .map(([keep, drop]) => ({ keep, drop: drop.filter((kind) => !keep.includes(kind)) }));

/** Drawn texts that broke a promise once: a weight in the reasons was -0, a carriage return was a first character. */
const broken: readonly string[] = ['t\n{\u10d0\u2e80X\ud7a40\u3400\u3400', '"\n"\n<g\n><e>\n/'];

/** Cases of a property; `npm run properties` draws thousands. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 100);
/** Milliseconds for all texts of a corpus or cases: no time is measured here, and a busy machine shall not fail. */
const TIMEOUT = 3_600_000;
/** A second pass may lose so much of the text, and boilerplate behind an article may change so many paragraphs. */
const MOST_LOST = 0.01;
const MOST_CHANGED = 0.01;

const corpus = join(import.meta.dirname, '..', '..', 'shared', 'corpus', 'dev.jsonl.gz');
/** Every fifth text of a corpus, where there is one. */
const corpusTexts: readonly string[] =
  RUNS > 100 && existsSync(corpus)
    ? [...readRecords(corpus)].filter((_, at) => at % 5 === 0).map(({ text }) => text)
    : [];
const pages: readonly string[] = [...fixtures.map(({ input }) => input), ...corpusTexts];

const examples = [...fixtures.map(({ input }) => input), ...broken].map((text): [string] => [text]);

describe('clean', () => {
  it.each(Object.entries(promises))(
    '%s',
    (_, check) => {
      fc.assert(fc.property(anyInput, check), { numRuns: RUNS, examples });
    },
    TIMEOUT,
  );

  it.runIf(corpusTexts.length > 0)(
    'keeps its promises for the texts of a corpus',
    () => {
      for (const text of corpusTexts) for (const check of Object.values(promises)) check(text);
    },
    TIMEOUT,
  );

  it('cares for no white space around the text', () => {
    const check = (input: string): void => {
      expect(summary(clean(`\n \n${input}\n\n`)).text).toEqual(summary(clean(input)).text);
    };
    fc.assert(fc.property(fc.oneof(pageText, mutatedFixture), check), { numRuns: RUNS });
  });

  it(
    'changes almost nothing when its text is cleaned again',
    () => {
      let length = 0;
      let lost = 0;
      for (const page of pages) {
        const { text } = clean(page);
        length += text.length;
        lost += text.length - clean(text).text.length;
      }
      expect(lost / length).toBeLessThan(MOST_LOST);
    },
    TIMEOUT,
  );

  it(
    'hardly changes what is kept of the first half for boilerplate behind the article',
    () => {
      let paragraphs = 0;
      let changed = 0;
      for (const page of pages) {
        const kept = clean(page).paragraphs.filter((paragraph) => paragraph.kept);
        const end = kept[kept.length >> 1]?.end ?? 0;
        const before = clean(page).paragraphs.filter((paragraph) => paragraph.end <= end);
        const after = new Map(clean(page + boilerplate).paragraphs.map((paragraph) => [paragraph.end, paragraph.kept]));
        paragraphs += kept.length >> 1;
        changed += before.filter((paragraph) => paragraph.kept !== after.get(paragraph.end)).length;
      }
      expect(changed / paragraphs).toBeLessThan(MOST_CHANGED);
    },
    TIMEOUT,
  );
});

describe('options', () => {
  it('raising the threshold never keeps more, whatever kinds are kept and dropped', () => {
    fc.assert(
      fc.property(anyInput, threshold, threshold, kindLists, (input, first, second, lists) => {
        const loose = keptBy(input, { ...lists, threshold: Math.min(first, second) });
        const strict = keptBy(input, { ...lists, threshold: Math.max(first, second) });
        expect([...strict].filter((offsets) => !loose.has(offsets))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('kinds to keep are kept and kinds to drop are dropped', () => {
    fc.assert(
      fc.property(anyInput, threshold, kindLists, (input, value, { keep, drop }) => {
        for (const { kind, kept } of clean(input, { threshold: value, keep, drop }).paragraphs) {
          if (keep.includes(kind)) expect(kept).toBe(true);
          if (drop.includes(kind)) expect(kept).toBe(false);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
