import { baselines } from './baselines/index.js';
import { areaUnderCurve, brierScore, expectedCalibrationError, spearman } from './calibration.js';
import { extractedRenderings, isWholePage, wholePageRenderings } from './corpus.js';
import type { InterruptionFigures } from './interruptions.js';
import type { KindFigures } from './kinds.js';
import type { ListArticleFigures } from './list-articles.js';
import { mean } from './metrics.js';
import type { BaselineScores, DocumentScores } from './score-documents.js';
import type { SecondPassFigures } from './second-pass.js';
import type { ShortTextFigures } from './short-texts.js';
import type { WithoutBodyFigures } from './without-body.js';
import type { PageForm, WrittenPageFigures } from './written-pages.js';

/** Documents with a lower confidence had better be looked at, or left out. */
export const UNSURE = 0.5;
/** Languages with fewer records are pooled. */
const LEAST_LANGUAGE_RECORDS = 10;

/** The figures of a group; means are over documents, each counting alike. NaN where there is nothing to measure. */
export interface Figures {
  readonly documents: number;
  readonly wordF1: number;
  readonly precision: number;
  readonly bodyRecall: number;
  readonly fourGramF1: number;
  readonly lineAccuracy: number;
  readonly newsDocuments: number;
  readonly newsWordF1: number;
  readonly keepAllF1: number;
  readonly ceilingF1: number;
  /** Share of the way from keeping everything to the ceiling. */
  readonly gainShare: number;
  readonly lossyDocuments: number;
  readonly lossyShare: number;
  readonly emptiedDocuments: number;
  readonly titles: number;
  readonly titleAccuracy: number;
  readonly titleExactShare: number;
  readonly paragraphs: number;
  readonly calibrationError: number;
  readonly brierScore: number;
  readonly areaUnderCurve: number;
  /** Spearman's correlation of the document's confidence and its word F1. */
  readonly confidenceCorrelation: number;
  /** Share of the documents whose confidence is below one half. */
  readonly unsureShare: number;
  /** Mean word F1 of the half of the documents with the higher confidence. */
  readonly confidentHalfF1: number;
  readonly baselines: readonly BaselineScores[];
}

export interface Group {
  readonly by: 'rendering' | 'source' | 'language' | 'pool';
  readonly name: string;
  readonly figures: Figures;
}

/** The whole outcome, as `--json` prints it. */
export interface Evaluation {
  /** SHA-256 of the corpus file. */
  readonly digest: string;
  readonly groups: readonly Group[];
  readonly kinds: KindFigures;
  readonly secondPass: SecondPassFigures;
  readonly shortTexts: ShortTextFigures;
  /** Of whole pages. */
  readonly withoutBody: WithoutBodyFigures;
  readonly interruptions: InterruptionFigures;
  readonly listArticles: ListArticleFigures;
  readonly writtenPages: Record<PageForm, WrittenPageFigures>;
  readonly emptied: readonly { readonly id: string; readonly rendering: string }[];
}

/** The figures of a group; undefined where there is none. */
export function figuresOf(groups: readonly Group[], by: Group['by'], name: string): Figures | undefined {
  return groups.find((group) => group.by === by && group.name === name)?.figures;
}

/** Flattened texts are made from others, so they count only in rows of their own. */
const isFlat = ({ rendering }: DocumentScores): boolean => rendering.startsWith('flat');

export function groupsOf(documents: readonly DocumentScores[]): Group[] {
  const counted = documents.filter((document) => !isFlat(document));
  const records = countBy(counted, ({ language }) => language);
  const languageOf = ({ language }: DocumentScores): string =>
    (records.get(language) ?? 0) < LEAST_LANGUAGE_RECORDS ? 'other' : language;
  const pool = (name: string, members: readonly DocumentScores[]): Group[] =>
    members.length === 0 ? [] : [{ by: 'pool', name, figures: aggregate(members) }];
  return [
    ...split('rendering', documents, ({ rendering }) => rendering),
    ...split('source', counted, ({ source }) => source),
    ...split('language', counted, languageOf),
    ...pool('whole pages', counted.filter(isWholePage)),
    ...pool(
      'extracted',
      counted.filter(({ rendering }) => extractedRenderings.includes(rendering)),
    ),
    ...pool('all', counted),
  ];
}

function split(by: Group['by'], documents: readonly DocumentScores[], nameOf: (d: DocumentScores) => string): Group[] {
  const names = [...countBy(documents, nameOf).keys()];
  // Whole pages, extractor texts, everything else by name; the pool of small languages last.
  const order = [...wholePageRenderings, ...extractedRenderings];
  const rank = (name: string): number => (name === 'other' ? Infinity : order.indexOf(name) + 1 || order.length + 1);
  return names
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => ({ by, name, figures: aggregate(documents.filter((document) => nameOf(document) === name)) }));
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

export function aggregate(documents: readonly DocumentScores[]): Figures {
  const meanOf = (value: (document: DocumentScores) => number): number => mean(documents.map(value));
  const news = documents.filter(({ isNews }) => isNews);
  const titles = documents.flatMap(({ title }) => title ?? []);
  const predictions = documents.flatMap((document) => document.predictions);
  const lossy = documents.filter(({ hasLostBody }) => hasLostBody).length;
  const wordF1 = meanOf((document) => document.wordF1);
  const keepAllF1 = meanOf((document) => document.keepAllF1);
  const ceilingF1 = meanOf((document) => document.ceilingF1);
  return {
    documents: documents.length,
    wordF1,
    precision: meanOf(({ precision }) => precision),
    bodyRecall: meanOf(({ bodyRecall }) => bodyRecall),
    fourGramF1: meanOf((document) => document.fourGramF1),
    lineAccuracy: meanOf(({ lineAccuracy }) => lineAccuracy),
    newsDocuments: news.length,
    newsWordF1: mean(news.map((document) => document.wordF1)),
    keepAllF1,
    ceilingF1,
    gainShare: (wordF1 - keepAllF1) / (ceilingF1 - keepAllF1),
    lossyDocuments: lossy,
    lossyShare: lossy / documents.length,
    emptiedDocuments: documents.filter(({ isEmptied }) => isEmptied).length,
    titles: titles.length,
    titleAccuracy: mean(titles.map(({ isRight }) => Number(isRight))),
    titleExactShare: mean(titles.map(({ isExact }) => Number(isExact))),
    paragraphs: predictions.length,
    calibrationError: expectedCalibrationError(predictions),
    brierScore: brierScore(predictions),
    areaUnderCurve: areaUnderCurve(predictions),
    confidenceCorrelation: spearman(
      documents.map(({ confidence }) => confidence),
      documents.map((document) => document.wordF1),
    ),
    unsureShare: mean(documents.map(({ confidence }) => Number(confidence < UNSURE))),
    confidentHalfF1: mean(confidentHalf(documents).map((document) => document.wordF1)),
    baselines: meanBaselines(documents),
  };
}

function confidentHalf(documents: readonly DocumentScores[]): DocumentScores[] {
  return [...documents].sort((a, b) => b.confidence - a.confidence).slice(0, Math.ceil(documents.length / 2));
}

function meanBaselines(documents: readonly DocumentScores[]): BaselineScores[] {
  const scored = documents.filter((document) => document.baselines.length > 0);
  if (scored.length === 0) return [];
  return baselines.map(({ name }, index) => ({
    name,
    wordF1: mean(scored.map((document) => document.baselines[index]?.wordF1 ?? Number.NaN)),
    bodyRecall: mean(scored.map((document) => document.baselines[index]?.bodyRecall ?? Number.NaN)),
  }));
}
