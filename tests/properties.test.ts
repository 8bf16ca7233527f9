import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CleanOptions, type CleanResult, clean, kinds } from '../src/index.js';
import { fixtures } from './fixtures.js';

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

const anyInput = fc.oneof(anyText, pageText, mutatedFixture);
const threshold = fc.double({ min: 0, max: 1, noNaN: true });
const kindLists = fc
  .tuple(fc.subarray([...kinds], { maxLength: 4 }), fc.subarray([...kinds], { maxLength: 4 }))
  .map(([keep, drop]) => ({ keep, drop: drop.filter((kind) => !keep.includes(kind)) }));

function property(check: (input: string) => void, inputs: fc.Arbitrary<string> = anyInput, numRuns = 100): void {
  fc.assert(fc.property(inputs, check), { numRuns });
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u0085]+/g, '');
}

function summary({ text, title, language, paragraphs }: CleanResult) {
  return { text, title, language, paragraphs: paragraphs.map(({ start, end, edits, ...rest }) => rest) };
}

describe('clean', () => {
  it('takes any string', () => {
    property((input) => {
      clean(input, { explain: true });
    });
  });

  it('finds paragraphs in order whose offsets give their text, but for line breaks and edits', () => {
    property((input) => {
      let at = 0;
      for (const { start, end, text, edits = [] } of clean(input).paragraphs) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        let rest = '';
        let from = start;
        for (const edit of edits) {
          expect(edit.start).toBeGreaterThanOrEqual(from);
          expect(edit.end).toBeGreaterThan(edit.start);
          expect(input.slice(edit.start, edit.end)).toBe(edit.text);
          rest += input.slice(from, edit.start);
          from = edit.end;
        }
        expect(from).toBeLessThanOrEqual(end);
        rest += input.slice(from, end);
        expect(withoutSpace(text)).toBe(withoutSpace(rest));
        expect(text).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029]/);
        expect(text).toBe(text.trim());
        if (edits.length === 0 && !/[\n\r\v\f\u0085\u2028\u2029]/.test(rest)) expect(text).toBe(rest);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(input.length);
    });
  });

  it('loses nothing but white space and invisible characters between paragraphs', () => {
    property((input) => {
      let at = 0;
      for (const { start, end } of [...clean(input).paragraphs, { start: input.length, end: input.length }]) {
        expect(input.slice(at, start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
        at = end;
      }
    });
  });

  it('gives the kept paragraphs as text', () => {
    property((input) => {
      const { text, paragraphs } = clean(input);
      const kept = paragraphs.filter((paragraph) => paragraph.kept && paragraph.text !== '');
      expect(text).toBe(kept.map((paragraph) => paragraph.text).join('\n\n'));
    });
  });

  it('gives confidences between 0 and 1', () => {
    property((input) => {
      const result = clean(input);
      for (const { confidence } of [result, ...result.paragraphs]) {
        expect(confidence >= 0 && confidence <= 1, String(confidence)).toBe(true);
      }
    });
  });

  it('gives the same answer each time', () => {
    property((input) => {
      const first = clean(input, { explain: true });
      clean('Something else, so that no state is left over.');
      expect(clean(input, { explain: true })).toEqual(first);
    });
  });

  it('takes CRLF for LF', () => {
    property(
      (input) => {
        expect(summary(clean(input.replaceAll('\n', '\r\n')))).toEqual(summary(clean(input)));
      },
      fc.oneof(pageText, mutatedFixture),
    );
  });

  it('cares for no white space around the text', () => {
    property(
      (input) => {
        expect(summary(clean(`\n \n${input}\n\n`)).text).toEqual(summary(clean(input)).text);
      },
      fc.oneof(pageText, mutatedFixture),
    );
  });
});

describe('options', () => {
  /** The paragraphs that are kept, by their offsets. */
  function keptBy(input: string, options: CleanOptions): Set<string> {
    const kept = clean(input, options).paragraphs.filter((paragraph) => paragraph.kept);
    return new Set(kept.map(({ start, end }) => `${start}-${end}`));
  }

  it('raising the threshold never keeps more', () => {
    fc.assert(
      fc.property(anyInput, threshold, threshold, (input, first, second) => {
        const loose = keptBy(input, { threshold: Math.min(first, second) });
        const strict = keptBy(input, { threshold: Math.max(first, second) });
        expect([...strict].filter((offsets) => !loose.has(offsets))).toEqual([]);
      }),
    );
  });

  it('raising the threshold never keeps more, whatever kinds are kept and dropped', () => {
    fc.assert(
      fc.property(mutatedFixture, threshold, threshold, kindLists, (input, first, second, lists) => {
        const loose = keptBy(input, { ...lists, threshold: Math.min(first, second) });
        const strict = keptBy(input, { ...lists, threshold: Math.max(first, second) });
        expect([...strict].filter((offsets) => !loose.has(offsets))).toEqual([]);
      }),
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
    );
  });

  it('explaining changes no answer', () => {
    property((input) => {
      const { paragraphs, ...explained } = clean(input, { explain: true });
      const plain = paragraphs.map(({ reasons, ...paragraph }) => paragraph);
      expect({ ...explained, paragraphs: plain }).toEqual(clean(input));
    });
  });
});
