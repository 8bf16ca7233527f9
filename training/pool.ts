import { type CorpusRecord, holdsBody } from '../evaluation/corpus.js';
import { type LabelledLine, labelledLines } from './labelled-lines.js';

/** What a page lends to others in its language. */
interface Loan {
  readonly host: string;
  readonly language: string;
}

/** Lines of boilerplate in a row. */
interface Run extends Loan {
  readonly lines: readonly LabelledLine[];
}

/** A headline and the first longer sentence below it. */
interface Teaser extends Loan {
  readonly title: string;
  readonly sentence: string;
}

/** What pages lend to one another: runs of boilerplate from inside and behind articles, and headlines. */
export interface Pool {
  readonly interiors: readonly Run[];
  readonly tails: readonly Run[];
  readonly teasers: readonly Teaser[];
}

/** So many lines of boilerplate are taken from inside an article at most. */
export const LONGEST_INTERIOR = 12;
const SHORTEST_TAIL = 3;
/** A sentence of a teaser is longer than the first, and cut at the second, in characters. */
const SHORT_SENTENCE = 60;
const LONGEST_SENTENCE = 220;

/** Collects what pages lend. */
export function poolOf(records: readonly CorpusRecord[]): Pool {
  const interiors: Run[] = [];
  const tails: Run[] = [];
  const teasers: Teaser[] = [];
  for (const record of records) {
    const lines = labelledLines(record);
    const first = lines.findIndex(holdsBody);
    const last = lines.findLastIndex(holdsBody);
    if (first < 0) continue;
    const owner = { host: record.host, language: record.lang };
    const tail = lines.slice(last + 1);
    if (tail.length >= SHORTEST_TAIL) tails.push({ ...owner, lines: tail });
    for (const run of runsOf(lines.slice(first, last + 1))) {
      if (run.length <= LONGEST_INTERIOR && !run.some(holdsBody)) interiors.push({ ...owner, lines: run });
    }
    const sentence = lines.find((line) => holdsBody(line) && line.text.length > SHORT_SENTENCE)?.text;
    if (record.title && sentence) {
      teasers.push({ ...owner, title: record.title, sentence: sentence.slice(0, LONGEST_SENTENCE) });
    }
  }
  return { interiors, tails, teasers };
}

/** What other sites lend to a page in its language. */
export function lentTo<Item extends Loan>(record: CorpusRecord, items: readonly Item[]): Item[] {
  return items.filter(({ host, language }) => language === record.lang && host !== record.host);
}

/** Divides lines into single ones of body and runs of others. */
export function runsOf(lines: readonly LabelledLine[]): LabelledLine[][] {
  const runs: LabelledLine[][] = [];
  let open: LabelledLine[] | undefined;
  for (const line of lines) {
    if (holdsBody(line)) {
      runs.push([line]);
      open = undefined;
    } else if (open) open.push(line);
    else {
      open = [line];
      runs.push(open);
    }
  }
  return runs;
}
