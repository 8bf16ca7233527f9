import { beginningOf, cutTo, MOST_SUSPECT } from '../evaluation/body-lines.js';
import { type CorpusRecord, holdsBody } from '../evaluation/corpus.js';
import { presenceFacts, presenceNames } from '../src/calibrate/presence.js';
import { type CalibrationPoint, fitCalibration } from './calibration.js';
import { type LabelledLine, labelledLines } from './labelled-lines.js';
import { between, type Random, seeded } from './random.js';
import { recipe } from './recipe.js';
import { readShortTexts } from './short-texts.js';
import type { Judge } from './types.js';

/** Every so-manieth text of the corpus teaches whether there is an article. */
const STEP = 4;
/** Nine texts in ten hold one. */
const ARTICLE_SHARE = 0.9;
/** Articles are also cut after so many of their longer paragraphs at most. */
const LONGEST_BRIEF = 4;
/** Pieces of pages without their body have so many lines. */
const SHORTEST_PIECE = 4;
const LONGEST_PIECE = 40;
/** So often the lines of a text are joined, or the title of a page without its body goes too. */
const FLAT_SHARE = 0.2;
const UNTITLED_SHARE = 0.5;

/** Takes it for as likely as not that a text holds an article, which lowers no confidence. */
export const everyText: readonly number[] = presenceNames.map(() => 0);

/** A text to learn from, and whether it holds an article. */
interface GivenText extends Pick<CorpusRecord, 'text' | 'host'> {
  readonly article: boolean;
}

/** The weight of each of `presenceFacts`, learnt from pages with their body and without it, and from short articles. */
export function trainPresence(records: readonly CorpusRecord[], judge: Judge): readonly number[] {
  const random = seeded(recipe.seed);
  const sample = records.filter((_, index) => index % STEP === 0);
  const made = sample.flatMap((record) => madeOf(record, random));
  const found = [...made, ...shortArticles()].flatMap((text) => {
    const { posteriors, confidences, context } = judge(text);
    const facts = presenceFacts(posteriors, confidences, context.statistics);
    return facts === undefined ? [] : [{ facts, article: text.article }];
  });
  const articles = found.filter(({ article }) => article).length;
  const points = found.map(({ facts, article }): CalibrationPoint => {
    const weight = article ? ARTICLE_SHARE / articles : (1 - ARTICLE_SHARE) / (found.length - articles);
    return { logOdds: 0, covariates: facts, outcome: article ? 1 : 0, weight };
  });
  return fitCalibration(points).offset;
}

/** The page, its body alone, its beginning alone and in the page; the page without its body, and a piece of that. */
function madeOf(record: CorpusRecord, random: Random): GivenText[] {
  const lines = labelledLines(record);
  const body = lines.filter(holdsBody);
  const rest = cutTo(lines, []);
  const beginning = beginningOf(lines, between(random, 1, LONGEST_BRIEF));
  const brief = cutTo(lines, beginning);
  const untitled = random() < UNTITLED_SHARE ? rest.filter(({ label }) => label === 'O') : rest;
  const pages = record.suspect > MOST_SUSPECT ? [] : [untitled, pieceOf(rest, random)];
  const textOf = (some: readonly LabelledLine[]): string =>
    some.map(({ text }) => text).join(random() < FLAT_SHARE ? ' ' : '\n');
  return [
    ...[lines, body, beginning, brief].map((some) => ({ text: textOf(some), host: record.host, article: true })),
    ...pages.map((some) => ({ text: textOf(some), host: record.host, article: false })),
  ];
}

function pieceOf(lines: readonly LabelledLine[], random: Random): readonly LabelledLine[] {
  const size = between(random, SHORTEST_PIECE, LONGEST_PIECE);
  const from = between(random, 0, Math.max(0, lines.length - size));
  return lines.slice(from, from + size);
}

/** Pages without an article that are as short are left out: whether a sentence is a message, its words tell. */
function shortArticles(): GivenText[] {
  return readShortTexts().flatMap(({ text, article }) => (article ? [{ text, host: '', article }] : []));
}
