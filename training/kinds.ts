import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CorpusRecord } from '../evaluation/corpus.js';
import { textLines } from '../evaluation/corpus.js';
import { cueKinds } from '../src/facts/lexical.js';
import type { Kind } from '../src/kinds.js';
import { FeatureList } from '../src/label/feature-groups.js';
import { keptFrom } from '../src/label/kept.js';
import {
  cueGroupStarts,
  FIRST_WORD_FEATURE,
  type KindContext,
  kindContext,
  kindFeatures,
} from '../src/label/kind-features.js';
import { droppedKinds, KIND_WEIGHTS, kindScores } from '../src/label/kind-model.js';
import { findTitle } from '../src/label/title.js';
import type { Assessment } from '../src/values/assessment.js';

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

/** An example for the kinds: features of a paragraph and the column of its kind. */
export interface KindExample {
  readonly features: readonly number[];
  readonly kind: number;
  readonly weight: number;
  /** No reader gave the kind. */
  readonly silver?: boolean;
}

const ROUNDS = 120;
const RATE = 0.5;
const L2 = 0.06;
/** Hashed words are rare: the same penalty would leave nothing of them. */
const WORD_L2_SHARE = 0.5;
/** Weight of lines where a second kind was a serious candidate. */
const UNSURE_WEIGHT = 0.6;

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

function featuresOf(kinds: KindContext, at: number): number[] {
  const list = new FeatureList();
  kindFeatures(kinds, at, list);
  return [...list.items.subarray(0, list.length)];
}

/** The examples that the labelled lines of one record give. */
export function kindExamples(
  record: CorpusRecord,
  lines: readonly KindLine[],
  assessment: Assessment,
  titles: Int8Array,
  threshold: number,
): KindExample[] {
  const { document, confidences } = assessment;
  const title = findTitle(assessment, titles);
  const kept = keptFrom(confidences, title, threshold);
  const examples: KindExample[] = [];
  for (const line of lines) {
    const kind = droppedKinds.indexOf(line.kind);
    if (kind < 0) continue;
    const offset = offsetOf(record, line);
    let at = 0;
    while (at < document.count && (document.end[at] as number) <= offset) at++;
    kept[at] = 0;
    const features = featuresOf(kindContext(assessment, kept, title), at);
    examples.push({ features, kind, weight: line.sure ? 1 : UNSURE_WEIGHT });
  }
  return examples;
}

/** What all silver lines of a kind weigh, as a share of the weight of the lines that readers gave it. */
const SILVER_SHARE = 0.3;

/**
 * Examples without a reader: lines of made texts, whose kind is known, and boilerplate that consists
 * of phrases of one kind and nothing else.
 */
export function silverExamples(
  record: CorpusRecord & { readonly kinds?: readonly (Kind | undefined)[] },
  assessment: Assessment,
  titles: Int8Array,
  threshold: number,
): KindExample[] {
  const { document, confidences, context } = assessment;
  const { cues, cueTokens, tokenStart } = context.statistics;
  const title = findTitle(assessment, titles);
  const kept = keptFrom(confidences, title, threshold);
  const kinds = kindContext(assessment, kept, title);
  const lines = textLines(record.text);
  const examples: KindExample[] = [];
  let line = 0;
  for (let at = 0; at < document.count; at++) {
    while (line < lines.length && (lines[line] as { end: number }).end <= (document.start[at] as number)) line++;
    const known = record.kinds?.[line];
    if (kept[at] === 1 || (record.labels[line] !== 'O' && !known)) continue;
    const mask = cues[at] as number;
    const single = mask !== 0 && (mask & (mask - 1)) === 0;
    const covered = cueTokens[at] === (tokenStart[at + 1] as number) - (tokenStart[at] as number);
    const kind = known ? droppedKinds.indexOf(known) : single && covered ? 31 - Math.clz32(mask) : -1;
    if (kind >= 0) examples.push({ features: featuresOf(kinds, at), kind, weight: 1, silver: true });
  }
  return examples;
}

/** At most so many examples of each kind, evenly drawn. */
export function balanced(examples: readonly KindExample[], most: number): KindExample[] {
  return droppedKinds.flatMap((_, kind) => {
    const own = examples.filter((example) => example.kind === kind);
    const step = Math.max(1, own.length / most);
    return own.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  });
}

/**
 * Fits the multinomial logistic regression by full-batch gradient descent with AdaGrad steps. That a
 * phrase speaks for its own kind is learnt once for all kinds, as a weight that they share; each
 * kind then learns only how far it differs.
 */
export function trainKinds(given: readonly KindExample[], l2: number = L2): Float32Array {
  const examples = weighted(given);
  const size = droppedKinds.length;
  const weights = new Float32Array(KIND_WEIGHTS);
  const history = new Float64Array(KIND_WEIGHTS);
  const gradient = new Float64Array(KIND_WEIGHTS);
  const sharedHistory = new Float64Array(cueGroupStarts.length);
  const shared = new Float64Array(cueGroupStarts.length);
  const scores = new Float64Array(size);
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (const example of examples) {
      logProbabilities(example.features, weights, scores);
      for (let kind = 0; kind < size; kind++) {
        const error = (Math.exp(scores[kind] as number) - (kind === example.kind ? 1 : 0)) * example.weight;
        for (const feature of example.features) {
          const cell = feature * size + kind;
          gradient[cell] = (gradient[cell] as number) + error / total;
        }
      }
    }
    cueGroupStarts.forEach((start, group) => {
      const own = cueKinds.map((_, kind) => (start + kind) * size + kind);
      const step = own.reduce((sum, cell) => sum + (gradient[cell] as number), 0);
      sharedHistory[group] = (sharedHistory[group] as number) + step * step;
      const change = (-RATE * step) / Math.sqrt((sharedHistory[group] as number) + 1e-10);
      shared[group] = (shared[group] as number) + change;
      for (const cell of own) weights[cell] = (weights[cell] as number) + change;
    });
    const base = sharedPart(shared, size);
    for (let cell = 0; cell < KIND_WEIGHTS; cell++) {
      const penalty = (cell < FIRST_WORD_FEATURE * size ? l2 : l2 * WORD_L2_SHARE) / size;
      const step = (gradient[cell] as number) + penalty * ((weights[cell] as number) - (base.get(cell) ?? 0));
      history[cell] = (history[cell] as number) + step * step;
      weights[cell] = (weights[cell] as number) - (RATE * step) / Math.sqrt((history[cell] as number) + 1e-10);
    }
  }
  return weights;
}

/** Log-probabilities of all kinds, written to `out`. */
function logProbabilities(features: readonly number[], weights: Float32Array, out: Float64Array): void {
  kindScores(features, features.length, weights, out, 0);
  const highest = Math.max(...out);
  const normaliser = highest + Math.log(out.reduce((sum, score) => sum + Math.exp(score - highest), 0));
  for (let kind = 0; kind < out.length; kind++) out[kind] = (out[kind] as number) - normaliser;
}

/** Silver lines weigh so that they leave the kinds as frequent as readers found them. */
function weighted(examples: readonly KindExample[]): KindExample[] {
  const read = new Float64Array(droppedKinds.length);
  const silver = new Float64Array(droppedKinds.length);
  for (const example of examples) {
    const sums = example.silver ? silver : read;
    sums[example.kind] = (sums[example.kind] as number) + example.weight;
  }
  return examples.map((example) => {
    if (!example.silver) return example;
    const share = (SILVER_SHARE * (read[example.kind] as number)) / (silver[example.kind] as number);
    return { ...example, weight: Math.min(1, share) * example.weight };
  });
}

/** The shared weights by the cells that they are part of. */
function sharedPart(shared: Float64Array, size: number): ReadonlyMap<number, number> {
  return new Map(
    cueGroupStarts.flatMap((start, group) =>
      cueKinds.map((_, kind) => [(start + kind) * size + kind, shared[group] as number] as const),
    ),
  );
}
