import { readFileSync, writeFileSync } from 'node:fs';
import { measureStages } from '../scripts/stages.js';
import { measureAnswers } from './bench/answers.js';
import { benchArguments } from './bench/arguments.js';
import { type Aim, aimsOf, type BenchFigures, type GroupFigures } from './bench/figures.js';
import { measureAllocations, measureGrowth } from './bench/growth.js';
import { builtClean } from './bench/library.js';
import { speedMarkdown, toolsMarkdown } from './bench/markdown.js';
import { measurePages, type PageFigures } from './bench/pages.js';
import { measureProcesses, measureSpeeds, type ProcessFigures } from './bench/processes.js';
import { measureOthers, type SpeedFigures } from './bench/ratios.js';
import { textGroups } from './bench/texts.js';
import { show } from './bench/timing.js';
import { withSection } from './section.js';

/** What is written where: the file, the name of the section, its text. */
const sections: readonly (readonly [URL, string, (figures: BenchFigures) => string])[] = [
  [new URL('../README.md', import.meta.url), 'bench', toolsMarkdown],
  [new URL('README.md', import.meta.url), 'speed', speedMarkdown],
];

function reportGroup({ speed, answers, stages, allocations, growth, others }: GroupFigures): string {
  return [
    `${speed.name}: ${speed.texts} texts, ${(speed.characters / 1e6).toFixed(2)} M characters`,
    `  clean       ${show(speed.clean)} Mchar/s`,
    `  reference   ${show(speed.reference)} Mchar/s`,
    `  ratio       ${show(speed.ratio)} times the reference's time`,
    `  answers     word F1 ${answers.wordF1.toFixed(3)}, of the texts themselves ${answers.keepAllF1.toFixed(3)}`,
    `  stages      ${stages.map(({ stage, share }) => `${stage} ${(100 * share).toFixed(0)} %`).join('; ')}`,
    `  allocations ${allocations.toFixed(0)} bytes a character`,
    `  growth      ${show(growth.growth)} times the time for a character when ${growth.joined} texts are one`,
    ...others.map(
      ({ name, ratio, timesClean }) =>
        `  ${name}: ${show(ratio)} times the reference's time, ${show(timesClean)} times that of clean`,
    ),
  ].join('\n');
}

function reportProcesses({ firstResult, bare, peak }: ProcessFigures): string {
  return [
    'processes of their own:',
    `  first result ${show(firstResult, 0)} ms after the start, ${show(bare, 0)} ms of them Node and reading the file`,
    `  peak memory  ${show(peak, 0)} bytes a character beyond the text`,
  ].join('\n');
}

function reportPages(pages: readonly PageFigures[]): string {
  return pages
    .map(
      ({ tool, input, pagesPerSecond, timesClean, wordF1, thenCleaned, failed }) =>
        `  ${tool} (${input}): ${show(pagesPerSecond, 1)} pages/s, ${show(timesClean, 1)} times the time of clean, ` +
        `word F1 ${wordF1.toFixed(3)}${thenCleaned === undefined ? '' : `, cleaned ${thenCleaned.toFixed(3)}`}${failed > 0 ? `, threw on ${failed}` : ''}`,
    )
    .join('\n');
}

function reportAims(aims: readonly Aim[]): string {
  return aims
    .map(({ aim, measured, of, isMet }) => `  ${isMet ? 'met   ' : 'MISSED'} ${aim}: ${measured.toFixed(2)} (${of})`)
    .join('\n');
}

async function main(args: string[]): Promise<number> {
  const given = benchArguments(args, 'bench.ts', true);
  if (given === undefined) return 2;
  const { folder, json, readme } = given;
  const needed = readme ? sections : [];
  const missing = needed.find(([file, name]) => withSection(readFileSync(file, 'utf8'), name, '') === undefined);
  if (missing !== undefined) {
    console.error(
      `${missing[0].pathname} has no <!-- ${missing[1]}:start --> and <!-- ${missing[1]}:end --> to write between`,
    );
    return 1;
  }
  // What is measured is shown at once: all of it takes minutes.
  const say = (text: string): void => {
    if (!json) console.log(text);
  };
  const texts = textGroups(folder);
  const clean = await builtClean();
  const speeds = measureSpeeds(folder);
  const groups = texts.map((group, index): GroupFigures => {
    const figures = {
      speed: speeds[index] as SpeedFigures,
      answers: measureAnswers(group, (text) => clean(text).text),
      stages: measureStages(group),
      allocations: measureAllocations(group, clean),
      growth: measureGrowth(group, clean),
      others: measureOthers(group, clean),
    };
    say(reportGroup(figures));
    return figures;
  });
  const processes = measureProcesses(texts[1] ?? (texts[0] as (typeof texts)[number]), clean);
  say(reportProcesses(processes));
  const pages = folder === undefined ? [] : await measurePages(folder, clean);
  if (pages.length > 0) say(`the same pages as HTML:\n${reportPages(pages)}`);
  const figures: BenchFigures = { groups, processes, pages };
  say(`aims:\n${reportAims(aimsOf(figures))}`);
  if (json) console.log(JSON.stringify(figures));
  if (!readme) return 0;
  for (const [file, name, markdown] of sections) {
    // Read again: it may have changed in these minutes.
    writeFileSync(file, withSection(readFileSync(file, 'utf8'), name, markdown(figures)) as string);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
