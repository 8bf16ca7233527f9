import type { StageFigures } from '../../scripts/stages.js';
import type { AnswerFigures } from './answers.js';
import type { GrowthFigures } from './growth.js';
import type { PageFigures } from './pages.js';
import type { ProcessFigures } from './processes.js';
import { type OtherFigures, PARSER, type SpeedFigures } from './ratios.js';
import type { Spread } from './timing.js';

/** What is measured on one group of texts. */
export interface GroupFigures {
  readonly speed: SpeedFigures;
  readonly answers: AnswerFigures;
  readonly stages: readonly StageFigures[];
  /** Bytes for each character. */
  readonly allocations: number;
  readonly growth: GrowthFigures;
  readonly others: readonly OtherFigures[];
}

/** All that `npm run bench` measures. */
export interface BenchFigures {
  readonly groups: readonly GroupFigures[];
  readonly processes: ProcessFigures;
  /** Empty without a sample of pages as HTML. */
  readonly pages: readonly PageFigures[];
}

/** What was aimed at, and what came of it. */
export interface Aim {
  readonly aim: string;
  /** The median that is furthest from the aim, and of what it is. */
  readonly measured: number;
  readonly of: string;
  readonly isMet: boolean;
}

interface Measured {
  readonly of: string;
  readonly spread: Spread | undefined;
}

/** The aims of which something was measured. */
export function aimsOf({ groups, processes, pages }: BenchFigures): Aim[] {
  const ofGroups = (spread: (group: GroupFigures) => Spread | undefined): Measured[] =>
    groups.map((group) => ({ of: group.speed.name, spread: spread(group) }));
  const parser = ({ others }: GroupFigures): Spread | undefined =>
    others.find(({ name }) => name === PARSER)?.timesClean;
  const onJsdom = pages.filter(({ tool }) => tool === 'Readability on jsdom');
  return [
    ...atMost(
      1.5,
      'clean takes at most 1.5 times as long as the reference',
      ofGroups(({ speed }) => speed.ratio),
    ),
    ...atLeast(5, 'retext-latin takes at least 5 times as long as clean', ofGroups(parser)),
    ...atLeast(
      100,
      'Readability on jsdom takes at least 100 times as long as clean',
      onJsdom.map(({ timesClean }) => ({ of: 'html-to-text', spread: timesClean })),
    ),
    ...atMost(
      1.2,
      'a character takes at most 1.2 times as long in a long text',
      ofGroups(({ growth }) => growth.growth),
    ),
    ...atMost(40, 'a long text takes at most 40 bytes of memory a character', [
      { of: 'whole pages', spread: processes.peak },
    ]),
  ];
}

function atMost(most: number, aim: string, measured: readonly Measured[]): Aim[] {
  return judged(
    aim,
    measured,
    (first, second) => second - first,
    (value) => value <= most,
  );
}

function atLeast(least: number, aim: string, measured: readonly Measured[]): Aim[] {
  return judged(
    aim,
    measured,
    (first, second) => first - second,
    (value) => value >= least,
  );
}

/** Judges by the worst of what was measured. */
function judged(
  aim: string,
  measured: readonly Measured[],
  worstFirst: (first: number, second: number) => number,
  isMet: (value: number) => boolean,
): Aim[] {
  const [worst] = measured
    .flatMap(({ of, spread }) => (spread === undefined ? [] : [{ of, median: spread.median }]))
    .sort((first, second) => worstFirst(first.median, second.median));
  return worst === undefined ? [] : [{ aim, measured: worst.median, of: worst.of, isMet: isMet(worst.median) }];
}
