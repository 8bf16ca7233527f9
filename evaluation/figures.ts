import { type Evaluation, type Figures, figuresOf, type Group } from './aggregate.js';
import type { SpeedFigures } from './bench/ratios.js';
import { digits } from './digits.js';

/** Rows of the table by the names the groups have in the evaluation. */
const rows: readonly (readonly [by: Group['by'], name: string, shown: string])[] = [
  ['rendering', 'blocks', 'whole page, html-to-text'],
  ['rendering', 'innertext', 'whole page, `innerText`'],
  ['rendering', 'textnodes', 'whole page, text nodes'],
  ['rendering', 'trafilatura', 'trafilatura'],
  ['rendering', 'newspaper', 'newspaper4k'],
  ['rendering', 'readability', 'Readability'],
  ['rendering', 'mercury', 'Postlight Parser'],
  ['rendering', 'goose', 'Goose3'],
  ['rendering', 'justext', 'jusText'],
  ['rendering', 'defuddle', 'Defuddle'],
  ['rendering', 'extractus', 'article-extractor'],
  ['rendering', 'flat page collapsed', 'whole page on one line'],
  ['rendering', 'flat collapsed', 'extracted, on one line'],
  ['rendering', 'flat wrapped', 'extracted, hard-wrapped'],
  ['pool', 'whole pages', '**whole pages**'],
  ['pool', 'extracted', '**extracted**'],
];

/** The Markdown between the marks. */
export function figuresMarkdown(
  { groups, kinds, shortTexts, withoutBody, interruptions }: Evaluation,
  speed: readonly SpeedFigures[] = [],
): string {
  const table = rows.flatMap(([by, name, shown]) => {
    const figures = figuresOf(groups, by, name);
    if (figures === undefined) return [];
    const { documents, keepAllF1, wordF1, ceilingF1, bodyRecall } = figures;
    const cells = [
      shown,
      String(documents),
      digits(keepAllF1),
      bestRule(figures),
      digits(wordF1),
      digits(ceilingF1),
      digits(bodyRecall),
    ];
    return [`| ${cells.join(' | ')} |`];
  });
  const ratio = (name: string): string => digits(speed.find((entry) => entry.name === name)?.ratio.median, 1);
  const speedNote =
    speed.length === 0
      ? []
      : [`time of splitting lines and words × ${speed.map(({ name }) => `${ratio(name)} (${name})`).join(', ')}`];
  const notes = [
    `title right ${digits(figuresOf(groups, 'pool', 'whole pages')?.titleAccuracy)} (whole pages)`,
    `kind of removed lines right ${digits(kinds.accuracy)}`,
    `expected calibration error ${digits(figuresOf(groups, 'pool', 'all')?.calibrationError)}`,
    `of ${shortTexts.pages} error pages, walls and dialogs nothing is kept in ${digits(shortTexts.pagesEmptied, 2)}, ` +
      `and of ${shortTexts.articles} articles as short in ${digits(shortTexts.articlesEmptied, 2)}`,
    `of ${withoutBody.pages} whole pages without their body nothing is kept in ${digits(withoutBody.pagesEmptied, 2)}`,
    `the confidence is below one half in ${digits(withoutBody.pagesUnsure, 2)} of these, ` +
      `and in ${digits(figuresOf(groups, 'pool', 'all')?.unsureShare)} of all texts`,
    `of ${interruptions.texts} articles of six paragraphs with a share bar, prompt or the like in the middle ` +
      `${digits(interruptions.lostShare, 2)} lose more than a tenth of what follows, and ${digits(interruptions.kept, 2)} of its words are kept`,
    ...speedNote,
  ];
  return [
    '| input | texts | keep all | best text rule | bodycopy | ceiling | body recall |',
    '| --- | ---: | ---: | --- | ---: | ---: | ---: |',
    ...table,
    '',
    `${notes.join('; ')}.`.replace(/^./u, (first) => first.toUpperCase()),
  ].join('\n');
}

/** Best word F1 among the published rules; keeping everything has a column of its own. */
function bestRule({ baselines }: Figures): string {
  const rules = baselines.filter(({ name }) => name !== 'keep all').sort((a, b) => b.wordF1 - a.wordF1);
  const [best] = rules;
  return best === undefined ? '–' : `${digits(best.wordF1)} (${best.name})`;
}
