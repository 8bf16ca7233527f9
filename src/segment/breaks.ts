import { capacityFor, combine, slotOf } from '../facts/hash.js';
import { breakWeights } from './break-weights.js';
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
};

/** From this score on, in tenths of log-odds, a line is taken to have begun at a word. */
const LEAST_SCORE = -32;
/** Of places so near to each other, in words, only the likeliest is cut. */
const NEAREST = 4;

/** Where sentences are this short on average, in characters, no line can have begun inside of many. */
const SHORT_SENTENCES = 12;

/** Words of one line, and what must be counted in them to answer the questions. */
interface Counted extends Words {
  /** Number of stop words before each word. */
  readonly stopwordSum: Int32Array;
  /** How often the pair that begins with each word occurs, or another of the same slot. */
  readonly pairs: Uint8Array;
}

function count(words: Words): Counted {
  const { hash, stopword } = words;
  const stopwordSum = new Int32Array(words.count + 1);
  for (let at = 0; at < words.count; at++) stopwordSum[at + 1] = (stopwordSum[at] as number) + (stopword[at] as number);
  const size = capacityFor(words.count);
  const slotAt = (at: number): number => slotOf(combine(hash[at + 1] as number, hash[at] as number), size - 1);
  const times = new Uint8Array(size);
  for (let at = 0; at + 1 < words.count; at++) {
    const slot = slotAt(at);
    if ((times[slot] as number) < TIMES - 1) times[slot] = (times[slot] as number) + 1;
  }
  const pairs = new Uint8Array(words.count);
  for (let at = 0; at + 1 < words.count; at++) pairs[at] = times[slotAt(at)] as number;
  return { ...words, stopwordSum, pairs };
}

/**
 * The places of a line without line breaks where one may have been: inside sentences, before words that do not begin
 * in lower case, and not behind a comma or a stop word.
 *
 * @param visit is given the offset of each, the index of its word, and the answers to the questions in their order
 */
export function eachPlace(
  text: string,
  sentences: readonly number[],
  to: number,
  visit: (offset: number, word: number, answers: Uint8Array) => void,
): void {
  const words = count(readWords(text, sentences[0] as number, to));
  const { start, form, beginning, ending, stopword } = words;
  const answers = new Uint8Array(Object.keys(questions).length);
  let first = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const next = sentences[sentence + 1] ?? to;
    let end = first;
    while (end < words.count && (start[end] as number) < next) end++;
    for (let at = first + 1; at < end; at++) {
      if (form[at] === LOWER_CASE && beginning[at] === PLAIN) continue;
      if (ending[at - 1] === IN_COMMA || stopword[at - 1] === 1) continue;
      // Between two signs there is nothing to divide.
      if (form[at] === NO_LETTER && form[at - 1] === NO_LETTER) continue;
      answer(words, first, at, end, answers);
      visit(start[at] as number, at, answers);
    }
    first = end;
  }
}

function answer(words: Counted, first: number, at: number, end: number, answers: Uint8Array): void {
  const { form, beginning, ending, stopword, stopwordSum, pairs } = words;
  const here = stopwordSum[at] as number;
  const before = here - (stopwordSum[Math.max(first, at - WINDOW)] as number);
  const behind = (stopwordSum[Math.min(end, at + WINDOW)] as number) - here;
  answers[0] = form[at - 1] as number;
  answers[1] = ending[at - 1] as number;
  answers[2] = beginning[at] as number;
  answers[3] = form[at] as number;
  answers[4] = at + 1 < end ? (form[at + 1] as number) : OUTSIDE;
  answers[5] = stopword[at] as number;
  answers[6] = magnitude(at - first) * BEFORE + Math.min(BEFORE - 1, before);
  answers[7] = magnitude(end - at) * BEHIND + Math.min(BEHIND - 1, behind);
  answers[8] = at >= 2 ? (pairs[at - 2] as number) : 0;
  answers[9] = pairs[at - 1] as number;
  answers[10] = pairs[at] as number;
}

/** A number of words in powers of two. */
function magnitude(count: number): number {
  return Math.min(LENGTHS - 1, 31 - Math.clz32(count));
}

/**
 * Finds where a text on one line is to be cut (linear time): where sentences begin, and where a line seems to have
 * begun that does not belong to what stands before it. The latter is judged by a logistic regression.
 *
 * @param sentences offsets at which the sentences begin
 * @param to the end of the last one
 * @returns these and further offsets, in order
 */
export function withBreaks(text: string, sentences: readonly number[], to: number): number[] {
  if (to - (sentences[0] as number) < SHORT_SENTENCES * sentences.length) return [...sentences];
  const found: number[] = [];
  let lastWord = Number.NEGATIVE_INFINITY;
  let lastScore = 0;
  eachPlace(text, sentences, to, (offset, word, answers) => {
    let score = breakWeights.bias;
    for (let question = 0; question < answers.length; question++) {
      score += (breakWeights.points[question] as readonly number[])[answers[question] as number] as number;
    }
    if (score < LEAST_SCORE) return;
    if (word - lastWord > NEAREST) found.push(offset);
    else if (score > lastScore) found[found.length - 1] = offset;
    else return;
    lastWord = word;
    lastScore = score;
  });
  return [...sentences, ...found].sort((one, other) => one - other);
}
