import { type Evaluation, type Figures, figuresOf, type Group } from './aggregate.js';
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
export function figuresMarkdown(evaluation: Evaluation): string {
  const { groups, kinds, shortTexts, withoutBody, interruptions, listArticles, writtenPages } = evaluation;
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
  const pages = figuresOf(groups, 'pool', 'whole pages');
  const all = figuresOf(groups, 'pool', 'all');
  const { whole, extracted } = writtenPages;
  const notes = [
    `Titles right, whole pages: ${digits(pages?.titleAccuracy)}`,
    `Kinds of removed lines right: ${digits(kinds.accuracy)}`,
    `Expected calibration error: ${digits(all?.calibrationError)}`,
    `Error pages, walls and dialogs of which nothing is kept: ${digits(shortTexts.pagesEmptied, 2)} of ${shortTexts.pages}`,
    `Articles as short of which nothing is kept: ${digits(shortTexts.articlesEmptied, 2)} of ${shortTexts.articles}`,
    `Whole pages without their body of which nothing is kept: ${digits(withoutBody.pagesEmptied, 2)} of ${withoutBody.pages}`,
    `Of these, with a confidence below one half: ${digits(withoutBody.pagesUnsure, 2)}`,
    `Of all texts, with a confidence below one half: ${digits(all?.unsureShare)}`,
    'Articles of six paragraphs with a share bar, prompt or the like in the middle that lose more than a tenth of what ' +
      `follows: ${digits(interruptions.lostShare, 2)} of ${interruptions.texts}`,
    `Words of these bars and prompts that are kept: ${digits(interruptions.kept, 2)}`,
    'Interviews, recipes, results and the like, whose body looks like a list, that lose more than a tenth of it: ' +
      `${digits(listArticles.lostShare, 2)} of ${listArticles.articles}`,
    `Word F1 of ${whole.figures.documents} invented pages with much that reads like prose and is none, in ` +
      `${Object.keys(whole.kinds.languages).length} languages: ${digits(whole.figures.wordF1)} (keep all ` +
      `${digits(whole.figures.keepAllF1)}), as extractors would leave them ${digits(extracted.figures.wordF1)} ` +
      `(${digits(extracted.figures.keepAllF1)})`,
  ];
  return [
    '| input | texts | keep all | best text rule | bodycopy | ceiling | body recall |',
    '| --- | ---: | ---: | --- | ---: | ---: | ---: |',
    ...table,
    '',
    ...notes.map((note) => `- ${note}`),
  ].join('\n');
}

/** Best word F1 among the published rules; keeping everything has a column of its own. */
function bestRule({ baselines }: Figures): string {
  const rules = baselines.filter(({ name }) => name !== 'keep all').sort((a, b) => b.wordF1 - a.wordF1);
  const [best] = rules;
  return best === undefined ? '–' : `${digits(best.wordF1)} (${best.name})`;
}
