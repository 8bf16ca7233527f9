import { stripVTControlCharacters, styleText } from 'node:util';
import { describe, expect, it } from 'vitest';
import { draw } from '../src/cli/explain/terminal.js';
import { viewOf } from '../src/cli/explain/view.js';
import { type CleanOptions, clean } from '../src/index.js';
import { fixtures } from './fixtures.js';

/** A prompt at the end is cut out of its paragraph. */
const edited = [
  'Storm damages harbour wall',
  'The storm has damaged the harbour wall, the mayor said on Saturday, and the ferries will not sail before Monday morning. Sign up for our newsletter.',
  'She said that the repairs would take at least three weeks and would cost the town more than two million euros.',
  'Nobody was hurt, the police said, but several boats were torn from their moorings and drifted out to sea.',
].join('\n\n');

describe.each(fixtures)('drawing $name', ({ name, input }) => {
  const view = viewOf(name, input);
  const plain = draw(view, { width: 80, colour: false });

  it('shows every word of every paragraph, with its kind', () => {
    const text = plain
      .split('\n')
      .slice(2)
      .map((line) => line.slice(22))
      .join('')
      .replace(/\[-|-\]|\s/g, '');
    for (const { start, end, kind } of clean(input).paragraphs) {
      expect(text).toContain(input.slice(start, end).replace(/\s/g, ''));
      expect(plain).toContain(`\n${kind} `);
    }
  });

  it('stays within the width', () => {
    const paragraphs = plain.split('\n').slice(2, -3);
    expect(paragraphs.filter((line) => line.length > 80 && !line.includes('[-'))).toEqual([]);
  });

  it('uses escapes for colours alone', () => {
    const coloured = draw(view, { width: 80, colour: true });
    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain.replace(/\[-|-\]/g, ''));
  });
});

describe('drawing', () => {
  it('strikes through what was cut', () => {
    expect(clean(edited).paragraphs[1]?.edits?.map(({ text }) => text)).toEqual(['Sign up for our newsletter.']);
    const view = viewOf('edited', edited);
    expect(draw(view, { width: 200, colour: false })).toContain('Monday morning. [-Sign up for our newsletter.-]');
    expect(draw(view, { width: 200, colour: true })).toContain(
      `${styleText('strikethrough', 'x', { validateStream: false }).split('x')[0]}`,
    );
  });

  it('gives the reasons when there are any', () => {
    const drawn = draw(viewOf('edited', edited, { explain: true }), { width: 100, colour: false });
    const [strongest] = clean(edited, { explain: true }).paragraphs[2]?.reasons ?? [];
    expect(drawn).toContain(` │ +${strongest?.weight.toFixed(2)} ${strongest?.feature} · `);
    expect(drawn.split('\n').filter((line) => line.length > 100 && !line.includes('[-'))).toEqual([]);
    expect(draw(viewOf('edited', edited), { width: 100, colour: false })).not.toContain(' · +');
  });

  /** The lines of a text's only paragraph, without the margin. */
  function linesOf(text: string): string[] {
    const drawn = draw(viewOf('x', text, { threshold: 0 }), { width: 52, colour: false });
    return drawn
      .split('\n')
      .slice(2, -3)
      .map((line) => line.slice(22));
  }

  it('knows which characters take two columns, and which none', () => {
    expect(linesOf('漁船'.repeat(10))[0]).toHaveLength(15);
    expect(linesOf('🚨'.repeat(20))[0]).toBe('🚨'.repeat(15));
    expect(linesOf('e\u0301'.repeat(40))[0]).toBe('e\u0301'.repeat(30));
    // The vowel sign stands beside the consonant.
    expect(linesOf('\u0915\u093e'.repeat(40))[0]).toBe('\u0915\u093e'.repeat(15));
  });

  it('begins no line of ideographs with closing punctuation', () => {
    expect(linesOf(`${'漁'.repeat(15)}。${'船'.repeat(4)}。`)).toEqual(['漁'.repeat(14), `漁。${'船'.repeat(4)}。`]);
    expect(linesOf(`${'漁'.repeat(14)}」。${'船'.repeat(4)}。`)).toEqual([
      '漁'.repeat(13),
      `漁」。${'船'.repeat(4)}。`,
    ]);
    expect(linesOf('。'.repeat(40)).join('')).toBe('。'.repeat(40));
  });

  it('says 100 % of nothing that is not sure', () => {
    const view = viewOf('a.txt', 'One.');
    const [paragraph] = view.paragraphs as [(typeof view.paragraphs)[0]];
    const drawn = (confidence: number) =>
      draw({ ...view, confidence, paragraphs: [{ ...paragraph, confidence }] }, { width: 100, colour: false });
    expect(drawn(0.996).match(/\d+ %/g)).toEqual(['99 %', '99 %']);
    expect(drawn(0.004).match(/\d+ %/g)).toEqual(['1 %', '1 %']);
    expect(drawn(1).match(/\d+ %/g)).toEqual(['100 %', '100 %']);
    expect(drawn(0).match(/\d+ %/g)).toEqual(['0 %', '0 %']);
  });

  it('takes out what would control the terminal, or turn the direction of the rest', () => {
    const drawn = draw(viewOf('a\u001b[2J.txt', 'One\u001b[31m line\u0007.\u202e\n'), { width: 100, colour: false });
    expect(drawn).toContain('One[31m line.');
    expect(drawn).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});

describe('what a view says of a threshold', () => {
  const [first] = clean(fixtures[0]?.input ?? '').paragraphs;
  const variants: Readonly<Record<string, CleanOptions>> = {
    'without options': {},
    'with lists': { keep: ['caption', 'title'], drop: ['subheading'] },
    'with rules': {
      rules: [
        { match: /Aleppo/, kind: 'legal' },
        { match: first?.text ?? '', kind: 'body' },
      ],
    },
    'with a threshold': { threshold: 0.5 },
  };

  it.each(Object.entries(variants))('is what the library keeps at it, %s', (_, options) => {
    for (const { input } of fixtures) {
      const { paragraphs } = viewOf('', input, options);
      for (let percent = 0; percent <= 100; percent += 5) {
        const threshold = percent / 100;
        const expected = clean(input, { ...options, threshold }).paragraphs.map(({ kept }) => kept);
        const found = paragraphs.map(({ followsThreshold, kept, confidence }) =>
          followsThreshold ? confidence >= threshold : kept,
        );
        expect(found).toEqual(expected);
      }
    }
  });

  it('is the same for a confidence of one', () => {
    const { paragraphs } = viewOf('', edited, { threshold: 1 });
    expect(paragraphs.map(({ kept }) => kept)).toEqual(
      clean(edited, { threshold: 1 }).paragraphs.map(({ kept }) => kept),
    );
  });

  it('knows what would be cut from a paragraph that a lower threshold keeps', () => {
    const [, paragraph] = viewOf('', edited, { threshold: 1 }).paragraphs;
    expect(paragraph?.kept).toBe(false);
    expect(paragraph?.pieces.at(-1)?.edit?.kind).toBe('newsletter');
  });
});
