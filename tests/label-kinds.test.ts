import { describe, expect, it } from 'vitest';
import { droppedKinds } from '../src/label/kind-model.js';
import { label } from '../src/label.js';
import { model } from '../src/model.js';
import { settingsOf } from '../src/options.js';
import { assessed, type Line } from './labelled.js';

const title = 'Storm damages harbour in Lisbon';
const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';
const third = 'Nobody was hurt, although a dozen people had been on the pier when the first wave came in.';

/** What a model of kinds says that has learnt nothing: the same of every paragraph. */
const unknown = droppedKinds[0] as string;

function kindsOf(lines: readonly Line[]): string[] {
  const { titles, kinds } = model().labels;
  const weights = { titles, kinds: kinds.map(() => 0) };
  return label(assessed(lines), settingsOf(undefined), weights).paragraphs.map(({ kind }) => kind);
}

describe('kinds that no model decides', () => {
  it('are those of what is kept', () => {
    expect(
      kindsOf([
        [first, 0.9],
        ['Menu', 0.1],
        [second, 0.9],
      ]),
    ).toEqual(['body', unknown, 'body']);
  });

  it('are those of the title and its copies, wherever they stand', () => {
    expect(
      kindsOf([
        [title, 'title'],
        ['Menu', 0.1],
        [title, 'title'],
        [first, 0.9],
        [second, 0.9],
        [title, 0.1],
      ]),
    ).toEqual(['title', unknown, 'title', 'body', 'body', 'title']);
  });

  it('are those of sentences that stand elsewhere and are kept there', () => {
    const lines = (confidence: number): Line[] => [
      [first, confidence],
      ['Menu', 0.1],
      [second, 0.9],
      [first, confidence],
      [third, 0.9],
    ];
    expect(kindsOf(lines(0.9))).toEqual(['duplicate', unknown, 'body', 'body', 'body']);
    expect(kindsOf(lines(0.1))).toEqual([unknown, unknown, 'body', unknown, 'body']);
  });

  it('are not those of headings that stand elsewhere', () => {
    const heading = 'What the storm did to the harbour and the old town of Lisbon';
    expect(
      kindsOf([
        [heading, 0.9],
        ['Menu', 0.1],
        [first, 0.9],
        [heading, 0.9],
        [`${second} ${third}`, 0.9],
      ]),
    ).toEqual([unknown, unknown, 'body', 'subheading', 'body']);
  });
});

it('leaves the assessment as it was', () => {
  const assessment = assessed([
    [first, 0.9],
    ['Menu', 0.1],
    [first, 0.8],
    [second, 0.9],
  ]);
  const before = [...assessment.confidences];
  const labels = label(assessment, settingsOf(undefined), model().labels);
  expect([...assessment.confidences]).toEqual(before);
  expect(label(assessment, settingsOf(undefined), model().labels)).toEqual(labels);
});
