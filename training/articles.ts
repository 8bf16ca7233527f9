import { type CorpusRecord, textLines } from '../evaluation/corpus.js';
import type { ShortText } from '../evaluation/short-texts.js';
import { ARTICLE_FEATURES, articleFeatures, FIRST_WORD, likelyParagraphs } from '../src/calibrate/article.js';
import { probability } from '../src/facts/platt.js';
import type { ArticleWeights } from '../src/model.js';
import type { Assessment } from '../src/values/assessment.js';
import { asGiven } from '../src/values/document.js';
import { type LabelledLine, labelledLines } from './labelled-lines.js';
import { between, pickFrom, type Random, seeded, shuffle } from './random.js';
import { recipe } from './recipe.js';
import { readShortTexts } from './short-texts.js';
import type { TrainingTexts } from './texts.js';
import type { Judge } from './types.js';

/** Takes every text for an article: nothing speaks against one. */
export const everyArticle: ArticleWeights = { weights: new Int8Array(ARTICLE_FEATURES), step: 1 };

/** A line of a text, and whether it belongs to an article; undefined where nothing is learnt from it. */
interface WrittenLine {
  readonly text: string;
  readonly article?: boolean;
}

/** A text, and whether it was made of another one. */
interface WrittenText {
  readonly lines: readonly WrittenLine[];
  readonly isMade: boolean;
}

/** What one paragraph says: its features with their values, and whether it belongs to an article. */
export interface ArticleExample {
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly article: boolean;
  readonly weight: number;
  /** Whether its text was made of another one, or comes from the corpus. */
  readonly isMade: boolean;
}

/** A sentence of some length, up to its stop. */
const FIRST_SENTENCE = /^.{25,}?(?:[.!?](?=\s|$)|[。！？।])/u;
/** Extractors leave the longer lines. */
const LONG_LINE = 45;
/** So many lines of other pages' menus and footers are put around a text at most. */
const MOST_MENU_LINES = 25;
/** A text that was made of another one weighs so much. */
const MADE_WEIGHT = 0.5;
/** What all texts of the corpus weigh together. */
const CORPUS_WEIGHT = 1000;

/** A word must occur in so many paragraphs of the side that it speaks for. */
const LEAST_PARAGRAPHS = 3;
/** So many words get a weight. */
const MOST_WORDS = 600;
const EPOCHS = 40;
const RATE = 0.3;
/** Squared gradients that every weight is taken to have seen. */
const HISTORY = 1e-2;
/** Penalty on squared weights, against the sum of the losses. */
const L2 = 0.5;
/** Values that a weight can have on either side of 0. */
const LEVELS = 40;

/**
 * The short texts as they are, and once more as they come out of other tools: between the menu and the footer of
 * a page, an article beside a line or two of a page without one, its first sentence alone, and pages without an
 * article by their long lines.
 */
function withVariants(given: readonly ShortText[], pages: readonly CorpusRecord[], seed: number): WrittenText[] {
  const random = seeded(seed);
  const empty = given.filter(({ article }) => !article);
  return given.flatMap((text) => {
    const lines = linesOf(text);
    const variants = text.article
      ? [[firstSentence(lines)], besideOther(lines, text.language, empty, random)]
      : [lines.filter((line) => line.text.length > LONG_LINE)];
    variants.push(framed(lines, text.language, pages, random));
    return [{ lines, isMade: false }, ...variants.map((made) => ({ lines: made, isMade: true }))];
  });
}

function linesOf({ text, article }: ShortText): WrittenLine[] {
  return textLines(text).map((line) => ({ text: line.text, article }));
}

function longestOf(lines: readonly WrittenLine[]): WrittenLine {
  return lines.reduce((found, line) => (line.text.length > found.text.length ? line : found));
}

/** The first sentence of the longest line: how little a text says must not speak against it. */
function firstSentence(lines: readonly WrittenLine[]): WrittenLine {
  const longest = longestOf(lines);
  const [sentence = longest.text] = longest.text.match(FIRST_SENTENCE) ?? [];
  return { ...longest, text: sentence };
}

/** An article, or its longest line, behind or before a line or two of a page without one. */
function besideOther(
  lines: readonly WrittenLine[],
  language: string,
  empty: readonly ShortText[],
  random: Random,
): WrittenLine[] {
  const other = linesOf(pickFrom(random, empty, (page) => page.language === language));
  const from = between(random, 0, other.length - 1);
  const beside = other.slice(from, from + between(random, 1, 2));
  const own = random() < 0.5 ? lines : [longestOf(lines)];
  return random() < 0.2 ? [...beside, ...own] : [...own, ...beside];
}

/** Lines between the beginning and the end of a page of the same language, or of any where there is none. */
function framed(
  lines: readonly WrittenLine[],
  language: string,
  pages: readonly CorpusRecord[],
  random: Random,
): WrittenLine[] {
  const page = pickFrom(random, pages, ({ lang }) => lang === language);
  const all = labelledLines(page);
  const isOther = ({ label }: LabelledLine): boolean => label !== 'O';
  const first = Math.max(0, Math.min(MOST_MENU_LINES, all.findIndex(isOther)));
  const behind = all.length - 1 - all.findLastIndex(isOther);
  const tail = behind > 0 ? all.slice(-Math.min(behind, between(random, 1, MOST_MENU_LINES))) : [];
  const unlearnt = (some: readonly LabelledLine[]): WrittenLine[] => some.map(({ text }) => ({ text }));
  return [...unlearnt(all.slice(0, first)), ...lines, ...unlearnt(tail)];
}

/** The examples that the paragraphs of a text give which could be body. */
function examplesOf(
  { document, confidences, context }: Assessment,
  labelAt: (offset: number) => boolean | undefined,
): Omit<ArticleExample, 'weight' | 'isMade'>[] {
  const { statistics } = context;
  const { start } = asGiven(document);
  return likelyParagraphs(confidences, statistics).flatMap((at) => {
    const article = labelAt(start[at] as number);
    if (article === undefined) return [];
    const features: number[] = [];
    const values: number[] = [];
    articleFeatures(at, statistics, (feature, value) => {
      features.push(feature);
      values.push(value);
    });
    return [{ features: Int32Array.from(features), values: Float32Array.from(values), article }];
  });
}

function writtenExamples({ lines, isMade }: WrittenText, judge: Judge): ArticleExample[] {
  const ends: number[] = [];
  for (const { text } of lines) ends.push((ends.at(-1) ?? -1) + 1 + text.length);
  const assessment = judge({ text: lines.map(({ text }) => text).join('\n'), host: '' });
  const found = examplesOf(assessment, (offset) => lines[ends.findIndex((end) => offset < end)]?.article);
  const weight = (isMade ? MADE_WEIGHT : 1) / found.length;
  return found.map((example) => ({ ...example, weight, isMade }));
}

/** The examples that hand-written texts give, and short texts of the corpus, all of which hold an article. */
export function articleExamples(texts: TrainingTexts, judge: Judge): ArticleExample[] {
  const { records, whole, briefs, flat } = texts;
  const given = readShortTexts();
  const written = withVariants(given, whole, recipe.seed).flatMap((text) => writtenExamples(text, judge));
  const others = [...records, ...briefs, ...flat].flatMap((record) => examplesOf(judge(record), () => true));
  const weight = CORPUS_WEIGHT / others.length;
  return [...written, ...others.map((example) => ({ ...example, weight, isMade: true }))];
}

/**
 * Fits the logistic regression to all words that are not rare, then once more to those that weigh most: a
 * word that is not among them says nothing. Each text is learnt with its words and without them, so that the
 * other features tell what they can where no word is known.
 */
export function trainArticles(given: readonly ArticleExample[]): ArticleWeights {
  const counts = countsOf(given);
  const common = withWords(given, new Set(counts.keys()));
  const weights = fitted(withWords(common, strongest(fitted(common), counts)));
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LEVELS;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / step)), step };
}

/** In how many paragraphs each word occurs: of pages without an article, and of articles. */
function countsOf(examples: readonly ArticleExample[]): Map<number, { pages: number; articles: number }> {
  const counts = new Map<number, { pages: number; articles: number }>();
  for (const { features, article, isMade } of examples) {
    if (isMade) continue;
    for (const feature of new Set(features)) {
      const count = counts.get(feature) ?? { pages: 0, articles: 0 };
      count[article ? 'articles' : 'pages']++;
      counts.set(feature, count);
    }
  }
  return counts;
}

/** The words that weigh most, of those that occur in several paragraphs of the side that they speak for. */
function strongest(weights: Float64Array, counts: ReturnType<typeof countsOf>): Set<number> {
  const words = [...counts.keys()].filter((word) => {
    const { pages, articles } = counts.get(word) as { pages: number; articles: number };
    return word >= FIRST_WORD && ((weights[word] as number) < 0 ? pages : articles) >= LEAST_PARAGRAPHS;
  });
  words.sort((a, b) => Math.abs(weights[b] as number) - Math.abs(weights[a] as number));
  return new Set(words.slice(0, MOST_WORDS));
}

/** The examples with these words alone, and what is no word. */
function withWords(examples: readonly ArticleExample[], words: ReadonlySet<number>): ArticleExample[] {
  return examples.map(({ features, values, ...rest }) => {
    const stays = (_: number, at: number): boolean =>
      (features[at] as number) < FIRST_WORD || words.has(features[at] as number);
    return { ...rest, features: features.filter(stays), values: values.filter(stays) };
  });
}

/**
 * The weights by stochastic gradient descent with AdaGrad steps (Duchi, Hazan and Singer 2011), the means of
 * those at the ends of the second half of the epochs.
 */
function fitted(given: readonly ArticleExample[]): Float64Array {
  const examples = [...given, ...withWords(given, new Set())];
  const decay = decays(examples);
  const random = seeded(1);
  const order = Int32Array.from(examples.keys());
  const weights = new Float64Array(ARTICLE_FEATURES);
  const history = new Float64Array(ARTICLE_FEATURES).fill(HISTORY);
  const means = new Float64Array(ARTICLE_FEATURES);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(random, order);
    const rate = RATE * (1 - epoch / EPOCHS);
    for (const number of order) {
      const { features, values, article, weight } = examples[number] as ArticleExample;
      const error = (articleScore(features, values, weights) - (article ? 1 : 0)) * weight;
      for (let at = 0; at < features.length; at++) {
        const feature = features[at] as number;
        const own = weights[feature] as number;
        const slope = error * (values[at] as number) + (decay[feature] as number) * own;
        history[feature] = (history[feature] as number) + slope * slope;
        weights[feature] = own - (rate * slope) / Math.sqrt(history[feature] as number);
      }
    }
    if (epoch < EPOCHS / 2) continue;
    for (let at = 0; at < ARTICLE_FEATURES; at++)
      means[at] = (means[at] as number) + (weights[at] as number) / (EPOCHS / 2);
  }
  return means;
}

function articleScore(features: Int32Array, values: Float32Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++)
    sum += (weights[features[at] as number] as number) * (values[at] as number);
  return probability(sum);
}

/** The penalty of every feature, spread over its occurrences. */
function decays(examples: readonly ArticleExample[]): Float64Array {
  const often = new Float64Array(ARTICLE_FEATURES);
  for (const { features } of examples) for (const feature of features) often[feature] = (often[feature] as number) + 1;
  return often.map((count) => (count === 0 ? 0 : L2 / count));
}
