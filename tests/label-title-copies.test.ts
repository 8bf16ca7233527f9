import { describe, expect, it } from 'vitest';
import type { CleanOptions } from '../src/index.js';
import { type Line, labelled } from './labelled.js';

const title = 'Storm damages harbour in Lisbon';
const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';

/** Whether a line is kept that stands between the title and the body, as body that is. */
function isKept(line: string, options?: CleanOptions, above: readonly Line[] = [[title, 'title']]): boolean {
  const lines: Line[] = [...above, [line, 0.9], [first, 0.9], [second, 0.9]];
  const result = labelled(lines, options);
  expect(result.title).toBe(above[0]?.[0]);
  return result.paragraphs[above.length]?.kept as boolean;
}

describe('a copy of the title', () => {
  it.each([
    title,
    `${title} - The Daily Sample`,
    `${title} — The Daily Sample`,
    `${title} | The Daily Sample`,
    `Home > News > ${title}`,
    `News › ${title}`,
    `News | ${title}`,
    'STORM DAMAGES  HARBOUR IN LISBON',
    `“${title}”`,
    `## ${title}`,
  ])('is no text: %s', (line) => {
    expect(isKept(line)).toBe(false);
  });

  it('is one where the title has an apostrophe of another form', () => {
    expect(isKept('Lisbon’s harbour is damaged', {}, [["Lisbon's harbour is damaged", 'title']])).toBe(false);
  });

  it.each([
    `${title} again`,
    `The ${title}`,
    `${title}: repairs will take weeks`,
    `${title} - and repairs will take weeks`,
    `${title}.`,
    `Photo: ${title}`,
    'Repairs will take weeks',
    'Stormdamages harbour in Lisbon',
    `Our town: News | ${title} again`,
  ])('is nothing else: %s', (line) => {
    expect(isKept(line)).toBe(true);
  });

  it('has three words at least: a word may well be a heading, too', () => {
    expect(isKept('Lisbon harbour', {}, [['Lisbon harbour', 'title']])).toBe(true);
    expect(isKept('Lisbon harbour damaged', {}, [['Lisbon harbour damaged', 'title']])).toBe(false);
  });

  it('has no more than twenty words in front', () => {
    expect(isKept(`${'News '.repeat(20)}› ${title}`)).toBe(false);
    expect(isKept(`${'News '.repeat(21)}› ${title}`)).toBe(true);
  });

  it('is none far from the title', () => {
    const between = (lines: number): Line[] => [
      [title, 'title'],
      ...Array.from({ length: lines }, (_, at): Line => [`Menu ${at}`, 0.05]),
    ];
    expect(isKept(`${title} | The Daily Sample`, {}, between(2))).toBe(false);
    expect(isKept(`${title} | The Daily Sample`, {}, between(3))).toBe(true);
  });

  it('is dropped at any threshold, and kept where the caller says so', () => {
    expect(isKept(title, { threshold: 0 })).toBe(false);
    expect(isKept(title, { keep: ['title'] })).toBe(true);
    const copied: Line[] = [
      [title, 'title'],
      [`${title} | The Daily Sample`, 0.9],
      [first, 0.9],
      [second, 0.9],
    ];
    const { paragraphs } = labelled(copied, { rules: [{ match: 'Daily Sample', kind: 'body' }] });
    expect(paragraphs.map(({ kept }) => kept)).toEqual([false, true, true, true]);
  });
});
