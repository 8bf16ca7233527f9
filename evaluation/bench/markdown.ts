import { aimsOf, type BenchFigures, type GroupFigures } from './figures.js';
import type { PageFigures } from './pages.js';
import type { ProcessFigures } from './processes.js';
import { PARSER } from './ratios.js';
import { type Spread, show } from './timing.js';

/** What the benchmark measures of other tools, and in a sentence of speed, for the README. */
export function toolsMarkdown({ groups, processes, pages }: BenchFigures): string {
  const { speed } = groups.find((group) => group.speed.name === 'whole pages') ?? (groups[0] as GroupFigures);
  return [
    ...(pages.length > 0 ? [...pageTable(pages), ''] : []),
    `${speed.clean.median.toFixed(0)} million characters a second (${speed.name}), which takes ${speed.ratio.median.toFixed(1)} ` +
      `times as long as to split the text into lines and words. ${startOf(processes)}`,
  ].join('\n');
}

/** What the benchmark measures of speed and memory, held against what was aimed at, for the page on measuring. */
export function speedMarkdown(figures: BenchFigures): string {
  const { groups, processes } = figures;
  const aims = aimsOf(figures).map(
    ({ aim, measured, of, isMet }) =>
      `- ${isMet ? 'Met' : '**Missed**'}: ${aim}. Measured: ${measured.toFixed(1)} (${of}).`,
  );
  return [...groupTable(groups), '', startOf(processes), '', ...aims].join('\n');
}

function startOf({ firstResult, bare, peak }: ProcessFigures): string {
  return (
    `From the start of a process to its first result: ${rounded(firstResult)} ms, ${rounded(bare)} ms of them Node itself. ` +
    `Peak memory beyond a long text: ${rounded(peak)} bytes a character.`
  );
}

function pageTable(pages: readonly PageFigures[]): string[] {
  return [
    `| tool, on ${pages[0]?.pages} pages | input | word F1 | then cleaned by bodycopy | pages/s | time by that of bodycopy |`,
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...pages.map(({ tool, input, failed, wordF1, thenCleaned, pagesPerSecond, timesClean }) =>
      row(
        failed > 0 ? `${tool}, threw on ${failed}` : tool,
        input,
        wordF1.toFixed(3),
        thenCleaned?.toFixed(3) ?? '–',
        brief(pagesPerSecond),
        brief(timesClean),
      ),
    ),
  ];
}

function groupTable(groups: readonly GroupFigures[]): string[] {
  return [
    '| texts | Mchar/s | time by the reference’s | growth | bytes allocated a character | retext-latin | text rules |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...groups.map(({ speed, growth, allocations, others }) => {
      const parser = others.find(({ name }) => name === PARSER);
      const rules = others
        .filter(({ name }) => name !== PARSER)
        .sort((first, second) => first.timesClean.median - second.timesClean.median);
      const ends = rules.length > 1 ? [rules[0], rules.at(-1)] : rules;
      return row(
        speed.name,
        speed.clean.median.toFixed(1),
        show(speed.ratio),
        growth.growth.median.toFixed(2),
        allocations.toFixed(0),
        parser === undefined ? '–' : `× ${brief(parser.timesClean)}`,
        ends
          .map((rule) => (rule === undefined ? '' : `× ${rule.timesClean.median.toFixed(2)} (${rule.name})`))
          .join(' to '),
      );
    }),
  ];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function rounded({ median }: Spread): string {
  return median.toFixed(0);
}

/** Two digits at least. */
function brief({ median }: Spread): string {
  return median.toFixed(median < 10 ? 1 : 0);
}
