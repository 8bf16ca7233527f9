import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CorpusRecord } from '../evaluation/corpus.js';
import { textLines } from '../evaluation/corpus.js';
import type { Kind } from '../src/kinds.js';
import { FeatureList } from '../src/label/feature-groups.js';
import { keptFrom } from '../src/label/kept.js';
import { type KindContext, kindContext } from '../src/label/kind-context.js';
import { kindFeatures } from '../src/label/kind-features.js';
import { droppedKinds } from '../src/label/kind-model.js';
import { findTitle } from '../src/label/title.js';
import type { Assessment } from '../src/values/assessment.js';
import type { KindExample } from './kind-trainer.js';

/** A line of the corpus whose kind a reader gave. */
export interface KindLine {
  readonly id: string;
  readonly rendering: string;
  readonly split: 'train' | 'dev';
  readonly line: number;
  readonly kind: Kind;
  readonly sure: boolean;
  readonly hash: string;
}

/** Weight of lines where a second kind was a serious candidate. */
const UNSURE_WEIGHT = 0.6;
/** So many lines of a kind are taken from one rendering of a page, evenly drawn. */
const MOST_OF_KIND = 10;
/** What follows the title in `title | site`. */
const SITE_SUFFIX = /^\s+[|•·–—-]\s/;

export function readKindLines(file: string): KindLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as KindLine);
}

/** The offset at which a labelled line begins; checks that it is the line that was labelled. */
export function offsetOf(record: CorpusRecord, line: KindLine): number {
  const found = textLines(record.text)[line.line];
  if (!found) throw new RangeError(`No line ${line.line} in ${record.id} ${record.rendering}`);
  const hash = createHash('sha1').update(found.text).digest('hex').slice(0, 12);
  if (hash !== line.hash) throw new RangeError(`Line ${line.line} of ${record.id} ${record.rendering} has changed`);
  return found.start;
}

function featuresOf(kinds: KindContext, at: number): Int16Array {
  const list = new FeatureList();
  kindFeatures(kinds, at, list);
  return list.items.slice(0, list.length);
}

/** The title of a text, and what is kept of it. */
function decided(assessment: Assessment, titles: Int8Array, threshold: number) {
  const title = findTitle(assessment, titles);
  return { title, kept: keptFrom(assessment.confidences, title, threshold) };
}

/** The examples that the labelled lines of one record give. */
export function kindExamples(
  record: CorpusRecord,
  lines: readonly KindLine[],
  assessment: Assessment,
  titles: Int8Array,
  threshold: number,
): KindExample[] {
  const { document } = assessment;
  const { title, kept } = decided(assessment, titles, threshold);
  const examples: KindExample[] = [];
  for (const line of lines) {
    const kind = droppedKinds.indexOf(line.kind);
    if (kind < 0) continue;
    const offset = offsetOf(record, line);
    let at = 0;
    while (at < document.count && (document.end[at] as number) <= offset) at++;
    kept[at] = 0;
    const features = featuresOf(kindContext(assessment, kept, title), at);
    examples.push({ features, kind, weight: line.sure ? 1 : UNSURE_WEIGHT, source: 'line' });
  }
  return examples;
}

/**
 * Examples of a text whose lines have kinds already: what the judging model drops of them, a line a
 * paragraph, and of each kind a few, so that menus do not outweigh everything.
 */
export function textExamples(
  record: CorpusRecord,
  known: readonly (Kind | undefined)[],
  source: 'page' | 'made',
  assessment: Assessment,
  titles: Int8Array,
  threshold: number,
): KindExample[] {
  const { document } = assessment;
  const { title, kept } = decided(assessment, titles, threshold);
  const kinds = kindContext(assessment, kept, title);
  const found: number[][] = droppedKinds.map(() => []);
  let at = 0;
  for (const [line, { text, start }] of textLines(record.text).entries()) {
    while (at < document.count && (document.end[at] as number) <= start) at++;
    if (at === document.count) break;
    const withSite = record.labels[line] === 'T' && text.startsWith(record.title);
    const kind =
      known[line] ?? (withSite && SITE_SUFFIX.test(text.slice(record.title.length)) ? 'metadata' : undefined);
    if (kind !== undefined && kept[at] === 0 && document.joined[at] === 0) found[droppedKinds.indexOf(kind)]?.push(at);
  }
  return found.flatMap((paragraphs, kind) =>
    evenly(paragraphs, MOST_OF_KIND).map((paragraph) => ({
      features: featuresOf(kinds, paragraph),
      kind,
      weight: 1,
      source,
    })),
  );
}

/** At most so many items, evenly drawn. */
function evenly<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
