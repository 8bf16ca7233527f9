import { LANGUAGE_BITS, type LexicalTables } from '../facts/lexical.js';
import type { Tokens } from '../facts/tokens.js';
import { commonestLetter, isSpeltAs, type Letters, leastShare, sampleLetters } from './spelling.js';

/** Characters by script, summed over a document. */
export interface ScriptCounts {
  ideographs: number;
  kana: number;
  unspaced: number;
  /** Letters of scripts without case, and one of them. */
  caseless: number;
  caselessExample: number;
  letters: number;
}

/** The winner must have so many times the votes of the next. */
const LEAST_LEAD = 1.1;

/** Scripts that are written in one language above all, by their first and last code unit. */
const scriptLanguages: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1780, 0x17ff, 'km'],
  [0xac00, 0xd7af, 'ko'],
];

/**
 * Decides the language of a document from its scripts and a vote of stopwords: every stopword
 * votes for its languages, the more of them share it the less. Languages that are spelt otherwise have no vote.
 *
 * @returns the tag, and the mask of the languages whose stopwords are to be counted
 */
export function detectLanguage(
  tokens: Tokens,
  text: string,
  tables: LexicalTables,
  scripts: ScriptCounts,
  sample: number,
  given: string | undefined,
): { tag: string; mask: number } {
  const primary = given?.toLowerCase().split('-')[0];
  const known = primary === undefined ? -1 : tables.languages.indexOf(primary);
  if (known >= 0) return { tag: given as string, mask: 1 << known };
  const letters = sampleLetters(text);
  const script = languageOfScript(scripts, letters);
  // Hindi shares its letters with Marathi and Nepali: only its words tell.
  if (script !== undefined && script !== 'hi') {
    if (!isSpeltAs(script, letters)) return { tag: 'und', mask: 0 };
    const index = tables.languages.indexOf(script);
    return { tag: script, mask: index < 0 ? 0 : 1 << index };
  }
  const votes = new Float64Array(tables.languages.length);
  const counted = Math.min(tokens.count, sample);
  const step = Math.max(1, Math.floor(tokens.count / sample));
  for (let index = 0; index < counted; index++) {
    let mask = (tokens.lexical[index * step] as number) & LANGUAGE_BITS;
    if (mask === 0) continue;
    const shared = 1 / bitCount(mask);
    while (mask !== 0) {
      const bit = 31 - Math.clz32(mask & -mask);
      votes[bit] = (votes[bit] as number) + shared;
      mask &= mask - 1;
    }
  }
  for (let index = 0; index < votes.length; index++) {
    if (!isSpeltAs(tables.languages[index] as string, letters)) votes[index] = 0;
  }
  let best = 0;
  let second = -1;
  for (let index = 1; index < votes.length; index++) {
    if ((votes[index] as number) > (votes[best] as number)) {
      second = best;
      best = index;
    } else if (second < 0 || (votes[index] as number) > (votes[second] as number)) second = index;
  }
  const top = votes[best] ?? 0;
  const next = second < 0 ? 0 : (votes[second] ?? 0);
  const language = tables.languages[best] as string;
  if (top < counted * leastShare(language) || top < next * LEAST_LEAD || counted === 0) return { tag: 'und', mask: 0 };
  return { tag: language, mask: 1 << best };
}

function languageOfScript(scripts: ScriptCounts, letters: Letters): string | undefined {
  const spaced = scripts.letters + scripts.caseless;
  if (scripts.ideographs * 2 > spaced) return scripts.kana * 20 > Math.min(scripts.ideographs, 20000) ? 'ja' : 'zh';
  const code =
    scripts.unspaced > spaced || scripts.caseless <= scripts.letters
      ? commonestLetter(letters)
      : scripts.caselessExample;
  return scriptLanguages.find(([from, to]) => code >= from && code <= to)?.[2];
}

function bitCount(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
