import { expect } from 'vitest';
import { titleCandidates } from '../src/label/title-candidates.js';
import { TITLE_FEATURES, TitleFeatures } from '../src/label/title-features.js';
import type { Assessment } from '../src/values/assessment.js';

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
