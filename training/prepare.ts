import { type CorpusRecord, extractedRenderings, goldLines, isNews } from '../evaluation/corpus.js';
import { FeatureSink } from '../src/facts/sink.js';
import { AFTER, BEFORE, BODY, INSIDE, TITLE } from '../src/facts/states.js';
import { features } from '../src/features.js';
import { segment } from '../src/segment.js';
import type { Context } from '../src/values/context.js';
import type { FeatureStore, TrainingDocument } from './types.js';

/** Longer texts are left out: they cost time and are no news articles. */
const MOST_PARAGRAPHS = 1500;
/** A last run of body lines this small, so far behind the rest, is noise of the gold. */
const STRAY_WORDS = 30;
const STRAY_DISTANCE = 15;

const extracted = new Set([...extractedRenderings, 'trafilatura-recall']);

/** The weight of a record in training: news and clean gold count more. */
function weightOf(record: CorpusRecord): number {
  let weight = isNews(record) ? 2.2 : 1;
  if (record.source === 'readability' || record.source === 'newspaper4k') weight *= 0.7;
  if (record.suspect > 0.2) weight *= 0.5;
  if (extracted.has(record.rendering)) weight *= 1.2;
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
  add(record: CorpusRecord, weight: number = weightOf(record)): boolean {
    const document = segment(record.text);
    if (document.count === 0 || document.count > MOST_PARAGRAPHS) return false;
    const states = goldStates(record, document);
    if (!states.includes(BODY)) return false;
    const { extract, context } = features(document);
    const first = this.#paragraphs;
    for (let at = 0; at < document.count; at++) {
      extract(at, this.#sink);
      this.#reserve(this.#sink.length);
      this.#features.set(this.#sink.keys, this.#featureCount);
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
    const { id, host, rendering } = record;
    this.documents.push({ id, host, rendering, weight, first, count: document.count });
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
    };
  }
}

function doubled<Data extends Int32Array | Uint8Array | Uint16Array>(
  data: Data,
  kind: new (buffer: SharedArrayBuffer) => Data,
): Data {
  const larger = new kind(new SharedArrayBuffer(data.byteLength * 2));
  larger.set(data);
  return larger;
}

/** A standfirst has so many words at least and at most, and stands so near behind the title. */
const STANDFIRST_LEAST = 6;
const STANDFIRST_MOST = 60;
const STANDFIRST_DISTANCE = 3;

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
  if ((cues[at] as number) !== 0 || (stopwords[at] as number) * 6 < size || (context.copies[at] as number) > 1)
    return false;
  for (let back = 1; back <= STANDFIRST_DISTANCE && at >= back; back++) if (states[at - back] === TITLE) return true;
  return false;
}

/** The chain's states for the paragraphs of a document, from the gold lines that they cover. */
function goldStates(record: CorpusRecord, document: { count: number; start: Int32Array; end: Int32Array }): Uint8Array {
  const lines = goldLines(record);
  const { count, start, end } = document;
  const body = new Float64Array(count);
  const title = new Float64Array(count);
  const total = new Float64Array(count);
  let line = 0;
  for (let at = 0; at < count; at++) {
    while (line < lines.length && (lines[line] as { end: number }).end <= (start[at] as number)) line++;
    for (let next = line; next < lines.length; next++) {
      const gold = lines[next] as (typeof lines)[number];
      if (gold.start >= (end[at] as number)) break;
      const from = Math.max(gold.start, start[at] as number);
      const length = Math.min(gold.end, end[at] as number) - from;
      total[at] = (total[at] as number) + length;
      if (gold.label === 'T') title[at] = (title[at] as number) + length;
      body[at] = (body[at] as number) + length * gold.bodyShare;
    }
  }
  const isBody = new Uint8Array(count);
  for (let at = 0; at < count; at++) isBody[at] = (body[at] as number) * 2 >= (total[at] as number) ? 1 : 0;
  const { first, last } = bodyRange(isBody, record.text, document);
  const states = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    if ((title[at] as number) * 2 > (total[at] as number)) states[at] = TITLE;
    else if (at < first) states[at] = BEFORE;
    else if (at > last) states[at] = AFTER;
    else states[at] = isBody[at] === 1 ? BODY : INSIDE;
  }
  return states;
}

/** First and last paragraph of the body, a stray scrap far behind or before it left aside. */
function bodyRange(
  isBody: Uint8Array,
  text: string,
  document: { count: number; start: Int32Array; end: Int32Array },
): { first: number; last: number } {
  const size = (at: number): number => text.slice(document.start[at], document.end[at]).split(/\s+/).length;
  const all = [...isBody.keys()].filter((at) => isBody[at] === 1);
  const trim = (order: readonly number[]): number => {
    let scrap = 0;
    for (let index = 0; index + 1 < order.length; index++) {
      scrap += size(order[index] as number);
      if (scrap >= STRAY_WORDS) break;
      if (Math.abs((order[index] as number) - (order[index + 1] as number)) > STRAY_DISTANCE) {
        return order[index + 1] as number;
      }
    }
    return order[0] ?? -1;
  };
  return { first: trim(all), last: trim([...all].reverse()) };
}
