import { classOf, codeAt, LOWER } from './characters.js';

export const BACKSLASH = 92;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_T = 116;

/**
 * Where an escape of white space ends that begins here with a backslash: `\n`, `\r` or `\t`, escaped once or twice;
 * the same place where there is none. Before a small letter `\r` and `\t` may be TeX.
 */
export function escapeEnd(text: string, at: number): number {
  const letter = codeAt(text, at + 1) === BACKSLASH ? at + 2 : at + 1;
  const code = codeAt(text, letter);
  if (code === LETTER_N) return letter + 1;
  const isOther = code === LETTER_R || code === LETTER_T;
  return isOther && classOf(codeAt(text, letter + 1)) !== LOWER ? letter + 1 : at;
}
