import { expect } from 'vitest';
import { titleCandidates } from '../src/label/title-candidates.js';
import { TITLE_FEATURES, TitleFeatures } from '../src/label/title-features.js';
import type { Assessment } from '../src/values/assessment.js';
import type { Context } from '../src/values/context.js';
import type { Statistics } from '../src/values/statistics.js';
import { assessed, type Line } from './labelled.js';

export const title = 'Storm damages harbour in Lisbon';
export const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
export const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';

/** What the features of a candidate are, in the order in which trees number them. */
export const titleNames = [
  'is none',
  'posterior of the likeliest',
  'posterior of the second',
  'candidates',
  'cleanliness',
  'first paragraph of the body',
  'paragraphs in fours',
  'posterior',
  'posterior of equals',
  'rank',
  'posterior behind the likeliest',
  'confidence',
  'number',
  'above the body',
  'body before',
  'body below',
  'distance before',
  'distance after',
  'words',
  'words in the opening',
  'share in the opening',
  'weight in the opening',
  'mean weight in the opening',
  'known words',
  'known names',
  'shared shingles',
  'label',
  'capitalised',
  'capitals',
  'stopwords',
  'length of words',
  'sentence ends',
  'repeats around',
  'period',
  'beginnings',
  'endings',
  'copies of the next',
  'unterminated before',
  'commas',
  'exclamation mark',
  'only numbers',
  'cue tokens',
  'opening cue',
  'before above',
  'after above',
  'body above',
  'words 3 above',
  'confidence 3 above',
  'words 2 above',
  'confidence 2 above',
  'words 1 above',
  'confidence 1 above',
  'words 1 below',
  'confidence 1 below',
  'words 2 below',
  'confidence 2 below',
  'words 3 below',
  'confidence 3 below',
  'posterior 2 above',
  'posterior 1 above',
  'posterior 1 below',
  'posterior 2 below',
  'rival above',
  'rival below',
  'byline',
] as const;

export type TitleName = (typeof titleNames)[number];

function named(values: Uint8Array): Record<TitleName, number> {
  expect(titleNames).toHaveLength(TITLE_FEATURES);
  return Object.fromEntries(titleNames.map((name, at) => [name, values[at]])) as Record<TitleName, number>;
}

/** The features of a paragraph as a candidate. */
export function titleFeatures(assessment: Assessment, at: number): Record<TitleName, number> {
  const features = new TitleFeatures();
  features.fill(titleCandidates(assessment), at);
  return named(features.values);
}

/** The features of the choice that there is no title, filled after those of the first paragraph. */
export function noneFeatures(assessment: Assessment): Record<TitleName, number> {
  const features = new TitleFeatures();
  const candidates = titleCandidates(assessment);
  features.fill(candidates, 0);
  features.fillNone(candidates);
  return named(features.values);
}

/** A page whose third line is the title. */
export const page: readonly Line[] = [
  ['Home', 0, 0.125],
  ['News Sport', 0.25, 0.25],
  [title, 0.125, 0.5],
  ['By Jane Example', 0, 0.0625],
  [first, 0.75],
  [second, 0.875],
];

/** Some of the features of a paragraph; expected are all that are named. */
export function some(found: Record<TitleName, number>, expected: Partial<Record<TitleName, number>>): void {
  expect(found).toMatchObject(expected);
}

/** The page with some of its counts set by hand. */
export function counted(context: Partial<Context>, statistics: Partial<Statistics> = {}, lines = page): Assessment {
  const assessment = assessed(lines);
  const counts = { ...assessment.context.statistics, ...statistics };
  return { ...assessment, context: { ...assessment.context, ...context, statistics: counts } };
}

/** A count of each paragraph of the page, 0 but for one of them. */
export function only(at: number, value: number): Int32Array {
  return new Int32Array(page.length + 1).fill(value, at, at + 1);
}
