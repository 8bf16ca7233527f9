import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureAnswers } from '../evaluation/bench/answers.js';
import { benchArguments } from '../evaluation/bench/arguments.js';
import { aimsOf, type BenchFigures, type GroupFigures } from '../evaluation/bench/figures.js';
import { speedMarkdown, toolsMarkdown } from '../evaluation/bench/markdown.js';
import { charactersOf, firstOf, textGroups } from '../evaluation/bench/texts.js';
import { ratioOf, type Spread, show, spreadOf, timeInTurns } from '../evaluation/bench/timing.js';
import { withSection } from '../evaluation/section.js';
import { clean } from '../src/index.js';

describe('spread', () => {
  it('is the median and the quartiles', () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, lower: 2, upper: 4 });
    expect(spreadOf([1, 2])).toEqual({ median: 1.5, lower: 1.25, upper: 1.75 });
    expect(show(spreadOf([1, 2]), 1)).toBe('1.5 (1.3–1.8)');
  });

  it('compares times round by round', () => {
    expect(ratioOf([10, 40, 90], [10, 20, 30]).median).toBe(2);
  });
});

describe('timing', () => {
  it('gives a time for every round of every work', () => {
    const times = timeInTurns([(text) => text, () => 1], ['a', 'bc'], 4);
    expect(times.map((rounds) => rounds.length)).toEqual([4, 4]);
  });

  it('fails when an answer changes', () => {
    let calls = 0;
    expect(() => timeInTurns([() => calls++], ['a'], 2)).toThrow('the answers changed');
    expect(() => timeInTurns([() => (calls++ < 5 ? 'ab' : 'ba')], ['a'], 9)).toThrow('the answers changed');
  });
});

describe('answers', () => {
  const [fixtures] = textGroups(undefined) as [ReturnType<typeof textGroups>[number]];

  it('are those that the fixtures expect', () => {
    expect(measureAnswers(fixtures, (text) => clean(text).text).wordF1).toBeGreaterThan(0.99);
  });

  it.each([
    ['nothing', () => ''],
    ['the text itself', (text: string) => text],
  ])('fail where they are %s', (_, answer) => {
    expect(() => measureAnswers(fixtures, answer)).toThrow('the answers that are timed have a word F1 of');
  });
});

it('takes the first texts up to a limit, and at least one', () => {
  expect(firstOf(['abc', 'de', 'f'], 5)).toEqual(['abc', 'de']);
  expect(firstOf(['abc', 'de'], 1)).toEqual(['abc']);
  expect(charactersOf(['abc', 'de'])).toBe(5);
});

describe('arguments', () => {
  const folder = import.meta.dirname;

  it('are a folder and what becomes of the figures', () => {
    expect(benchArguments([], 'bench.ts', true)).toEqual({ folder: undefined, json: false, readme: false });
    expect(benchArguments([folder, '--json'], 'speed.ts')).toEqual({ folder, json: true, readme: false });
    expect(benchArguments([folder, '--readme'], 'bench.ts', true)).toEqual({ folder, json: false, readme: true });
  });

  it.each([
    ['without a corpus', ['--readme'], true],
    ['of a program that writes nothing', [folder, '--readme'], false],
  ])('refuse the README %s', (_, args, writes) => {
    expect(benchArguments(args, 'bench.ts', writes)).toBeUndefined();
  });
});

describe('figures', () => {
  const spread = (median: number): Spread => ({ median, lower: median - 0.1, upper: median + 0.1 });
  const group = (name: string, ratio: number): GroupFigures => ({
    speed: {
      name,
      texts: 2,
      characters: 9,
      rounds: 15,
      clean: spread(20.04),
      reference: spread(60),
      ratio: spread(ratio),
    },
    answers: { wordF1: 0.9, keepAllF1: 0.7 },
    stages: [],
    allocations: 44.6,
    growth: { joined: 100, growth: spread(1.1) },
    others: [
      { name: 'retext-latin, parsing only', ratio: spread(90), timesClean: spread(30.2) },
      { name: 'slow rule', ratio: spread(4), timesClean: spread(1.5) },
      { name: 'middling rule', ratio: spread(3), timesClean: spread(1) },
      { name: 'fast rule', ratio: spread(2), timesClean: spread(0.5) },
    ],
  });
  const page = { pagesPerSecond: spread(12.34), pages: 70, failed: 0 };
  const figures: BenchFigures = {
    groups: [group('fixtures', 1.4), group('whole pages', 1.6)],
    processes: { firstResult: spread(90), bare: spread(40), peak: spread(50) },
    pages: [
      { ...page, tool: 'bodycopy', input: 'text', timesClean: spread(1), wordF1: 0.9, thenCleaned: undefined },
      {
        ...page,
        tool: 'Readability on jsdom',
        input: 'HTML',
        failed: 2,
        timesClean: spread(120.4),
        wordF1: 0.8,
        thenCleaned: 0.85,
      },
    ],
  };

  it('are held against what was aimed at, the worst group deciding', () => {
    const found = aimsOf(figures).map(({ measured, of, isMet }) => [measured, of, isMet]);
    expect(found).toEqual([
      [1.6, 'whole pages', false],
      [30.2, 'fixtures', true],
      [120.4, 'html-to-text', true],
      [1.1, 'fixtures', true],
      [50, 'whole pages', false],
    ]);
    expect(aimsOf({ ...figures, pages: [] })).toHaveLength(4);
  });

  it('become the Markdown of the README, from JSON as well', () => {
    const given = JSON.parse(JSON.stringify(figures)) as BenchFigures;
    const markdown = `${toolsMarkdown(given)}\n\n${speedMarkdown(given)}`;
    const lines = markdown.split('\n');
    expect(lines).toContain('| bodycopy | text | 0.900 | – | 12 | 1.0 |');
    expect(lines).toContain('| Readability on jsdom, threw on 2 | HTML | 0.800 | 0.850 | 12 | 120 |');
    expect(lines).toContain(
      '| whole pages | 20.0 | 1.60 (1.50–1.70) | 1.10 | 45 | × 30 | × 0.50 (fast rule) to × 1.50 (slow rule) |',
    );
    expect(markdown).toContain('first result: 90 ms, 40 ms of them');
    expect(lines).toContainEqual(
      expect.stringMatching(/^20 million characters a second \(whole pages\), which takes 1\.6 times/),
    );
    expect(toolsMarkdown({ ...given, pages: [], groups: given.groups.slice(0, 1) })).toMatch(
      /^20 million characters a second \(fixtures\)/,
    );
    expect(lines.filter((line) => line.startsWith('- **Missed**'))).toHaveLength(2);
    for (const table of markdown.split('\n\n').filter((part) => part.startsWith('|'))) {
      const columns = table.split('\n').map((line) => line.split('|').length);
      expect(new Set(columns).size).toBe(1);
    }
  });

  it.each([
    ['README.md', 'bench'],
    ['evaluation/README.md', 'speed'],
  ])('have a place in %s', (file, name) => {
    const page = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
    expect(withSection(page, name, 'new')).toContain(`<!-- ${name}:start -->\n\nnew\n\n<!-- ${name}:end -->`);
  });
});
