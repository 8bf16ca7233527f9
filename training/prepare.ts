import { type CorpusRecord, extractedRenderings, type GoldLine, goldLines, isNews } from '../evaluation/corpus.js';
import { overlaps } from '../evaluation/spans.js';
import { FeatureSink } from '../src/facts/sink.js';
import { AFTER, BEFORE, BODY, INSIDE, TITLE } from '../src/facts/states.js';
import { templateNames } from '../src/features/templates.js';
import { features } from '../src/features.js';
import { segment } from '../src/segment.js';
import type { Context } from '../src/values/context.js';
import { asGiven, type TextDocument } from '../src/values/document.js';
import { KEYS } from './dictionary.js';
import { recipe } from './recipe.js';
import type { FeatureStore, TrainingDocument } from './types.js';

/** Longer texts are left out: they cost time and are no news articles. */
const MOST_PARAGRAPHS = 1500;
/** A last run of body lines this small, so far behind the rest, is noise of the gold. */
const STRAY_WORDS = 30;
const STRAY_DISTANCE = 15;
/** A standfirst has so many words at least and at most, and stands so near behind the title. */
const STANDFIRST_LEAST = 6;
const STANDFIRST_MOST = 60;
const STANDFIRST_DISTANCE = 3;

/** By number of a template: whether its features are words. */
const isWordTemplate = templateNames.map((name) => name.startsWith('words: ') || name.startsWith('neighbours: words'));

const extracted = new Set([...extractedRenderings, 'trafilatura-recall']);

/** The weight of a record in training: news and clean gold count more. */
function weightOf(record: CorpusRecord): number {
  let weight = isNews(record) ? 2.2 : 1;
  if (record.source === 'readability' || record.source === 'newspaper4k') weight *= 0.7;
  if (record.suspect > 0.2) weight *= 0.5;
  if (extracted.has(record.rendering)) weight *= 1.2;
  if (record.source === 'written') weight *= recipe.writtenWeight;
  return weight;
}

/** Growing arrays in shared memory, so that workers read what this thread wrote. */
export class StoreBuilder {
  #features = new Int32Array(new SharedArrayBuffer(1 << 26));
  #offsets = new Int32Array(new SharedArrayBuffer(1 << 22));
  #states = new Uint8Array(new SharedArrayBuffer(1 << 20));
  #words = new Uint16Array(new SharedArrayBuffer(1 << 21));
  #numbers = new Uint16Array(new SharedArrayBuffer(1 << 21));
  #learn = new Uint8Array(new SharedArrayBuffer(1 << 20));
  readonly #isWord = new Uint8Array(new SharedArrayBuffer(KEYS));
  #standfirsts = 0;
  #featureCount = 0;
  #paragraphs = 0;
  readonly documents: TrainingDocument[] = [];
  readonly #sink = new FeatureSink();

  /**
   * Segments a record, extracts its features and derives the states from its labels.
   *
   * @returns whether something can be learnt from it
   */
  add(record: CorpusRecord): boolean {
    const document = segment(record.text);
    if (document.count === 0 || document.count > MOST_PARAGRAPHS) return false;
    const states = goldStates(record, asGiven(document));
    if (!states.includes(BODY)) return false;
    const { extract, context } = features(document);
    const first = this.#paragraphs;
    for (let at = 0; at < document.count; at++) {
      extract(at, this.#sink);
      this.#reserve(this.#sink.length);
      const { keys, templates } = this.#sink;
      this.#features.set(keys, this.#featureCount);
      for (const [index, key] of keys.entries()) {
        if (isWordTemplate[templates[index] as number]) this.#isWord[key] = 1;
      }
      this.#offsets[this.#paragraphs] = this.#featureCount;
      const standfirst = maybeStandfirst(states, at, context);
      this.#states[this.#paragraphs] = standfirst && this.#standfirsts++ % 2 === 0 ? BODY : (states[at] as number);
      this.#learn[this.#paragraphs] = standfirst && this.#states[this.#paragraphs] !== BODY ? 0 : 1;
      this.#words[this.#paragraphs] = Math.min(65535, context.statistics.words[at] as number);
      this.#numbers[this.#paragraphs] = Math.min(65535, context.statistics.numbers[at] as number);
      this.#featureCount += this.#sink.length;
      this.#paragraphs++;
    }
    this.#offsets[this.#paragraphs] = this.#featureCount;
    const { host, rendering } = record;
    this.documents.push({ host, rendering, weight: weightOf(record), first, count: document.count });
    return true;
  }

  #reserve(length: number): void {
    if (this.#featureCount + length > this.#features.length) this.#features = doubled(this.#features, Int32Array);
    if (this.#paragraphs + 2 > this.#offsets.length) this.#offsets = doubled(this.#offsets, Int32Array);
    if (this.#paragraphs + 1 > this.#states.length) {
      this.#states = doubled(this.#states, Uint8Array);
      this.#words = doubled(this.#words, Uint16Array);
      this.#numbers = doubled(this.#numbers, Uint16Array);
      this.#learn = doubled(this.#learn, Uint8Array);
    }
  }

  store(): FeatureStore {
    return {
      features: this.#features,
      offsets: this.#offsets,
      states: this.#states,
      words: this.#words,
      numbers: this.#numbers,
      learn: this.#learn,
      isWord: this.#isWord,
    };
  }
}

/** What the store holds of one document. */
export function partOf(
  { states, words, numbers, learn }: FeatureStore,
  { first, count }: TrainingDocument,
): { states: Uint8Array; learn: Uint8Array; words: Int32Array; numbers: Int32Array } {
  const end = first + count;
  return {
    states: states.subarray(first, end),
    learn: learn.subarray(first, end),
    words: Int32Array.from(words.subarray(first, end)),
    numbers: Int32Array.from(numbers.subarray(first, end)),
  };
}

function doubled<Data extends Int32Array | Uint8Array | Uint16Array>(
  data: Data,
  kind: new (buffer: SharedArrayBuffer) => Data,
): Data {
  const larger = new kind(new SharedArrayBuffer(data.byteLength * 2));
  larger.set(data);
  return larger;
}

/**
 * Whether a paragraph that the gold leaves out may be the standfirst. Half of the sources count
 * standfirsts as body and half do not; by our kinds they are kept. But some are second headlines, so
 * one half of these lines is taught as body, the other not at all.
 */
function maybeStandfirst(states: Uint8Array, at: number, context: Context): boolean {
  if (states[at] !== BEFORE) return false;
  const { words, stopwords, cues } = context.statistics;
  const size = words[at] as number;
  if (size < STANDFIRST_LEAST || size > STANDFIRST_MOST) return false;
  if (cues[at] !== 0 || (stopwords[at] as number) * 6 < size || (context.copies[at] as number) > 1) return false;
  return states.subarray(Math.max(0, at - STANDFIRST_DISTANCE), at).includes(TITLE);
}

/** The chain's states for the paragraphs of a document, from the gold lines that they cover. */
function goldStates(record: CorpusRecord, document: TextDocument): Uint8Array {
  const { isBody, isTitle } = goldParagraphs(record, document);
  const { first, last } = bodyRange(isBody, document);
  return Uint8Array.from(isBody, (body, at) => {
    if (isTitle[at] === 1) return TITLE;
    if (at < first) return BEFORE;
    if (at > last) return AFTER;
    return body === 1 ? BODY : INSIDE;
  });
}

/** Which paragraphs are body by half of their characters at least, and which title by more than half. */
function goldParagraphs(
  record: CorpusRecord,
  { count, start, end }: TextDocument,
): { isBody: Uint8Array; isTitle: Uint8Array } {
  const lines = goldLines(record);
  const paragraphs = Array.from({ length: count }, (_, at) => ({ start: start[at] as number, end: end[at] as number }));
  const body = new Float64Array(count);
  const title = new Float64Array(count);
  const total = new Float64Array(count);
  for (const { first: at, second: line, ...common } of overlaps(paragraphs, lines)) {
    const { label, bodyShare } = lines[line] as GoldLine;
    const length = common.end - common.start;
    total[at] = (total[at] as number) + length;
    if (label === 'T') title[at] = (title[at] as number) + length;
    body[at] = (body[at] as number) + length * bodyShare;
  }
  return {
    isBody: Uint8Array.from(body, (part, at) => (part * 2 >= (total[at] as number) ? 1 : 0)),
    isTitle: Uint8Array.from(title, (part, at) => (part * 2 > (total[at] as number) ? 1 : 0)),
  };
}

/** First and last paragraph of the body, a stray scrap far behind or before it left aside. */
function bodyRange(isBody: Uint8Array, { text, start, end }: TextDocument): { first: number; last: number } {
  const size = (at: number): number => text.slice(start[at], end[at]).split(/\s+/).length;
  const all = [...isBody.keys()].filter((at) => isBody[at] === 1);
  const trim = (order: readonly number[]): number => {
    let scrap = 0;
    for (let index = 0; index + 1 < order.length; index++) {
      const [at, next] = order.slice(index, index + 2) as [number, number];
      scrap += size(at);
      if (scrap >= STRAY_WORDS) break;
      if (Math.abs(at - next) > STRAY_DISTANCE) return next;
    }
    return order[0] ?? -1;
  };
  return { first: trim(all), last: trim([...all].reverse()) };
}
