import abbreviationsOfNatural from 'natural/lib/natural/util/abbreviations_en.js';
import {
  CLOSING,
  classOf,
  closesQuote,
  codeAt,
  codeUnitAt,
  DIGIT,
  isColon,
  LOWER,
  OPENING,
  SPACE,
  TERMINAL,
  UPPER,
} from '../facts/characters.js';

/** Words before whose full stop no sentence ends; lower case, without the stop. */
const abbreviations: ReadonlySet<string> = new Set([
  ...abbreviationsOfNatural.knownAbbreviations.map((word) => word.toLowerCase().replace(/\.$/, '')),
  ...'mr mrs ms dr prof gen sen rep gov lt col sgt capt maj rev hon pres st mt jr sr vs inc ltd co corp'.split(' '),
  ...'no nos vol pp ed eds approx ca cf e.g i.e u.s u.k u.n a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
  ...'bzw usw z.b d.h u.a ggf evtl str hr fr nr abs art sog inkl zzgl m mme mlle sra sres dra dott sig ing'.split(' '),
  ...'mio mrd tsd rd bspw vgl jh núm pág avda ee mld tys godz św tzw ul tzv např bijv blz dhr mevr kl'.split(' '),
  ...'bl.a t.ex f.eks m.in bkz ул янв февр авг сент окт нояб дек вул'.split(' '),
]);

/** The longest abbreviation that is looked up, in characters. */
const LONGEST_ABBREVIATION = 8;

/** Whether the full stop at `at`, behind which `next` begins, belongs to an abbreviation, an initial or an ordinal number. */
function isInnerStop(text: string, from: number, at: number, next: number): boolean {
  let start = at;
  while (start > from) {
    const name = classOf(codeUnitAt(text, start - 1));
    if (name === SPACE || name === OPENING || name === CLOSING) break;
    start--;
  }
  const length = at - start;
  if (length > LONGEST_ABBREVIATION) return false;
  const first = classOf(codeUnitAt(text, start));
  if (first === UPPER && isInitials(text, start, at)) return true;
  // `z. B.`
  if (length === 1 && first === LOWER && codeAt(text, next + 1) === 46) return true;
  if (length <= 2 && first === DIGIT) return classOf(codeUnitAt(text, at - 1)) === DIGIT;
  return abbreviations.has(text.slice(start, at).toLowerCase());
}

/** `J` or `J.R`, the stop behind which is asked for: a capital and a stop in turn. */
function isInitials(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const isStop = (at - start) % 2 === 1;
    if (isStop ? codeUnitAt(text, at) !== 46 : classOf(codeUnitAt(text, at)) !== UPPER) return false;
  }
  return true;
}

/**
 * Reads a run of stops, and adds where the next sentence begins if one does. Stops of abbreviations, initials and
 * ordinal numbers do not end a sentence, nor does a stop before a lower-case letter.
 *
 * @param from where the stretch of text begins whose sentences are looked for, from which all its stops are read
 * @param at the first stop of the run
 * @param to the end of the stretch
 * @param starts offsets of the first characters of sentences
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
  if (name === LOWER || (single && isInnerStop(text, from, at, next))) return next;
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
