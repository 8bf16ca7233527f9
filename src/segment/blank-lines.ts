import {
  BACKSLASH,
  classOf,
  codeUnitAt,
  DIGIT,
  EXCLAMATION_MARK,
  isBlank,
  isWordClass,
  OPENING_BRACKET,
  OPENING_SQUARE_BRACKET,
} from '../facts/characters.js';
import { linkEnd } from '../facts/links.js';
import { AMPERSAND, isBlankReference, LESS_THAN, markupEnd, pageMarkup } from '../facts/markup.js';
import type { Lines } from './lines.js';
import { MOST_TAG_LINES } from './markup.js';
import { isTerminated } from './sentences.js';

const EMPTY_PICTURE = '![](';
/** Lines of text are so long, and have none of the signs of attributes and programs. */
const SHORTEST_SENTENCE = 30;
const codeSign = /[={}<>]/;
/** Marks of items, headings, quotations, tables and links, which may stand around a link around nothing. */
const marks = '*-+#>|_[]';
/**
 * Where links have numbers, this is the first; so many addresses make a list of them, in which so many may be no
 * address.
 */
const FIRST_NUMBER = '[1]';
const LEAST_ADDRESSES = 3;
const MOST_MISSING = 50;
/** `12. https://example.org/`: lists that programs which turn pages into text put below it. */
const numberedAddress = /^(\d{1,5})\. ?(?:[a-z][a-z+.-]{1,20}:|\/)\S*$/i;
/** `[12]: https://example.org/ "Title"`, where Markdown defines links. */
const definition = /^\[[^\]\n]{1,300}\]: ?<?(?:[a-z][a-z+.-]{1,20}:|\/|#|www\.)\S*(?: ["'(].{0,300})?$/i;

/**
 * The lines but for those of which a page shows nothing (linear time): tags, comments and white space of HTML, links and
 * pictures around nothing, and the addresses of links. They are blank lines.
 */
export function withoutBlankLines(text: string, lines: Lines): Lines {
  const { start, end, blankBefore } = lines;
  const addresses = addressList(text, lines);
  let count = 0;
  let blank = 0;
  let line = 0;
  while (line < lines.count) {
    // Most lines begin with a letter, and show something.
    const mayShowNothing = !isWordClass(classOf(codeUnitAt(text, start[line] as number)));
    const behind = mayShowNothing ? behindNothing(text, lines, line) : addresses?.has(line) ? line + 1 : 0;
    for (; line < behind; line++) blank += (blankBefore[line] as number) + 1;
    if (behind > 0) continue;
    start[count] = start[line] as number;
    end[count] = end[line] as number;
    blankBefore[count] = count === 0 ? 0 : Math.min(255, (blankBefore[line] as number) + blank);
    blank = 0;
    count++;
    line++;
  }
  return count === lines.count ? lines : { ...lines, count };
}

/** The lines of a list of addresses, if there is one: those of the links that have numbers in the text. */
function addressList(text: string, { count, start, end }: Lines): ReadonlySet<number> | undefined {
  if (!text.includes(FIRST_NUMBER)) return undefined;
  const found = new Set<number>();
  let last = 0;
  for (let line = 0; line < count; line++) {
    const from = start[line] as number;
    if (classOf(codeUnitAt(text, from)) !== DIGIT) continue;
    const number = Number(numberedAddress.exec(text.slice(from, end[line]))?.[1]);
    if (!(number > last && number <= last + MOST_MISSING)) continue;
    found.add(line);
    last = number;
  }
  return found.size < LEAST_ADDRESSES ? undefined : found;
}

/**
 * The number of the line behind those that show nothing together, as tags do that are broken over lines; 0 where this
 * line shows something.
 */
function behindNothing(text: string, { count, start, end }: Lines, line: number): number {
  const first = codeUnitAt(text, start[line] as number);
  if (first === BACKSLASH && (end[line] as number) === (start[line] as number) + 1) return line + 1;
  if (first === OPENING_SQUARE_BRACKET && definition.test(text.slice(start[line], end[line]))) return line + 1;
  let at = start[line] as number;
  let last = line;
  let isMarkup = false;
  let isMarked = false;
  let isLink = false;
  while (at < (end[last] as number)) {
    const code = codeUnitAt(text, at);
    let behind = behindBlank(text, at, end[last] as number);
    if (behind === 0 && code === LESS_THAN) {
      const most = Math.min(count - 1, line + MOST_TAG_LINES);
      behind = behindBlank(text, at, end[most] as number);
      while (behind > (end[last] as number)) {
        last++;
        // What was cut off inside of a tag or a comment has no end, or takes that of another.
        if (isSentence(text, start[last] as number, end[last] as number)) return 0;
      }
    }
    if (behind === 0) return 0;
    if (code === LESS_THAN || code === AMPERSAND) isMarkup = true;
    else if (behind > at + 1) isLink = true;
    else if (!isBlank(code)) isMarked = true;
    at = behind;
  }
  return isLink || (isMarkup && !isMarked) ? last + 1 : 0;
}

/** Whether a line reads like a sentence. */
function isSentence(text: string, start: number, end: number): boolean {
  return end - start >= SHORTEST_SENTENCE && isTerminated(text, start, end) && !codeSign.test(text.slice(start, end));
}

/** The offset behind what shows nothing at an offset, 0 where something is seen. */
function behindBlank(text: string, at: number, to: number): number {
  const code = codeUnitAt(text, at);
  if (code === LESS_THAN || code === AMPERSAND) {
    const behind = markupEnd(text, at, to);
    const markup = text.slice(at, behind);
    return pageMarkup.test(markup) || isBlankReference(markup) ? behind : 0;
  }
  if (code === EXCLAMATION_MARK) return text.startsWith(EMPTY_PICTURE, at) ? Math.max(0, linkEnd(text, at, to, 0)) : 0;
  if (code === OPENING_BRACKET) return at === 0 ? 0 : Math.max(0, linkEnd(text, at, to, codeUnitAt(text, at - 1)));
  return isBlank(code) || marks.includes(String.fromCharCode(code)) ? at + 1 : 0;
}
