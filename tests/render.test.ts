import { describe, expect, it } from 'vitest';
import type { PlattScaling } from '../src/facts/platt.js';
import { expectation } from '../src/render/document-confidence.js';
import { render } from '../src/render.js';
import type { Paragraph } from '../src/types.js';
import type { Labelled } from '../src/values/labelled.js';

function paragraph(text: string, kept: boolean, confidence: number): Paragraph {
  return { text, kept, confidence, kind: kept ? 'body' : 'other', start: 0, end: text.length };
}

function labelled(paragraphs: Paragraph[], words: readonly number[], presence = 9): Labelled {
  return { paragraphs, words: Int32Array.from(words), title: 'Storm', language: 'en', presence };
}

const asExpected: PlattScaling = { slope: [1], offset: [0] };

describe('render', () => {
  it('joins the kept paragraphs by one blank line, in order', () => {
    const paragraphs = [paragraph('One.', true, 1), paragraph('Menu', false, 0), paragraph('Two.', true, 1)];
    expect(render(labelled(paragraphs, [1, 1, 1]), asExpected).text).toBe('One.\n\nTwo.');
  });

  it('leaves out kept paragraphs of which nothing is left', () => {
    const paragraphs = [paragraph('One.', true, 1), paragraph('', true, 1), paragraph('Two.', true, 1)];
    expect(render(labelled(paragraphs, [1, 1, 1]), asExpected).text).toBe('One.\n\nTwo.');
  });

  it('hands title, language and all paragraphs on', () => {
    const paragraphs = [paragraph('Menu', false, 0)];
    expect(render(labelled(paragraphs, [1]), asExpected)).toMatchObject({ title: 'Storm', language: 'en', paragraphs });
  });

  it('is as sure as the kept words are right and complete', () => {
    // 10 of 10 kept words expected right, and 5 of 20 dropped ones expected missing: P = 1, R = 10/15.
    const paragraphs = [paragraph('One.', true, 1), paragraph('Menu', false, 0.25)];
    expect(render(labelled(paragraphs, [10, 20]), asExpected).confidence).toBeCloseTo((2 * 10) / (10 + 15), 9);
    // 8 of 10 kept words expected right, of 8 that are body: P = 8/10, R = 1.
    const unsure = labelled([paragraph('One.', true, 0.8)], [10]);
    expect(render(unsure, asExpected).confidence).toBeCloseTo((2 * 8) / (10 + 8), 9);
    expect(render(labelled([paragraph('One.', true, 1)], [10]), asExpected).confidence).toBeCloseTo(1, 3);
  });

  it('scales what is expected by the kept words, the runs of kept paragraphs and the least sure of them', () => {
    const paragraphs = [paragraph('One.', true, 0.9), paragraph('Menu', false, 0.1), paragraph('Two.', true, 0.6)];
    const expected = expectation(labelled(paragraphs, [30, 20, 10]));
    expect(expected?.covariates).toEqual([1, Math.log(40 / 400), 0.6, Math.log(2)]);
    const confidenceWith = (scaling: PlattScaling): number =>
      render(labelled(paragraphs, [30, 20, 10]), scaling).confidence;
    const odds = (confidence: number): number => Math.log(confidence / (1 - confidence));
    const [none, slope, offset] = [asExpected, { slope: [1, 0.1], offset: [0] }, { slope: [1], offset: [0, 0, 2, 3] }];
    expect(odds(confidenceWith(none))).toBeCloseTo(expected?.logOdds as number, 9);
    expect(odds(confidenceWith(slope))).toBeCloseTo((1 + 0.1 * Math.log(40 / 400)) * (expected?.logOdds as number), 9);
    expect(odds(confidenceWith(offset))).toBeCloseTo((expected?.logOdds as number) + 2 * 0.6 + 3 * Math.log(2), 9);
  });

  it('is the less sure the less likely the text holds an article', () => {
    const confidenceAt = (probability: number): number =>
      render(labelled([paragraph('One.', true, 0.8)], [10], Math.log(probability / (1 - probability))), asExpected)
        .confidence;
    expect(confidenceAt(0.86)).toBeCloseTo(confidenceAt(0.99), 12);
    expect(confidenceAt(0.43)).toBeCloseTo(confidenceAt(0.99) / 2, 12);
    expect(confidenceAt(0.172)).toBeCloseTo(confidenceAt(0.99) / 5, 12);
  });

  it('takes no account of kept paragraphs without words', () => {
    const paragraphs = [paragraph('One.', true, 0.9), paragraph('***', true, 0.3)];
    expect(expectation(labelled(paragraphs, [10, 0]))).toEqual(expectation(labelled(paragraphs.slice(0, 1), [10])));
  });

  it('is not sure at all where nothing is kept', () => {
    expect(render(labelled([paragraph('Menu', false, 0.1)], [3]), asExpected).confidence).toBe(0);
    expect(render(labelled([], []), asExpected).confidence).toBe(0);
    expect(render(labelled([paragraph('***', true, 0.9)], [0]), asExpected).confidence).toBe(0);
  });
});
