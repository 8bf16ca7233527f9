import { expect } from 'vitest';
import { assess, conclude, read } from '../src/clean.js';
import { BEFORE, BODY, STATE_COUNT, TITLE } from '../src/facts/states.js';
import type { CleanOptions, CleanResult } from '../src/index.js';
import { settingsOf } from '../src/options.js';
import type { Assessment } from '../src/values/assessment.js';

/** A paragraph, how sure the model shall be that it is body, and that it is the title; `title` stands for 0.05 and 0.9. */
export type Line = readonly [text: string, confidence: number | 'title', title?: number];

/** What the model would say is set by hand, so that retraining changes nothing here. */
export function assessed(lines: readonly Line[]): Assessment {
  const assessment = assess(read(lines.map(([text]) => text).join('\n\n')), settingsOf(undefined));
  expect(assessment.document.count).toBe(lines.length);
  const posteriors = new Float64Array(lines.length * STATE_COUNT);
  const confidences = lines.map(([, confidence, asTitle = 0], at) => {
    const title = confidence === 'title' ? 0.9 : asTitle;
    const body = confidence === 'title' ? 0.05 : confidence;
    posteriors[at * STATE_COUNT + BODY] = body;
    posteriors[at * STATE_COUNT + TITLE] = title;
    posteriors[at * STATE_COUNT + BEFORE] = 1 - body - title;
    return body;
  });
  return { ...assessment, posteriors, confidences: Float64Array.from(confidences) };
}

export function labelled(lines: readonly Line[], options?: CleanOptions): CleanResult {
  return conclude(assessed(lines), settingsOf(options));
}
