import {
  BACKSLASH,
  CLOSING_BRACKET,
  CLOSING_SQUARE_BRACKET,
  COLON,
  classOf,
  codeAt,
  codeUnitAt,
  FULL_STOP,
  NUMBER_SIGN,
  OPENING_BRACKET,
  OPENING_SQUARE_BRACKET,
  QUESTION_MARK,
  QUOTATION_MARK,
  SLASH,
  SPACE,
} from './characters.js';

/** How a picture begins. */
const PICTURE = '![';
/** One of these has every address; what else stands in brackets behind brackets is text. */
const addressSigns: readonly number[] = [SLASH, NUMBER_SIGN, COLON, FULL_STOP, QUESTION_MARK];
/** Titles of links are shorter. */
const LONGEST_TITLE = 300;

/**
 * The offset behind what a link or a picture of Markdown has beside its text, if that begins at `at`: the target of a
 * link, `(https://…)`, `(/path "Title")` or `()` behind the bracket that closes its text, or a whole picture,
 * `![…](…)`, since what stands for a picture is no text of the page.
 *
 * @param before the character before `at`
 * @returns 0 where nothing of the kind begins; where it has no end, minus the offset up to which none ends, so that
 *   nothing is read twice
 */
export function linkEnd(text: string, at: number, end: number, before: number): number {
  if (codeUnitAt(text, at) === OPENING_BRACKET) return before === CLOSING_SQUARE_BRACKET ? targetEnd(text, at, end) : 0;
  return text.startsWith(PICTURE, at) ? pictureEnd(text, at, end) : 0;
}

/** Addresses have no spaces, but line breaks where a text was wrapped at their hyphens. */
function targetEnd(text: string, at: number, end: number): number {
  let depth = 0;
  let isAddress = false;
  for (let next = at; next < end; next++) {
    const code = codeUnitAt(text, next);
    if (code === BACKSLASH) next++;
    else if (code === OPENING_BRACKET) depth++;
    else if (code === CLOSING_BRACKET) {
      depth--;
      if (depth === 0) return isAddress || next === at + 1 ? next + 1 : -next;
    } else if (addressSigns.includes(code)) isAddress = true;
    else if (classOf(code) === SPACE) return isAddress && depth === 1 ? titleEnd(text, next, end) : -next;
  }
  return -end;
}

/** The offset behind a link's title and bracket, `"Title")`, or minus the offset up to which there is none. */
function titleEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classOf(codeUnitAt(text, at)) === SPACE) at++;
  if (codeAt(text, at) === CLOSING_BRACKET) return at + 1;
  if (codeAt(text, at) !== QUOTATION_MARK) return -at;
  const to = Math.min(end, at + LONGEST_TITLE);
  for (let next = at + 1; next + 1 < to; next++) {
    if (codeUnitAt(text, next) === QUOTATION_MARK && codeUnitAt(text, next + 1) === CLOSING_BRACKET) return next + 2;
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
