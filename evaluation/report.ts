import type { Evaluation, Figures, Group } from './aggregate.js';
import { digits } from './digits.js';
import { pageForms, type WrittenPageFigures } from './written-pages.js';

/** So many confusions of a language are printed; `--json` has all. */
const SHOWN_CONFUSIONS = 5;

type Column = readonly [heading: string, value: (figures: Figures) => string];

const percent = (value: number): string => digits(value * 100, 1);

const textColumns: readonly Column[] = [
  ['docs', ({ documents }) => String(documents)],
  ['F1', ({ wordF1 }) => digits(wordF1)],
  ['prec.', ({ precision }) => digits(precision)],
  ['recall', ({ bodyRecall }) => digits(bodyRecall)],
  ['4-gram', ({ fourGramF1 }) => digits(fourGramF1)],
  ['lines', ({ lineAccuracy }) => digits(lineAccuracy)],
  ['news F1', ({ newsWordF1 }) => digits(newsWordF1)],
  ['keep all', ({ keepAllF1 }) => digits(keepAllF1)],
  ['change', ({ wordF1, keepAllF1 }) => digits(wordF1 - keepAllF1)],
  ['ceiling', ({ ceilingF1 }) => digits(ceilingF1)],
  ['gain %', ({ gainShare }) => percent(gainShare)],
  ['lossy', ({ lossyDocuments }) => String(lossyDocuments)],
  ['lossy %', ({ lossyShare }) => percent(lossyShare)],
  ['emptied', ({ emptiedDocuments }) => String(emptiedDocuments)],
];
const confidenceColumns: readonly Column[] = [
  ['titles', ({ titles }) => String(titles)],
  ['right', ({ titleAccuracy }) => digits(titleAccuracy)],
  ['exact', ({ titleExactShare }) => digits(titleExactShare)],
  ['paragraphs', ({ paragraphs }) => String(paragraphs)],
  ['ECE', ({ calibrationError }) => digits(calibrationError, 4)],
  ['Brier', ({ brierScore }) => digits(brierScore, 4)],
  ['AUC', ({ areaUnderCurve }) => digits(areaUnderCurve, 4)],
  ['Spearman', ({ confidenceCorrelation }) => digits(confidenceCorrelation)],
  ['unsure %', ({ unsureShare }) => percent(unsureShare)],
  ['F1 all', ({ wordF1 }) => digits(wordF1)],
  ['F1 sure half', ({ confidentHalfF1 }) => digits(confidentHalfF1)],
];

/** The report for people: aligned tables and a few lines. */
export function report(evaluation: Evaluation): string {
  const { groups, kinds, secondPass, shortTexts, withoutBody, interruptions, listArticles, writtenPages, emptied } =
    evaluation;
  const parts = [
    `Text: means over documents\n${groupTable(groups, textColumns)}`,
    `Titles and confidence\n${groupTable(groups, confidenceColumns)}`,
  ];
  if (groups.some(({ figures }) => figures.baselines.length > 0)) {
    parts.push(`Word F1 / body recall beside published text rules\n${baselineTable(groups)}`);
  }
  parts.push(
    [
      `kinds: ${digits(kinds.accuracy)} of ${kinds.lines} boilerplate lines have exactly the kind`,
      `second pass: ${digits(secondPass.changedShare * 100, 2)} % of the words change; ` +
        `${secondPass.changedDocuments} of ${secondPass.documents} documents do`,
      `short texts: nothing is kept of ${percent(shortTexts.pagesEmptied)} % of ${shortTexts.pages} pages without an article ` +
        `(mean confidence ${digits(shortTexts.pageConfidence)}), and of ${percent(shortTexts.articlesEmptied)} % of ` +
        `${shortTexts.articles} articles (body recall ${digits(shortTexts.bodyRecall)}, beside a line of such a page ` +
        `${digits(shortTexts.bodyRecallBeside)})`,
      `whole pages without their body: nothing is kept of ${percent(withoutBody.pagesEmptied)} % of ${withoutBody.pages} ` +
        `(mean confidence ${digits(withoutBody.pageConfidence)}, unsure ${percent(withoutBody.pagesUnsure)} %); with no more than its beginning: of ` +
        `${percent(withoutBody.briefsEmptied)} % of ${withoutBody.briefs} (body recall ${digits(withoutBody.briefRecall)})`,
      `short articles with an interruption in the middle: ${percent(interruptions.lostShare)} % of ${interruptions.texts} lose ` +
        `more than a tenth of what follows (recall ${digits(interruptions.recall)} instead of ` +
        `${digits(interruptions.recallWithout)}); ${percent(interruptions.kept)} % of the interruptions' words are kept`,
      `articles like lists: ${percent(listArticles.lostShare)} % of ${listArticles.articles} lose more than a tenth of their body ` +
        `(recall ${digits(listArticles.bodyRecall)})`,
      ...pageForms.map((form) => `written pages, ${form}: ${writtenPagesLine(writtenPages[form])}`),
      `emptied: ${emptied.map(({ id, rendering }) => `${id} (${rendering})`).join(', ') || 'none'}`,
    ].join('\n'),
  );
  parts.push(`Kinds: rows as read, columns as given\n${confusionTable(kinds.confusion)}`);
  parts.push(`Kinds by language: boilerplate lines, and what was given instead\n${languageTable(kinds.languages)}`);
  return parts.join('\n\n');
}

function writtenPagesLine({ figures, kinds }: WrittenPageFigures): string {
  const { documents, wordF1, keepAllF1, precision, bodyRecall, titleAccuracy } = figures;
  return (
    `word F1 ${digits(wordF1)} of ${documents} (keep all ${digits(keepAllF1)}), precision ${digits(precision)}, ` +
    `recall ${digits(bodyRecall)}, titles ${digits(titleAccuracy)}, kinds ${digits(kinds.accuracy)}`
  );
}

function groupTable(groups: readonly Group[], columns: readonly Column[]): string {
  const rows: string[][] = [['', ...columns.map(([heading]) => heading)]];
  groups.forEach(({ by, name, figures }, index) => {
    if (groups[index - 1]?.by !== by) rows.push([`by ${by}`]);
    rows.push([`  ${name}`, ...columns.map(([, value]) => value(figures))]);
  });
  return align(rows);
}

function baselineTable(groups: readonly Group[]): string {
  const shown = groups.filter(({ by }) => by === 'rendering' || by === 'pool');
  const names = shown[0]?.figures.baselines.map(({ name }) => name) ?? [];
  const pair = ({ wordF1, bodyRecall }: { wordF1: number; bodyRecall: number }): string =>
    `${digits(wordF1)} / ${digits(bodyRecall)}`;
  return align([
    ['', 'bodycopy', ...names],
    ...shown.map(({ name, figures }) => [`  ${name}`, pair(figures), ...figures.baselines.map(pair)]),
  ]);
}

function confusionTable(confusion: Evaluation['kinds']['confusion']): string {
  const golds = Object.keys(confusion).sort();
  const given = [...new Set(golds.flatMap((gold) => Object.keys(confusion[gold] ?? {})))].sort();
  return align([
    ['', ...given.map((kind) => kind.slice(0, 8))],
    ...golds.map((gold) => [`  ${gold}`, ...given.map((kind) => String(confusion[gold]?.[kind] ?? '·'))]),
  ]);
}

function languageTable(languages: Evaluation['kinds']['languages']): string {
  const rows = Object.entries(languages).map(([language, { lines, accuracy }]) => [
    `  ${language}`,
    String(lines),
    digits(accuracy),
  ]);
  // What was confused differs in length, so it stands behind the aligned columns.
  const confused = Object.values(languages).map(({ confused }) =>
    Object.entries(confused)
      .slice(0, SHOWN_CONFUSIONS)
      .map(([kinds, count]) => `${kinds} ${count}`)
      .join(', '),
  );
  const [heading, ...lines] = align([['', 'lines', 'right'], ...rows]).split('\n');
  return [heading, ...lines.map((line, index) => `${line}  ${confused[index]}`.trimEnd())].join('\n');
}

/** Pads cells to columns: the first to the left, figures to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
