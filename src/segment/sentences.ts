import { COMMA, classOf, closesQuote, codeUnitAt, isColon, LOWER, SPACE, TERMINAL } from '../facts/characters.js';
import { isInnerStop } from './abbreviations.js';

/**
 * Reads a run of stops, and adds where the next sentence begins if one does. Stops of abbreviations, initials and
 * ordinal numbers do not end a sentence, nor does a stop before a lower-case letter, nor one that is not plain before a comma.
 *
 * @param from where the stretch of text begins whose sentences are looked for, from which all its stops are read
 * @param at the first stop of the run
 * @param to the end of the stretch
 * @param starts offsets of the first characters of sentences, one at least
 * @returns the offset from which the next run may begin
 */
export function readStops(text: string, from: number, at: number, to: number, starts: number[]): number {
  let next = at;
  while (next < to && classOf(codeUnitAt(text, next)) === TERMINAL) next++;
  const single = next === at + 1 && codeUnitAt(text, at) === 46;
  while (next < to && closesQuote(codeUnitAt(text, next))) next++;
  const spaceStart = next;
  while (next < to && isSpace(codeUnitAt(text, next))) next++;
  if (next >= to) return to;
  const wide = codeUnitAt(text, at) > 0x3000;
  if (next === spaceStart && !wide) return next;
  const name = classOf(codeUnitAt(text, next));
  if (name === LOWER || (name === COMMA && (!single || spaceStart > at + 1))) return next;
  if (single && isInnerStop(text, from, starts[starts.length - 1] as number, at, next)) return next;
  // A stop behind a closing quote: the sentence ends there.
  if (next > spaceStart || name !== TERMINAL) starts.push(next);
  return next;
}

/** Whether a stretch ends as a sentence does, closing quotes and brackets aside. */
export function isTerminated(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && closesQuote(codeUnitAt(text, at))) at--;
  const code = codeUnitAt(text, at);
  return classOf(code) === TERMINAL || isColon(code);
}

/** White space, a zero-width space of old (U+FEFF) among it; a line has no line breaks. */
export function isSpace(code: number): boolean {
  return classOf(code) === SPACE || code === 0xfeff;
}
