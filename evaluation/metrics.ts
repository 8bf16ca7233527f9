/** Half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

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
  /** Body words that were dropped. */
  readonly lostWords: number;
  /** Kept words that are no body. */
  readonly boilerplateWords: number;
}

/** A probability and what came true; an outcome between 0 and 1 counts as partly true. */
export interface Prediction {
  readonly confidence: number;
  readonly outcome: number | boolean;
  /** 1 if missing. */
  readonly weight?: number;
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

/** Sorted spans without overlaps or empty spans. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

/**
 * Word-weighted precision and recall of the kept spans. Kept words of a mixed line count as body up to the
 * line's body share. Words kept outside every line count as kept. Nothing to keep and nothing kept scores 1.
 * Lines must not overlap.
 */
export function wordScores(text: string, lines: readonly WeightedLine[], kept: readonly Span[]): WordScores {
  const spans = mergeSpans(kept);
  let bodyWords = 0;
  let keptWords = 0;
  let truePositiveWords = 0;
  let spanIndex = 0;
  // Everything before this offset that is inside a kept span has been counted.
  let counted = 0;

  const keepUntil = (end: number): number => {
    let words = 0;
    for (let span = spans[spanIndex]; span !== undefined && span.start < end; span = spans[spanIndex]) {
      words += countWords(text.slice(Math.max(counted, span.start), Math.min(end, span.end)));
      if (span.end > end) break;
      spanIndex += 1;
    }
    counted = Math.max(counted, end);
    return words;
  };

  for (const line of [...lines].sort((a, b) => a.start - b.start)) {
    const lineWords = countWords(text.slice(line.start, line.end));
    keptWords += keepUntil(line.start);
    // A span border inside a word would count the word on both sides.
    const keptOfLine = Math.min(lineWords, keepUntil(line.end));
    bodyWords += line.bodyShare * lineWords;
    keptWords += keptOfLine;
    truePositiveWords += Math.min(keptOfLine, line.bodyShare * lineWords);
  }
  keptWords += keepUntil(Math.max(counted, text.length));

  const bothEmpty = bodyWords === 0 && keptWords === 0 ? 1 : 0;
  return {
    precision: keptWords === 0 ? bothEmpty : truePositiveWords / keptWords,
    recall: bodyWords === 0 ? bothEmpty : truePositiveWords / bodyWords,
    f1: bothEmpty === 1 ? 1 : (2 * truePositiveWords) / (bodyWords + keptWords),
    bodyWords,
    keptWords,
    truePositiveWords,
    lostWords: bodyWords - truePositiveWords,
    boilerplateWords: keptWords - truePositiveWords,
  };
}

/** Dice coefficient of two multisets; 1 when both are empty. */
function multisetDice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const remaining = new Map<string, number>();
  for (const item of a) remaining.set(item, (remaining.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of b) {
    const count = remaining.get(item) ?? 0;
    if (count === 0) continue;
    shared += 1;
    remaining.set(item, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

const tokensOf = (text: string): string[] => text.toLowerCase().match(unspacedLetterOrWord) ?? [];

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

/** Arithmetic mean; NaN when there is nothing to average. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Weighted mean over equal-width confidence bins of |mean confidence - mean outcome|; NaN without weight. */
export function expectedCalibrationError(predictions: readonly Prediction[], bins = 15): number {
  const gaps = new Float64Array(bins);
  let total = 0;
  for (const { confidence, outcome, weight = 1 } of predictions) {
    // A confidence of exactly 1 belongs to the last bin; NaN must reach some bin to show in the result.
    const bin = Math.max(0, Math.min(bins - 1, Math.floor(confidence * bins))) || 0;
    gaps[bin] = (gaps[bin] ?? 0) + weight * (confidence - Number(outcome));
    total += weight;
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total;
}

/** Weighted mean squared distance of confidence and outcome; NaN without weight. */
export function brierScore(predictions: readonly Prediction[]): number {
  let sum = 0;
  let total = 0;
  for (const { confidence, outcome, weight = 1 } of predictions) {
    sum += weight * (confidence - Number(outcome)) ** 2;
    total += weight;
  }
  return sum / total;
}

/** Chance that a positive outranks a negative, ties counting half; NaN when either is missing. */
export function areaUnderCurve(predictions: readonly Prediction[]): number {
  if (predictions.some(({ confidence }) => Number.isNaN(confidence))) return Number.NaN;
  const sorted = [...predictions].sort((a, b) => a.confidence - b.confidence);
  let negatives = 0;
  let positives = 0;
  let won = 0;
  for (let index = 0; index < sorted.length; ) {
    const confidence = sorted[index]?.confidence;
    let tiedNegatives = 0;
    let tiedPositives = 0;
    for (let tied = sorted[index]; tied?.confidence === confidence && tied; tied = sorted[index]) {
      const { outcome, weight = 1 } = tied;
      tiedPositives += weight * Number(outcome);
      tiedNegatives += weight * (1 - Number(outcome));
      index += 1;
    }
    won += tiedPositives * (negatives + tiedNegatives / 2);
    negatives += tiedNegatives;
    positives += tiedPositives;
  }
  return won / (positives * negatives);
}

/** Ranks from 1; tied values share the mean of their ranks. */
function averageRanks(values: readonly number[]): Float64Array {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    let next = first;
    while (next < order.length && order[next]?.value === order[first]?.value) next += 1;
    for (const { index } of order.slice(first, next)) ranks[index] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}

/** Spearman's rank correlation, ties by average rank; NaN when one side is constant or holds a NaN. */
export function spearman(xs: readonly number[], ys: readonly number[]): number {
  if (xs.length !== ys.length) throw new RangeError('spearman needs two lists of equal length');
  if (xs.some(Number.isNaN) || ys.some(Number.isNaN)) return Number.NaN;
  const rankX = averageRanks(xs);
  const rankY = averageRanks(ys);
  const middle = (xs.length + 1) / 2;
  let covariance = 0;
  let varianceX = 0;
  let varianceY = 0;
  for (let index = 0; index < xs.length; index += 1) {
    const x = (rankX[index] ?? 0) - middle;
    const y = (rankY[index] ?? 0) - middle;
    covariance += x * y;
    varianceX += x * x;
    varianceY += y * y;
  }
  return covariance / Math.sqrt(varianceX * varianceY);
}
