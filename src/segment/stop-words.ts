import { codeUnitAt, foldOf } from '../facts/characters.js';
import { HASH_START, hashStep } from '../facts/hash.js';
import { LANGUAGE_BITS, lexicalTables, lookUp } from '../facts/lexical.js';

/** Whether a stretch of letters is a stop word of any language. */
export function isStopWord(text: string, from: number, to: number): boolean {
  let letters = HASH_START;
  for (let at = from; at < to; at++) letters = hashStep(letters, foldOf(codeUnitAt(text, at)));
  return (lookUp(letters, lexicalTables()) & LANGUAGE_BITS) !== 0;
}
