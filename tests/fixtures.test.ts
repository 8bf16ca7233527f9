import { describe, expect, it } from 'vitest';
import { clean, type Kind } from '../src/index.js';
import { fixtures, linesOf } from './fixtures.js';

/** Kinds overlap (is a prompt to sign up for news `newsletter` or `promotion`?), what stays does not. */
const LEAST_RIGHT_KINDS = 0.95;

/** Gold and answer for every non-empty line. */
const answers = new Map(
  fixtures.map(({ name, input, lines }) => {
    const { paragraphs } = clean(input);
    const offsets = new Map(linesOf(input).map(({ line, start }) => [line, start]));
    const found = lines.map(({ line, kind, kept }) => {
      const start = offsets.get(line) ?? Number.NaN;
      const paragraph = paragraphs.find((candidate) => candidate.start <= start && start < candidate.end);
      return { line, gold: { kind, kept }, got: { kind: paragraph?.kind, kept: paragraph?.kept } };
    });
    return [name, found] as const;
  }),
);

describe.each(fixtures)('$name', ({ name, input, title, text, lines }) => {
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
    const wrong = answers.get(name)?.filter(({ gold, got }) => gold.kept !== got.kept);
    expect(wrong).toEqual([]);
  });
});

it('names the kind of nearly all lines', () => {
  const all = [...answers].flatMap(([name, found]) => found.map((answer) => ({ name, ...answer })));
  const wrong = all
    .filter(({ gold, got }) => gold.kind !== got.kind)
    .map(({ name, line, gold, got }): [string, number, Kind, Kind | undefined] => [name, line, gold.kind, got.kind]);
  const share = 1 - wrong.length / all.length;
  expect(share, JSON.stringify(wrong)).toBeGreaterThanOrEqual(LEAST_RIGHT_KINDS);
});
