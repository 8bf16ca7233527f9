import { capacityFor, combine, slotOf } from '../facts/hash.js';
import { breakWeights } from './break-weights.js';
import { PHRASES_BEFORE, PHRASES_BEHIND, SetPhrases } from './set-phrases.js';
import { BEGINNINGS, ENDINGS, FORMS, IN_COMMA, LOWER_CASE, NO_LETTER, PLAIN, readWords, type Words } from './words.js';

/** So many words to either side are searched for stop words. */
const WINDOW = 16;
/** Where no word of the same sentence stands. */
const OUTSIDE = FORMS;
/** Lengths, and numbers of stop words and of pairs, are told apart below these. */
const LENGTHS = 8;
const BEFORE = 5;
const BEHIND = 10;
const TIMES = 4;
/** So many words on the other side of the place are a sentence rather than more of a menu. */
const LONG_REST = 8;

/** What is asked about the place before a word, and how many answers each question has. */
export const questions: Readonly<Record<string, number>> = {
  'form of the word before': FORMS,
  'ending of the word before': ENDINGS,
  'beginning of the word': BEGINNINGS,
  'form of the word': FORMS,
  'form of the next word': FORMS + 1,
  'stop word': 2,
  'words and stop words before': LENGTHS * BEFORE,
  'words and stop words from here': LENGTHS * BEHIND,
  'pair before, times': TIMES,
  'pair across, times': TIMES,
  'pair from here, times': TIMES,
  'set phrase before, what follows is long': 2 * PHRASES_BEFORE,
  'set phrase from here, what is before is long': 2 * PHRASES_BEHIND,
};

/** From this score on, in tenths of log-odds, a line is taken to have begun at a word. */
const LEAST_SCORE = -32;
/** Of places so near to each other, in words, only the likeliest is cut. */
const NEAREST = 4;

/** Where sentences are this short on average, in characters, no line can have begun inside of many. */
const SHORT_SENTENCES = 12;

/** The slot of the pair that begins with a word, in a table with `mask + 1` slots. */
function slotAt(hash: Int32Array, at: number, mask: number): number {
  return slotOf(combine(hash[at + 1] as number, hash[at] as number), mask);
}

/** How often the pairs of words of each slot occur; mostly a slot has one pair. */
function countPairs({ count, hash }: Words): Uint8Array {
  const times = new Uint8Array(capacityFor(count));
  for (let at = 0; at + 1 < count; at++) {
    const slot = slotAt(hash, at, times.length - 1);
    const more = (times[slot] as number) + 1;
    // `Math.min(more, TIMES - 1)` without a branch, which would often be mispredicted.
    times[slot] = more - Number(more === TIMES);
  }
  return times;
}

/** How often the pair that begins with a word occurs, or another of its slot; 0 where there is no pair. */
function timesAt({ count, hash }: Words, times: Uint8Array, at: number): number {
  return at >= 0 && at + 1 < count ? (times[slotAt(hash, at, times.length - 1)] as number) : 0;
}

/**
 * The places of a line without line breaks where one may have been: inside sentences, before words that do not begin
 * in lower case, and not behind a comma or a stop word.
 *
 * @param visit is given the index of the word behind each, and the answers to the questions in their order
 */
export function eachPlace(words: Words, visit: (word: number, answers: Uint8Array) => void): void {
  const { count, start, form, beginning, ending, stopwords, sentences } = words;
  const pairs = countPairs(words);
  const answers = new Uint8Array(Object.keys(questions).length);
  const phrases = new SetPhrases(words);
  let first = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const next = sentences[sentence + 1] ?? Number.POSITIVE_INFINITY;
    let end = first;
    while (end < count && (start[end] as number) < next) end++;
    phrases.begin();
    for (let at = first + 1; at < end; at++) {
      phrases.add(at - 1);
      if (form[at] === LOWER_CASE && beginning[at] === PLAIN) continue;
      if (ending[at - 1] === IN_COMMA) continue;
      // Between two signs there is nothing to divide.
      if (form[at] === NO_LETTER && form[at - 1] === NO_LETTER) continue;
      const before = phrases.before();
      if (stopwords[at] !== stopwords[at - 1] && before === 0) continue;
      answer(words, pairs, first, at, end, answers);
      answers[11] = before + (end - at >= LONG_REST ? PHRASES_BEFORE : 0);
      answers[12] = phrases.from(at, end) + (at - first >= LONG_REST ? PHRASES_BEHIND : 0);
      visit(at, answers);
    }
    first = end;
  }
}

function answer(words: Words, pairs: Uint8Array, first: number, at: number, end: number, answers: Uint8Array): void {
  const { form, beginning, ending, stopwords } = words;
  const here = stopwords[at] as number;
  const before = here - (stopwords[Math.max(first, at - WINDOW)] as number);
  const behind = (stopwords[Math.min(end, at + WINDOW)] as number) - here;
  answers[0] = form[at - 1] as number;
  answers[1] = ending[at - 1] as number;
  answers[2] = beginning[at] as number;
  answers[3] = form[at] as number;
  answers[4] = at + 1 < end ? (form[at + 1] as number) : OUTSIDE;
  answers[5] = (stopwords[at + 1] as number) - here;
  answers[6] = magnitude(at - first) * BEFORE + Math.min(BEFORE - 1, before);
  answers[7] = magnitude(end - at) * BEHIND + Math.min(BEHIND - 1, behind);
  answers[8] = timesAt(words, pairs, at - 2);
  answers[9] = timesAt(words, pairs, at - 1);
  answers[10] = timesAt(words, pairs, at);
}

/** A number of words in powers of two. */
function magnitude(count: number): number {
  return Math.min(LENGTHS - 1, 31 - Math.clz32(count));
}

/**
 * Finds where a text on one line is to be cut (linear time): where sentences begin, and where a line seems to have
 * begun that does not belong to what stands before it. The latter is judged by a logistic regression.
 *
 * @param weights the bias, and points for every answer to every question
 * @returns the offsets at which the pieces begin, in order, the first at the beginning of the stretch
 */
export function findCuts(
  text: string,
  from: number,
  to: number,
  weights: typeof breakWeights = breakWeights,
): number[] {
  const words = readWords(text, from, to);
  return merged(words.sentences, lostBreaks(words, to - from, weights));
}

/** The offsets inside of sentences at which a line seems to have begun, in a stretch of so many characters. */
export function lostBreaks(
  words: Words,
  characters: number,
  weights: typeof breakWeights = breakWeights,
): readonly number[] {
  const { sentences, start } = words;
  if (characters < SHORT_SENTENCES * sentences.length) return [];
  const breaks: number[] = [];
  let lastWord = Number.NEGATIVE_INFINITY;
  let lastScore = 0;
  eachPlace(words, (word, answers) => {
    let score = weights.bias;
    for (let question = 0; question < answers.length; question++) {
      score += (weights.points[question] as readonly number[])[answers[question] as number] as number;
    }
    if (score < LEAST_SCORE) return;
    if (word - lastWord > NEAREST) breaks.push(start[word] as number);
    else if (score > lastScore) breaks[breaks.length - 1] = start[word] as number;
    else return;
    lastWord = word;
    lastScore = score;
  });
  return breaks;
}

/** Two lists of ascending numbers as one; what is in both is there once. */
export function merged(some: readonly number[], others: readonly number[]): number[] {
  const all: number[] = [];
  let other = 0;
  for (const one of some) {
    while (other < others.length && (others[other] as number) < one) all.push(others[other++] as number);
    if (others[other] === one) other++;
    all.push(one);
  }
  while (other < others.length) all.push(others[other++] as number);
  return all;
}
