import type { CorpusRecord } from '../evaluation/corpus.js';
import type { Kind } from '../src/kinds.js';
import { withCaptions } from './captions.js';
import { hasList, withList } from './lists.js';
import { advertisements, promptLines, sourceLine } from './prompts.js';
import { between, pick, type Random, seeded } from './random.js';
import { teaserList } from './teasers.js';

/** A line of a text with its label. */
export interface LabelledLine {
  text: string;
  label: 'B' | 'T' | 'O' | 'M';
  share: number;
  /** What a made line is. */
  kind?: Kind;
}

/** A text made for training; the kinds of its made lines are known. */
export interface MadeRecord extends CorpusRecord {
  readonly kinds: readonly (Kind | undefined)[];
}

/** What other pages lend: runs of boilerplate from inside and behind articles, and headlines. */
export interface Pool {
  readonly interiors: readonly { host: string; language: string; lines: readonly LabelledLine[] }[];
  readonly tails: readonly { host: string; language: string; lines: readonly LabelledLine[] }[];
  readonly teasers: readonly { host: string; language: string; title: string; sentence: string }[];
}

const MOST_LINES = 600;
const LONGEST_INTERIOR = 12;
const LONGEST_TAIL = 50;
const LONGEST_HEAD = 8;
/** Shares of the texts that are made from pages with a list in the body, and that get a list of their own. */
const LISTED = 0.2;
const MADE_LIST = 0.1;
/** The most paragraphs that a brief has. */
const LONGEST_BRIEF = 4;

/** The lines of a record with their labels. */
function labelledLines(record: CorpusRecord): LabelledLine[] {
  const lines: LabelledLine[] = [];
  let index = 0;
  for (const line of record.text.split('\n')) {
    if (line.trim() === '') continue;
    const label = record.labels[index] as LabelledLine['label'];
    lines.push({ text: line.trim(), label, share: label === 'M' ? (record.coverage[index] ?? 0.5) : 0 });
    index++;
  }
  return lines;
}

function isBody(line: LabelledLine): boolean {
  return line.label === 'B' || line.label === 'M';
}

/** Collects what the pages of the training split lend to one another. */
function buildPool(records: readonly CorpusRecord[]): Pool {
  const interiors: { host: string; language: string; lines: LabelledLine[] }[] = [];
  const tails: { host: string; language: string; lines: LabelledLine[] }[] = [];
  const teasers: { host: string; language: string; title: string; sentence: string }[] = [];
  for (const record of records) {
    const lines = labelledLines(record);
    const first = lines.findIndex(isBody);
    const last = lines.findLastIndex(isBody);
    if (first < 0) continue;
    const owner = { host: record.host, language: record.lang };
    const tail = lines.slice(last + 1);
    if (tail.length > 2) tails.push({ ...owner, lines: tail });
    for (let at = first; at < last; at++) {
      if (isBody(lines[at] as LabelledLine)) continue;
      let end = at;
      while (!isBody(lines[end] as LabelledLine)) end++;
      const run = lines.slice(at, end);
      if (run.length <= LONGEST_INTERIOR) interiors.push({ ...owner, lines: run });
      at = end;
    }
    const sentence = lines.find((line) => isBody(line) && line.text.length > 60)?.text.slice(0, 220);
    if (record.title && sentence) teasers.push({ ...owner, title: record.title, sentence });
  }
  return { interiors, tails, teasers };
}

/**
 * Makes texts such as extractors leave behind out of whole pages: little before the body, some of
 * the boilerplate inside, a piece of the tail, teaser lists of other pages, other layouts.
 *
 * @param briefs whether the bodies are cut after a few paragraphs
 */
export function augment(records: readonly CorpusRecord[], count: number, seed: number, briefs = false): MadeRecord[] {
  const random = seeded(seed);
  const pool = buildPool(records);
  const listed = records.filter((record) => hasList(labelledLines(record)));
  const made: MadeRecord[] = [];
  for (let tries = 0; made.length < count && tries < count * 4; tries++) {
    const record = pick(random, random() < LISTED ? listed : records);
    const lines = labelledLines(record);
    if (lines.length > MOST_LINES || !lines.some(isBody)) continue;
    made.push(laidOut(record, residual(record, lines, pool, random, briefs), random));
  }
  return made;
}

function residual(
  record: CorpusRecord,
  lines: LabelledLine[],
  pool: Pool,
  random: Random,
  isBrief: boolean,
): LabelledLine[] {
  const first = lines.findIndex(isBody);
  const last = lines.findLastIndex(isBody);
  const end = isBrief ? endOfBrief(lines, between(random, 1, LONGEST_BRIEF)) : last;
  const clean = random() < 0.15;
  const out: LabelledLine[] = [];
  const head = lines.slice(0, first);
  const boilerplateHead = head.filter((line) => line.label === 'O');
  if (!clean && random() < 0.5) out.push(...boilerplateHead.slice(-between(random, 1, LONGEST_HEAD)));
  if (random() > 0.3 && record.title) out.push(...titleLines(record, random));
  const plain = interior(record, lines.slice(first, end + 1), pool, random, clean);
  const body = random() < MADE_LIST ? withList(record, plain, random) : plain;
  out.push(...(!clean && random() < 0.45 ? withCaptions(record, body, random) : body));
  if (clean) return out;
  const site = siteName(record.host);
  if (random() < 0.08) out.push(sourceLine(record, site, random));
  if (random() < 0.1) out.push(...promptLines(record, site, random));
  if (random() < 0.75) out.push(...tail(record, lines.slice(last + 1), pool, random));
  if (random() < 0.4) out.push(...teaserList(record, pool, random));
  return out;
}

/** Where the body ends when so many of its paragraphs are left. */
function endOfBrief(lines: readonly LabelledLine[], paragraphs: number): number {
  let left = paragraphs;
  return lines.findIndex((line) => isBody(line) && --left === 0);
}

const separators = [' | ', ' - ', ' – ', ' • ', ' :: ', ' — ', ' » '];

/** The title, now and then twice or behind the document's title, as `title | site` and `site`. */
function titleLines(record: CorpusRecord, random: Random): LabelledLine[] {
  const title: LabelledLine = { text: record.title, label: 'T', share: 0 };
  const chance = random();
  if (chance < 0.15) return [title, { ...title }];
  if (chance < 0.35) {
    const site = siteName(record.host);
    const lines: LabelledLine[] = [
      { text: record.title + pick(random, separators) + site, label: 'T', share: 0, kind: 'metadata' },
    ];
    if (random() < 0.4) lines.push({ text: site, label: 'O', share: 0, kind: 'metadata' });
    return random() < 0.8 ? [...lines, title] : lines;
  }
  return [title];
}

/** A name such as sites give themselves, made from the host. */
function siteName(host: string): string {
  const [name = host] = host.replace(/^www\./, '').split('.');
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The body, with a random part of the boilerplate that stands inside and some of other sites. */
function interior(
  record: CorpusRecord,
  lines: readonly LabelledLine[],
  pool: Pool,
  random: Random,
  clean: boolean,
): LabelledLine[] {
  const out: LabelledLine[] = [];
  const keepRuns = clean ? 0 : 0.3 + random() * 0.7;
  const advertisement =
    !clean && random() < 0.25 ? pick(random, advertisements[record.lang] ?? advertisements['en'] ?? []) : '';
  const advertisementRate = 0.08 + random() * 0.15;
  const foreignRate = !clean && random() < 0.35 ? 0.03 + random() * 0.06 : 0;
  const promptRate = !clean && random() < 0.08 ? 0.04 : 0;
  const listRate = !clean && random() < 0.06 ? 0.03 : 0;
  const foreign = pool.interiors.filter((run) => run.language === record.lang && run.host !== record.host);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as LabelledLine;
    if (isBody(line)) {
      out.push(line);
      if (advertisement !== '' && random() < advertisementRate)
        out.push({ text: advertisement, label: 'O', share: 0, kind: 'advertisement' });
      if (foreign.length > 0 && random() < foreignRate) out.push(...pick(random, foreign).lines);
      if (random() < promptRate) out.push(...promptLines(record, siteName(record.host), random));
      if (random() < listRate) out.push(...teaserList(record, pool, random).slice(0, 6));
      continue;
    }
    let end = at;
    while (end < lines.length && !isBody(lines[end] as LabelledLine)) end++;
    if (random() < keepRuns) {
      const run = lines.slice(at, end);
      const from = run.length > LONGEST_INTERIOR ? between(random, 0, run.length - LONGEST_INTERIOR) : 0;
      out.push(...run.slice(from, from + LONGEST_INTERIOR));
    }
    at = end - 1;
  }
  return out;
}

function tail(record: CorpusRecord, lines: readonly LabelledLine[], pool: Pool, random: Random): LabelledLine[] {
  const out: LabelledLine[] = [];
  if (lines.length > 0) {
    const length = Math.ceil(random() ** 2.5 * LONGEST_TAIL);
    const from = random() < 0.6 ? 0 : between(random, 0, Math.max(0, lines.length - length));
    out.push(...lines.slice(from, from + length));
  }
  if (random() < 0.45) {
    const foreign = pool.tails.filter((one) => one.language === record.lang && one.host !== record.host);
    const chunks = foreign.length > 0 ? between(random, 1, 2) : 0;
    for (let chunk = 0; chunk < chunks; chunk++) {
      const source = pick(random, foreign).lines;
      const from = between(random, 0, source.length - 1);
      let piece = source.slice(from, from + between(random, 2, 20));
      if (random() < 0.5) piece = piece.filter((line) => line.text.split(' ').length > 2);
      out.push(...piece);
    }
  }
  return out.map((line) => ({ ...line, label: 'O', share: 0 }));
}

/** Joins the lines in one of the layouts that occur. */
function laidOut(record: CorpusRecord, lines: readonly LabelledLine[], random: Random): MadeRecord {
  const layout = random();
  const marked = random() < 0.12;
  let text = '';
  let labels = '';
  const coverage: number[] = [];
  lines.forEach((line, index) => {
    const words = line.text.split(' ').length;
    const content =
      marked && line.label === 'O' && words < 15 && !line.text.startsWith('-') ? `- ${line.text}` : line.text;
    const blank = layout < 0.45 ? false : layout < 0.8 ? true : words > 6;
    if (index > 0) text += blank ? '\n\n' : '\n';
    text += content;
    labels += line.label;
    coverage.push(line.label === 'B' ? 1 : line.share);
  });
  return {
    ...record,
    id: `${record.id}+`,
    rendering: 'augmented',
    text,
    labels,
    coverage,
    kinds: lines.map((line) => line.kind),
  };
}
