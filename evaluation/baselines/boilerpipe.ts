import { textLines } from '../corpus.js';
import type { Span } from '../spans.js';
import { toSpans, whitespaceWords } from './lines.js';

/** Like boilerpipe's tokenizer: punctuation does not split a word, and alone it is no word. */
function countTokens(line: string): number {
  return whitespaceWords(line).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/**
 * Decision tree of boilerpipe's NumWordsRulesClassifier over the words of the previous, current and next block.
 * Plain text has no links: link density is 0, so only the branch for unlinked blocks is ever taken. A block is a
 * line, and before the first and after the last one stands an empty block.
 */
export function keepByWordCounts(text: string): Span[] {
  const lines = textLines(text);
  const counts = lines.map((line) => countTokens(line.text));
  return toSpans(
    lines.filter((_, index) => isContent(counts[index - 1] ?? 0, counts[index] ?? 0, counts[index + 1] ?? 0)),
  );
}

function isContent(previousWords: number, words: number, nextWords: number): boolean {
  if (words > 16) return true;
  if (nextWords > 15) return true;
  return previousWords > 4;
}
