import { describe, expect, it } from 'vitest';
import { clean, type Kind } from '../src/index.js';
import { type Fixture, fixtures, linesOf } from './fixtures.js';

/** Kinds overlap (is a prompt to sign up for news `newsletter` or `promotion`?), what stays does not. */
const LEAST_RIGHT_KINDS = 0.95;

/** Gold and answer for every non-empty line. */
function answersOf({ input, lines }: Fixture) {
  const { paragraphs } = clean(input);
  const offsets = new Map(linesOf(input).map(({ line, start }) => [line, start]));
  return lines.map(({ line, kind, kept }) => {
    const start = offsets.get(line) ?? Number.NaN;
    const paragraph = paragraphs.find((candidate) => candidate.start <= start && start < candidate.end);
    return { line, gold: { kind, kept }, got: { kind: paragraph?.kind, kept: paragraph?.kept } };
  });
}

describe.each(fixtures)('$name', (fixture) => {
  const { input, title, text, lines } = fixture;

  it('has gold for every non-empty line', () => {
    expect(lines.map(({ line }) => line)).toEqual(linesOf(input).map(({ line }) => line));
  });

  it('gives the text', () => {
    expect(clean(input).text).toBe(text);
  });

  it('gives the title', () => {
    expect(clean(input).title).toBe(title);
  });

  it('keeps and drops the right lines', () => {
    const wrong = answersOf(fixture).filter(({ gold, got }) => gold.kept !== got.kept);
    expect(wrong).toEqual([]);
  });
});

it('names the kind of nearly all lines', () => {
  const all = fixtures.flatMap((fixture) => answersOf(fixture).map((answer) => ({ name: fixture.name, ...answer })));
  const wrong = all
    .filter(({ gold, got }) => gold.kind !== got.kind)
    .map(({ name, line, gold, got }): [string, number, Kind, Kind | undefined] => [name, line, gold.kind, got.kind]);
  const share = 1 - wrong.length / all.length;
  expect(share, JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST_RIGHT_KINDS);
});
