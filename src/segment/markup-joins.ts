import { classOf, codeUnitAt, DIGIT, LOWER, OPENING_SQUARE_BRACKET } from '../facts/characters.js';
import { linkEnd } from '../facts/links.js';
import type { Lines } from './lines.js';
import { startsWithMarker } from './list-markers.js';
import { MOST_TAG_LINES } from './markup.js';

const OPENS_TARGET = '](';
const DATA = '[data:';
/** A line from which a sentence goes on behind an address is at least this long. */
const SHORTEST_BEFORE_ADDRESS = 40;

/**
 * The lines that belong to the line before since markup is broken there (linear time): a tag, or a link of Markdown in
 * its text or its address, as programs break them that wrap what they make of a page; or `[https://…]`, which stood
 * behind its text. Undefined where there are none.
 */
export function markupJoins(text: string, lines: Lines): Uint8Array | undefined {
  const hasBrackets = text.includes('[');
  if (!hasBrackets && !text.includes('<')) return undefined;
  const joined = new Uint8Array(lines.count);
  joinBroken(text, lines, joined);
  if (hasBrackets) joinAddresses(text, lines, joined);
  return joined;
}

/** What is open at the end of a line: the text of a link, its address, one with data in square brackets, or a tag. */
type OpenPart = 'text' | 'address' | 'data' | 'tag';
/** What may close it, or tells that it is none. */
const closing: Readonly<Record<OpenPart, RegExp>> = { text: /[[\]]/, address: /[)[]/, data: /\]/, tag: /[<>]/ };
/** How many lines it may take. */
const mostLines: Readonly<Record<OpenPart, number>> = { text: 4, address: 200, data: 200, tag: MOST_TAG_LINES };
const openTag = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?$/i;

function joinBroken(text: string, { count, start, end, blankBefore }: Lines, joined: Uint8Array): void {
  /** The line in which a part begins that has not ended. */
  let from = -1;
  let open: OpenPart | undefined;
  // Where what may be open begins next: most lines have none of it.
  let tag = -1;
  let bracket = -1;
  for (let line = 0; line < count; line++) {
    const lineStart = start[line] as number;
    if (tag < lineStart) tag = indexFrom(text, '<', lineStart);
    if (bracket < lineStart) bracket = indexFrom(text, '[', lineStart);
    if (open === undefined && Math.min(tag, bracket) >= (end[line] as number)) continue;
    let rest = text.slice(lineStart, end[line]);
    if (open !== undefined && (blankBefore[line] !== 0 || line - from > mostLines[open])) open = undefined;
    if (open !== undefined) {
      const closes = rest.search(closing[open]);
      if (closes < 0) continue;
      if (open === 'text' && rest.startsWith(OPENS_TARGET, closes)) {
        rest = rest.slice(closes);
        // The address may be broken as well.
        if (isOpenTarget(rest)) {
          open = 'address';
          continue;
        }
        joined.fill(1, from + 1, line + 1);
      } else if (open !== 'text' && rest[closes] !== '[' && rest[closes] !== '<') {
        rest = rest.slice(closes + 1);
        joined.fill(1, from + 1, line + 1);
      }
    }
    open = openIn(rest);
    from = line;
  }
}

/** The offset of a sign, that of the end of the text where there is none. */
function indexFrom(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}

function openIn(content: string): OpenPart | undefined {
  if (openTag.test(content)) return 'tag';
  const target = content.lastIndexOf(OPENS_TARGET);
  const bracket = content.lastIndexOf('[');
  if (bracket > content.lastIndexOf(']')) return content.startsWith(DATA, bracket) ? 'data' : 'text';
  return target >= 0 && isOpenTarget(content.slice(target)) ? 'address' : undefined;
}

/** Whether the address that begins behind a bracket, `](…`, has no end. */
function isOpenTarget(content: string): boolean {
  let depth = 0;
  for (const sign of content.matchAll(/[()]/g)) {
    depth += sign[0] === '(' ? 1 : -1;
    if (depth === 0) return false;
  }
  return true;
}

function joinAddresses(text: string, { count, start, end, blankBefore }: Lines, joined: Uint8Array): void {
  for (let line = 1; line < count; line++) {
    const from = start[line] as number;
    const to = end[line] as number;
    if (blankBefore[line] !== 0 || codeUnitAt(text, from) !== OPENING_SQUARE_BRACKET) continue;
    const behind = linkEnd(text, from, to, 0);
    if (behind === 0 || classOf(codeUnitAt(text, from + 1)) === DIGIT) continue;
    joined[line] = 1;
    if (behind !== to || line + 1 === count || blankBefore[line + 1] !== 0) continue;
    const next = start[line + 1] as number;
    const isLong = (end[line - 1] as number) - (start[line - 1] as number) >= SHORTEST_BEFORE_ADDRESS;
    if (classOf(codeUnitAt(text, next)) === LOWER || (isLong && !startsWithMarker(text, next))) joined[line + 1] = 1;
  }
}
