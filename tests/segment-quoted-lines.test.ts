import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { findLines } from '../src/segment/lines.js';
import { withoutQuoteMarks } from '../src/segment/quoted-lines.js';
import { segment } from '../src/segment.js';
import { wrap } from './segmented.js';

const first =
  'The storm that reached the coast on Friday evening has damaged the harbour and cut the power to more than four thousand homes, the mayor said on Saturday after a visit to the old town.';
const second =
  '“We have never seen anything like it,” said Anna Berg, who has run the bakery at the pier for thirty years, “and we shall need the help of everybody here to get the pier open again.”';

/** The lines of a text, as they are compared with one another, with a `|` where a blank line is. */
function compared(text: string): string[] {
  const { count, start, end, blankBefore } = withoutQuoteMarks(text, findLines(text));
  return Array.from(
    { length: count },
    (_, line) => (blankBefore[line] === 0 ? '' : '|') + text.slice(start[line], end[line]),
  );
}

function quoted(text: string, mark = '> '): string {
  return text
    .split('\n')
    .map((line) => (mark + line).trimEnd())
    .join('\n');
}

describe('quoted lines are compared', () => {
  it.each([
    ['without their marks', '> Storm\n> hits', ['Storm', 'hits']],
    ['without marks that stand close', '>Storm\n>hits', ['Storm', 'hits']],
    ['without several marks', '> > Storm\n>> hits', ['Storm', 'hits']],
    ['with marks inside them', '> Home > News\n> Sport', ['Home > News', 'Sport']],
    ['as they are where no other is quoted', 'Home\n> Storm\nNews', ['Home', '> Storm', 'News']],
    ['as they are on both sides of a blank line', '> Storm\n\n> hits', ['> Storm', '|> hits']],
    ['with what divides paragraphs', '> Storm\n>\n> hits', ['Storm', '>', 'hits']],
    ['apart from those before and behind', 'So:\n> Storm\n> hits\nHe said', ['So:', '|Storm', 'hits', '|He said']],
    ['apart from a quotation inside of them', '> Storm\n> hits\n> > pier\n> > too', ['Storm', 'hits', '|pier', 'too']],
    ['with the blank lines that there are', 'So:\n\n\n> Storm\n> hits', ['So:', '|Storm', 'hits']],
  ])('%s', (_, text, expected) => {
    expect(compared(text)).toEqual(expected);
  });

  it('while they stay what they are', () => {
    const text = 'So:\n> Storm\n> hits';
    const lines = findLines(text);
    expect(withoutQuoteMarks(text, lines).lineBreaks).not.toBe(lines.lineBreaks);
    expect(lines).toEqual(findLines(text));
  });

  it('as they are where something else stands for line breaks', () => {
    const text = '> Storm\n> hits';
    const lines = { ...findLines(text), lineBreaks: /\t/ };
    expect(withoutQuoteMarks(text, lines)).toBe(lines);
  });

  it('and other texts are given back', () => {
    const lines = findLines('Storm\n> hits');
    expect(withoutQuoteMarks('Storm\n> hits', lines)).toBe(lines);
  });
});

describe('hard wraps in quoted lines', () => {
  it.each([40, 72, 100])('are joined at %i', (width) => {
    const [one, two] = [wrap(first, width), wrap(second, width)];
    const text = `${one}\n\n${quoted(`${one}\n\n${two}`)}\n\n${two}`;
    expect(segment(text).layout).toBe('wrapped');
    expect(clean(text).paragraphs.map((paragraph) => paragraph.text)).toEqual([
      first,
      `> ${first}`,
      `> ${second}`,
      second,
    ]);
  });

  it('are joined where one quotation holds another', () => {
    const [one, two] = [wrap(first, 60), wrap(second, 60)];
    const text = `${quoted(quoted(one))}\n${quoted(two)}`;
    expect(clean(text).paragraphs.map((paragraph) => paragraph.text)).toEqual([`> > ${first}`, `> ${second}`]);
  });
});

it('may have millions of marks', () => {
  const line = '> The storm that reached the coast on Friday has damaged the harbour and the\n';
  const { paragraphs } = clean(`${line}${'>'.repeat(4_000_000)} the ferry, which stays closed.\n${line}`);
  expect(paragraphs.length).toBeGreaterThan(0);
});
