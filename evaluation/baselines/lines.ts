import { type TextLine, textLines } from '../corpus.js';
import type { Span } from '../spans.js';

/** Spans of the non-empty lines that pass a test of their own text. */
export function keepLinesWhere(text: string, isKept: (line: string) => boolean): Span[] {
  return toSpans(textLines(text).filter((line) => isKept(line.text)));
}

export function toSpans(lines: readonly TextLine[]): Span[] {
  return lines.map(({ start, end }) => ({ start, end }));
}

/** Words as the published rules count them: stretches between white space, punctuation included. */
export function whitespaceWords(text: string): string[] {
  return text.match(/\S+/gu) ?? [];
}
