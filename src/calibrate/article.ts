import { slotOf } from '../facts/hash.js';
import { cueKinds, LANGUAGE_BITS } from '../facts/lexical.js';
import { lineGroupNames } from '../facts/line-groups.js';
import type { ArticleWeights } from '../model.js';
import type { Statistics } from '../values/statistics.js';

/** Pages without an article have no more words that could be body: above, nothing is asked. */
const MOST_WORDS = 120;
/** From this confidence on a paragraph is what would be the article. */
const LIKELY = 0.25;

/** So many bits of a word's hash tell which weight it has. */
const WORD_BITS = 16;
const WORDS: number = 1 << WORD_BITS;
/** Words count so much more than other features, so that the weights of all are alike in size. */
const WORD_SCALE = 6;

/** Numbers of the first feature of each group: facts of the text, kinds of phrases, set phrases, words. */
const FACTS = 10;
const LIKELY_CUES = FACTS;
const OTHER_CUES: number = LIKELY_CUES + cueKinds.length;
const SET_PHRASES: number = OTHER_CUES + cueKinds.length;
export const FIRST_WORD: number = SET_PHRASES + lineGroupNames.length;
/** Number of features. */
export const ARTICLE_FEATURES: number = FIRST_WORD + WORDS;

/** Takes a feature and its value; a word comes as often as it occurs. */
export type AddFeature = (feature: number, value: number) => void;

/**
 * How likely a text holds an article at all. An error page, a login wall or a consent dialog consists of
 * sentences as articles do, and the chain, which knows articles alone, takes the likeliest of them for the
 * body. So what it takes for the body is looked at once more, by a logistic regression.
 *
 * @param confidences of the paragraphs, if there is an article
 * @returns log-odds; undefined for longer texts, and where nothing is likely
 */
export function articleLogOdds(
  confidences: Float64Array,
  statistics: Statistics,
  { weights, step }: ArticleWeights,
): number | undefined {
  let sum = 0;
  const isAsked = articleFeatures(confidences, statistics, (feature, value) => {
    sum += (weights[feature] as number) * value;
  });
  return isAsked ? step * sum : undefined;
}

/**
 * Gives the features of a text to `add`.
 *
 * @returns whether there is something to ask
 */
export function articleFeatures(confidences: Float64Array, statistics: Statistics, add: AddFeature): boolean {
  const sums = sumsOf(confidences, statistics);
  if (sums.words === 0 || sums.words > MOST_WORDS) return false;
  addFacts(sums, add);
  const { words, cues, setPhrases, labelSetPhrases } = statistics;
  let otherCues = 0;
  let phrases = 0;
  for (let at = 0; at < confidences.length; at++) {
    phrases |= (setPhrases[at] as number) | (labelSetPhrases[at] as number);
    if ((confidences[at] as number) < LIKELY) otherCues |= cues[at] as number;
    else addBits(LIKELY_CUES, cues[at] as number, (words[at] as number) / sums.words, add);
  }
  addBits(OTHER_CUES, otherCues, 1, add);
  addBits(SET_PHRASES, phrases, 1, add);
  addWords(confidences, statistics, sums, add);
  return true;
}

/** Sums over the likely paragraphs. */
interface Sums {
  words: number;
  longest: number;
  tokens: number;
  capitalised: number;
  numbers: number;
  cueTokens: number;
  commas: number;
  sentenceEnds: number;
  characters: number;
  /** Words and tokens, each counting by the confidence of its paragraph. */
  expectedWords: number;
  expectedTokens: number;
  /** Words of the other paragraphs. */
  otherWords: number;
}

function sumsOf(confidences: Float64Array, statistics: Statistics): Sums {
  const sums: Sums = {
    words: 0,
    longest: 0,
    tokens: 0,
    capitalised: 0,
    numbers: 0,
    cueTokens: 0,
    commas: 0,
    sentenceEnds: 0,
    characters: 0,
    expectedWords: 0,
    expectedTokens: 0,
    otherWords: 0,
  };
  for (let at = 0; at < confidences.length && sums.words <= MOST_WORDS; at++) {
    const confidence = confidences[at] as number;
    const words = statistics.words[at] as number;
    if (confidence < LIKELY) {
      sums.otherWords += words;
      continue;
    }
    const tokens = (statistics.tokenStart[at + 1] as number) - (statistics.tokenStart[at] as number);
    sums.words += words;
    sums.longest = Math.max(sums.longest, words);
    sums.tokens += tokens;
    sums.capitalised += statistics.capitalised[at] as number;
    sums.numbers += statistics.numbers[at] as number;
    sums.cueTokens += statistics.cueTokens[at] as number;
    sums.commas += statistics.commas[at] as number;
    sums.sentenceEnds += statistics.sentenceEnds[at] as number;
    sums.characters += statistics.wordCharacters[at] as number;
    sums.expectedWords += confidence * words;
    sums.expectedTokens += confidence * tokens;
  }
  return sums;
}

/** The facts are scaled to lie around 1. */
function addFacts(sums: Sums, add: AddFeature): void {
  const facts = [
    1,
    Math.log1p(sums.expectedWords),
    Math.log1p(sums.otherWords),
    sums.longest / 50,
    sums.capitalised / sums.tokens,
    sums.numbers / sums.tokens,
    sums.cueTokens / sums.tokens,
    sums.commas / sums.tokens,
    sums.tokens / (1 + sums.sentenceEnds) / 20,
    sums.characters / sums.words / 6,
  ];
  for (let fact = 0; fact < FACTS; fact++) add(fact, facts[fact] as number);
}

/** The words of the likely paragraphs but for stop words of any language, which say nothing of the topic. */
function addWords(confidences: Float64Array, { tokens, tokenStart }: Statistics, sums: Sums, add: AddFeature): void {
  const { hash, lexical } = tokens;
  const unit = WORD_SCALE / Math.sqrt(sums.expectedTokens);
  for (let at = 0; at < confidences.length; at++) {
    const confidence = confidences[at] as number;
    if (confidence < LIKELY) continue;
    const to = tokenStart[at + 1] as number;
    for (let token = tokenStart[at] as number; token < to; token++) {
      if (((lexical[token] as number) & LANGUAGE_BITS) === 0) {
        add(FIRST_WORD + slotOf(hash[token] as number, WORDS - 1), confidence * unit);
      }
    }
  }
}

/** Gives a feature for every bit that is set. */
function addBits(first: number, bits: number, value: number, add: AddFeature): void {
  for (let left = bits; left !== 0; left &= left - 1) add(first + 31 - Math.clz32(left & -left), value);
}
