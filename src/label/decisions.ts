import type { Assessment } from '../values/assessment.js';
import { resolveDuplicates } from './duplicates.js';
import { noTextOf } from './no-text.js';
import { findTitle, isTextItself } from './title.js';

/** What is decided about a text before its paragraphs get their kinds. */
export interface Decisions {
  /** How sure it is that each paragraph is body, copies resolved. */
  readonly confidences: Float64Array;
  /** For each paragraph the one that it repeats, itself where it repeats none. */
  readonly standsFor: Int32Array;
  /** The number of the title, -1 without. */
  readonly title: number;
  /** The paragraphs that are no text, however surely they are taken for it. */
  readonly noText: ReadonlySet<number>;
}

/**
 * Decides on copies, on the title, and on what is no text.
 *
 * @param trees the ranking of titles
 * @param least paragraphs with lower confidences are kept by nothing
 */
export function decide(assessment: Assessment, trees: Int8Array, least: number): Decisions {
  const confidences = assessment.confidences.slice();
  const found = findTitle(assessment, trees);
  const standsFor = resolveDuplicates(assessment, confidences, found);
  const title = isTextItself(assessment, confidences, found) ? -1 : found;
  return { confidences, standsFor, title, noText: noTextOf(assessment, confidences, title, least) };
}
