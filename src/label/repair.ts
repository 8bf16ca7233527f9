import {
  ASTERISK,
  CLOSING_SQUARE_BRACKET,
  classOf,
  codeAt,
  codeUnitAt,
  DIGIT,
  isWordClass,
  OPENING_BRACKET,
  OPENING_SQUARE_BRACKET,
  SPACE,
} from '../facts/characters.js';
import { linkEnd } from '../facts/links.js';
import { AMPERSAND, LESS_THAN, markupEnd, pageMarkup } from '../facts/markup.js';
import { characterOf } from '../facts/references.js';

/** A stretch of a paragraph. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The same, and what stands there instead. */
interface Change extends Stretch {
  readonly by: string;
}

const UNDERSCORE = 95;
/** More of them in a row are no emphasis. */
const LONGEST_EMPHASIS = 3;

const headingMarks = /^#{1,6} +/;
const escapedTag = /^&lt;./i;
/** Tags of pages beside the usual ones. */
const rarerTag =
  /^(?:<|&lt;)\/?(?:audio|bd[io]|big|body|caption|col|colgroup|del|dfn|fieldset|head|hr|html|kbd|legend|link|mark|meta|option|path|q|rp|rt|ruby|samp|select|strike|template|track|tt|use|var|wbr)(?=[\s/>&])/i;
/** Values of attributes, which may hold spaces, and attributes that need none. */
const quotedValue = /"[^"]*"|'[^']*'/g;
const bareAttribute =
  /^(?:allowfullscreen|async|autoplay|checked|controls|defer|disabled|hidden|itemscope|loop|muted|nowrap|readonly|required|selected)$/i;
/** Addresses, in which emphasis has no place, and a line break of Markdown at the end. */
const address = /(?:[a-z][a-z+.-]{1,20}:\/\/|www\.)[^\s)\]>]+/gi;
const lineBreak = /(?<=[^\\\s])\\$/;
/** Tags that part what stands before and behind them. */
const partingTag = /^(?:<|&lt;)\/?(?:[bh]r|p|div|li|td|th|tr|h[1-6])(?=[\s/>&])/i;

/**
 * A paragraph without what HTML and Markdown left in it: character references are decoded; tags, the addresses of
 * links, pictures, emphasis and heading marks are left out (linear time). What only looks like these stays.
 */
export function repaired(text: string): string {
  const markup = markupChanges(text);
  const emphasis = emphasisChanges(text, [...markup, ...addressesIn(text)].sort(inOrder));
  const lineEnd = lineBreak.exec(text);
  const changes = [...markup, ...emphasis, ...(lineEnd ? [cut(lineEnd.index, text.length)] : [])].sort(inOrder);
  const heading = headingMarks.exec(text)?.[0].length ?? 0;
  return changes.length === 0 ? text.slice(heading) : changed(text, heading, changes).trim();
}

/** The text from an offset on with its changes; where something was cut off between two spaces, one stays. */
function changed(text: string, start: number, changes: readonly Change[]): string {
  let result = '';
  let endsWithSpace = false;
  const add = (piece: string): void => {
    const added = endsWithSpace ? piece.replace(/^ +/, '') : piece;
    if (added === '') return;
    result += added;
    endsWithSpace = added.endsWith(' ');
  };
  let from = start;
  for (const change of changes) {
    // Inside of a tag or an address nothing else is marked.
    if (change.start < from) continue;
    add(text.slice(from, change.start));
    add(change.by);
    from = change.end;
  }
  add(text.slice(from));
  return result;
}

function addressesIn(text: string): Stretch[] {
  return Array.from(text.matchAll(address), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

function inOrder(one: Stretch, other: Stretch): number {
  return one.start - other.start;
}

/** Tags, references, pictures, and what a link has beside its text. */
function markupChanges(text: string): Change[] {
  const changes: Change[] = [];
  /** Brackets that may open the text of a link, and the one that the last bracket closed. */
  const open: number[] = [];
  let closed: number | undefined;
  /** No link ends before this offset. */
  let unclosed = 0;
  let at = 0;
  while (at < text.length) {
    const code = codeUnitAt(text, at);
    let behind = at + 1;
    if (code === LESS_THAN || code === AMPERSAND) {
      const end = markupEnd(text, at, text.length);
      const markup = text.slice(at, end);
      const by = readAs(markup);
      if (by !== markup) changes.push({ start: at, end, by });
      behind = Math.max(behind, end);
    } else if (code === OPENING_SQUARE_BRACKET) {
      const before = at === 0 ? 0 : codeUnitAt(text, at - 1);
      const end = linkEnd(text, at, text.length, before);
      // An address stands behind its text and a space, a number glued before it.
      const isBehindText = classOf(before) === SPACE && classOf(codeAt(text, at + 1)) !== DIGIT;
      if (end > at) changes.push(cut(isBehindText ? at - 1 : at, end));
      else open.push(at);
      behind = Math.max(behind, end);
    } else if (code === CLOSING_SQUARE_BRACKET) {
      closed = open.pop();
    } else if (at >= unclosed) {
      const end = linkEnd(text, at, text.length, at === 0 ? 0 : codeUnitAt(text, at - 1));
      if (end < 0) unclosed = -end;
      if (end > 0) {
        behind = end;
        if (code !== OPENING_BRACKET) changes.push(cut(at, end));
        else if (closed !== undefined) changes.push(cut(closed, closed + 1), cut(at - 1, end));
      }
    }
    at = behind;
  }
  return changes;
}

/** Whether what looks like a tag is one of a page, and not a comparison or a name of a type. */
function isPageTag(found: string): boolean {
  if (!pageMarkup.test(found) && !rarerTag.test(found)) return false;
  if (found.startsWith('<!')) return true;
  const plain = found
    .replaceAll('&quot;', '"')
    .replace(quotedValue, '')
    .replace(/^(?:<|&lt;)|\/?(?:>|&gt;)$/g, '');
  const [, ...words] = plain.trim().split(/\s+/);
  return words.every((word) => word.includes('=') || bareAttribute.test(word));
}

function cut(start: number, end: number): Change {
  return { start, end, by: '' };
}

/** The text of a tag, which is none, or of a reference to a character; what only looks like these stays. */
function readAs(markup: string): string {
  if (!markup.startsWith('<') && !escapedTag.test(markup)) return characterOf(markup) ?? markup;
  if (!isPageTag(markup)) return markup;
  return partingTag.test(markup) ? ' ' : '';
}

/** Asterisks and underscores around words, in pairs; those inside of tags and addresses are parts of these. */
function emphasisChanges(text: string, markup: readonly Stretch[]): Change[] {
  const changes: Change[] = [];
  const open = new Map<string, number>();
  let next = 0;
  let at = 0;
  while (at < text.length) {
    const around = markup[next];
    if (around !== undefined && around.start <= at) {
      at = Math.max(at, around.end);
      next++;
      continue;
    }
    const code = codeUnitAt(text, at);
    if (code !== ASTERISK && code !== UNDERSCORE) {
      at++;
      continue;
    }
    const start = at;
    while (codeAt(text, at) === code) at++;
    const marks = text.slice(start, at);
    if (marks.length > LONGEST_EMPHASIS) continue;
    const before = start === 0 ? SPACE : classOf(codeUnitAt(text, start - 1));
    const behind = at === text.length ? SPACE : classOf(codeUnitAt(text, at));
    const opening = open.get(marks);
    if (before !== SPACE && !isWordClass(behind) && opening !== undefined) {
      changes.push(cut(opening, opening + marks.length), cut(start, at));
      open.delete(marks);
    } else if (behind !== SPACE && !isWordClass(before)) {
      open.set(marks, start);
    }
  }
  return changes;
}
