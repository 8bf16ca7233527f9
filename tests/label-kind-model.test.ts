import { describe, expect, it } from 'vitest';
import { paired } from '../src/facts/pairs.js';
import { FeatureList } from '../src/label/feature-groups.js';
import { keptFrom } from '../src/label/kept.js';
import { type KindContext, kindContext } from '../src/label/kind-context.js';
import { kindFeatures } from '../src/label/kind-features.js';
import { dropKinds, droppedKinds, KIND_WEIGHTS } from '../src/label/kind-model.js';
import { first } from '../src/label/kind-offsets.js';
import { label } from '../src/label.js';
import { model } from '../src/model.js';
import { settingsOf } from '../src/options.js';
import { flagNames } from '../src/values/statistics.js';
import { assessed, type Line } from './labelled.js';

const body = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const exclamation = first.flag + flagNames.indexOf('exclamation mark');

/** Weights of 0 but for those given, by feature and kind. */
function weighing(...given: [feature: number, kind: string, weight: number][]): Int32Array {
  const weights = new Int8Array(KIND_WEIGHTS);
  for (const [feature, kind, weight] of given) {
    weights[feature * droppedKinds.length + droppedKinds.indexOf(kind as (typeof droppedKinds)[number])] = weight;
  }
  return paired(weights);
}

function contextOf(...lines: readonly string[]): KindContext {
  const assessment = assessed(lines.map((text): Line => [text, text === body ? 0.9 : 0]));
  return kindContext(assessment, keptFrom(assessment.confidences, new Set(), 0.5), -1);
}

/** The kinds of lines, null of those that are kept. */
function kindsOf(weights: Int32Array, ...lines: readonly string[]): (string | null)[] {
  return [...dropKinds(contextOf(...lines), weights)].map((kind) => (kind < 0 ? null : (droppedKinds[kind] as string)));
}

/** The features of a line. */
function featuresOf(context: KindContext, at: number): number[] {
  const list = new FeatureList();
  kindFeatures(context, at, list);
  return [...list.items.subarray(0, list.length)];
}

describe('the kind of what is dropped', () => {
  it.each([...droppedKinds])('is the one whose weights sum highest: %s', (kind) => {
    expect(kindsOf(weighing([first.bias, kind, 1]), 'Storm', body)).toEqual([kind, null]);
    const against = droppedKinds.map((name): [number, string, number] => [first.bias, name, name === kind ? -2 : -3]);
    expect(kindsOf(weighing(...against), 'Storm', body)).toEqual([kind, null]);
  });

  it('is told by the sum over all features that hold', () => {
    for (const kind of droppedKinds.slice(1)) {
      const weights = weighing([first.bias, kind, 60], [exclamation, kind, 50], [first.bias, 'advertisement', 100]);
      expect(kindsOf(weights, 'Storm', 'Storm!')).toEqual(['advertisement', kind]);
    }
  });

  it('is the first of those that sum alike', () => {
    expect(kindsOf(weighing(), 'Storm')).toEqual([droppedKinds[0]]);
    expect(kindsOf(weighing([first.bias, 'legal', 5], [first.bias, 'social', 5]), 'Storm')).toEqual(['social']);
  });

  it('is told by features of the line itself, not of the one before', () => {
    const lines = ['Storm over the harbour of Lisbon and Porto!', 'Share'];
    const [before, own] = [0, 1].map((at) => featuresOf(contextOf(...lines), at)) as [number[], number[]];
    const others = before.filter((feature) => !own.includes(feature));
    const weights = weighing(...others.map((feature): [number, string, number] => [feature, 'legal', 100]), [
      first.bias,
      'social',
      1,
    ]);
    expect(kindsOf(weights, ...lines)).toEqual(['legal', 'social']);
  });

  it('is a name of the list of kinds', () => {
    const { titles } = model().labels;
    for (const kind of droppedKinds) {
      const labels = { titles, kinds: weighing([first.bias, kind, 1]) };
      expect(label(assessed([['Storm', 0]]), settingsOf(undefined), labels).paragraphs[0]?.kind).toBe(kind);
    }
    expect(droppedKinds.slice(-2)).toEqual(['duplicate', 'other']);
  });
});
