import { expect } from 'vitest';
import { scaled } from '../src/calibrate/scaled-posteriors.js';
import { STACKED_FEATURES, StackedFeatures } from '../src/calibrate/stacked-features.js';
import type { PlattScaling } from '../src/facts/platt.js';
import { STATE_COUNT, states } from '../src/facts/states.js';
import { features } from '../src/features.js';
import { segment } from '../src/segment.js';
import type { Context } from '../src/values/context.js';
import type { Statistics } from '../src/values/statistics.js';

/** What the features of a paragraph are, in the order in which trees number them. */
const stackedNames = [
  'scaled',
  'body',
  'before',
  'title',
  'inside',
  'after',
  'body 1 above',
  'body 1 below',
  'body 2 above',
  'body 2 below',
  'body 3 above',
  'body 3 below',
  'place',
  'share of the body above',
  'share of the body below',
  'body around',
  'sure body above',
  'sure rest above',
  'sure body below',
  'sure rest below',
  'words above',
  'ends above',
  'words',
  'ends',
  'words below',
  'ends below',
  'sentence-like',
  'stopwords',
  'capitalised',
  'numbers',
  'commas',
  'sentence ends',
  'length of words',
  'content words',
  'known words',
  'names',
  'known names',
  'stopwords are known',
  'way to end',
  'copies',
  'copies above',
  'beginnings',
  'endings',
  'shared shingles',
  'cue tokens',
  'kinds of cues',
  'opening cue',
  'set phrase',
  'label',
  'cue above',
  'cue below',
  'body of the text',
  'numbers of the text',
  'doubt of the text',
  'paragraphs of the text',
  'words of the text',
  'cleanliness',
  'terminated main block',
  'length in the main block',
  'shortness of the main block',
  'quotes in the main block',
  'blank lines',
  'layout',
] as const;

type StackedName = (typeof stackedNames)[number];
/** The features of a paragraph by their names. */
export type Stacked = Record<StackedName, number>;

/** A line, how likely it is body, and how likely it is something else; before the body where nothing is said. */
export type Line = readonly [text: string, body: number, others?: Partial<Record<(typeof states)[number], number>>];

/** What counts of a text may be set by hand. */
export interface Counted {
  readonly context?: Partial<Context>;
  readonly statistics?: Partial<Statistics>;
}

const unscaled: PlattScaling = { slope: [1, 0, 0], offset: [0, 0, 0] };

/** The features of each paragraph of a page. */
export function stackedFeatures(lines: readonly Line[], counted: Counted = {}, scaling = unscaled): Stacked[] {
  const { context: found } = features(segment(lines.map(([text]) => text).join('\n')));
  expect(found.count).toBe(lines.length);
  expect(stackedNames).toHaveLength(STACKED_FEATURES);
  const statistics = { ...found.statistics, ...counted.statistics };
  const context = { ...found, ...counted.context, statistics };
  const posteriors = new Float64Array(
    lines.flatMap(([, body, others = { before: 1 - body }]) =>
      states.map((state) => ({ ...others, body })[state] ?? 0),
    ),
  );
  expect(posteriors).toHaveLength(lines.length * STATE_COUNT);
  const stacked = new StackedFeatures(context, posteriors, scaled(posteriors, statistics, scaling));
  return lines.map((_, at) => {
    expect(stacked.fill(at)).toBe(true);
    return Object.fromEntries(stackedNames.map((name, index) => [name, stacked.values[index]])) as Stacked;
  });
}
