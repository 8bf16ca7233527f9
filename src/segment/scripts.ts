import { markupEnd } from '../facts/markup.js';
import { type Lines, linesOf } from './lines.js';

/** Programs and style sheets of pages have braces; so many of them, and of what such programs alone say. */
const LEAST_BRACES = 5;
const LEAST_MARKS = 5;
const marks: readonly string[] = [
  ...['window.', 'document.', 'dataLayer', 'gtag(', 'googletag', 'addEventListener', 'createElement', 'localStorage'],
  ...['function(', 'function (', 'jQuery', '.push(', 'JSON.parse', '__NEXT', '"@context"', '"@type"', 'schema.org'],
  ...['@media', '@font-face', '@import', '!important', 'display:', 'font-size:', 'margin:', 'padding:', 'background:'],
  ...['CDATA', 'adsbygoogle', 'fbq(', '_gaq', 'typeof ', 'var ', 'https:\\/\\/', 'px;', 'navigator.'],
];
/** A line with such a share of signs that prose does not have; in a short line they tell nothing. */
const SHORTEST_DENSE = 20;
const DENSE_SHARE = 0.04;
const codeSigns = /[{}=;<>_\\]/g;
/** How short lines of programs, style sheets and data begin. */
const openings: readonly RegExp[] = [
  /^(?:[{}]|\[[{"]|\[\d+\s*[,.]|[\])]+[;{(])/,
  /^(?:\/\/|\/\*|\*\/|<!--|-->)/,
  /^"[^"\n]{1,60}"\s*:\s*(?:["{[\d-]|true|false|null|$)/,
  /^[a-z-]{2,40} ?:[^;]{1,200};/,
  /^@(?:media|import|font-face|keyframes|charset|supports)\b/,
  /^(?:(?:var|let|const)\s{1,4}[\w$]{1,60}\s{0,4}[=;,]|function\s{0,4}[\w$]{0,60}\s{0,4}\(|return(?:\s{1,4}[\w$.!]{0,80}\s?[(;=]|\s{0,4}["{(;]))/,
  /^(?:(?:window|document|jQuery)[.[(]|(?:else|try)\s*\{|else if\s*\(|switch\s*\(|case\s+(?:"[^"]*"|'[^']*'|\d+)\s*:)/,
  /^(?:if\s*\(|\$\()/,
];
/** The beginning of a selector of a style sheet, which goes on with a comma or what it selects for. */
const selector = /^[.#][\w-]/;
/** How lines end that have one of the signs above. */
const ending = /(?:[{}]|[{}\])'"]\s*;|[}\])]\s*,|(?:\+\+|--)\s*;|\*\/)$/;
/** A stop of a program behind a word ends a line of prose as well, but that has none of these signs. */
const wordEnding = /\w\s*;$/;
const surelyCode = /[{}=<>_\\(]/;
/** Longer lines may hold text of the page as well: so many words in a row that are none of code are such text. */
const LONGEST_SHORT = 300;
const LEAST_PROSE = 20;
/** A shorter word that looks like code may stand in prose by itself, but for these signs. */
const SHORTEST_CODE = 40;
const sureSign = /[{}=<>\\]/;
const word = /\S+/g;
/** Where a tag, a reference or an escape of white space may begin. */
const markupStart = /<(?!!)|&|\\{1,2}[nrt](?!\p{Ll})/gu;
/** What no word of prose has: one of the signs of code, or much of what is punctuation there. */
const codeWord =
  /[{}=<>_\\]|\.\d+-?\.\d|-\.\d|\d[a-z]\d|[^\s"'’”).,;]["'`]\s*[:,+]|\S;\S|\);|^(?:window|document)\.|^\S{60}/;
/** Addresses and names of accounts have such signs as well. */
const plainWord = /^[(“]?(?:https?:\/\/|www\.|[@#]\w+[.,;:!?)”]*$)/;
/** A string of a program or of data that a word opens: what follows is no text of the page, though it reads like it. */
const openString = /[:=([,+]\s*\\*["'`][^"'`]*$/;

/** Lines, and which of them are programs, style sheets or data of a page: 1. */
export interface ScriptLines {
  readonly lines: Lines;
  readonly scripts: Uint8Array;
}

/** The same of any text; most have none. */
export interface AllLines {
  readonly lines: Lines;
  readonly scripts?: Uint8Array;
}

/**
 * Finds the programs, style sheets and data of a page (linear time), where somebody took the text of a page with all
 * that it holds; long lines are cut where they begin and end. Undefined where nothing tells of that: in other texts
 * code belongs to the article.
 */
export function findScripts(
  text: string,
  { count, start, end, blankBefore, lineBreaks }: Lines,
): ScriptLines | undefined {
  if (!mayHoldScripts(text)) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  const blanks: number[] = [];
  const scripts: number[] = [];
  for (let line = 0; line < count; line++) {
    const from = start[line] as number;
    const content = text.slice(from, end[line]);
    const plain = withBlankMarkup(content);
    const pieces = content.length > LONGEST_SHORT ? piecesOf(plain) : [{ at: 0, isCode: isCode(plain) }];
    for (const [index, piece] of pieces.entries()) {
      const next = pieces[index + 1]?.at ?? content.length;
      starts.push(from + piece.at);
      ends.push(from + piece.at + content.slice(piece.at, next).trimEnd().length);
      blanks.push(index === 0 ? (blankBefore[line] as number) : 0);
      scripts.push(piece.isCode ? 1 : 0);
    }
  }
  return { lines: linesOf(starts, ends, blanks, lineBreaks), scripts: Uint8Array.from(scripts) };
}

interface Piece {
  readonly at: number;
  readonly isCode: boolean;
}

/**
 * A line with spaces in place of tags, references and escapes of white space, which have the signs of code: what is
 * between them tells whether it is any. Comments stay.
 */
function withBlankMarkup(line: string): string {
  let plain = '';
  let from = 0;
  for (const { 0: found, index } of line.matchAll(markupStart)) {
    if (index < from) continue;
    const behind = found.length > 1 ? index + found.length : markupEnd(line, index, line.length);
    if (behind === index) continue;
    plain += line.slice(from, index) + ' '.repeat(behind - index);
    from = behind;
  }
  return plain + line.slice(from);
}

/** The stretches of a long line that are code, and those that are not. */
function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (at: number, isCodeThere: boolean): void => {
    if (pieces.at(-1)?.isCode !== isCodeThere) pieces.push({ at, isCode: isCodeThere });
  };
  /** Where the words began that are none of code, how many there are, and the word before them. */
  let from = 0;
  let words = 0;
  let before = '';
  let hasCode = false;
  /** Offset of a short word of code behind these, which may be a name or a number in prose. */
  let doubtful = -1;
  const endWords = (): void => {
    if (words > 0) add(from, words < LEAST_PROSE || openString.test(before.slice(-LONGEST_SHORT)));
    words = 0;
  };
  for (const { 0: found, index } of line.matchAll(word)) {
    if (plainWord.test(found) || !codeWord.test(found.slice(0, LONGEST_SHORT))) {
      if (words === 0) from = index;
      words++;
      doubtful = -1;
      continue;
    }
    hasCode = true;
    if (words > 0 && doubtful < 0 && found.length < SHORTEST_CODE && !sureSign.test(found)) {
      doubtful = index;
      continue;
    }
    endWords();
    add(doubtful < 0 ? index : doubtful, true);
    doubtful = -1;
    before = found;
  }
  endWords();
  return hasCode ? pieces : [{ at: 0, isCode: false }];
}

/** The lines but for those of scripts, by which is told how the text is laid out. */
export function withoutScripts(lines: Lines, scripts: Uint8Array | undefined): Lines {
  if (scripts === undefined) return lines;
  const shown: number[] = [];
  for (const [line, isScript] of scripts.entries()) if (isScript === 0) shown.push(line);
  const picked = (offsets: Int32Array | Uint8Array): number[] => shown.map((line) => offsets[line] as number);
  return linesOf(picked(lines.start), picked(lines.end), picked(lines.blankBefore), lines.lineBreaks);
}

/** The lines of a text, and those of scripts again among them, in the order of the text. */
export function amongScripts(shown: Lines, found: ScriptLines | undefined): AllLines {
  if (found === undefined) return { lines: shown };
  const starts: number[] = [];
  const ends: number[] = [];
  const blanks: number[] = [];
  const isScript: number[] = [];
  const add = ({ start, end, blankBefore }: Lines, line: number, script: 0 | 1): void => {
    starts.push(start[line] as number);
    ends.push(end[line] as number);
    blanks.push(blankBefore[line] as number);
    isScript.push(script);
  };
  let next = 0;
  for (const [line, script] of found.scripts.entries()) {
    if (script === 0) continue;
    const scriptStart = found.lines.start[line] as number;
    for (; next < shown.count && (shown.start[next] as number) < scriptStart; next++) add(shown, next, 0);
    add(found.lines, line, 1);
  }
  for (; next < shown.count; next++) add(shown, next, 0);
  return { lines: linesOf(starts, ends, blanks, shown.lineBreaks), scripts: Uint8Array.from(isScript) };
}

function mayHoldScripts(text: string): boolean {
  let at = -1;
  for (let brace = 0; brace < LEAST_BRACES; brace++) {
    at = text.indexOf('{', at + 1);
    if (at < 0) return false;
  }
  return marks.filter((mark) => text.includes(mark)).length >= LEAST_MARKS;
}

/** Whether a short line is code. */
function isCode(line: string): boolean {
  if (openings.some((opening) => opening.test(line))) return true;
  if (selector.test(line) && (line.endsWith(',') || line.includes('{'))) return true;
  const signs = line.match(codeSigns)?.length ?? 0;
  if (signs === 0) return false;
  if (ending.test(line) || (wordEnding.test(line) && surelyCode.test(line))) return true;
  return line.length >= SHORTEST_DENSE && signs >= line.length * DENSE_SHARE;
}
