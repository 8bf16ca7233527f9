import { classOf, codeUnitAt, DIGIT, isLetterClass, isWordClass, LOWER, UPPER } from '../facts/characters.js';
import { type Lines, linesOf } from './lines.js';
import { isStopWord } from './stop-words.js';

/** What is between sentences that are glued to one another, with the word behind it: `the harbour.The mayor`. */
const gluedSentence = /[.!?…]["”’)]?(?=[“"(]?\p{Lu}\p{Ll}* )/gu;
/** What may stand right before a word that is glued to it, beside letters and digits. */
const signsBefore = ')]!?%:…';
/** Lines that are put together from others are long, and so many glued sentences it takes. */
const LONG_LINE = 600;
const LEAST_SENTENCES = 3;
/** So many of them begin with a stop word, as no member of a program does: `fmt.Println`. */
const LEAST_SURE = 1;
/** In a shorter line nothing is cut, nor in one with fewer glued words, for its length. */
const SHORTEST_LINE = 120;
const LEAST_WORDS = 3;
const MEAN_PIECE = 800;
/** What is written so more often, such as `YouTube`, is a name. */
const MOST_TIMES = 2;
const LONGEST_WORD = 40;

/**
 * The offsets at which lines of a page began, in a text in which the lines of the page were put together without
 * anything between them, as by `get_text()` from a page without white space (linear time). None in other texts, where
 * a capital inside of a word belongs to a name.
 */
export function gluedPlaces(text: string, lines: Lines): readonly number[] {
  if (!isGlued(text, lines)) return [];
  const { count, start, end } = lines;
  const words = Array.from({ length: count }, (_, line) =>
    gluedWords(text, start[line] as number, end[line] as number),
  );
  const times = timesOf(words.flat());
  const places: number[] = [];
  for (let line = 0; line < count; line++) {
    const from = start[line] as number;
    const to = end[line] as number;
    if (to - from < SHORTEST_LINE) continue;
    const rare = (words[line] as GluedWord[]).filter(({ word }) => (times.get(word) ?? 1) <= MOST_TIMES);
    if (rare.length < LEAST_WORDS || rare.length * MEAN_PIECE < to - from) continue;
    const found = new Set([...rare.map(({ at }) => at), ...gluedSentences(text, from, to)]);
    for (const at of [...found].sort((one, other) => one - other)) places.push(at);
  }
  return places;
}

/** Whether sentences are glued to one another, in lines that are long enough for several. */
function isGlued(text: string, { count, start, end }: Lines): boolean {
  let sentences = 0;
  let sure = 0;
  for (let line = 0; line < count; line++) {
    const from = start[line] as number;
    const to = end[line] as number;
    if (to - from < LONG_LINE) continue;
    for (const at of gluedSentences(text, from, to)) {
      sentences++;
      if (opensWithStopWord(text, at, to)) sure++;
    }
  }
  return sentences >= LEAST_SENTENCES && sure >= LEAST_SURE;
}

/** A place at which something is glued to a word, and the letters and digits around it. */
interface GluedWord {
  readonly at: number;
  readonly word: string;
  readonly end: number;
}

/** How often each word occurs that is glued somewhere. */
function timesOf(words: readonly GluedWord[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  let read = 0;
  for (const { at, word, end } of words) {
    // A word may be glued in several places.
    if (at >= read) times.set(word, (times.get(word) ?? 0) + 1);
    read = end;
  }
  return times;
}

/** Lines cut at places inside of them. */
export function cutAt(places: readonly number[], { count, start, end, blankBefore, lineBreaks }: Lines): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  const blanks: number[] = [];
  let next = 0;
  for (let line = 0; line < count; line++) {
    let from = start[line] as number;
    const to = end[line] as number;
    let blank = blankBefore[line] as number;
    const add = (pieceEnd: number): void => {
      starts.push(from);
      ends.push(pieceEnd);
      blanks.push(blank);
      from = pieceEnd;
      blank = 0;
    };
    for (; next < places.length && (places[next] as number) < to; next++) add(places[next] as number);
    add(to);
  }
  return linesOf(starts, ends, blanks, lineBreaks);
}

/** The words that are glued to something else: `an interviewJane Smith`, `2024Jane`, `LIVEThe`. */
function gluedWords(text: string, from: number, to: number): GluedWord[] {
  const found: GluedWord[] = [];
  for (let at = from + 1; at + 1 < to; at++) {
    if (classOf(codeUnitAt(text, at)) !== UPPER || classOf(codeUnitAt(text, at + 1)) !== LOWER) continue;
    if (endsPiece(text, from, at)) found.push({ at, ...wordAt(text, at) });
  }
  return found;
}

/** Whether something may end before an offset: two small letters, three capitals, a digit or a sign. */
function endsPiece(text: string, from: number, at: number): boolean {
  const before = codeUnitAt(text, at - 1);
  const name = classOf(before);
  if (name === DIGIT || signsBefore.includes(String.fromCharCode(before))) return true;
  const least = name === LOWER ? 2 : 3;
  if (name !== LOWER && name !== UPPER) return false;
  let start = at - 1;
  while (start > from && at - start < least && classOf(codeUnitAt(text, start - 1)) === name) start--;
  return at - start === least;
}

/** The offsets of sentences that are glued to the one before. */
function gluedSentences(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (const { 0: between, index } of text.slice(from, to).matchAll(gluedSentence)) {
    const at = from + index;
    // A word of two letters and more: a stop behind one letter belongs to an initial.
    if (at - from < 2 || classOf(codeUnitAt(text, at - 1)) !== LOWER || classOf(codeUnitAt(text, at - 2)) !== LOWER)
      continue;
    found.push(at + between.length);
  }
  return found;
}

/** Whether the first word of a sentence, behind what opens it, is a stop word. */
function opensWithStopWord(text: string, at: number, to: number): boolean {
  const from = classOf(codeUnitAt(text, at)) === UPPER ? at : at + 1;
  let behind = from;
  while (behind < to && isLetterClass(classOf(codeUnitAt(text, behind)))) behind++;
  return isStopWord(text, from, behind);
}

/** The letters and digits around an offset. */
function wordAt(text: string, at: number): { readonly word: string; readonly end: number } {
  let from = at;
  let to = at;
  while (from > 0 && at - from < LONGEST_WORD && isWordClass(classOf(codeUnitAt(text, from - 1)))) from--;
  while (to < text.length && to - at < LONGEST_WORD && isWordClass(classOf(codeUnitAt(text, to)))) to++;
  return { word: text.slice(from, to), end: to };
}
