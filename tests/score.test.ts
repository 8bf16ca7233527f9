import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureSink } from '../src/facts/sink.js';
import { STATE_COUNT } from '../src/facts/states.js';
import { features } from '../src/features.js';
import { model } from '../src/model.js';
import { score } from '../src/score.js';
import { segment } from '../src/segment.js';
import { fixtures } from './fixtures.js';

/** The weights of the features, added one by one. */
function plainScore(text: string): number[] {
  const document = segment(text);
  const { weights } = model().chainFor(document.layout);
  const found = features(document);
  const sink = new FeatureSink();
  return Array.from({ length: found.context.count }, (_, at) => {
    found.extract(at, sink);
    const known = [...sink.codes.subarray(0, sink.length)]
      .map((code) => weights.indexOf(code))
      .filter((row) => row >= 0);
    return Array.from({ length: STATE_COUNT }, (_, state) =>
      known.reduce((sum, row) => sum + (weights.values[row * STATE_COUNT + state] as number), 0),
    );
  }).flat();
}

function combinedScore(text: string): number[] {
  const document = segment(text);
  const { weights } = model().chainFor(document.layout);
  return [...score(features(document), weights)].map((value) => Math.round(value / weights.step));
}

it.each(fixtures.map(({ name, input }) => [name, input] as const))('adds the weights of %s', (_, input) => {
  expect(combinedScore(input)).toEqual(plainScore(input));
});

it('adds the same weights together as one by one', () => {
  const piece = fc.constantFrom(
    'Storm',
    'the',
    'of',
    'HARBOUR',
    '2021',
    '4',
    ',',
    '.',
    '!',
    '\n',
    '\n\n',
    ' ',
    '嵐が',
    '•',
    'x'.repeat(30),
  );
  const text = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(text, (page) => {
      expect(combinedScore(page)).toEqual(plainScore(page));
    }),
  );
});
