import { COMMA, classOf, DIGIT, isLetterClass, isUnspacedClass, LOWER } from '../facts/characters.js';
import { withoutTags } from '../facts/markup.js';
import type { TextDocument } from '../values/document.js';
import { textOf } from './text.js';

/** A line of so many words is a headline by itself. */
const LEAST_HEADLINE_WORDS = 4;
/** The document's title, which ends with the name of the site, is one of the first paragraphs. */
const DOCUMENT_TITLE = 2;
/** Fewer words in front of the name of a site are no headline. */
const LEAST_WORDS = 2;
/** `Title | Section | Newspaper`, and a separator at the very end. */
const MOST_CUTS = 4;
/** In this many arrows or slashes a line is the way to the page. */
const LEAST_ARROWS = 2;
/** Characters of scripts without spaces that make up about a word. */
const UNSPACED_WORD = 2;

const pieces = /[|│｜¦]|[^\s|│｜¦]+/g;
const bar = /^(?:[|│｜¦•·]|::)$/;
const dash = /^(?:[–—-]+|\/\/|⋆)$/;
/** It closes quotations, too, and opens them in other languages. */
const guillemet = '«';
/** A host, and a date in figures. */
const dotted = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
const arrow = /^[»›→>/]$/;
/** Chinese sites put it where others put a bar. */
const underscore = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])_/gu;
/** Marks of a quotation in mails and Markdown, before a heading. */
const quoteMarks = /^(?:>\s?){1,9}(?=#{1,6} )/;
/** Markdown that was left: a heading, strong text, a link or a picture. */
const headingMark = /^#{1,6} /;
/** An item of a list, or the number of one that is a heading. */
const itemMark = /^(?:[*+•·▪►]|\d{1,3}\.(?=\s+#))\s+/;
/** What tools that make Markdown of pages, databases and mails put in front. */
const titleLabel = /^(?:title|headline|subject):\s+(?=\S+\s)/i;
const closingMark = /\s(?:#{1,6}|\{#[^{}\s]*\})$/;
const strong = /^(?:\*{1,3}([^*]+)\*{1,3}|_{1,3}([^_]+)_{1,3})$/;
const link = /^!?\[([^[\]]+)\]\([^\s]*(?:\s"[^"]*")?\)$/;
/** The characters of all separators. */
const separators = /[|│｜¦•·–—»«›→>/⋆-]|::/;
/** A name that is glued to what Chinese and Japanese sites put before it. */
const gluedName = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](-{1,2}|－|—{1,2})([^\s\p{P}]{2,12})$/u;

/** A word, or a separator that stands alone. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The headline that a paragraph says: its first longer line, without the way to the page in front of it
 * (`Home > News > Title`) and without the name of the site behind it (`Title | Site`).
 *
 * @param isNamed whether a name behind a dash is surely that of the site, and not the rest of the headline
 */
export function headline(document: TextDocument, at: number, isNamed: boolean = at < DOCUMENT_TITLE): string {
  const line = withoutGluedName(document, at, unmarked(withoutTags(firstLine(document, at)).trim()));
  const divided = line.includes('_') ? line.replace(underscore, '$1|') : line;
  if (!separators.test(divided)) return line.trim();
  const found = [...divided.matchAll(pieces)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const last = found.at(-1);
  const arrows = found.filter((piece) => piece !== last && arrow.test(piece.text));
  if (arrows.length >= LEAST_ARROWS) return line.slice(arrows.at(-1)?.end).trim();
  return line.slice(0, endBeforeSite(document, at, line, found, isNamed)).trim();
}

/** The line without the marks of Markdown around all of it, and without what says that it is a title. */
function unmarked(given: string): string {
  const line = given.replace(quoteMarks, '').replace(titleLabel, '').replace(itemMark, '');
  const heading = headingMark.test(line) ? line.replace(headingMark, '').replace(closingMark, '').trim() : line;
  const plain = withoutStrong(heading);
  return withoutStrong(link.exec(plain)?.[1] ?? plain);
}

/** Chinese and Japanese titles have no space before the name of the site: the text must know it. */
function withoutGluedName(document: TextDocument, at: number, line: string): string {
  const [, separator = '', name = ''] = gluedName.exec(line) ?? [];
  return name !== '' && standsElsewhere(document, at, name) ? line.slice(0, -(separator + name).length) : line;
}

function withoutStrong(line: string): string {
  const [, stars, underscores] = strong.exec(line) ?? [];
  return stars ?? underscores ?? line;
}

/**
 * A byline in lower case or cut up by links looks like the rest of a sentence and is joined to the headline,
 * and so is a label above: the first longer line is enough, unless there is none or lines are broken by width.
 */
function firstLine(document: TextDocument, at: number): string {
  const { text, layout, lineBreaks, start, end, joined } = document;
  if (joined[at] === 0 || layout === 'wrapped') return textOf(document, at);
  for (const line of text.slice(start[at], end[at]).split(lineBreaks)) {
    if (line.trim().split(' ').length >= LEAST_HEADLINE_WORDS) return line;
  }
  return textOf(document, at);
}

/** Where the headline ends and names of sites or sections begin. */
function endBeforeSite(
  document: TextDocument,
  at: number,
  line: string,
  found: readonly Piece[],
  isNamed: boolean,
): number {
  let end = line.length;
  let rest = found;
  for (let cut = 0; cut < MOST_CUTS; cut++) {
    const separator = lastSeparator(rest);
    const { text, start, end: nameStart } = rest[separator] ?? { text: '', start: 0, end: 0 };
    if (start === 0) break;
    const head = rest.slice(0, separator);
    const tail = rest.slice(separator + 1);
    if (tail.length > 0) {
      if (sizeOf(head) < LEAST_WORDS) break;
      const isName = tail.every((piece) => isNamePart(piece.text));
      const isSite = bar.test(text)
        ? isName || sizeOf(tail) <= sizeOf(head)
        : isName && (isNamed || standsElsewhere(document, at, line.slice(nameStart, end).trim()));
      if (!isSite) break;
    }
    rest = head;
    end = start;
  }
  return end;
}

/** -1 where there is none. */
function lastSeparator(words: readonly Piece[]): number {
  let at = words.length - 1;
  while (at >= 0 && !isSeparator((words[at] as Piece).text)) at--;
  return words[at]?.text === guillemet && words.some(({ text }) => text.includes('»')) ? -1 : at;
}

function isSeparator(text: string): boolean {
  return bar.test(text) || dash.test(text) || text === guillemet;
}

function sizeOf(words: readonly Piece[]): number {
  let size = 0;
  for (const { text } of words) {
    const name = classOf(text.charCodeAt(text.length >> 1));
    size += isUnspacedClass(name) ? Math.ceil(text.length / UNSPACED_WORD) : 1;
  }
  return size;
}

/**
 * Whether a word begins with a capital, is a host, or has no letters or none with case; lists and numbers are no names.
 */
function isNamePart(word: string): boolean {
  if (dotted.test(word)) return true;
  let isFirst = true;
  for (let index = 0; index < word.length; index++) {
    const name = classOf(word.charCodeAt(index));
    if (name === DIGIT || name === COMMA || (isFirst && name === LOWER)) return false;
    if (isLetterClass(name)) isFirst = false;
  }
  return true;
}

/** Whether the text names the site outside of the paragraph as well. */
function standsElsewhere({ text, start, end }: TextDocument, at: number, name: string): boolean {
  const first = text.indexOf(name);
  return first < (start[at] as number) || text.indexOf(name, end[at]) >= 0;
}
