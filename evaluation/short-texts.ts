import type { CleanResult } from '../src/index.js';
import { mean, recallOfTokens } from './metrics.js';

/** A short text written by hand: news, or a page that holds no article. */
export interface ShortText {
  readonly language: string;
  readonly article: boolean;
  /** The kind of page, or of news. */
  readonly type: string;
  readonly text: string;
  /** The body alone, where more than that was written down of an article. */
  readonly body?: string;
}

/** How error pages, walls and dialogs are told from news that is as short. */
export interface ShortTextFigures {
  /** Texts without an article, the share of them of which nothing is kept, and their mean confidence. */
  readonly pages: number;
  readonly pagesEmptied: number;
  readonly pageConfidence: number;
  /** Short articles, the mean share of their body's words that is kept, and the share of them that are lost. */
  readonly articles: number;
  readonly bodyRecall: number;
  readonly articlesEmptied: number;
  /** The share of the body's words that is kept where a line of a page without an article follows. */
  readonly bodyRecallBeside: number;
}

/** @param disguised what becomes of every text beforehand */
export function measureShortTexts(
  texts: readonly ShortText[],
  clean: (text: string) => CleanResult,
  disguised: (text: string) => string = (text) => text,
): ShortTextFigures {
  const results = texts.map(({ article, text, body = text }) => ({
    article,
    body: disguised(body),
    result: clean(disguised(text)),
  }));
  const pages = results.filter(({ article }) => !article);
  const articles = results.filter(({ article }) => article);
  const emptied = (some: typeof results): number => mean(some.map(({ result }) => (result.text === '' ? 1 : 0)));
  return {
    pages: pages.length,
    pagesEmptied: emptied(pages),
    pageConfidence: mean(pages.map(({ result }) => result.confidence)),
    articles: articles.length,
    bodyRecall: mean(articles.map(({ body, result }) => recallOfTokens(result.text, body))),
    articlesEmptied: emptied(articles),
    bodyRecallBeside: mean(
      besideOthers(texts).map(({ text, body }) => recallOfTokens(clean(disguised(text)).text, disguised(body))),
    ),
  };
}

/** Each article before the longest line of a page without one, in its language where there is such a page. */
function besideOthers(texts: readonly ShortText[]): { readonly text: string; readonly body: string }[] {
  const pages = texts.filter(({ article }) => !article);
  const articles = texts.filter(({ article }) => article);
  return articles.map(({ language, text, body = text }, at) => {
    const own = pages.filter((page) => page.language === language);
    const { text: page } = (own.length > 0 ? own : pages)[at % (own.length || pages.length)] as ShortText;
    const line = page.split('\n').reduce((longest, next) => (next.length > longest.length ? next : longest));
    return { text: `${text}\n${line}`, body };
  });
}
