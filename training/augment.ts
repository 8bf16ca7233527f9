import { type CorpusRecord, holdsBody } from '../evaluation/corpus.js';
import type { Kind } from '../src/kinds.js';
import { bylineLines } from './bylines.js';
import { withCaptions } from './captions.js';
import { withClosingLine } from './closing-lines.js';
import { withGluedEnd } from './glued-ends.js';
import { boilerplate, type LabelledLine, labelledLines } from './labelled-lines.js';
import { hasList, withList } from './lists.js';
import { LONGEST_INTERIOR, lentTo, type Pool, poolOf, runsOf } from './pool.js';
import { advertisements, promptLines, sourceLine } from './prompts.js';
import { between, pick, type Random, seeded } from './random.js';
import { withStandfirst } from './standfirsts.js';
import { teaserList } from './teasers.js';

/** A text made for training; the kinds of its made lines are known. */
export interface MadeRecord extends CorpusRecord {
  readonly kinds: readonly (Kind | undefined)[];
}

/** Longer pages are left out. */
export const MOST_LINES = 600;
/** Lines that stay at most behind the body, before it, and of a list of teasers inside. */
const LONGEST_TAIL = 50;
const LONGEST_HEAD = 8;
const LONGEST_INNER_LIST = 6;
/** Shares of the texts that are made from pages with a list in the body, and that get a list of their own. */
const LISTED = 0.2;
const MADE_LIST = 0.1;
/** Share of the texts with a title that get a standfirst, and of these with a byline or a date below it. */
const STANDFIRST = 0.12;
const STANDFIRST_BYLINE = 0.4;
/** Shares of the texts with something glued to a paragraph of the body, and with a closing line. */
const GLUED_END = 0.1;
const CLOSING_LINE = 0.1;
/** The most paragraphs that a brief has. */
const LONGEST_BRIEF = 4;

/**
 * Makes texts such as extractors leave behind out of whole pages: little before the body, some of
 * the boilerplate inside, a piece of the tail, teaser lists of other pages, other layouts.
 *
 * @param briefs whether the bodies are cut after a few paragraphs
 */
export function augment(records: readonly CorpusRecord[], count: number, seed: number, briefs = false): MadeRecord[] {
  const random = seeded(seed);
  const pool = poolOf(records);
  const listed = records.filter((record) => hasList(labelledLines(record)));
  const made: MadeRecord[] = [];
  for (let tries = 0; made.length < count && tries < count * 4; tries++) {
    const record = pick(random, random() < LISTED ? listed : records);
    const lines = labelledLines(record);
    if (lines.length > MOST_LINES || !lines.some(holdsBody)) continue;
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
  const first = lines.findIndex(holdsBody);
  const last = lines.findLastIndex(holdsBody);
  const end = isBrief ? endOfBrief(lines, between(random, 1, LONGEST_BRIEF)) : last;
  const isClean = random() < 0.15;
  const out: LabelledLine[] = [];
  const head = lines.slice(0, first);
  const boilerplateHead = head.filter((line) => line.label === 'O');
  if (!isClean && random() < 0.5) out.push(...boilerplateHead.slice(-between(random, 1, LONGEST_HEAD)));
  const isTitled = random() > 0.3 && record.title !== '';
  if (isTitled) out.push(...titleLines(record, random));
  const plain = interior(record, lines.slice(first, end + 1), pool, random, isClean);
  const body = random() < MADE_LIST ? withList(record, plain, random) : plain;
  const captioned = !isClean && random() < 0.5 ? withCaptions(record, body, random) : body;
  const glued = random() < GLUED_END ? withGluedEnd(record, captioned, pool, random) : captioned;
  const closed = random() < CLOSING_LINE ? withClosingLine(record.lang, glued, random) : glued;
  out.push(...(isTitled && random() < STANDFIRST ? standfirstAbove(record, closed, random) : closed));
  if (isClean) return out;
  const site = siteName(record.host);
  if (random() < 0.08) out.push(sourceLine(record, site, random));
  if (random() < 0.1) out.push(...promptLines(record, site, random));
  if (random() < 0.75) out.push(...tail(record, lines.slice(last + 1), pool, random));
  if (random() < 0.4) out.push(...teaserList(record, pool, random));
  return out;
}

/** The body with a standfirst above it, now and then a byline or a date between the two. */
function standfirstAbove({ lang }: CorpusRecord, body: readonly LabelledLine[], random: Random): LabelledLine[] {
  const [standfirst, ...rest] = withStandfirst(body, random);
  if (standfirst === undefined) return [];
  return [standfirst, ...(random() < STANDFIRST_BYLINE ? bylineLines(lang, random) : []), ...rest];
}

/** Where the body ends when so many of its paragraphs are left, or all where it has no more. */
function endOfBrief(lines: readonly LabelledLine[], paragraphs: number): number {
  const body = [...lines.keys()].filter((at) => holdsBody(lines[at] as LabelledLine));
  return body[Math.min(paragraphs, body.length) - 1] as number;
}

const separators = [' | ', ' - ', ' – ', ' • ', ' :: ', ' — ', ' » '];

/** The title, now and then twice or behind the document's title, as `title | site` and `site`. */
function titleLines(record: CorpusRecord, random: Random): LabelledLine[] {
  const title: LabelledLine = { text: record.title, label: 'T', share: 0 };
  const chance = random();
  if (chance < 0.15) return [title, title];
  if (chance < 0.35) {
    const site = siteName(record.host);
    const lines: LabelledLine[] = [
      { text: record.title + pick(random, separators) + site, label: 'T', share: 0, kind: 'metadata' },
    ];
    if (random() < 0.4) lines.push(boilerplate(site, 'metadata'));
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

/** What is put between the paragraphs of one text, and how often. */
interface Filling {
  /** Share of the page's own boilerplate that stays. */
  readonly keepRuns: number;
  /** Empty where there is none. */
  readonly advertisement: string;
  readonly advertisementRate: number;
  readonly foreignRate: number;
  readonly promptRate: number;
  readonly listRate: number;
}

function fillingFor(record: CorpusRecord, random: Random, isClean: boolean): Filling {
  const advertisementsHere = advertisements[record.lang] ?? advertisements['en'] ?? [];
  // The order is that of the random numbers.
  return {
    keepRuns: isClean ? 0 : 0.3 + random() * 0.7,
    advertisement: !isClean && random() < 0.25 ? pick(random, advertisementsHere) : '',
    advertisementRate: 0.08 + random() * 0.15,
    foreignRate: !isClean && random() < 0.35 ? 0.03 + random() * 0.06 : 0,
    promptRate: !isClean && random() < 0.08 ? 0.04 : 0,
    listRate: !isClean && random() < 0.06 ? 0.03 : 0,
  };
}

/** The body, with a random part of the boilerplate that stands inside and some of other sites. */
function interior(
  record: CorpusRecord,
  lines: readonly LabelledLine[],
  pool: Pool,
  random: Random,
  isClean: boolean,
): LabelledLine[] {
  const filling = fillingFor(record, random, isClean);
  const foreign = lentTo(record, pool.interiors);
  const behindBody = (): LabelledLine[] => {
    const out: LabelledLine[] = [];
    if (filling.advertisement !== '' && random() < filling.advertisementRate)
      out.push(boilerplate(filling.advertisement, 'advertisement'));
    if (foreign.length > 0 && random() < filling.foreignRate) out.push(...pick(random, foreign).lines);
    if (random() < filling.promptRate) out.push(...promptLines(record, siteName(record.host), random));
    if (random() < filling.listRate) out.push(...teaserList(record, pool, random).slice(0, LONGEST_INNER_LIST));
    return out;
  };
  return runsOf(lines).flatMap((run) => {
    if (run.some(holdsBody)) return [...run, ...behindBody()];
    if (random() >= filling.keepRuns) return [];
    const from = run.length > LONGEST_INTERIOR ? between(random, 0, run.length - LONGEST_INTERIOR) : 0;
    return run.slice(from, from + LONGEST_INTERIOR);
  });
}

/** A piece of what stands behind the body, and pieces of what stands there on other sites. */
function tail(record: CorpusRecord, lines: readonly LabelledLine[], pool: Pool, random: Random): LabelledLine[] {
  const out: LabelledLine[] = [];
  if (lines.length > 0) {
    const length = Math.ceil(random() ** 2.5 * LONGEST_TAIL);
    const from = random() < 0.6 ? 0 : between(random, 0, Math.max(0, lines.length - length));
    out.push(...lines.slice(from, from + length));
  }
  if (random() < 0.45) {
    const foreign = lentTo(record, pool.tails);
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
export function laidOut(record: CorpusRecord, lines: readonly LabelledLine[], random: Random): MadeRecord {
  const layout = random();
  const marked = random() < 0.12;
  let text = '';
  let labels = '';
  const coverage: number[] = [];
  lines.forEach((line, index) => {
    const words = line.text.split(' ').length;
    const isItem = marked && line.label === 'O' && words < 15 && !line.text.startsWith('-');
    const blank = layout < 0.45 ? false : layout < 0.8 ? true : words > 6;
    if (index > 0) text += blank ? '\n\n' : '\n';
    text += isItem ? `- ${line.text}` : line.text;
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
