import { bitCount, lowestBit } from '../facts/bits.js';
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

/** So many tokens, evenly spread, have a vote at most. */
const SAMPLE = 1500;
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
  [0x1100, 0x11ff, 'ko'],
  [0x1780, 0x17ff, 'km'],
  [0xac00, 0xd7af, 'ko'],
];

/** The tag of a language, and the mask of the languages whose stopwords are to be counted. */
interface Detected {
  readonly tag: string;
  readonly mask: number;
}

const undecided: Detected = { tag: 'und', mask: 0 };

/**
 * Decides the language of a document from its scripts and a vote of stopwords: every stopword
 * votes for its languages, the more of them share it the less. Languages that are spelt otherwise have no vote.
 *
 * @param given the language that the caller named, which is believed
 */
export function detectLanguage(
  tokens: Tokens,
  text: string,
  tables: LexicalTables,
  scripts: ScriptCounts,
  given: string | undefined,
): Detected {
  const primary = given?.toLowerCase().split('-')[0];
  const known = primary === undefined ? -1 : tables.languages.indexOf(primary);
  if (known >= 0) return { tag: given as string, mask: 1 << known };
  // Most texts are English, and their letters need not be looked at.
  let counted: Letters | undefined;
  const letters = (): Letters => {
    counted ??= sampleLetters(text);
    return counted;
  };
  const named = (tag: string | undefined): Detected => {
    if (tag === undefined) return undecided;
    const index = tables.languages.indexOf(tag);
    return { tag, mask: index < 0 ? 0 : 1 << index };
  };
  const script = languageOfScript(scripts, letters);
  // Hindi shares its letters with Marathi and Nepali: only its words tell.
  if (script !== undefined && script !== 'hi') return isSpeltAs(script, letters) ? named(script) : undecided;
  const isSpelt = (index: number): boolean => isSpeltAs(tables.languages[index] as string, letters);
  const voted = winner(tokens, tables, isSpelt);
  if (voted >= 0) return named(tables.languages[voted]);
  return script === undefined ? named(languageOfLetter(commonestLetter(letters()))) : undecided;
}

/** The language with the most votes, -1 where it has too few of them or hardly more than another. */
function winner(tokens: Tokens, tables: LexicalTables, isSpelt: (index: number) => boolean): number {
  const votes = new Float64Array(tables.languages.length);
  const counted = Math.min(tokens.count, SAMPLE);
  const step = Math.max(1, Math.floor(tokens.count / SAMPLE));
  for (let index = 0; index < counted; index++) {
    let mask = (tokens.lexical[index * step] as number) & LANGUAGE_BITS;
    if (mask === 0) continue;
    const shared = 1 / bitCount(mask);
    while (mask !== 0) {
      const bit = lowestBit(mask);
      votes[bit] = (votes[bit] as number) + shared;
      mask &= mask - 1;
    }
  }
  /** The next best language but for `other`: one in which the text is spelt, or whose votes are `least` or fewer. */
  const next = (least: number, other: number): number => {
    for (;;) {
      const best = highest(votes, other);
      if ((votes[best] as number) <= least || isSpelt(best)) return best;
      votes[best] = 0;
    }
  };
  const best = next(0, -1);
  const top = votes[best] as number;
  if (top === 0 || top < counted * leastShare(tables.languages[best] as string)) return -1;
  const rival = next(top / LEAST_LEAD, best);
  return top < (votes[rival] as number) * LEAST_LEAD ? -1 : best;
}

/** The index of the most votes, another one's aside. */
function highest(votes: Float64Array, other: number): number {
  let best = other === 0 ? 1 : 0;
  for (let index = best + 1; index < votes.length; index++) {
    if (index !== other && (votes[index] as number) > (votes[best] as number)) best = index;
  }
  return best;
}

function languageOfScript(scripts: ScriptCounts, letters: () => Letters): string | undefined {
  const spaced = scripts.letters + scripts.caseless;
  if (scripts.ideographs * 2 > spaced) return scripts.kana * 20 > Math.min(scripts.ideographs, 20000) ? 'ja' : 'zh';
  if (scripts.unspaced > spaced) return languageOfLetter(commonestLetter(letters()));
  return scripts.caseless > scripts.letters ? languageOfLetter(scripts.caselessExample) : undefined;
}

function languageOfLetter(code: number): string | undefined {
  return scriptLanguages.find(([from, to]) => code >= from && code <= to)?.[2];
}
