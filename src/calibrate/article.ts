import { lowestBit } from '../facts/bits.js';
import { slotOf } from '../facts/hash.js';
import { cueKinds, LANGUAGE_BITS } from '../facts/lexical.js';
import type { ArticleWeights } from '../model.js';
import { mayBeHeading, type Statistics } from '../values/statistics.js';
import { LIKELY } from './presence.js';

/** Of a hundred pages without an article two have more words that could be body: above, nothing is asked. */
const MOST_WORDS = 60;

/** So many bits of a word's hash tell which weight it has. */
const WORD_BITS = 20;
const WORDS: number = 1 << WORD_BITS;
/** Words count so much more than other features, so that the weights of all are alike in size. */
const WORD_SCALE = 6;
/** In shorter paragraphs a word counts no more than among so many, so that none of them decides alone. */
const LEAST_TOKENS = 24;

/** Numbers of the first feature of each group: facts, kinds of phrases, words. */
const FACTS = 8;
const CUES = FACTS;
export const FIRST_WORD: number = CUES + cueKinds.length;
/** Number of features. */
export const ARTICLE_FEATURES: number = FIRST_WORD + WORDS;

/** Takes a feature and its value; a word comes as often as it occurs. */
export type AddFeature = (feature: number, value: number) => void;

/**
 * How likely the paragraphs of a short text belong to an article, and not to an error page, a login wall or a
 * consent dialog. These consist of sentences as articles do, and the chain, which knows articles alone, takes the
 * likeliest of them for the body. So what could be body is looked at once more, by a logistic regression.
 *
 * @param confidences of the paragraphs, if there is an article
 * @returns log-odds of the paragraphs that could be body, by their numbers; none for longer texts
 */
export function articleLogOdds(
  confidences: Float64Array,
  statistics: Statistics,
  { weights, step }: ArticleWeights,
): Map<number, number> {
  const found = new Map<number, number>();
  let below = 0;
  for (const at of likelyParagraphs(confidences, statistics).reverse()) {
    let sum = 0;
    articleFeatures(at, statistics, (feature, value) => {
      sum += (weights[feature] as number) * value;
    });
    const own = step * sum;
    // A heading is no likelier part of an article than what it heads.
    below = mayBeHeading(statistics, at) ? Math.min(own, below) : own;
    found.set(at, below);
  }
  return found;
}

/** The paragraphs that could be body, none where they have many words. */
export function likelyParagraphs(confidences: Float64Array, { words }: Statistics): number[] {
  const likely: number[] = [];
  let sum = 0;
  for (let at = 0; at < confidences.length; at++) {
    if ((confidences[at] as number) < LIKELY || words[at] === 0) continue;
    likely.push(at);
    sum += words[at] as number;
    if (sum > MOST_WORDS) return [];
  }
  return likely;
}

/** Gives the features of a paragraph with words to `add`. */
export function articleFeatures(at: number, statistics: Statistics, add: AddFeature): void {
  addFacts(at, statistics, add);
  for (let left = statistics.cues[at] as number; left !== 0; left &= left - 1) {
    add(CUES + lowestBit(left), 1);
  }
  addWords(at, statistics, add);
}

/** The facts are scaled to lie around 1. */
function addFacts(at: number, statistics: Statistics, add: AddFeature): void {
  const { tokenStart, words, capitalised, numbers, cueTokens, commas, sentenceEnds, wordCharacters } = statistics;
  const size = words[at] as number;
  const tokens = (tokenStart[at + 1] as number) - (tokenStart[at] as number);
  const facts = [
    1,
    Math.log1p(size),
    (capitalised[at] as number) / tokens,
    (numbers[at] as number) / tokens,
    (cueTokens[at] as number) / tokens,
    (commas[at] as number) / tokens,
    tokens / (1 + (sentenceEnds[at] as number)) / 20,
    (wordCharacters[at] as number) / size / 6,
  ];
  for (let fact = 0; fact < FACTS; fact++) add(fact, facts[fact] as number);
}

/** The words but for stop words of any language, which say nothing of the topic. */
function addWords(at: number, { tokens, tokenStart }: Statistics, add: AddFeature): void {
  const { hash, lexical } = tokens;
  const from = tokenStart[at] as number;
  const to = tokenStart[at + 1] as number;
  const value = WORD_SCALE / Math.sqrt(Math.max(LEAST_TOKENS, to - from));
  for (let token = from; token < to; token++) {
    if (((lexical[token] as number) & LANGUAGE_BITS) === 0) {
      add(FIRST_WORD + slotOf(hash[token] as number, WORDS - 1), value);
    }
  }
}
