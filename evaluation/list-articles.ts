import type { CleanResult } from '../src/index.js';
import { mean, wordScores } from './metrics.js';
import { keptSpans } from './score-documents.js';

/** An article whose body looks like a list, or is about what boilerplate is about, written by hand. */
export interface ListArticle {
  readonly language: string;
  /** Such as an interview, a recipe, results, a live ticker. */
  readonly type: string;
  readonly title: string;
  /** The paragraphs of the body. */
  readonly lines: readonly string[];
}

/** What is left of articles that look like lists. */
export interface ListArticleFigures {
  readonly articles: number;
  /** The mean share of the body's words that is kept. */
  readonly bodyRecall: number;
  /** The share of the articles that lose more than a tenth of it. */
  readonly lostShare: number;
}

const LOST = 0.1;

/** The articles are cleaned as they are, title and body, a blank line between two paragraphs. */
export function measureListArticles(
  articles: readonly ListArticle[],
  clean: (text: string) => CleanResult,
  disguised: (text: string) => string = (text) => text,
): ListArticleFigures {
  const recalls = articles.map(({ title, lines }) => {
    const [heading, body] = [disguised(title), disguised(lines.join('\n\n'))];
    const text = `${heading}\n\n${body}`;
    const all = { start: heading.length + 2, end: text.length, bodyShare: 1 };
    return wordScores(text, [all], keptSpans(clean(text).paragraphs)).recall;
  });
  return {
    articles: articles.length,
    bodyRecall: mean(recalls),
    lostShare: mean(recalls.map((recall) => Number(recall < 1 - LOST))),
  };
}
