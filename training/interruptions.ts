import { MOST_SUSPECT } from '../evaluation/body-lines.js';
import { type CorpusRecord, holdsBody } from '../evaluation/corpus.js';
import type { Interruption } from '../evaluation/interruptions.js';
import { readJsonLines } from '../evaluation/json-lines.js';
import type { Kind } from '../src/kinds.js';
import { laidOut, type MadeRecord, MOST_LINES } from './augment.js';
import { bylineLines } from './bylines.js';
import { canBeCaption, captionOf, withCaptions } from './captions.js';
import { withClosingLine } from './closing-lines.js';
import { foldOf } from './folds.js';
import { type LabelledLine, labelledLines } from './labelled-lines.js';
import { between, pick, type Random, seeded } from './random.js';
import { recipe } from './recipe.js';

/** What all lines of a block are, by its type, where that can be said. */
const kindOfType: Readonly<Record<string, Kind>> = {
  ad: 'advertisement',
  affiliate: 'legal',
  app: 'promotion',
  author: 'author',
  betting: 'advertisement',
  caption: 'caption',
  comments: 'comments',
  donation: 'promotion',
  event: 'promotion',
  follow: 'social',
  games: 'promotion',
  jobs: 'advertisement',
  legal: 'legal',
  newsletter: 'newsletter',
  notice: 'notice',
  product: 'advertisement',
  promo: 'promotion',
  recommended: 'recommended',
  share: 'social',
  subscribe: 'newsletter',
  survey: 'promotion',
  tags: 'metadata',
  tip: 'promotion',
  tipline: 'promotion',
  toc: 'navigation',
  wall: 'newsletter',
};

/** Such a share of the texts is short: so many paragraphs of the body. */
const SHORT_SHARE = 0.6;
const SHORTEST = 2;
const LONGEST = 10;
/** So often a short text has its title, and blocks before or behind its body too. */
const TITLED_SHARE = 0.6;
/** Below so many of the titles stand a byline, a date or both. */
const BYLINE_SHARE = 0.7;
/** So often the block stands before the last paragraph, which such a block then does not end. */
const BEFORE_LAST_SHARE = 0.2;
const BEFORE_SHARE = 0.25;
const BEHIND_SHARE = 0.4;
/** So often what stands behind the body of the page follows as well, so many lines at most. */
const TAIL_SHARE = 0.7;
const LONGEST_TAIL = 60;
/** Such a share has captions, of lines that are body elsewhere. */
const CAPTION_SHARE = 0.45;
/** Such a share of the short ones ends with a short sentence, most of these behind the block. */
const SHORT_END_SHARE = 0.4;
const BEFORE_SHORT_SHARE = 0.7;
const MOST_SHORT_WORDS = 14;
/** Such a share is in other languages than English, as are the blocks. */
const OTHER_LANGUAGES = 0.4;

/** Blocks such as stand between two paragraphs, written to learn from; none is among those that measure. */
function readBlocks(): Interruption[] {
  return readJsonLines<Interruption>(new URL('interruptions.jsonl', import.meta.url));
}

/**
 * Articles with a block of boilerplate between two of their paragraphs, short ones also with one before or behind
 * the body: what follows such a block may be body, or not.
 */
export function interruptedTexts(records: readonly CorpusRecord[], count: number, seed: number): MadeRecord[] {
  const random = seeded(seed);
  const blocks = readBlocks();
  const given = records.filter(({ suspect }) => suspect <= MOST_SUSPECT);
  const others = given.filter(({ lang }) => lang !== 'en');
  const made: MadeRecord[] = [];
  for (let tries = 0; made.length < count && tries < count * 4; tries++) {
    const record = pick(random, random() < OTHER_LANGUAGES && others.length > 0 ? others : given);
    const lines = labelledLines(record);
    if (lines.length > MOST_LINES) continue;
    const blocksFor = blocksOf(blocks, record);
    const interrupted =
      random() < SHORT_SHARE ? shortText(record, lines, blocksFor, random) : pageWith(record, lines, blocksFor, random);
    if (interrupted) made.push(laidOut(record, interrupted, random));
  }
  return made;
}

/**
 * The blocks in the language of a text, or all: each part of the sites has its own, so that no model knows those it
 * judges.
 */
function blocksOf(blocks: readonly Interruption[], { host, lang }: CorpusRecord): readonly Interruption[] {
  const fold = foldOf(host);
  const part = blocks.filter((_, index) => index % recipe.folds === fold);
  const own = part.filter(({ language }) => language === lang);
  return own.length > 0 ? own : part;
}

function linesOf({ type, lines }: Interruption): LabelledLine[] {
  const kind = kindOfType[type];
  return lines.map((text) => ({ text, label: 'O', share: 0, ...(kind && { kind }) }));
}

/** The first paragraphs of the body, a block between them, and now and then around them. */
function shortText(
  record: CorpusRecord,
  lines: readonly LabelledLine[],
  blocks: readonly Interruption[],
  random: Random,
): LabelledLine[] | undefined {
  const { title, lang } = record;
  const all = lines.filter(({ label }) => label === 'B');
  if (all.length < SHORTEST) return undefined;
  const first = all.slice(0, between(random, SHORTEST, LONGEST));
  const rest = all.slice(first.length);
  const short = rest.filter(isShortSentence);
  const endsShort = random() < SHORT_END_SHARE;
  const body = endsShort ? withShortEnd(lang, first, short, random) : first;
  const captions = rest.filter(canBeCaption);
  if (captions.length > 0 && random() < CAPTION_SHARE) {
    body.splice(between(random, 0, 2), 0, ...captionOf(record, pick(random, captions), random));
  }
  const isBeforeLast = random() < (endsShort ? BEFORE_SHORT_SHARE : BEFORE_LAST_SHARE);
  const middle = isBeforeLast ? body.length - 1 : between(random, 1, body.length - 1);
  const tail = lines
    .slice(lines.findLastIndex(holdsBody) + 1)
    .map((line) => ({ ...line, label: 'O', share: 0 }) as const);
  const block = (share: number): LabelledLine[] => (random() < share ? linesOf(pick(random, blocks)) : []);
  return [
    ...block(BEFORE_SHARE),
    ...(title !== '' && random() < TITLED_SHARE ? titled(title, lang, random) : []),
    ...body.slice(0, middle),
    ...block(1),
    ...body.slice(middle),
    ...block(BEHIND_SHARE),
    ...(random() < TAIL_SHARE ? tail.slice(0, between(random, 1, LONGEST_TAIL)) : []),
  ];
}

/** The lines and a short sentence of the page behind them, or where it has none, one that was written for it among them. */
function withShortEnd(
  language: string,
  lines: LabelledLine[],
  short: readonly LabelledLine[],
  random: Random,
): LabelledLine[] {
  return short.length > 0 ? [...lines, pick(random, short)] : withClosingLine(language, lines, random);
}

/** Whether a line of the body is a sentence such as the last paragraph of an article often is. */
function isShortSentence({ text }: LabelledLine): boolean {
  return /[.!?。]$/u.test(text) && text.split(/\s+/).length <= MOST_SHORT_WORDS;
}

/** The title, and what stands below it. */
function titled(title: string, language: string, random: Random): LabelledLine[] {
  return [{ text: title, label: 'T', share: 0 }, ...(random() < BYLINE_SHARE ? bylineLines(language, random) : [])];
}

/** The whole page, a block between two lines of the body that follow one another. */
function pageWith(
  record: CorpusRecord,
  given: readonly LabelledLine[],
  blocks: readonly Interruption[],
  random: Random,
): LabelledLine[] | undefined {
  const lines = random() < CAPTION_SHARE ? withCaptions(record, given, random) : given;
  const places = [...lines.keys()]
    .slice(1)
    .filter((at) => [lines[at - 1], lines[at]].every((line) => line && holdsBody(line)));
  if (places.length === 0) return undefined;
  const at = pick(random, places);
  return [...lines.slice(0, at), ...linesOf(pick(random, blocks)), ...lines.slice(at)];
}
