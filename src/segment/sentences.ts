import {
  COMMA,
  classOf,
  closesQuote,
  codeAt,
  codeUnitAt,
  ELLIPSIS_SIGN,
  isColon,
  isWordClass,
  LOWER,
  SPACE,
  TERMINAL,
} from '../facts/characters.js';
import { isInnerStop } from './abbreviations.js';
import { gluedStart } from './glued.js';
import { openingBefore } from './quotes.js';

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
  const isLone = next === at + 1 && codeUnitAt(text, at) !== ELLIPSIS_SIGN;
  const single = isLone && codeUnitAt(text, at) === 46;
  next = behindQuotes(text, next, to);
  let spaceStart = next;
  next = spaceEnd(text, next, to);
  while (next < to && closesGuillemets(text, from, next)) {
    spaceStart = behindQuotes(text, next + 1, to);
    next = spaceEnd(text, spaceStart, to);
  }
  if (next >= to) return to;
  const wide = codeUnitAt(text, at) > 0x3000;
  const sentence = starts[starts.length - 1] as number;
  if (next === spaceStart && !wide) {
    const glued = isLone ? gluedStart(text, from, at, to) : 0;
    if (glued > 0 && !(single && isInnerStop(text, from, sentence, at, next))) starts.push(glued);
    return next;
  }
  const name = classOf(codeUnitAt(text, next));
  if (name === LOWER || (name === COMMA && (!single || spaceStart > at + 1))) return next;
  if (single && isInnerStop(text, from, sentence, at, next)) return next;
  // A stop behind a closing quote: the sentence ends there.
  if (next > spaceStart || name !== TERMINAL) starts.push(next);
  return next;
}

/** The offset behind closing quotes and brackets. */
function behindQuotes(text: string, at: number, to: number): number {
  let behind = at;
  while (behind < to && closesQuote(codeUnitAt(text, behind))) behind++;
  return behind;
}

/**
 * Whether a sign behind a space closes a quote as in French (`« Why ? »`): a `»` behind a `«`, or a `›` behind a `‹`,
 * with no other between, and no word behind it, before which it opens one, as in German and Danish. Else it is the
 * mark of an item.
 */
function closesGuillemets(text: string, from: number, at: number): boolean {
  const code = codeUnitAt(text, at);
  if (code !== 0xbb && code !== 0x203a) return false;
  if (isWordClass(classOf(codeAt(text, at + 1)))) return false;
  return openingBefore(text, from, at, code === 0xbb ? 0xab : 0x2039) >= 0;
}

/** Whether a stretch ends as a sentence does, closing quotes and brackets aside. */
export function isTerminated(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && closesQuote(codeUnitAt(text, at))) at--;
  // The space of French before a closing quote. Other white space at the end is not looked behind.
  if (at < end - 1) while (at > start && isSpace(codeUnitAt(text, at))) at--;
  const code = codeUnitAt(text, at);
  return classOf(code) === TERMINAL || isColon(code);
}

/** White space, a zero-width space of old (U+FEFF) among it; a line has no line breaks. */
export function isSpace(code: number): boolean {
  return classOf(code) === SPACE || code === 0xfeff;
}

/** The offset behind the white space that begins at an offset. */
export function spaceEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(codeUnitAt(text, at))) at++;
  return at;
}
