import type { CorpusRecord } from '../evaluation/corpus.js';
import { readJsonLines } from '../evaluation/json-lines.js';
import type { ShortText } from '../evaluation/short-texts.js';
import { ARTICLE_FEATURES, articleFeatures, FIRST_WORD } from '../src/calibrate/article.js';
import { probability } from '../src/facts/platt.js';
import type { ArticleWeights } from '../src/model.js';
import type { Assessment } from '../src/values/assessment.js';
import { between, pick, type Random, seeded, shuffle } from './random.js';
import { recipe } from './recipe.js';
import type { TrainingTexts } from './texts.js';
import type { Judge } from './types.js';

/** Takes every text for an article. */
export const everyArticle: ArticleWeights = {
  weights: Int8Array.from({ length: ARTICLE_FEATURES }, (_, feature) => (feature === 0 ? 127 : 0)),
  step: 1,
};

/** A short text, or one that was made of it. */
interface WrittenText extends ShortText {
  readonly made?: boolean;
}

/** What one text says: its features with their values, and whether it is an article. */
export interface ArticleExample {
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly article: boolean;
  readonly weight: number;
  /** Whether the text was made of another one, or comes from the corpus. */
  readonly isMade: boolean;
}

/** A sentence of some length, up to its stop. */
const FIRST_SENTENCE = /^.{25,}?(?:[.!?](?=\s|$)|[。！？।])/u;
/** Extractors leave the longer lines. */
const LONG_LINE = 45;
/** Lines of other pages' menus and footers that are put around a page without an article. */
const MOST_MENU_LINES = 25;
/** A text that was made of another one weighs so much. */
const MADE_WEIGHT = 0.5;
/** A lost article is worse than a page that stays: articles weigh so much more. */
const ARTICLE_WEIGHT = 2;
/** What all texts of the corpus weigh together. */
const CORPUS_WEIGHT = 2500;

/** Words of fewer texts are not looked at. */
const LEAST_TEXTS = 3;
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
 * The short texts as they are, and once more as they come out of other tools: of articles the longest
 * paragraph, of other pages the long lines alone, or all of it between the menu and the footer of a page.
 */
function withVariants(given: readonly ShortText[], pages: readonly CorpusRecord[], seed: number): WrittenText[] {
  const random = seeded(seed);
  return given.flatMap((text) => {
    const lines = text.text.split('\n').filter((line) => line.trim() !== '');
    const made = text.article
      ? shortened(lines)
      : [lines.filter((line) => line.length > LONG_LINE).join('\n'), framed(lines, text.language, pages, random)];
    return [
      text,
      ...made.filter((one) => one !== '' && one !== text.text).map((one) => ({ ...text, text: one, made: true })),
    ];
  });
}

/** The longest paragraph of an article, and its first sentence: how little a text says must not speak against it. */
function shortened(lines: readonly string[]): string[] {
  const longest = lines.reduce((found, line) => (line.length > found.length ? line : found));
  const [sentence = ''] = longest.match(FIRST_SENTENCE) ?? [];
  return [longest, sentence];
}

/** Lines between the beginning and the end of a page of the same language, or of any where there is none. */
function framed(lines: readonly string[], language: string, pages: readonly CorpusRecord[], random: Random): string {
  const own = pages.filter(({ lang }) => lang === language);
  const page = pick(random, own.length > 0 ? own : pages);
  const all = page.text.split('\n').filter((line) => line.trim() !== '');
  const first = Math.min(MOST_MENU_LINES, page.labels.search(/[^O]/));
  const behind = all.length - 1 - Math.max(...['B', 'T', 'M'].map((label) => page.labels.lastIndexOf(label)));
  const head = all.slice(0, Math.max(0, first));
  const tail = behind > 0 ? all.slice(-Math.min(behind, between(random, 1, MOST_MENU_LINES))) : [];
  return [...head, ...lines, ...tail].join('\n');
}

/** The example that a text gives; none where nothing would be asked. */
function exampleOf(assessment: Assessment, article: boolean, weight: number, isMade: boolean): ArticleExample[] {
  const features: number[] = [];
  const values: number[] = [];
  const { confidences, context } = assessment;
  const isAsked = articleFeatures(confidences, context.statistics, (feature, value) => {
    features.push(feature);
    values.push(value);
  });
  return isAsked
    ? [{ features: Int32Array.from(features), values: Float32Array.from(values), article, weight, isMade }]
    : [];
}

/**
 * The examples that hand-written texts give, and short texts of the corpus, all of which hold an article.
 *
 * @param judge judges hand-written texts, `judgeUnseen` those of the corpus
 */
export function articleExamples(texts: TrainingTexts, judge: Judge, judgeUnseen: Judge): ArticleExample[] {
  const { records, whole, briefs, flat } = texts;
  const given = readJsonLines<ShortText>(new URL('short-texts.jsonl', import.meta.url));
  const written = withVariants(given, whole, recipe.seed).flatMap(({ text, article, made = false }) => {
    const weight = (made ? MADE_WEIGHT : 1) * (article ? ARTICLE_WEIGHT : 1);
    return exampleOf(judge({ text, host: '' }), article, weight, made);
  });
  const others = [...records, ...briefs, ...flat].flatMap((record) => exampleOf(judgeUnseen(record), true, 1, true));
  return [...written, ...others.map((example) => ({ ...example, weight: CORPUS_WEIGHT / others.length }))];
}

/**
 * Fits the logistic regression to all words that are not rare, then once more to those that weigh most: a
 * word that is not among them says nothing. Each text is learnt with its words and without them, so that the
 * other features tell what they can where no word is known.
 */
export function trainArticles(given: readonly ArticleExample[]): ArticleWeights {
  const common = withWords(given, commonWords(given));
  const weights = fitted(withWords(common, strongest(fitted(common))));
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LEVELS;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / step)), step };
}

/** The words of several pages without an article, or of several short articles. */
function commonWords(examples: readonly ArticleExample[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { features, isMade } of examples) {
    if (isMade) continue;
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([word]) => word));
}

function strongest(weights: Float64Array): Set<number> {
  const words = [...weights.keys()].slice(FIRST_WORD);
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
