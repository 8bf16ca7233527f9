import { scaled } from '../src/calibrate/scaled-posteriors.js';
import { STACKED_FEATURES, StackedFeatures } from '../src/calibrate/stacked-features.js';
import { combine } from '../src/facts/hash.js';
import { FeatureSink } from '../src/facts/sink.js';
import { STATE_COUNT } from '../src/facts/states.js';
import { templateNames } from '../src/features/templates.js';
import { features } from '../src/features.js';
import { KIND_WEIGHTS } from '../src/label/kind-model.js';
import { TITLE_FEATURES } from '../src/label/title-features.js';
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
  for (const value of stackedValues(found.context)) hash = combine(value, hash);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What the second look sees where every paragraph has other posteriors than the one before. */
function stackedValues(context: Context): number[] {
  const posteriors = new Float64Array(context.count * STATE_COUNT).fill(0.125);
  for (let at = 0; at < context.count; at++) posteriors[at * STATE_COUNT + (at % STATE_COUNT)] = 0.5;
  const stacked = new StackedFeatures(context, posteriors, scaled(posteriors, context.statistics, unscaled));
  return Array.from({ length: context.count }, (_, at) => {
    stacked.fill(at);
    return [...stacked.values];
  }).flat();
}
