import { textLines } from '../corpus.js';
import type { Span } from '../spans.js';
import { toSpans, whitespaceWords } from './lines.js';
import { stopWordsOf } from './stop-words.js';

type ParagraphClass = 'good' | 'neargood' | 'short' | 'bad';

const lengthLow = 70;
const lengthHigh = 200;
const stopWordsLow = 0.3;
const stopWordsHigh = 0.32;

/**
 * jusText with its default thresholds on lines of text. Link density is 0 and headings are unknown; without a stop
 * list for the language both density thresholds are 0, the tool's own language-independent mode.
 */
export function keepByJusText(text: string, language: string): Span[] {
  const lines = textLines(text);
  const stopWords = stopWordsOf(language);
  const classes = reviseNearGood(reviseShort(lines.map((line) => contextFreeClass(line.text, stopWords))));
  return toSpans(lines.filter((_, index) => classes[index] === 'good'));
}

function contextFreeClass(line: string, stopWords: ReadonlySet<string> | undefined): ParagraphClass {
  if (line.includes('©') || line.includes('&copy')) return 'bad';
  // Normalised white space and code points, as the original measures length.
  const words = whitespaceWords(line);
  const length = Array.from(words.join(' ')).length;
  if (length < lengthLow) return 'short';
  const density = stopWords === undefined ? 0 : stopWordDensity(words, stopWords);
  if (density >= (stopWords === undefined ? 0 : stopWordsHigh)) return length > lengthHigh ? 'good' : 'neargood';
  return density >= stopWordsLow ? 'neargood' : 'bad';
}

function stopWordDensity(words: readonly string[], stopWords: ReadonlySet<string>): number {
  return words.filter((word) => stopWords.has(word.toLowerCase())).length / words.length;
}

/** For every position the class of the nearest earlier paragraph of one of the given classes, or bad. */
function previousOf(classes: readonly ParagraphClass[], counted: readonly ParagraphClass[]): ParagraphClass[] {
  let nearest: ParagraphClass = 'bad';
  return classes.map((current) => {
    const before = nearest;
    if (counted.includes(current)) nearest = current;
    return before;
  });
}

function nextOf(classes: readonly ParagraphClass[], counted: readonly ParagraphClass[]): ParagraphClass[] {
  return previousOf([...classes].reverse(), counted).reverse();
}

/** Short paragraphs follow their neighbours; between good and bad, a near-good one on the bad side saves them. */
function reviseShort(classes: readonly ParagraphClass[]): ParagraphClass[] {
  const decided = ['good', 'bad'] as const;
  const anyLong = ['good', 'neargood', 'bad'] as const;
  const previous = previousOf(classes, decided);
  const next = nextOf(classes, decided);
  const previousLong = previousOf(classes, anyLong);
  const nextLong = nextOf(classes, anyLong);
  return classes.map((current, index) => {
    if (current !== 'short') return current;
    if (previous[index] === next[index]) return previous[index] ?? 'bad';
    const badSide = previous[index] === 'bad' ? previousLong[index] : nextLong[index];
    return badSide === 'neargood' ? 'good' : 'bad';
  });
}

/** Near-good paragraphs are good unless both neighbours are bad; earlier decisions count for later paragraphs. */
function reviseNearGood(classes: readonly ParagraphClass[]): ParagraphClass[] {
  const next = nextOf(classes, ['good', 'bad']);
  let previous: ParagraphClass = 'bad';
  return classes.map((current, index) => {
    if (current === 'neargood') previous = previous === 'bad' && next[index] === 'bad' ? 'bad' : 'good';
    else previous = current;
    return previous;
  });
}
