import { describe, expect, it } from 'vitest';
import { type CleanOptions, clean, kinds } from '../src/index.js';
import { labelled } from './labelled.js';

const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';

/** Whether a line is kept that the model takes for body, between two paragraphs of it. */
function isKept(line: string, options?: CleanOptions): boolean {
  return labelled(
    [
      [first, 0.9],
      [line, 0.9],
      [second, 0.9],
    ],
    options,
  ).paragraphs[1]?.kept as boolean;
}

describe('a line without words', () => {
  it.each([
    '======',
    '---',
    '- - -',
    '* * *',
    '***',
    '____',
    '~~~',
    '———',
    '──────',
    '•••',
    '<hr> &nbsp;',
    '[',
    '**',
    '> >',
    '| |',
    '* ![Harbour](/a.jpg)',
    '[https://example.org/harbour.jpg]',
  ])('is no text where it is a rule, or blank on the page: %s', (line) => {
    expect(isKept(line)).toBe(false);
    expect(isKept(line, { threshold: 0 })).toBe(false);
    expect(isKept(line, { keep: kinds })).toBe(true);
    expect(isKept(line, { rules: [{ match: line, kind: 'body' }] })).toBe(true);
  });

  it.each([
    ...['-', '--', '…', '...', '?!', '???', '👍👍👍', '★★★', '}', '|---|---|', '&amp;', '(', ']:', '== ==)', '* * * 1'],
    ...['★ ---', '★ &nbsp;', '&nbsp; ★'],
  ])('may be text otherwise: %s', (line) => {
    expect(isKept(line)).toBe(true);
  });

  it('is another than one with words, which is text whatever link is in it', () => {
    expect(isKept('The [harbour](/harbour) of Lisbon was damaged.')).toBe(true);
  });

  it('may be as long as it likes', () => {
    for (const line of ['-'.repeat(5_000_000), '&nbsp;'.repeat(1_000_000)]) {
      expect(clean(`${first}\n\n${line}\n\n${second}`).paragraphs.length).toBeGreaterThan(0);
    }
  });
});
