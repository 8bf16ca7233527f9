import { type CorpusRecord, textLines } from '../evaluation/corpus.js';
import { readJsonLines } from '../evaluation/json-lines.js';
import type { Kind } from '../src/kinds.js';

/** Runs of lines of one page that a reader gave a kind: first and last line, from 0, among the non-empty ones. */
interface PageRuns {
  readonly id: string;
  readonly rendering: string;
  /** Number of non-empty lines, to notice a change of the corpus. */
  readonly lines: number;
  readonly runs: readonly (readonly [first: number, last: number, kind: Kind])[];
}

/** The texts of a page's lines and the kinds of those that were labelled. */
interface LabelledPage {
  readonly lines: readonly string[];
  readonly kinds: readonly (Kind | undefined)[];
}

const listMarker = /^(?:[-*•·]|\d{1,2}\.)\s+/;

/** Reads the runs; a page occurs once, in one rendering. */
export function readPageRuns(file: URL): Map<string, PageRuns> {
  return new Map(readJsonLines<PageRuns>(file).map((page) => [page.id, page]));
}

/** The pages that were labelled, by their ids; of each one of the records is the rendering that a reader saw. */
export function labelledPages(
  records: readonly CorpusRecord[],
  runs: ReadonlyMap<string, PageRuns>,
): Map<string, LabelledPage> {
  const pages = new Map<string, LabelledPage>();
  for (const record of records) {
    const page = runs.get(record.id);
    if (page?.rendering !== record.rendering) continue;
    const lines = linesOf(record);
    if (lines.length !== page.lines) throw new RangeError(`The lines of ${record.id} ${record.rendering} have changed`);
    const kinds = new Array<Kind | undefined>(lines.length).fill(undefined);
    for (const [first, last, kind] of page.runs) kinds.fill(kind, first, last + 1);
    pages.set(record.id, { lines, kinds });
  }
  return pages;
}

/** The kinds of the lines that a rendering of a page shares with the labelled one, in the same order. */
export function kindsOnPage(record: CorpusRecord, page: LabelledPage): (Kind | undefined)[] {
  const lines = linesOf(record);
  const kinds = new Array<Kind | undefined>(lines.length).fill(undefined);
  for (const [from, to] of commonSubsequence(page.lines, lines)) kinds[to] = page.kinds[from];
  return kinds;
}

function linesOf(record: CorpusRecord): string[] {
  return textLines(record.text).map(({ text }) => text.replace(listMarker, '').replace(/\s+/g, ' '));
}

/** Pairs of equal lines, as many as possible without crossing (longest common subsequence). */
function commonSubsequence(first: readonly string[], second: readonly string[]): [number, number][] {
  const width = second.length + 1;
  const longest = new Uint16Array((first.length + 1) * width);
  for (let at = first.length - 1; at >= 0; at--) {
    for (let other = second.length - 1; other >= 0; other--) {
      const cell = at * width + other;
      longest[cell] =
        first[at] === second[other]
          ? (longest[cell + width + 1] as number) + 1
          : Math.max(longest[cell + width] as number, longest[cell + 1] as number);
    }
  }
  const pairs: [number, number][] = [];
  for (let at = 0, other = 0; at < first.length && other < second.length; ) {
    const cell = at * width + other;
    if (first[at] === second[other]) pairs.push([at++, other++]);
    else if ((longest[cell + width] as number) >= (longest[cell + 1] as number)) at++;
    else other++;
  }
  return pairs;
}
