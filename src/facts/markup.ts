import {
  classOf,
  codeAt,
  codeUnitAt,
  DIGIT,
  EXCLAMATION_MARK,
  HYPHEN,
  isBlank,
  isCarriageReturnAndLineFeed,
  LINE_BREAK,
  LOWER,
  NUMBER_SIGN,
  QUOTATION_MARK,
  SLASH,
  SPACE,
  UPPER,
} from './characters.js';
import { characterOf } from './references.js';

export const LESS_THAN = 60;
export const AMPERSAND = 38;
export const GREATER_THAN = 62;
export const SEMICOLON = 59;
const EQUALS_SIGN = 61;
/**
 * More between angle brackets is no tag, unless there are values of attributes, and more behind an ampersand no entity.
 * CR LF counts as one character, here and for comments.
 */
const LONGEST_TAG = 300;
const LONGEST_WITH_VALUES = 20_000;
const LONGEST_ENTITY = 10;
const LONGEST_COMMENT = 2000;

const COMMENT = '<!--';
const COMMENT_END = '-->';
const CHARACTER_DATA = '<![CDATA[';
/** Feeds hold HTML whose angle brackets and ampersands are references. */
const ESCAPED_LESS_THAN = '&lt;';
const ESCAPED_GREATER_THAN = '&gt;';
const ESCAPED_AMPERSAND = '&amp;';
/** Comments, and tags of pages but for the rule, escaped or not; others are rather lines of a program. */
export const pageMarkup: RegExp =
  /^(?:<!--|(?:<|&lt;)\/?(?:a|abbr|address|area|article|aside|b|blockquote|br|button|center|cite|code|d[dlt]|details|div|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|i|iframe|img|input|ins|label|li|main|map|nav|noscript|object|ol|p|picture|pre|s|script|section|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|u|ul|video)(?=[\s/>&]))/i;
/** A reference, escaped or not. */
const reference = /&(?:amp;)?#?\w{2,8};/g;

/**
 * The offset behind a tag, a comment or a character reference of HTML that begins at `at`, such as `</p>`,
 * `<a href="…">` or `&nbsp;`, or one that is escaped, such as `&lt;/p&gt;` or `&amp;nbsp;`; `at` itself where none
 * does. What an extractor left says nothing about the words between.
 */
export function markupEnd(text: string, at: number, end: number): number {
  const behindTag = tagEnd(text, at, end);
  if (behindTag > at || codeUnitAt(text, at) === LESS_THAN) return behindTag;
  const behind = referenceEnd(text, at, end);
  return behind > at && text.startsWith(ESCAPED_AMPERSAND, at) ? escapedReferenceEnd(text, behind, end) : behind;
}

/** The offset behind a tag, escaped or not, that begins at `at`; `at` itself where none does. */
export function tagEnd(text: string, at: number, end: number): number {
  if (codeUnitAt(text, at) === LESS_THAN) {
    return codeAt(text, at + 1) === EXCLAMATION_MARK ? declarationEnd(text, at, end) : readTag(text, at, at + 1, end);
  }
  return text.startsWith(ESCAPED_LESS_THAN, at) ? readTag(text, at, at + ESCAPED_LESS_THAN.length, end) : at;
}

/** The offset behind a comment, or behind what marks text of a feed as such; `at` itself where neither begins. */
function declarationEnd(text: string, at: number, end: number): number {
  if (text.startsWith(CHARACTER_DATA, at)) return Math.min(end, at + CHARACTER_DATA.length);
  if (!text.startsWith(COMMENT, at)) return at;
  let to = Math.min(end, at + LONGEST_COMMENT);
  for (let next = at + COMMENT.length; next < to; next++) {
    const code = codeUnitAt(text, next);
    if (isCarriageReturnAndLineFeed(text, next)) to = Math.min(end, to + 1);
    else if (code === HYPHEN && text.startsWith(COMMENT_END, next)) {
      return next + COMMENT_END.length <= to ? next + COMMENT_END.length : at;
    } else if (code === LESS_THAN && text.startsWith(COMMENT, next)) {
      // No comment holds another: where none ends, each is read to the next alone.
      return at;
    }
  }
  return at;
}

/** The end of a tag from its start and what stands behind its opening bracket; the start where there is no tag. */
function readTag(text: string, start: number, behind: number, end: number): number {
  const isEscaped = behind > start + 1;
  const name = codeAt(text, behind) === SLASH ? behind + 1 : behind;
  let at = name;
  while (at < end && isNameCharacter(codeUnitAt(text, at))) at++;
  if (at === name || classOf(codeUnitAt(text, name)) === DIGIT || !endsName(text, at, isEscaped)) return start;
  let to = Math.min(end, start + LONGEST_TAG);
  for (; at < to; at++) {
    const code = codeUnitAt(text, at);
    if (isCarriageReturnAndLineFeed(text, at)) to = Math.min(end, to + 1);
    if (code === EQUALS_SIGN && codeAt(text, at + 1) === QUOTATION_MARK)
      to = Math.min(end, start + LONGEST_WITH_VALUES);
    if (isEscaped && code === AMPERSAND) {
      const last = at + ESCAPED_GREATER_THAN.length;
      if (last <= end && text.startsWith(ESCAPED_GREATER_THAN, at)) return last;
      if (text.startsWith(ESCAPED_LESS_THAN, at)) return start;
    }
    if (!isEscaped && code === GREATER_THAN) return at + 1;
    if (code === LESS_THAN) return start;
  }
  return start;
}

function referenceEnd(text: string, start: number, end: number): number {
  let at = codeAt(text, start + 1) === NUMBER_SIGN ? start + 2 : start + 1;
  const name = at;
  const to = Math.min(end, start + LONGEST_ENTITY);
  while (at < to && isNameCharacter(codeUnitAt(text, at))) at++;
  return at > name && at < end && codeUnitAt(text, at) === SEMICOLON ? at + 1 : start;
}

/** Where the reference ends whose ampersand ends at `behind`: there, unless more than a letter goes on with it. */
function escapedReferenceEnd(text: string, behind: number, end: number): number {
  const last = referenceEnd(text, behind - 1, end);
  return last > behind + 2 ? last : behind;
}

function isNameCharacter(code: number): boolean {
  const name = classOf(code);
  return code < 128 && (name === LOWER || name === UPPER || name === DIGIT);
}

function endsName(text: string, at: number, isEscaped: boolean): boolean {
  const code = codeAt(text, at);
  if (code === SLASH || classOf(code) === SPACE || classOf(code) === LINE_BREAK) return true;
  return isEscaped ? text.startsWith(ESCAPED_GREATER_THAN, at) : code === GREATER_THAN;
}

/** Whether markup is a reference to white space, or to what is not seen at all. */
export function isBlankReference(markup: string): boolean {
  return blankShown(markup) !== markup;
}

/** What markup shows on a page if it is a reference to white space or to nothing; else the markup. */
function blankShown(markup: string): string {
  const code = characterOf(markup)?.charCodeAt(0);
  if (code === undefined || !isBlank(code)) return markup;
  return classOf(code) === SPACE ? ' ' : '';
}

/** A line without the tags in it, escaped ones included, and with a space for every reference to one. */
export function withoutTags(given: string): string {
  const line = given.includes('&') ? given.replace(reference, blankShown) : given;
  let plain = '';
  let from = 0;
  if (!line.includes('<') && !line.includes(ESCAPED_LESS_THAN)) return line;
  for (const { index } of line.matchAll(/<|&lt;/g)) {
    const behind = tagEnd(line, index, line.length);
    if (behind === index) continue;
    plain += line.slice(from, index);
    from = behind;
  }
  return plain + line.slice(from);
}
