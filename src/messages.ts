import type { Nodes } from 'nlcst';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { CleanResult } from './types.js';

/** A message about a paragraph, or a part of one, that is no body. `ruleId` is the kind. */
export type BodycopyMessage = VFile['messages'][number] & {
  /** Calibrated probability, 0..1, that the paragraph belongs to the body; absent for a part of a paragraph. */
  confidence?: number;
};

/** Line breaks as parsers of the unified family count them. */
const lineBreak = /\r\n?|\n/g;

/**
 * Writes a message on the file for every paragraph that is not kept, and for every part that is cut from
 * one that is.
 *
 * @param text of the file, which the offsets count in
 * @param done what was done to them, as the first word of the messages
 */
export function report(result: CleanResult, file: VFile, text: string, done: 'Found' | 'Removed'): void {
  const pointAt = pointer(text);
  const tell = (kind: string, note: string, start: number, end: number): BodycopyMessage => {
    const place = { start: pointAt(start), end: pointAt(end) };
    const message = file.message(`${done} ${kind}`, { place, ruleId: kind, source: 'bodycopy' });
    message.note = note;
    return message;
  };
  for (const { kept, kind, confidence, start, end, edits = [] } of result.paragraphs) {
    if (!kept) tell(kind, `Probability of body: ${confidence.toFixed(2)}`, start, end).confidence = confidence;
    else for (const edit of edits) tell(edit.kind, edit.reason, edit.start, edit.end);
  }
}

/** The text of a tree. The parser loses nothing, so it is that of the file as long as nobody changed it. */
export function treeText(node: Nodes): string {
  return 'children' in node ? node.children.map(treeText).join('') : node.value;
}

/** Line and column of offsets that are asked for in ascending order. */
export function pointer(text: string): (offset: number) => Point {
  const breaks = text.matchAll(lineBreak);
  const nextLine = (): number => {
    const { value } = breaks.next();
    return value === undefined ? Number.POSITIVE_INFINITY : value.index + value[0].length;
  };
  let line = 1;
  let lineStart = 0;
  let next = nextLine();
  return (offset) => {
    while (next <= offset) {
      line++;
      lineStart = next;
      next = nextLine();
    }
    return { line, column: offset - lineStart + 1, offset };
  };
}
