import { type CorpusRecord, type GoldLabel, textLines } from '../evaluation/corpus.js';
import type { Kind } from '../src/kinds.js';

/** A line of a text with its label. */
export interface LabelledLine {
  readonly text: string;
  readonly label: GoldLabel;
  /** Of a mixed line the share that is body, 0 of others. */
  readonly share: number;
  /** What a made line is. */
  readonly kind?: Kind;
}

/** The lines of a record with their labels. */
export function labelledLines({ text, labels, coverage }: CorpusRecord): LabelledLine[] {
  return textLines(text).map((line, index) => {
    const label = labels[index] as GoldLabel;
    return { text: line.text, label, share: label === 'M' ? (coverage[index] ?? 0.5) : 0 };
  });
}

/** A made line of boilerplate. */
export function boilerplate(text: string, kind: Kind): LabelledLine {
  return { text, label: 'O', share: 0, kind };
}
