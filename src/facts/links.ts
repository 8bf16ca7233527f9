import {
  BACKSLASH,
  CLOSING_BRACKET,
  CLOSING_SQUARE_BRACKET,
  COLON,
  classOf,
  codeAt,
  codeUnitAt,
  DIGIT,
  FULL_STOP,
  isCarriageReturnAndLineFeed,
  isWordClass,
  LOWER,
  NUMBER_SIGN,
  OPENING,
  OPENING_BRACKET,
  OPENING_SQUARE_BRACKET,
  QUESTION_MARK,
  QUOTATION_MARK,
  SLASH,
  SPACE,
} from './characters.js';
import { GREATER_THAN, LESS_THAN } from './markup.js';

/** How a picture begins. */
const PICTURE = '![';
/**
 * One of these has every address, or a stop before a name or a number; what else stands in brackets behind brackets is
 * text.
 */
const addressSigns: readonly number[] = [SLASH, NUMBER_SIGN, COLON, QUESTION_MARK];
/** How an address in square brackets begins: `[https://…]`, `[/path]`, `[#main]`. */
const bracketedAddress = /^\[(?:[a-z][a-z+.-]{1,20}:\/\/|(?:mailto|tel|data|javascript):|\/|#)[^\s\]]/i;
const LONGEST_BEGINNING = 30;
/** An address with its data, such as a picture has; it may hold spaces. */
const DATA = 'data:';
/** Digits of the number of a link. */
const LONGEST_NUMBER = 5;
/** Titles of links are shorter. */
const LONGEST_TITLE = 300;
/** What may have spaces: `(mailto:?subject=The storm)`. */
const scheme = /^\([a-z][a-z+.-]{1,20}:/i;
const LONGEST_SPACED = 2000;

/**
 * The offset behind what a link or a picture has beside its text, if that begins at `at`: in Markdown the target of a
 * link, `(https://…)`, `(/path "Title")` or `()` behind the bracket that closes its text, or a whole picture,
 * `![…](…)`, since what stands for a picture is no text of the page; in what programs make of pages the address behind
 * its text, `[https://…]`, or the number before it, `[12]`.
 *
 * @param before the character before `at`
 * @returns 0 where nothing of the kind begins; where it has no end, minus the offset up to which none ends, so that
 *   nothing is read twice
 */
export function linkEnd(text: string, at: number, end: number, before: number): number {
  const code = codeUnitAt(text, at);
  if (code === OPENING_BRACKET) return before === CLOSING_SQUARE_BRACKET ? targetEnd(text, at, end) : 0;
  if (code === OPENING_SQUARE_BRACKET) {
    if (classOf(codeAt(text, at + 1)) === DIGIT) return isWordClass(classOf(before)) ? 0 : numberEnd(text, at, end);
    return bracketedEnd(text, at, end);
  }
  return text.startsWith(PICTURE, at) ? pictureEnd(text, at, end) : 0;
}

/** The offset behind a number in square brackets to which a word is glued, 0 where there is none. */
function numberEnd(text: string, at: number, end: number): number {
  let behind = at + 1;
  const most = Math.min(end - 1, behind + LONGEST_NUMBER);
  while (behind < most && classOf(codeUnitAt(text, behind)) === DIGIT) behind++;
  if (behind >= end - 1 || codeUnitAt(text, behind) !== CLOSING_SQUARE_BRACKET) return 0;
  const next = codeUnitAt(text, behind + 1);
  const name = classOf(next);
  return isWordClass(name) || name === OPENING || next === QUOTATION_MARK ? behind + 1 : 0;
}

/** The offset behind an address in square brackets, 0 where there is none. */
function bracketedEnd(text: string, at: number, end: number): number {
  if (!bracketedAddress.test(text.slice(at, at + LONGEST_BEGINNING))) return 0;
  const isData = text.startsWith(DATA, at + 1);
  for (let next = at + 1; next < end; next++) {
    const code = codeUnitAt(text, next);
    if (code === CLOSING_SQUARE_BRACKET) return next + 1;
    // An address that is read once is not read again from inside.
    if (code === OPENING_SQUARE_BRACKET || (!isData && classOf(code) === SPACE)) return 0;
  }
  return 0;
}

/**
 * Addresses have no spaces, but line breaks where a text was wrapped at their hyphens. Data have both, and so may have
 * what begins with a scheme, such as `mailto:?subject=…`.
 */
function targetEnd(text: string, at: number, end: number): number {
  if (codeAt(text, at + 1) === LESS_THAN) return enclosedEnd(text, at, end);
  const isData = text.startsWith(DATA, at + 1);
  let depth = 0;
  let isAddress = false;
  /** The offset up to which there may be spaces. */
  let spaced = isData ? end : 0;
  for (let next = at; next < end; next++) {
    const code = codeUnitAt(text, next);
    if (code === BACKSLASH) next++;
    else if (code === OPENING_BRACKET) depth++;
    else if (code === CLOSING_BRACKET) {
      depth--;
      if (depth === 0) return isAddress || next === at + 1 ? next + 1 : -next;
    } else if (addressSigns.includes(code) || (code === FULL_STOP && goesOn(text, next))) isAddress = true;
    else if (classOf(code) === SPACE && next >= spaced) {
      const behind = isAddress && depth === 1 ? titleEnd(text, next, end) : -next;
      if (behind > 0 || spaced > 0 || !scheme.test(text.slice(at, at + LONGEST_BEGINNING))) return behind;
      spaced = next + LONGEST_SPACED;
    } else if (next < spaced && isCarriageReturnAndLineFeed(text, next)) spaced++;
  }
  return -end;
}

/** Whether a stop stands inside of an address: `index.html`, but not `D-N.Y.`. */
function goesOn(text: string, stop: number): boolean {
  const name = classOf(codeAt(text, stop + 1));
  return name === LOWER || name === DIGIT;
}

/** The offset behind `(<an address>)`. */
function enclosedEnd(text: string, at: number, end: number): number {
  return closedEnd(text, at + 2, Math.min(end, at + LONGEST_SPACED), end, GREATER_THAN);
}

/** The offset behind a link's title and bracket, `"Title")`, or minus the offset up to which there is none. */
function titleEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classOf(codeUnitAt(text, at)) === SPACE) at++;
  if (codeAt(text, at) === CLOSING_BRACKET) return at + 1;
  if (codeAt(text, at) !== QUOTATION_MARK) return -at;
  return closedEnd(text, at + 1, Math.min(end, at + LONGEST_TITLE), end, QUOTATION_MARK);
}

/**
 * The offset behind the next sign with a closing bracket, or minus the offset up to which there is none.
 *
 * @param most up to where they may stand, CR LF counted as two characters
 */
function closedEnd(text: string, from: number, most: number, end: number, sign: number): number {
  let to = most;
  for (let next = from; next + 1 < to; next++) {
    if (isCarriageReturnAndLineFeed(text, next)) to = Math.min(end, to + 1);
    if (codeUnitAt(text, next) === sign && codeUnitAt(text, next + 1) === CLOSING_BRACKET) return next + 2;
  }
  return -to;
}

function pictureEnd(text: string, at: number, end: number): number {
  for (let next = at + PICTURE.length; next < end; next++) {
    const code = codeUnitAt(text, next);
    if (code === BACKSLASH) next++;
    else if (code === OPENING_SQUARE_BRACKET) return -next;
    else if (code === CLOSING_SQUARE_BRACKET) {
      return codeAt(text, next + 1) === OPENING_BRACKET ? targetEnd(text, next + 1, end) : -next;
    }
  }
  return -end;
}
