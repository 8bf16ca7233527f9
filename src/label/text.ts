import { classOf, IDEOGRAPH, lineBreaks } from '../facts/characters.js';
import type { Edit } from '../types.js';
import type { TextDocument } from '../values/document.js';

/** What stands at the end of a word whose other half is on the next line, unless that goes on as `Ein- und` does. */
const hyphenAtEnd = /\p{L}[-\u2010]$/u;
const otherHalf = /^(?!(?:und|oder|bzw|and|or|to|et|ou|en|of|och|eller|og|ja|tai|e|o|y)(?!\p{L}))\p{Ll}/u;
/** What belongs to the last word of the line before: text that was cut at its links has it on a line of its own. */
const closing = /^(?:[,)\]]|\.(?![.\p{L}\p{N}]|\s\.)|['’](?:s|t|re|ve|ll|d|m)(?!\p{L}))/u;

/**
 * The paragraph without its edits. Its lines are joined by a space, or by nothing between ideographs, before
 * closing punctuation, and behind the hyphen of a word.
 */
export function textOf(document: TextDocument, at: number, edits: readonly Edit[] = []): string {
  const start = document.start[at] as number;
  const end = document.end[at] as number;
  if (edits.length === 0 && document.joined[at] === 0) return document.text.slice(start, end);
  let result = '';
  let from = start;
  for (const edit of edits) {
    result += document.text.slice(from, edit.start);
    from = edit.end;
  }
  result = (result + document.text.slice(from, end)).trim();
  if (document.joined[at] === 0) return result;
  let folded = '';
  let last = '';
  for (const piece of result.split(lineBreaks)) {
    const line = piece.trim();
    if (line === '') continue;
    // The line before is asked, not the text so far: reading a growing string would copy it every time.
    folded += last === '' || areGlued(last, line) ? line : ` ${line}`;
    last = line;
  }
  return folded;
}

function areGlued(before: string, line: string): boolean {
  if (classOf(before.charCodeAt(before.length - 1)) === IDEOGRAPH || closing.test(line)) return true;
  return hyphenAtEnd.test(before.slice(-2)) && otherHalf.test(line);
}
