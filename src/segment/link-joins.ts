import { classOf, codeUnitAt, DIGIT, LOWER, OPENING_SQUARE_BRACKET } from '../facts/characters.js';
import { linkEnd } from '../facts/links.js';
import type { Lines } from './lines.js';
import { startsWithMarker } from './list-markers.js';

const OPENS_TARGET = '](';
const DATA = '[data:';
/** Links of Markdown are not broken over more lines. */
const MOST_LINES = 200;
const MOST_TEXT_LINES = 4;
/** A line from which a sentence goes on behind an address is at least this long. */
const SHORTEST_BEFORE_ADDRESS = 40;

/**
 * The lines that belong to the line before since a link is broken there (linear time): a link of Markdown, in its text
 * or its address, as programs break it that wrap what they make of a page; or `[https://…]`, which stood behind its
 * text. Undefined where there are none.
 */
export function linkJoins(text: string, lines: Lines): Uint8Array | undefined {
  const hasTargets = text.includes(OPENS_TARGET) || text.includes(DATA);
  if (!hasTargets && !text.includes('\n[')) return undefined;
  const joined = new Uint8Array(lines.count);
  if (hasTargets) joinBrokenLinks(text, lines, joined);
  joinAddresses(text, lines, joined);
  return joined;
}

/** What of a link is open at the end of a line: its text, its address, or an address with its data in square brackets. */
type OpenPart = 'text' | 'address' | 'data';
/** What may close it. */
const closing: Readonly<Record<OpenPart, RegExp>> = { text: /[[\]]/, address: /[)[]/, data: /\]/ };

function joinBrokenLinks(text: string, { count, start, end, blankBefore }: Lines, joined: Uint8Array): void {
  /** The line in which a link begins that has not ended. */
  let from = -1;
  let open: OpenPart | undefined;
  for (let line = 0; line < count; line++) {
    let rest = text.slice(start[line], end[line]);
    const most = open === 'text' ? MOST_TEXT_LINES : MOST_LINES;
    if (open !== undefined && (blankBefore[line] !== 0 || line - from > most)) open = undefined;
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
      } else if (open !== 'text' && rest[closes] !== '[') {
        rest = rest.slice(closes + 1);
        joined.fill(1, from + 1, line + 1);
      }
    }
    open = openIn(rest);
    from = line;
  }
}

function openIn(content: string): OpenPart | undefined {
  const target = content.lastIndexOf(OPENS_TARGET);
  const bracket = content.lastIndexOf('[');
  if (bracket > Math.max(target, content.lastIndexOf(']'))) return content.startsWith(DATA, bracket) ? 'data' : 'text';
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
