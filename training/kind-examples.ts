import { type CorpusRecord, textLines } from '../evaluation/corpus.js';
import { type KindLine, offsetOf } from '../evaluation/kind-lines.js';
import type { Kind } from '../src/kinds.js';
import { decide } from '../src/label/decisions.js';
import { FeatureList } from '../src/label/feature-groups.js';
import { keptFrom } from '../src/label/kept.js';
import { type KindContext, kindContext } from '../src/label/kind-context.js';
import { kindFeatures } from '../src/label/kind-features.js';
import { droppedKinds } from '../src/label/kind-model.js';
import { settingsOf } from '../src/options.js';
import type { Assessment } from '../src/values/assessment.js';
import { asGiven } from '../src/values/document.js';
import type { KindExample } from './kind-trainer.js';

/** Weight of lines where a second kind was a serious candidate. */
const UNSURE_WEIGHT = 0.6;
/** So many lines of a kind are taken from one rendering of a page, evenly drawn. */
const MOST_OF_KIND = 10;
/** What follows the title in `title | site`. */
const siteSuffix = /^\s+[|•·–—-]\s/;

/** A text, what the judging model thinks of it, its title by the new model, and what is kept of it. */
export interface DecidedText {
  readonly record: CorpusRecord;
  readonly assessment: Assessment;
  readonly title: number;
  readonly kept: Uint8Array;
}

/** Decides as labelling does with the usual options. */
export function decided(record: CorpusRecord, assessment: Assessment, titles: Int8Array): DecidedText {
  const { threshold } = settingsOf(undefined);
  const { confidences, title, noText } = decide(assessment, titles, threshold);
  return { record, assessment, title, kept: keptFrom(confidences, noText, threshold) };
}

/** The examples that the labelled lines of a text give, each as if it were dropped. */
export function lineExamples(text: DecidedText, lines: readonly KindLine[]): KindExample[] {
  const document = asGiven(text.assessment.document);
  const kept = text.kept.slice();
  const examples: KindExample[] = [];
  for (const line of lines) {
    const kind = droppedKinds.indexOf(line.kind);
    if (kind < 0) continue;
    const offset = offsetOf(text.record, line);
    let at = 0;
    while (at < document.count && (document.end[at] as number) <= offset) at++;
    kept[at] = 0;
    const features = featuresOf(kindContext(text.assessment, kept, text.title), at);
    examples.push({ features, kind, weight: line.sure ? 1 : UNSURE_WEIGHT, source: 'line' });
  }
  return examples;
}

/**
 * Examples of a text whose lines have kinds already: what the judging model drops of them, a line a
 * paragraph, and of each kind a few, so that menus do not outweigh everything.
 *
 * @param known the kinds of the lines, where they are known
 */
export function textExamples(
  { record, assessment, title, kept }: DecidedText,
  known: readonly (Kind | undefined)[],
  source: 'page' | 'made',
): KindExample[] {
  const document = asGiven(assessment.document);
  const kinds = kindContext(assessment, kept, title);
  const found: number[][] = droppedKinds.map(() => []);
  let at = 0;
  for (const [line, { text, start }] of textLines(record.text).entries()) {
    while (at < document.count && (document.end[at] as number) <= start) at++;
    if (at === document.count) break;
    const kind = known[line] ?? (isTitleWithSite(record, line, text) ? 'metadata' : undefined);
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

function isTitleWithSite({ labels, title }: CorpusRecord, line: number, text: string): boolean {
  return labels[line] === 'T' && text.startsWith(title) && siteSuffix.test(text.slice(title.length));
}

function featuresOf(kinds: KindContext, at: number): Int16Array {
  const list = new FeatureList();
  kindFeatures(kinds, at, list);
  return list.items.slice(0, list.length);
}

/** At most so many items, evenly drawn. */
function evenly<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
