import { CASELESS, CLOSING, COMMA, classOf, IDEOGRAPH, isWordClass, MARK, UNSPACED } from '../facts/characters.js';
import type { Edit } from '../types.js';
import type { TextDocument } from '../values/document.js';

const SOFT_HYPHEN = 0xad;
/** A line that puts spaces beside words with case or figures. */
const spaced = /[\p{Lu}\p{Ll}\p{Nd}] | [\p{Lu}\p{Ll}\p{Nd}]/u;
/** The last two characters of a word whose other half is on the next line, unless that goes on as `Ein- und` does. */
const hyphenAtEnd = /\p{L}[-\u2010]/u;
const otherHalf = /^(?!(?:und|oder|bzw|and|or|to|et|ou|en|of|och|eller|og|ja|tai|e|o|y)(?!\p{L}))\p{Ll}/u;
/** What belongs to the last word of the line before: text that was cut at its links has it on a line of its own. */
const closing = /^(?:[,)\]]|\.(?![.\p{L}\p{N}]|\s\.)|['’](?:s|t|re|ve|ll|d|m)(?!\p{L}))/u;

/**
 * The paragraph without its edits. Its lines are joined by a space, or by nothing where text is written without
 * spaces, before closing punctuation, and behind the hyphen of a word.
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
  for (const piece of result.split(document.lineBreaks)) {
    const line = piece.trim();
    if (line === '') continue;
    // The line before is asked, not the text so far: reading a growing string would copy it every time.
    folded += last === '' || areGlued(last, line) ? line : ` ${line}`;
    last = line;
  }
  return folded;
}

function areGlued(before: string, line: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  const first = line.charCodeAt(0);
  if (last === SOFT_HYPHEN || closing.test(line)) return true;
  const lastClass = classOf(last);
  const firstClass = classOf(first);
  if (isWide(last)) return true;
  if (isWide(first)) return mayTouch(lastClass);
  if (lastClass === IDEOGRAPH) return firstClass === IDEOGRAPH || !spaced.test(line);
  if (firstClass === IDEOGRAPH) return mayTouch(lastClass) && !spaced.test(before);
  if (lastClass === UNSPACED && firstClass === UNSPACED) return true;
  return hyphenAtEnd.test(before.slice(-2)) && otherHalf.test(line);
}

/** Whether a character is a full-width form, or punctuation of Chinese and Japanese, which brings its own space. */
function isWide(code: number): boolean {
  return (code > 0x3000 && code <= 0x3020) || (code > 0xff00 && code <= 0xff60);
}

/** Whether an ideograph may follow without a space: not behind the mark of a list, nor Hangul. */
function mayTouch(name: number): boolean {
  return name === CLOSING || name === COMMA || (isWordClass(name) && name !== CASELESS && name !== MARK);
}
