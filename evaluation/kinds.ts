import { type CleanResult, type Kind, kindTable } from '../src/index.js';
import type { CorpusRecord } from './corpus.js';
import { type KindLine, offsetOf } from './kind-lines.js';

/** A labelled line's kind, and the kind of the paragraph that covers it. */
export interface KindPair {
  readonly gold: Kind;
  readonly predicted: Kind;
  /** Language of the page. */
  readonly language: string;
}

/** The boilerplate lines of one language. */
export interface LanguageKinds {
  readonly lines: number;
  readonly accuracy: number;
  /** How often which kind was given for which, `gold > predicted`, the commonest first. */
  readonly confused: Readonly<Record<string, number>>;
}

export interface KindFigures {
  readonly lines: number;
  readonly accuracy: number;
  /** How often each gold kind was given each kind. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The same by language, the one with the most lines first. */
  readonly languages: Readonly<Record<string, LanguageKinds>>;
}

/** Kinds that are boilerplate: neither kept nor the title. */
function isBoilerplateKind(kind: Kind): boolean {
  return !kindTable[kind].kept && kind !== 'title';
}

/** The pairs that the labelled lines of one record give. */
export function kindPairs(record: CorpusRecord, lines: readonly KindLine[], result: CleanResult): KindPair[] {
  return lines.map((line) => kindPair(record, line.kind, offsetOf(record, line), result));
}

/** The kind of a line beside that of the paragraph that covers its beginning. */
export function kindPair(record: CorpusRecord, gold: Kind, offset: number, { paragraphs }: CleanResult): KindPair {
  const paragraph = paragraphs.find(({ end }) => end > offset);
  if (paragraph === undefined) throw new RangeError(`No paragraph covers offset ${offset} of ${record.id}`);
  return { gold, predicted: paragraph.kind, language: record.lang };
}

/** Accuracy over the lines of boilerplate kinds; the confusion table has all kinds. */
export function sumKinds(pairs: readonly KindPair[]): KindFigures {
  const boilerplate = pairs.filter(({ gold }) => isBoilerplateKind(gold));
  const confusion: Record<string, Record<string, number>> = {};
  for (const { gold, predicted } of pairs) {
    confusion[gold] ??= {};
    countIn(confusion[gold], predicted);
  }
  const languages = new Map<string, KindPair[]>();
  for (const pair of boilerplate) languages.set(pair.language, [...(languages.get(pair.language) ?? []), pair]);
  const bySize = [...languages].sort(([, first], [, second]) => second.length - first.length);
  return {
    lines: boilerplate.length,
    accuracy: accuracyOf(boilerplate),
    confusion,
    languages: Object.fromEntries(bySize.map(([language, own]) => [language, languageKinds(own)])),
  };
}

function languageKinds(pairs: readonly KindPair[]): LanguageKinds {
  const counts: Record<string, number> = {};
  for (const { gold, predicted } of pairs) if (gold !== predicted) countIn(counts, `${gold} > ${predicted}`);
  const confused = Object.fromEntries(Object.entries(counts).sort(([, first], [, second]) => second - first));
  return { lines: pairs.length, accuracy: accuracyOf(pairs), confused };
}

function accuracyOf(pairs: readonly KindPair[]): number {
  return pairs.filter(({ gold, predicted }) => gold === predicted).length / pairs.length;
}

function countIn(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
