import { type CleanResult, type Kind, kindTable } from '../src/index.js';
import { aggregate, type Figures } from './aggregate.js';
import { type CorpusRecord, type GoldLabel, textLines } from './corpus.js';
import { type KindFigures, type KindPair, kindPair, sumKinds } from './kinds.js';
import { scoreDocument } from './score-documents.js';

/** A page as a scraper would give it, invented for this purpose, with the kind of every line. */
export interface WrittenPage {
  readonly language: string;
  /** Whether blank lines divide the paragraphs. */
  readonly layout: 'lines' | 'blank lines';
  /** Kind, whether an extractor would leave the line, text. */
  readonly lines: readonly (readonly [kind: Kind, isLeft: 0 | 1, text: string])[];
}

/** What becomes of such pages, and of the kinds of their lines. */
export interface WrittenPageFigures {
  readonly figures: Figures;
  readonly kinds: KindFigures;
}

/** A page as a whole, and what an extractor would leave of it. */
export const pageForms = ['whole', 'extracted'] as const;
export type PageForm = (typeof pageForms)[number];

/** A page in one of its forms: what is scored, and the kinds of its lines. */
interface FormedPage {
  readonly record: CorpusRecord;
  readonly kinds: readonly Kind[];
}

export function measureWrittenPages(
  pages: readonly WrittenPage[],
  clean: (text: string) => CleanResult,
  disguised: (text: string) => string = (text) => text,
): Record<PageForm, WrittenPageFigures> {
  return {
    whole: measureForm(pages, 'whole', clean, disguised),
    extracted: measureForm(pages, 'extracted', clean, disguised),
  };
}

function measureForm(
  pages: readonly WrittenPage[],
  form: PageForm,
  clean: (text: string) => CleanResult,
  disguised: (text: string) => string,
): WrittenPageFigures {
  const measured = pages.map((page, number) => {
    const formed = formedPage(page, form, `written-${number}`, disguised);
    const result = clean(formed.record.text);
    return { scores: scoreDocument(formed.record, result, false), pairs: pairsOf(formed, result) };
  });
  return {
    figures: aggregate(measured.map(({ scores }) => scores)),
    kinds: sumKinds(measured.flatMap(({ pairs }) => pairs)),
  };
}

/** What the label of a line is by its kind. */
export function labelOf(kind: Kind): GoldLabel {
  if (kind === 'title') return 'T';
  return kindTable[kind].kept ? 'B' : 'O';
}

/** The record of a text that was written for a purpose, still without lines: as if it came from a site of its own. */
export function writtenRecord(id: string, language: string, title: string): CorpusRecord {
  return {
    id,
    source: 'written',
    host: `${id}.example`,
    heldoutSite: false,
    lang: language,
    pageType: 'article',
    ldType: '',
    goldTier: 'A',
    suspect: 0,
    rendering: 'written',
    title,
    goldRecall: 1,
    text: '',
    labels: '',
    coverage: [],
  };
}

/** A page in one of its forms. */
function formedPage(
  { language, layout, lines }: WrittenPage,
  form: PageForm,
  id: string,
  disguised: (text: string) => string,
): FormedPage {
  const some = lines.filter(([, isLeft]) => form === 'whole' || isLeft === 1);
  const kinds = some.map(([kind]) => kind);
  const title = some[kinds.indexOf('title')]?.[2] ?? '';
  const record: CorpusRecord = {
    ...writtenRecord(id, language, disguised(title)),
    text: disguised(some.map(([, , text]) => text).join(layout === 'lines' ? '\n' : '\n\n')),
    labels: kinds.map(labelOf).join(''),
    coverage: kinds.map((kind) => (labelOf(kind) === 'B' ? 1 : 0)),
  };
  return { record, kinds };
}

function pairsOf({ record, kinds }: FormedPage, result: CleanResult): KindPair[] {
  return textLines(record.text).map(({ start }, line) => kindPair(record, kinds[line] as Kind, start, result));
}
