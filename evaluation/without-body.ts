import type { CleanResult } from '../src/index.js';
import { UNSURE } from './aggregate.js';
import { beginningOf, cutTo, type LabelledText, labelledTexts, MOST_SUSPECT } from './body-lines.js';
import type { CorpusRecord } from './corpus.js';
import { mean, recallOfTokens } from './metrics.js';

/** A brief has so many of the longer lines of the body. */
const BRIEF_LINES = 2;

/** What is kept of a text. */
interface Kept {
  readonly isEmptied: boolean;
  readonly confidence: number;
  /** Share of the body's words that are kept, not a number where there are none. */
  readonly recall: number;
}

/** What is kept of a text without its body, and of one with the beginning of the body alone. */
export interface WithoutBody {
  readonly pages: readonly Kept[];
  readonly briefs: readonly Kept[];
}

/** The means of many texts. */
export interface WithoutBodyFigures {
  readonly pages: number;
  readonly pagesEmptied: number;
  readonly pageConfidence: number;
  /** Share of the pages whose confidence is below one half. */
  readonly pagesUnsure: number;
  readonly briefs: number;
  readonly briefsEmptied: number;
  readonly briefRecall: number;
}

/** Takes the lines of the body, or all but the first of them, out of a text and cleans what is left. */
export function cleanWithoutBody(record: CorpusRecord, clean: (text: string) => CleanResult): WithoutBody {
  if (record.suspect > MOST_SUSPECT) return { pages: [], briefs: [] };
  const lines = labelledTexts(record);
  const beginning = beginningOf(lines, BRIEF_LINES);
  const kept = (some: readonly LabelledText[], body: readonly LabelledText[]): Kept[] => {
    if (some.length === 0) return [];
    const { text, confidence } = clean(textOf(some));
    return [{ isEmptied: text === '', confidence, recall: recallOfTokens(text, textOf(body)) }];
  };
  return {
    pages: kept(cutTo(lines, []), []),
    briefs: beginning.length === 0 ? [] : kept(cutTo(lines, beginning), beginning),
  };
}

function textOf(lines: readonly LabelledText[]): string {
  return lines.map(({ text }) => text).join('\n');
}

export function sumWithoutBody(all: readonly WithoutBody[]): WithoutBodyFigures {
  const pages = all.flatMap((each) => each.pages);
  const briefs = all.flatMap((each) => each.briefs);
  const emptied = (some: readonly Kept[]): number => mean(some.map(({ isEmptied }) => (isEmptied ? 1 : 0)));
  return {
    pages: pages.length,
    pagesEmptied: emptied(pages),
    pageConfidence: mean(pages.map(({ confidence }) => confidence)),
    pagesUnsure: mean(pages.map(({ confidence }) => Number(confidence < UNSURE))),
    briefs: briefs.length,
    briefsEmptied: emptied(briefs),
    briefRecall: mean(briefs.map(({ recall }) => recall)),
  };
}
