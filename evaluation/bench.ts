import { measureStages, type StageFigures } from '../scripts/stages.js';
import { benchArguments } from './bench/arguments.js';
import { type GrowthFigures, measureAllocations, measureGrowth } from './bench/growth.js';
import { measurePages, type PageFigures } from './bench/pages.js';
import { measureProcesses, type ProcessFigures } from './bench/processes.js';
import { measureOthers, measureSpeed, type OtherFigures, type SpeedFigures } from './bench/ratios.js';
import { textGroups } from './bench/texts.js';
import { type Spread, show } from './bench/timing.js';

/** What is measured on one group of texts. */
interface GroupFigures {
  readonly speed: SpeedFigures;
  readonly stages: readonly StageFigures[];
  /** Bytes for each character. */
  readonly allocations: number;
  readonly growth: GrowthFigures;
  readonly others: readonly OtherFigures[];
}

interface Figures {
  readonly groups: readonly GroupFigures[];
  readonly processes: ProcessFigures;
  readonly pages: readonly PageFigures[];
}

/** What is aimed at; names are those of the figures. */
const leastTimesClean: Readonly<Record<string, number>> = {
  'retext-latin, parsing only': 5,
  'Readability on jsdom': 100,
};
const MOST_GROWTH = 1.2;
const MOST_PEAK = 40;

function atLeast(least: number | undefined, { median }: Spread): string {
  return least === undefined ? '' : `; at least ${least}: ${median >= least ? 'met' : 'MISSED'}`;
}

function atMost(most: number, { median }: Spread): string {
  return `; at most ${most}: ${median <= most ? 'met' : 'MISSED'}`;
}

function reportGroup({ speed, stages, allocations, growth, others }: GroupFigures): string {
  return [
    `${speed.name}: ${speed.texts} texts, ${(speed.characters / 1e6).toFixed(2)} M characters`,
    `  clean       ${show(speed.clean)} Mchar/s`,
    `  reference   ${show(speed.reference)} Mchar/s`,
    `  ratio       ${show(speed.ratio)} times the reference's time`,
    `  stages      ${stages.map(({ stage, share }) => `${stage} ${(100 * share).toFixed(0)} %`).join('; ')}`,
    `  allocations ${allocations.toFixed(0)} bytes a character`,
    `  growth      ${show(growth.growth)} times the time for a character when ${growth.joined} texts are one${atMost(MOST_GROWTH, growth.growth)}`,
    ...others.map(
      ({ name, ratio, timesClean }) =>
        `  ${name}: ${show(ratio)} times the reference's time, ${show(timesClean)} times that of clean${atLeast(leastTimesClean[name], timesClean)}`,
    ),
  ].join('\n');
}

function reportProcesses({ firstResult, bare, peak }: ProcessFigures): string {
  return [
    'processes of their own:',
    `  first result ${show(firstResult, 0)} ms after the start, ${show(bare, 0)} ms of them Node and reading the file`,
    `  peak memory  ${show(peak, 0)} bytes a character beyond the text${atMost(MOST_PEAK, peak)}`,
  ].join('\n');
}

function reportPages(pages: readonly PageFigures[]): string {
  return pages
    .map(
      ({ name, pagesPerSecond, timesClean, wordF1, thenCleaned, failed }) =>
        `  ${name}: ${show(pagesPerSecond, 1)} pages/s, ${show(timesClean, 1)} times the time of clean on blocks, ` +
        `word F1 ${wordF1.toFixed(3)}${thenCleaned === undefined ? '' : `, cleaned ${thenCleaned.toFixed(3)}`}${failed > 0 ? `, threw on ${failed}` : ''}` +
        atLeast(leastTimesClean[name], timesClean),
    )
    .join('\n');
}

async function main(args: string[]): Promise<number> {
  const given = benchArguments(args, 'bench.ts');
  if (given === undefined) return 2;
  const { folder, json } = given;
  // What is measured is shown at once: all of it takes minutes.
  const say = (text: string): void => {
    if (!json) console.log(text);
  };
  const texts = textGroups(folder);
  // The ratios come first: nothing else has run in the process by then.
  const speeds = texts.map(measureSpeed);
  const groups = texts.map((group, index): GroupFigures => {
    const figures = {
      speed: speeds[index] as SpeedFigures,
      stages: measureStages(group),
      allocations: measureAllocations(group),
      growth: measureGrowth(group),
      others: measureOthers(group),
    };
    say(reportGroup(figures));
    return figures;
  });
  const processes = measureProcesses(texts[1] ?? (texts[0] as (typeof texts)[number]));
  say(reportProcesses(processes));
  const pages = folder === undefined ? [] : await measurePages(folder);
  if (pages.length > 0) say(`the same pages as HTML:\n${reportPages(pages)}`);
  if (json) console.log(JSON.stringify({ groups, processes, pages } satisfies Figures));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
