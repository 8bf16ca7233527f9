import type { Span } from '../spans.js';
import { keepLinesWhere, whitespaceWords } from './lines.js';

const citation = /\[\d*\]|\[edit\]|\[citation needed\]/g;
const policyPhrases = [
  'terms of use',
  'privacy policy',
  'cookie policy',
  'uses cookies',
  'use of cookies',
  'use cookies',
] as const;
// The default of datatrove; the paper asks for 5 words.
const minimumWords = 3;
const maximumWordLength = 1000;

/**
 * Line rules of C4 as coded in datatrove's C4QualityFilter. The rules that discard whole documents (lorem ipsum,
 * curly brackets, number of sentences) are left out because lines are judged here.
 */
export function keepByC4Rules(text: string): Span[] {
  return keepLinesWhere(text, (line) => {
    const words = whitespaceWords(line);
    if (words.some((word) => word.length > maximumWordLength)) return false;
    const withoutCitations = line.replace(citation, '');
    if (!/[.?!"']$/.test(withoutCitations) || withoutCitations.endsWith('...')) return false;
    if (words.length < minimumWords) return false;
    const folded = withoutCitations.toLowerCase();
    return !folded.includes('javascript') && !policyPhrases.some((phrase) => folded.includes(phrase));
  });
}
