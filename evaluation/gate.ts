import { type Evaluation, figuresOf } from './aggregate.js';
import { extractedRenderings } from './corpus.js';
import { pageForms } from './written-pages.js';

/** So far a figure may be off its bound before the gate fails. */
const TOLERANCE = 0.0005;
/** Decimals of pinned bounds. */
const SCALE = 1000;
/** Sums in other orders differ this much; bounds must not depend on it. */
const ROUNDING = 1e-9;

export interface Bounds {
  /** SHA-256 of the corpus file that the bounds were measured on. */
  readonly digest: string;
  readonly floors: Readonly<Record<string, number>>;
  readonly ceilings: Readonly<Record<string, number>>;
}

/** The figures that the gate watches, by the names they have in the floors file. */
export function gateFigures({
  digest,
  groups,
  kinds,
  secondPass,
  shortTexts,
  withoutBody,
  interruptions,
  listArticles,
  writtenPages,
}: Evaluation): Bounds {
  const floors: Record<string, number> = {};
  for (const { by, name, figures } of groups) {
    if (by === 'rendering') floors[`word F1, ${name}`] = figures.wordF1;
  }
  floors['word F1, fundus'] = figuresOf(groups, 'source', 'fundus')?.wordF1 ?? Number.NaN;
  for (const name of extractedRenderings) {
    floors[`body recall, ${name}`] = figuresOf(groups, 'rendering', name)?.bodyRecall ?? Number.NaN;
  }
  floors['title accuracy, whole pages'] = figuresOf(groups, 'pool', 'whole pages')?.titleAccuracy ?? Number.NaN;
  floors['kind accuracy'] = kinds.accuracy;
  floors['Spearman, all'] = figuresOf(groups, 'pool', 'all')?.confidenceCorrelation ?? Number.NaN;
  floors['short pages without an article, emptied'] = shortTexts.pagesEmptied;
  floors['short articles, body recall'] = shortTexts.bodyRecall;
  floors['short articles beside another line, body recall'] = shortTexts.bodyRecallBeside;
  floors['whole pages without their body, emptied'] = withoutBody.pagesEmptied;
  floors['whole pages with the beginning of their body, body recall'] = withoutBody.briefRecall;
  floors['short articles with an interruption, recall of what follows'] = interruptions.recall;
  floors['articles like lists, body recall'] = listArticles.bodyRecall;
  for (const form of pageForms) {
    floors[`written pages, ${form}, word F1`] = writtenPages[form].figures.wordF1;
    floors[`written pages, ${form}, kind accuracy`] = writtenPages[form].kinds.accuracy;
  }
  const ceilings = {
    'ECE, all': figuresOf(groups, 'pool', 'all')?.calibrationError ?? Number.NaN,
    'whole pages without their body, confidence': withoutBody.pageConfidence,
    'interruptions in short articles, kept words': interruptions.kept,
    'lossy share, extracted': figuresOf(groups, 'pool', 'extracted')?.lossyShare ?? Number.NaN,
    'emptied documents, all': figuresOf(groups, 'pool', 'all')?.emptiedDocuments ?? Number.NaN,
    'second pass, changed share': secondPass.changedShare,
  };
  return { digest, floors, ceilings };
}

/** What is out of bounds, one sentence each; empty when everything holds. A missing figure is out of bounds. */
export function violations(current: Bounds, pinned: Bounds): string[] {
  const found: string[] = [];
  if (current.digest !== pinned.digest) {
    found.push(`corpus digest ${current.digest} is not the pinned ${pinned.digest}`);
  }
  for (const [name, floor] of Object.entries(pinned.floors)) {
    const figure = current.floors[name] ?? Number.NaN;
    if (!(figure >= floor - TOLERANCE - ROUNDING)) found.push(`${name}: ${figure.toFixed(4)} is below ${floor}`);
  }
  for (const [name, ceiling] of Object.entries(pinned.ceilings)) {
    const figure = current.ceilings[name] ?? Number.NaN;
    if (!(figure <= ceiling + TOLERANCE + ROUNDING)) found.push(`${name}: ${figure.toFixed(4)} is above ${ceiling}`);
  }
  return found;
}

/** New bounds at the current figures. Without `allowRegression` a bound only ever becomes stricter. */
export function repin(current: Bounds, pinned: Bounds | undefined, allowRegression: boolean): Bounds {
  const kept = allowRegression ? undefined : pinned;
  return {
    digest: current.digest,
    floors: stricter(current.floors, kept?.floors ?? {}, roundDown, Math.max),
    ceilings: stricter(current.ceilings, kept?.ceilings ?? {}, roundUp, Math.min),
  };
}

function stricter(
  figures: Readonly<Record<string, number>>,
  pinned: Readonly<Record<string, number>>,
  round: (figure: number) => number,
  strictest: (a: number, b: number) => number,
): Record<string, number> {
  const bounds: Record<string, number> = { ...pinned };
  for (const [name, figure] of Object.entries(figures)) {
    if (Number.isNaN(figure)) continue;
    const bound = pinned[name];
    bounds[name] = bound === undefined ? round(figure) : strictest(bound, round(figure));
  }
  return bounds;
}

const roundDown = (figure: number): number => Math.floor(figure * SCALE + ROUNDING) / SCALE;
const roundUp = (figure: number): number => Math.ceil(figure * SCALE - ROUNDING) / SCALE;
