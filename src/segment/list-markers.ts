import { classOf, codeAt, SPACE } from '../facts/characters.js';

const LIST_MARKER = /^(?:[-–—*•·▪►»>+◦‣]|\d{1,3}[.)]|[a-z][.)])$/u;

/** Whether the line is a list marker and nothing else. */
export function isListMarker(text: string, start: number, end: number): boolean {
  return end - start <= 4 && LIST_MARKER.test(text.slice(start, end));
}

/** Whether the line begins with a list marker of one character. */
export function startsWithMarker(text: string, start: number): boolean {
  return classOf(codeAt(text, start + 1)) === SPACE && isListMarker(text, start, start + 1);
}
