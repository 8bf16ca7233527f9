import { articleFeatures } from '../src/calibrate/article.js';
import { presenceFacts } from '../src/calibrate/presence.js';
import { scaled } from '../src/calibrate/scaled-posteriors.js';
import { STACKED_FEATURES, StackedFeatures } from '../src/calibrate/stacked-features.js';
import { combine } from '../src/facts/hash.js';
import { FeatureSink } from '../src/facts/sink.js';
import { BODY, STATE_COUNT } from '../src/facts/states.js';
import { templateNames } from '../src/features/templates.js';
import { features } from '../src/features.js';
import { FeatureList } from '../src/label/feature-groups.js';
import { kindContext } from '../src/label/kind-context.js';
import { kindFeatures } from '../src/label/kind-features.js';
import { KIND_WEIGHTS } from '../src/label/kind-model.js';
import { titleCandidates } from '../src/label/title-candidates.js';
import { TITLE_FEATURES, TitleFeatures } from '../src/label/title-features.js';
import { segment } from '../src/segment.js';
import type { Context } from '../src/values/context.js';

/** Touches every feature group: any change of the features changes the fingerprint. */
const sample = [
  'Home | News | Sport',
  'Storm damages harbour in Lisbon, says mayor',
  'Storm damages harbour in Lisbon, says mayor • The Daily Sample',
  'By Jane Example, 12 March 2021, 14:05 | 3 min read',
  'ADVERTISEMENT',
  'The storm that reached Lisbon on Friday has damaged the harbour and cut the power to "4,000 homes", the mayor said.',
  'Photo: Jane Example / Getty Images',
  '',
  'Repairs will take weeks, he added; the ferry to Barreiro stays closed until the 20th of March.',
  'Sign up for our newsletter!',
  '- Read more: The winter in pictures',
  'See https://example.com/storm (PDF) or write to desk@example.com …',
  'Lesen Sie auch: Sturm über Lissabon',
  '関連記事：嵐がリスボンの港を襲う。',
  'ADVERTISEMENT',
  '© 2021 The Daily Sample. All rights reserved. $5 / 100 %',
].join('\n');

const unscaled = { slope: [1, 0, 0], offset: [0, 0, 0] };

/** A number, as hexadecimal text, that stands for what the features are. */
export function featureFingerprint(): string {
  const found = features(segment(sample));
  const sink = new FeatureSink();
  let hash = combine(templateNames.length, combine(KIND_WEIGHTS, combine(TITLE_FEATURES, STACKED_FEATURES)));
  for (let at = 0; at < found.context.count; at++) {
    found.extract(at, sink);
    for (const key of sink.keys) hash = combine(key, hash);
  }
  for (const value of labelValues(found.context)) hash = combine(value, hash);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * What the second look, titles, kinds and the looks at articles see where every paragraph has other posteriors than the
 * one before.
 */
function labelValues(context: Context): number[] {
  const { statistics, count } = context;
  const posteriors = new Float64Array(count * STATE_COUNT).fill(0.125);
  for (let at = 0; at < count; at++) posteriors[at * STATE_COUNT + (at % STATE_COUNT)] = 0.5;
  const confidences = Float64Array.from({ length: count }, (_, at) => posteriors[at * STATE_COUNT + BODY] as number);
  const document = statistics.document;
  const assessment = { document, context, posteriors, confidences, presence: 0, reasonsOf: () => [] };
  const stacked = new StackedFeatures(context, posteriors, scaled(posteriors, statistics, unscaled));
  const candidates = titleCandidates(assessment);
  const titles = new TitleFeatures();
  const kinds = kindContext(assessment, Uint8Array.from(confidences, Math.round), candidates.numbers[0] ?? -1);
  const values: number[] = presenceFacts(posteriors, confidences, statistics)?.map(inThousandths) ?? [];
  const list = new FeatureList();
  for (let at = 0; at < count; at++) {
    stacked.fill(at);
    titles.fill(candidates, at);
    kindFeatures(kinds, at, list);
    values.push(...stacked.values, ...titles.values, ...list.items.slice(0, list.length));
    if (statistics.words[at] !== 0) {
      articleFeatures(at, statistics, (feature, value) => values.push(feature, inThousandths(value)));
    }
  }
  return values;
}

function inThousandths(value: number): number {
  return Math.round(value * 1000);
}
