import type { Root } from 'nlcst';
import { retext } from 'retext';
import retextStringify from 'retext-stringify';
import { describe, expect, it } from 'vitest';
import { bodycopy, clean } from '../src/index.js';
import retextBodycopy from '../src/retext.js';
import { fixtures } from './fixtures.js';

/** UTF-8 that was read as Latin-1. */
function misread(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

const title = 'Mayor’s party wins';
const body = [
  '“We don’t know what it will cost,” said José García, who leads the council’s works department – and has done so for five years.',
  'It is the third time this year that the works have been extended — and it won’t be the last, he told reporters on Sunday.',
];
const paragraphs = [
  title,
  'By René Müller',
  body[0],
  'Advertisement',
  body[1],
  '© Süddeutsche · Sign up for our newsletter',
];
const whole = paragraphs.join('\n\n');
const damaged = misread(whole);

describe('a text that was read in a wrong encoding', () => {
  it('is judged as it was meant', () => {
    const answers = (text: string) =>
      clean(text).paragraphs.map(({ kind, kept, confidence }) => ({ kind, kept, confidence }));
    expect(answers(damaged)).toEqual(answers(whole));
    expect(clean(damaged).language).toBe(clean(whole).language);
    expect(clean(damaged).confidence).toBe(clean(whole).confidence);
  });

  it.each(fixtures)('is judged as it was meant: $name', ({ input }) => {
    const signs = input.replace(/\P{ASCII}/gu, '’').replace(/["']/g, '’');
    expect(clean(misread(signs), { repair: true }).text).toBe(clean(signs).text);
  });

  it('keeps its characters and offsets', () => {
    const result = clean(damaged);
    expect(result.title).toBe(misread(title));
    expect(result.text).toBe(body.map(misread).join('\n\n'));
    expect(result.paragraphs.map(({ start, end }) => damaged.slice(start, end))).toEqual(
      paragraphs.map((text) => misread(text as string)),
    );
    expect(result.paragraphs.map(({ text }) => text)).toEqual(paragraphs.map((text) => misread(text as string)));
  });

  it('is written as it was meant where repair is asked for, and offsets stay', () => {
    const [kept, repaired] = [clean(damaged), clean(damaged, { repair: true })];
    expect(repaired.title).toBe(title);
    expect(repaired.text).toBe(body.join('\n\n'));
    expect(repaired.paragraphs.map(({ text }) => text)).toEqual(paragraphs);
    const rest = ({ paragraphs: all }: typeof kept) => all.map(({ text: _text, ...others }) => others);
    expect(rest(repaired)).toEqual(rest(kept));
  });

  it('has edits with the offsets and characters of the input', () => {
    const credit = `${misread(body[0] as string)} ${misread('Photo: José García / AFP')}`;
    const text = [misread(title), credit, misread(body[1] as string)].join('\n\n');
    for (const repair of [false, true]) {
      const edits = clean(text, { repair }).paragraphs.flatMap((paragraph) => paragraph.edits ?? []);
      for (const edit of edits) expect(text.slice(edit.start, edit.end)).toBe(edit.text);
    }
    const glued = misread(`jpegMpeg4-1280x720${body[0]}`);
    const found = clean([glued, misread(body[1] as string)].join('\n\n'));
    const [edit] = found.paragraphs.flatMap((paragraph) => paragraph.edits ?? []);
    expect(edit).toMatchObject({ start: 0, end: 18, text: 'jpegMpeg4-1280x720' });
    expect(found.text.startsWith(misread('“We don’t'))).toBe(true);
  });

  it('gives rules the text of the input', () => {
    const match = misread('José');
    const { paragraphs: found } = clean(damaged, { rules: [{ match, kind: 'caption' }], repair: true });
    expect(found.map(({ kind }) => kind === 'caption')).toEqual([false, false, true, false, false, false]);
  });

  it('makes a tree of the file for plugins', () => {
    const seen: string[] = [];
    const processor = bodycopy().use(() => (tree: Root) => {
      for (const node of tree.children) {
        const { start, end } = node.position as { start: { offset: number }; end: { offset: number } };
        seen.push(damaged.slice(start.offset, end.offset));
      }
    });
    expect(String(processor.processSync(damaged))).toBe(clean(damaged).text);
    expect(seen.join('')).toBe(damaged);
    const file = bodycopy({ repair: true }).processSync(damaged);
    expect(String(file)).toBe(body.join('\n\n'));
    expect(file.messages.map(({ place }) => place && 'start' in place && place.start.offset)).toEqual(
      clean(damaged)
        .paragraphs.filter(({ kept }) => !kept)
        .map(({ start }) => start),
    );
  });

  it('is cut at its own offsets in a tree of retext', () => {
    const file = retext().use(retextBodycopy, { mode: 'transform' }).use(retextStringify).processSync(damaged);
    expect(String(file)).toBe(clean(damaged).text);
  });
});
