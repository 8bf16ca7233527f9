import { type CorpusRecord, holdsBody } from '../evaluation/corpus.js';
import { readJsonLines } from '../evaluation/json-lines.js';
import type { ListArticle } from '../evaluation/list-articles.js';
import { writtenRecord } from '../evaluation/written-pages.js';
import { laidOut, type MadeRecord } from './augment.js';
import { bylineLines } from './bylines.js';
import { type LabelledLine, labelledLines } from './labelled-lines.js';
import { between, pickFrom, type Random, seeded } from './random.js';

/** So many lines of a page stand before and behind an article at most. */
const MOST_LINES = 30;
const TITLED_SHARE = 0.7;
/** Below so many of the titles stand a byline, a date or both. */
const BYLINE_SHARE = 0.5;

/**
 * The articles that were written to learn from, none of which is among those that measure: each alone, and twice
 * between what stands before and behind the body of a page.
 */
export function listArticles(pages: readonly CorpusRecord[], seed: number): MadeRecord[] {
  const random = seeded(seed);
  const articles = readJsonLines<ListArticle>(new URL('list-articles.jsonl', import.meta.url));
  return articles.flatMap((article, number) => {
    const page = (): CorpusRecord => pickFrom(random, pages, ({ lang }) => lang === article.language);
    const title = (): LabelledLine[] => [
      { text: article.title, label: 'T', share: 0 },
      ...(random() < BYLINE_SHARE ? bylineLines(article.language, random) : []),
    ];
    const body = article.lines.map((text): LabelledLine => ({ text, label: 'B', share: 0 }));
    const alone = random() < TITLED_SHARE ? [...title(), ...body] : body;
    const within = Array.from({ length: 2 }, () => framed(page(), [...title(), ...body], random));
    const record = writtenRecord(`list-${number}`, article.language, article.title);
    return [alone, ...within].map((lines) => laidOut(record, lines, random));
  });
}

/** Lines between what stands before and behind the body of a page. */
function framed(page: CorpusRecord, lines: readonly LabelledLine[], random: Random): LabelledLine[] {
  const all = labelledLines(page);
  const first = all.findIndex(holdsBody);
  const before = all.slice(0, first).filter(({ label }) => label === 'O');
  const behind = all.slice(all.findLastIndex(holdsBody) + 1);
  return [
    ...before.slice(before.length - Math.min(before.length, between(random, 0, MOST_LINES))),
    ...lines,
    ...behind.slice(0, between(random, 0, MOST_LINES)).map((line): LabelledLine => ({ ...line, label: 'O', share: 0 })),
  ];
}
