import { type CorpusRecord, type GoldLabel, goldLines, holdsBody } from './corpus.js';

/** The gold of pages that are more suspect may lack a part of the body, which then would be taken for boilerplate. */
export const MOST_SUSPECT = 0.1;
/** Shorter lines, in characters, are headings or items rather than paragraphs. */
const LONG_LINE = 60;

/** A line with its label. */
export interface LabelledText {
  readonly text: string;
  readonly label: GoldLabel;
}

/** The lines of a record with their labels. */
export function labelledTexts(record: CorpusRecord): LabelledText[] {
  return goldLines(record).map(({ start, end, label }) => ({ text: record.text.slice(start, end), label }));
}

/** The first of the longer lines of the body, as many at most. */
export function beginningOf<Line extends LabelledText>(lines: readonly Line[], most: number): Line[] {
  return lines.filter((line) => holdsBody(line) && line.text.length > LONG_LINE).slice(0, most);
}

/** The lines without the body but for its beginning. */
export function cutTo<Line extends LabelledText>(lines: readonly Line[], beginning: readonly Line[]): Line[] {
  return lines.filter((line) => !holdsBody(line) || beginning.includes(line));
}
