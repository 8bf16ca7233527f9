import { classOf, codeAt, codeUnitAt, DIGIT, LOWER, SPACE, UPPER } from './characters.js';

export const LESS_THAN = 60;
export const AMPERSAND = 38;
export const GREATER_THAN = 62;
const SLASH = 47;
const HASH = 35;
export const SEMICOLON = 59;
/** More between angle brackets is no tag, and more behind an ampersand no entity. */
const LONGEST_TAG = 300;
const LONGEST_ENTITY = 10;

/**
 * The offset behind a tag or a character reference of HTML that begins at `at`, such as `</p>`,
 * `<a href="…">` or `&nbsp;`; `at` itself where none does. What an extractor left says nothing about
 * the words between.
 */
export function markupEnd(text: string, at: number, end: number): number {
  return codeUnitAt(text, at) === LESS_THAN ? tagEnd(text, at, end) : referenceEnd(text, at, end);
}

function tagEnd(text: string, start: number, end: number): number {
  let at = codeAt(text, start + 1) === SLASH ? start + 2 : start + 1;
  const name = at;
  while (at < end && isNameCharacter(codeUnitAt(text, at))) at++;
  if (at === name || classOf(codeUnitAt(text, name)) === DIGIT || !endsName(codeAt(text, at))) return start;
  const to = Math.min(end, start + LONGEST_TAG);
  for (; at < to; at++) {
    const code = codeUnitAt(text, at);
    if (code === GREATER_THAN) return at + 1;
    if (code === LESS_THAN) return start;
  }
  return start;
}

function referenceEnd(text: string, start: number, end: number): number {
  let at = codeAt(text, start + 1) === HASH ? start + 2 : start + 1;
  const name = at;
  const to = Math.min(end, start + LONGEST_ENTITY);
  while (at < to && isNameCharacter(codeUnitAt(text, at))) at++;
  return at > name && at < end && codeUnitAt(text, at) === SEMICOLON ? at + 1 : start;
}

function isNameCharacter(code: number): boolean {
  const name = classOf(code);
  return code < 128 && (name === LOWER || name === UPPER || name === DIGIT);
}

function endsName(code: number): boolean {
  return code === GREATER_THAN || code === SLASH || classOf(code) === SPACE;
}

/** A line without the tags in it. */
export function withoutTags(line: string): string {
  let plain = '';
  let from = 0;
  for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
    const behind = tagEnd(line, at, line.length);
    if (behind === at) continue;
    plain += line.slice(from, at);
    from = behind;
  }
  return plain + line.slice(from);
}
