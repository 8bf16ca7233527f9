import { classOf, codeAt, codeUnitAt, isListMark, SPACE } from '../facts/characters.js';

/** Alone or with a space behind them, these are marks as well. */
const otherMarks = '—»>';
const numberOrLetter = /^(?:\d{1,3}|[a-z])[.)]$/;
const LONGEST_MARKER = 4;

/** Whether the line is a list marker and nothing else. */
export function isListMarker(text: string, start: number, end: number): boolean {
  if (end - start === 1) {
    const code = codeUnitAt(text, start);
    return isListMark(code) || otherMarks.includes(String.fromCharCode(code));
  }
  return end - start <= LONGEST_MARKER && numberOrLetter.test(text.slice(start, end));
}

/** Whether the line begins with a list marker of one character. */
export function startsWithMarker(text: string, start: number): boolean {
  return classOf(codeAt(text, start + 1)) === SPACE && isListMarker(text, start, start + 1);
}
