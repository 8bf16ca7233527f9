import { mergeSpans, type Span } from './spans.js';

/** A labelled line, as far as scoring needs it. */
export interface WeightedLine extends Span {
  /** Share of the line's words that belong to the article body. */
  readonly bodyShare: number;
}

export interface WordScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly bodyWords: number;
  readonly keptWords: number;
  readonly truePositiveWords: number;
}

// Scripts written without spaces between words; the prolonged sound mark belongs to no script of its own.
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\uFF70' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const wordOrUnspacedRun = new RegExp(`(${unspaced}+)|(?:(?!${unspaced})[\\p{L}\\p{N}])+`, 'gu');
const unspacedLetterOrWord = new RegExp(
  `(?=[\\p{L}\\p{N}])${unspaced}\\p{M}*|(?:(?!${unspaced})[\\p{L}\\p{N}])+`,
  'gu',
);
const letterOrDigit = /[\p{L}\p{N}]/gu;

/**
 * Words are runs of letters and digits. In scripts without word spaces (Han, kana, Thai, Lao, Khmer, Burmese)
 * a letter counts half a word, rounded up per run; vowel signs and tone marks neither count nor end a run.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const match of text.matchAll(wordOrUnspacedRun)) {
    words += match[1] === undefined ? 1 : Math.ceil((match[1].match(letterOrDigit)?.length ?? 0) / 2);
  }
  return words;
}

/** Counts the words of stretches of one text. */
export type WordCounter = (start: number, end: number) => number;

/** A counter that remembers its answers: many ways of keeping lines are scored on the same lines. */
export function wordCounter(text: string): WordCounter {
  const known = new Map<number, number>();
  return (start, end) => {
    const key = start * (text.length + 1) + end;
    const words = known.get(key) ?? countWords(text.slice(start, end));
    known.set(key, words);
    return words;
  };
}

/**
 * Word-weighted precision and recall of the kept spans. Kept words of a mixed line count as body up to the
 * line's body share. Words kept outside every line count as kept. Nothing to keep and nothing kept scores 1.
 * Lines must not overlap.
 */
export function wordScores(
  text: string,
  lines: readonly WeightedLine[],
  kept: readonly Span[],
  count: WordCounter = wordCounter(text),
): WordScores {
  const keptUntil = keptCounter(mergeSpans(kept), count);
  let bodyWords = 0;
  let keptWords = 0;
  let truePositiveWords = 0;
  for (const line of [...lines].sort((a, b) => a.start - b.start)) {
    const lineWords = count(line.start, line.end);
    keptWords += keptUntil(line.start);
    // A span border inside a word would count the word on both sides.
    const keptOfLine = Math.min(lineWords, keptUntil(line.end));
    bodyWords += line.bodyShare * lineWords;
    keptWords += keptOfLine;
    truePositiveWords += Math.min(keptOfLine, line.bodyShare * lineWords);
  }
  keptWords += keptUntil(text.length);
  const bothEmpty = bodyWords === 0 && keptWords === 0 ? 1 : 0;
  return {
    precision: keptWords === 0 ? bothEmpty : truePositiveWords / keptWords,
    recall: bodyWords === 0 ? bothEmpty : truePositiveWords / bodyWords,
    f1: bothEmpty === 1 ? 1 : (2 * truePositiveWords) / (bodyWords + keptWords),
    bodyWords,
    keptWords,
    truePositiveWords,
  };
}

/** Counts the kept words up to an offset, but for those that were counted before; offsets must ascend. */
function keptCounter(spans: readonly Span[], count: WordCounter): (end: number) => number {
  let index = 0;
  let counted = 0;
  return (end) => {
    let words = 0;
    for (let span = spans[index]; span !== undefined && span.start < end; span = spans[index]) {
      words += count(Math.max(counted, span.start), Math.min(end, span.end));
      if (span.end > end) break;
      index++;
    }
    counted = end;
    return words;
  };
}

/** How many items two multisets share. */
function multisetOverlap(a: readonly string[], b: readonly string[]): number {
  const remaining = new Map<string, number>();
  for (const item of a) remaining.set(item, (remaining.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of b) {
    const count = remaining.get(item) ?? 0;
    if (count === 0) continue;
    shared += 1;
    remaining.set(item, count - 1);
  }
  return shared;
}

/** Dice coefficient of two multisets; 1 when both are empty. */
function multisetDice(a: readonly string[], b: readonly string[]): number {
  return a.length + b.length === 0 ? 1 : (2 * multisetOverlap(a, b)) / (a.length + b.length);
}

/** Words, and letters of unspaced scripts, in lower case. */
export const tokensOf = (text: string): string[] => text.toLowerCase().match(unspacedLetterOrWord) ?? [];

/** All runs of four tokens; a shorter text is one shingle, so that short texts can still match. */
function fourGrams(text: string): string[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const count = Math.max(1, tokens.length - 3);
  return Array.from({ length: count }, (_, index) => tokens.slice(index, index + 4).join(' '));
}

/** F1 of the multisets of word 4-grams, case folded; letters of unspaced scripts are words. */
export function fourGramF1(predictedText: string, goldText: string): number {
  return multisetDice(fourGrams(predictedText), fourGrams(goldText));
}

/** Dice coefficient of the token multisets after NFKC and case folding. */
export function diceOfTokens(a: string, b: string): number {
  return multisetDice(tokensOf(a.normalize('NFKC')), tokensOf(b.normalize('NFKC')));
}

/** The share of the tokens of the gold text that the predicted text holds, each as often as it occurs. */
export function recallOfTokens(predictedText: string, goldText: string): number {
  const gold = tokensOf(goldText);
  return multisetOverlap(tokensOf(predictedText), gold) / gold.length;
}

/** Arithmetic mean; NaN when there is nothing to average. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
