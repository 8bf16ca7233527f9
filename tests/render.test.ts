import { describe, expect, it } from 'vitest';
import { render } from '../src/render.js';
import type { Paragraph } from '../src/types.js';
import type { Labelled } from '../src/values/labelled.js';

function paragraph(text: string, kept: boolean, confidence: number): Paragraph {
  return { text, kept, confidence, kind: kept ? 'body' : 'other', start: 0, end: text.length };
}

function labelled(paragraphs: readonly Paragraph[], words: readonly number[]): Labelled {
  return { paragraphs, words: Int32Array.from(words), title: 'Storm', language: 'en' };
}

describe('render', () => {
  it('joins the kept paragraphs by one blank line, in order', () => {
    const paragraphs = [paragraph('One.', true, 1), paragraph('Menu', false, 0), paragraph('Two.', true, 1)];
    expect(render(labelled(paragraphs, [1, 1, 1])).text).toBe('One.\n\nTwo.');
  });

  it('leaves out kept paragraphs of which nothing is left', () => {
    const paragraphs = [paragraph('One.', true, 1), paragraph('', true, 1), paragraph('Two.', true, 1)];
    expect(render(labelled(paragraphs, [1, 1, 1])).text).toBe('One.\n\nTwo.');
  });

  it('hands title, language and all paragraphs on', () => {
    const paragraphs = [paragraph('Menu', false, 0)];
    expect(render(labelled(paragraphs, [1]))).toMatchObject({ title: 'Storm', language: 'en', paragraphs });
  });

  it('is as sure as the kept words are right and complete', () => {
    // 10 of 10 kept words expected right, and 5 of 20 dropped ones expected missing: P = 1, R = 10/15.
    const paragraphs = [paragraph('One.', true, 1), paragraph('Menu', false, 0.25)];
    expect(render(labelled(paragraphs, [10, 20])).confidence).toBeCloseTo((2 * 10) / (10 + 15), 12);
    expect(render(labelled([paragraph('One.', true, 1)], [10])).confidence).toBe(1);
  });

  it('is not sure at all where nothing is kept', () => {
    expect(render(labelled([paragraph('Menu', false, 0.1)], [3])).confidence).toBe(0);
    expect(render(labelled([], [])).confidence).toBe(0);
    expect(render(labelled([paragraph('***', true, 0.9)], [0])).confidence).toBe(0);
  });
});
