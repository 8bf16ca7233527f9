import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { WeightedLine } from './metrics.js';
import type { Span } from './spans.js';

/** B body, T title, O everything else, M body and other text on one line. */
export type GoldLabel = 'B' | 'T' | 'O' | 'M';

/** One rendering of one page, as the corpus stores it. */
export interface CorpusRecord {
  readonly id: string;
  readonly source: string;
  readonly host: string;
  readonly heldoutSite: boolean;
  readonly lang: string;
  readonly pageType: string;
  readonly ldType: string;
  readonly goldTier: 'A' | 'B';
  readonly suspect: number;
  readonly rendering: string;
  readonly title: string;
  readonly goldRecall: number;
  readonly text: string;
  /** One label character per non-empty line of `text`. */
  readonly labels: string;
  /** Per non-empty line, the fraction of its tokens aligned with the gold body. */
  readonly coverage: readonly number[];
  /** `flat` renderings only: start, end, label and coverage of every line before flattening. */
  readonly spans?: readonly (readonly [start: number, end: number, label: GoldLabel, coverage: number])[];
  readonly flatMode?: 'collapsed' | 'wrapped';
}

/** How whole pages become text, and the extractors whose output is measured, by the names of the renderings. */
export const wholePageRenderings: readonly string[] = ['blocks', 'innertext', 'textnodes'];
export const extractedRenderings: readonly string[] = [
  'readability',
  'defuddle',
  'extractus',
  'trafilatura',
  'newspaper',
  'goose',
  'justext',
  'mercury',
];

/** A labelled stretch of the text; offsets are UTF-16 code units without surrounding white space. */
export interface GoldLine extends WeightedLine {
  readonly label: GoldLabel;
}

/** A non-empty line with its trimmed text and the offsets of that text. */
export interface TextLine extends Span {
  readonly text: string;
}

/** Whether a line holds body, alone or beside something else. */
export function holdsBody({ label }: { readonly label: GoldLabel }): boolean {
  return label === 'B' || label === 'M';
}

export function isNews({ source, ldType }: CorpusRecord): boolean {
  return source === 'fundus' || source === 'mercury' || ldType.endsWith('NewsArticle');
}

export function isWholePage({ rendering }: Pick<CorpusRecord, 'rendering'>): boolean {
  return wholePageRenderings.includes(rendering);
}

const lineFeed = 0x0a;

/** Reads a gzip'd JSON Lines file record by record. */
export function* readRecords(file: string): Generator<CorpusRecord> {
  // Lines are cut from the bytes, so neither the whole string nor an array of lines is ever built.
  const bytes = gunzipSync(readFileSync(file));
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.toString('utf8', start, end).trim();
    if (line !== '') yield JSON.parse(line) as CorpusRecord;
    start = end + 1;
  }
}

/** The non-empty lines of a text, in order: the units that corpus labels and line rules refer to. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = offset + line.length - line.trimStart().length;
      lines.push({ start, end: start + trimmed.length, text: trimmed });
    }
    offset += line.length + 1;
  }
  return lines;
}

/** The labelled lines of a record; for `flat` records the lines as they were before flattening. */
export function goldLines(record: CorpusRecord): GoldLine[] {
  if (record.spans !== undefined) {
    return record.spans.map(([start, end, label, coverage]) => ({
      start,
      end,
      label,
      bodyShare: bodyShareOf(label, coverage),
    }));
  }
  const lines = textLines(record.text);
  if (lines.length !== record.labels.length || lines.length !== record.coverage.length) {
    throw new Error(
      `${record.id} (${record.rendering}): ${lines.length} lines, ` +
        `${record.labels.length} labels, ${record.coverage.length} coverages`,
    );
  }
  return lines.map(({ start, end }, index) => {
    const label = toLabel(record.labels.charAt(index));
    return { start, end, label, bodyShare: bodyShareOf(label, record.coverage[index] ?? 0) };
  });
}

function bodyShareOf(label: GoldLabel, coverage: number): number {
  if (label === 'B') return 1;
  return label === 'M' ? coverage : 0;
}

function toLabel(character: string): GoldLabel {
  if (character === 'B' || character === 'T' || character === 'O' || character === 'M') return character;
  throw new Error(`Unknown label "${character}"`);
}
