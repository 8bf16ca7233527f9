import { BACKSLASH, codeUnitAt, isBlank } from '../facts/characters.js';
import { AMPERSAND, GREATER_THAN, LESS_THAN, markupEnd, SEMICOLON } from '../facts/markup.js';
import type { Lines } from './lines.js';

/** Tags are not broken over more lines. */
export const MOST_TAG_LINES = 30;

/**
 * The lines without the tags and character references of HTML at both ends, and without the backslash that breaks a
 * line in Markdown, by which is told what belongs together. A line of nothing else stays as it is.
 */
export function withoutMarkup(text: string, lines: Lines): Lines {
  let found = lines;
  for (let line = 0; line < lines.count; line++) {
    const from = lines.start[line] as number;
    const to = lines.end[line] as number;
    if (!mayBeEnclosed(text, from, to)) continue;
    let first = from;
    /** Behind the last character that is no markup. */
    let last = from;
    let at = from;
    while (at < to) {
      const code = codeUnitAt(text, at);
      const isMarkup = code === LESS_THAN || code === AMPERSAND;
      const behind = isMarkup ? markupEnd(text, at, to) : code === BACKSLASH && at === to - 1 ? to : at;
      if (behind > at) {
        at = behind;
        continue;
      }
      at++;
      if (isBlank(code)) continue;
      if (last === from) first = at - 1;
      last = at;
    }
    if (last === from) continue;
    if (found === lines) found = { ...lines, start: lines.start.slice(), end: lines.end.slice() };
    found.start[line] = first;
    found.end[line] = last;
  }
  return found;
}

/** Whether a line may begin or end with markup: of most, two characters tell that they do not. */
function mayBeEnclosed(text: string, from: number, to: number): boolean {
  const first = codeUnitAt(text, from);
  const last = codeUnitAt(text, to - 1);
  if (first === LESS_THAN || first === AMPERSAND) return true;
  return last === GREATER_THAN || last === SEMICOLON || last === BACKSLASH;
}
