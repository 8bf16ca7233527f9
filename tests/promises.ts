import assert from 'node:assert/strict';
import { type CleanOptions, type CleanResult, clean, kinds, type Paragraph } from '../src/index.js';

const lineBreak = /[\n\r\v\f\x85\u2028\u2029]/;
/** What may stand for one. */
const standIn = /\t|\s{2}|\\[nrt]|[|¶]/;
/** What may divide lines: line breaks, with the marks of quoted lines behind them, and what stands for them. */
const dividers = /[\n\r\v\f\x85\u2028\u2029]+(?:[ \t\xa0]*>)*|\\{1,2}[nrt]|[|¶]/g;
const comment = /<!--.*?-->/gs;
/** Tags but for rules, which a page shows. */
const tag = /<(?!hr\b)\/?[a-z][a-z\d]*(?=[\s/>])[^<>]*>|&lt;(?!hr\b)\/?[a-z][a-z\d]*(?=[\s/&])[^<]*?&gt;/gi;
const rule = /<hr\b[^<>]*>|&lt;hr\b[^<]*?&gt;/gi;
/** What shows nothing on a page, references to white space, addresses of links and escapes among it. */
const unseen: readonly RegExp[] = [
  comment,
  tag,
  /&(?:amp;)?(?:nbsp|ensp|emsp|thinsp|hairsp|shy|zwnj|#160|#xa0|#8(?:19[2-9]|20[0-3]|239|287)|#12288|#x(?:20(?:0[\da-b]|2f|5f)|3000));/gi,
  /^[^\S\n]*\d{1,5}\. ?(?:[a-z][a-z+.-]+:|\/)\S*[^\S\n]*$/gim,
  /^[^\S\n]*\[[^\]\n]+\]: ?<?(?:[a-z][a-z+.-]+:|\/|#|www\.)\S*(?: ["'(].*)?$/gim,
  /(?:!\[)?\]\([^\n]*\)/g,
  /\\{1,2}[nrt]/g,
];
const thresholds: readonly number[] = [0, 0.2, 0.35, 0.5, 0.6, 0.9, 1];

function withoutSpace(text: string): string {
  return text.replace(/[\s\x85]+/g, '');
}

/** The result without offsets, for texts that differ in white space only. */
export function summary({ text, title, language, paragraphs }: CleanResult) {
  return { text, title, language, paragraphs: paragraphs.map(({ start, end, edits, ...rest }) => rest) };
}

/** The paragraphs that are kept, by their offsets. */
export function keptBy(input: string, options: CleanOptions): Set<string> {
  const kept = clean(input, options).paragraphs.filter((paragraph) => paragraph.kept);
  return new Set(kept.map(({ start, end }) => `${start}-${end}`));
}

/** What a paragraph's offsets hold but for its edits. */
function uncut(input: string, { start, end, edits = [] }: Paragraph): string {
  let rest = '';
  let from = start;
  for (const edit of edits) {
    assert(edit.start >= from && edit.end > edit.start, 'edits are ordered and not empty');
    assert.equal(input.slice(edit.start, edit.end), edit.text);
    rest += input.slice(from, edit.start);
    from = edit.end;
  }
  assert(from <= end, 'edits lie within their paragraph');
  return rest + input.slice(from, end);
}

/** What holds for any text: by name, checks that throw where it does not. Tests draw texts, a fuzzer makes them. */
export const promises: Readonly<Record<string, (input: string) => void>> = {
  'takes any string': (input) => {
    clean(input, { explain: true });
  },

  'finds paragraphs in order whose offsets give their text, but for line breaks and edits': (input) => {
    let at = 0;
    for (const paragraph of clean(input).paragraphs) {
      const { start, end, text, edits } = paragraph;
      assert(start >= at && end > start);
      const rest = uncut(input, paragraph);
      const whole = [rest, rest.replace(dividers, '')].map(withoutSpace);
      assert(whole.includes(withoutSpace(text)), `${text} is not ${rest}`);
      assert.doesNotMatch(text, lineBreak);
      assert.equal(text, text.trim());
      if (edits === undefined && !lineBreak.test(rest) && !standIn.test(rest)) assert.equal(text, rest);
      at = end;
    }
    assert(at <= input.length);
  },

  'loses nothing but what shows nothing on a page between paragraphs': (input) => {
    let at = 0;
    for (const { start, end } of [...clean(input).paragraphs, { start: input.length, end: input.length }]) {
      const gap = input.slice(at, start);
      const shown = unseen.reduce((rest, pattern) => rest.replace(pattern, ' '), gap);
      assert.match(shown, /^[\s\p{Cc}\p{Cf}|¶*+#>_[\]-]*$/u, `${gap} is in no paragraph`);
      at = end;
    }
  },

  'gives the kept paragraphs as text, and no character of its own': (input) => {
    const { text, title, paragraphs } = clean(input);
    const kept = paragraphs.filter((paragraph) => paragraph.kept && paragraph.text !== '');
    assert.equal(text, kept.map((paragraph) => paragraph.text).join('\n\n'));
    const withoutTags = paragraphs.map(({ start, end }) =>
      [comment, tag, rule].reduce((rest, pattern) => rest.replace(pattern, ''), input.slice(start, end)),
    );
    const isIn = (whole: string): boolean => withoutSpace(whole).includes(withoutSpace(title ?? ''));
    assert([input, ...withoutTags].some(isIn), `${title} is not in the text`);
  },

  'gives confidences between 0 and 1': (input) => {
    const result = clean(input);
    for (const { confidence } of [result, ...result.paragraphs]) {
      assert(confidence >= 0 && confidence <= 1, String(confidence));
    }
  },

  'gives the same answer each time': (input) => {
    const first = clean(input, { explain: true });
    clean('Something else, so that no state is left over.');
    assert.deepEqual(clean(input, { explain: true }), first);
  },

  'explains without changing the answer': (input) => {
    const { paragraphs, ...explained } = clean(input, { explain: true });
    const plain = paragraphs.map(({ reasons, ...paragraph }) => paragraph);
    assert.deepEqual({ ...explained, paragraphs: plain }, clean(input));
  },

  'takes CRLF for LF': (input) => {
    const lines = input.replaceAll('\r', '\n');
    assert.deepEqual(summary(clean(lines.replaceAll('\n', '\r\n'))), summary(clean(lines)));
  },

  'gives plain data': (input) => {
    const result = clean(input, { explain: true });
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
    assert.deepEqual(structuredClone(result), result);
  },

  'never keeps more for a higher threshold': (input) => {
    let looser: Set<string> | undefined;
    for (const threshold of thresholds) {
      const kept = keptBy(input, { threshold });
      if (looser !== undefined) for (const offsets of kept) assert(looser.has(offsets), `${threshold}: ${offsets}`);
      looser = kept;
    }
  },

  'keeps what shall be kept and drops what shall be dropped': (input) => {
    for (const half of [0, 1]) {
      const keep = kinds.filter((_, at) => at % 2 === half);
      const drop = kinds.filter((_, at) => at % 2 !== half);
      for (const { kind, kept } of clean(input, { keep, drop }).paragraphs) assert.equal(kept, keep.includes(kind));
    }
  },

  'applies rules to every paragraph that they match': (input) => {
    const { paragraphs } = clean(input, { threshold: 1 });
    const phrase = paragraphs[Math.floor(paragraphs.length / 2)]?.text ?? 'x';
    const ruled = clean(input, {
      rules: [
        { match: phrase, kind: 'author' },
        { match: /^/, kind: 'legal' },
      ],
    });
    const expected = paragraphs.map(({ text }) => (text.includes(phrase) ? 'author' : 'legal'));
    assert.deepEqual(
      ruled.paragraphs.map(({ kind }) => kind),
      expected,
    );
  },
};
