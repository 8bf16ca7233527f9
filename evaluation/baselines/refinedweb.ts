import type { Span } from '../spans.js';
import { keepLinesWhere, whitespaceWords } from './lines.js';

const onlyNumbers = /^[\p{N}\s.,:/%+-]+$/u;
// The paper names likes only; the other counters are those of public reproductions of the rule.
const counter = new RegExp(
  '^\\W*\\d[\\d.,]*[kmb]?\\s+(?:like|share|comment|retweet|repost|quote|bookmark|upvote|downvote|download|view|' +
    'follower)s?\\W*$',
  'i',
);
const shortLineWords = 10;
const shortLinePatterns = [/^sign[- ]in\b/i, /read more\s?(?:\.\.\.|…)$/i, /items in cart/i] as const;

/**
 * Line-wise corrections of RefinedWeb, appendix G.2. The paper cuts a matched pattern out of a short line; here the
 * line is dropped. The rule that discards documents with too many corrections is left out. A word is what stands
 * between white space, so lines in scripts without word spaces often count as one word, as in the original.
 */
export function keepByRefinedWebRules(text: string): Span[] {
  return keepLinesWhere(text, (line) => {
    const words = whitespaceWords(line).length;
    if (words <= 1 || isMainlyUppercase(line) || onlyNumbers.test(line) || counter.test(line)) return false;
    return words > shortLineWords || !shortLinePatterns.some((pattern) => pattern.test(line));
  });
}

function isMainlyUppercase(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const uppercase = line.match(/\p{Lu}/gu)?.length ?? 0;
  return uppercase > letters / 2;
}
