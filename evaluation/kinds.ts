import { type CleanResult, type Kind, kindTable } from '../src/index.js';
import { type KindLine, offsetOf } from '../training/kinds.js';
import type { CorpusRecord } from './corpus.js';

/** A labelled line's kind, and the kind of the paragraph that covers it. */
export interface KindPair {
  readonly gold: Kind;
  readonly predicted: Kind;
}

export interface KindFigures {
  readonly lines: number;
  readonly accuracy: number;
  /** How often each gold kind was given each kind. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Kinds that are boilerplate: neither kept nor the title. */
export function isBoilerplateKind(kind: Kind): boolean {
  return !kindTable[kind].kept && kind !== 'title';
}

/** The pairs that the labelled lines of one record give. */
export function kindPairs(record: CorpusRecord, lines: readonly KindLine[], result: CleanResult): KindPair[] {
  return lines.map((line) => {
    const offset = offsetOf(record, line);
    const paragraph = result.paragraphs.find(({ end }) => end > offset);
    if (paragraph === undefined) throw new RangeError(`No paragraph covers line ${line.line} of ${record.id}`);
    return { gold: line.kind, predicted: paragraph.kind };
  });
}

/** Accuracy over the lines of boilerplate kinds; the confusion table has all kinds. */
export function sumKinds(pairs: readonly KindPair[]): KindFigures {
  const boilerplate = pairs.filter(({ gold }) => isBoilerplateKind(gold));
  const confusion: Record<string, Record<string, number>> = {};
  for (const { gold, predicted } of pairs) {
    confusion[gold] ??= {};
    const row = confusion[gold];
    row[predicted] = (row[predicted] ?? 0) + 1;
  }
  return {
    lines: boilerplate.length,
    accuracy: boilerplate.filter(({ gold, predicted }) => gold === predicted).length / boilerplate.length,
    confusion,
  };
}
