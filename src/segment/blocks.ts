import { codeUnitAt } from '../facts/characters.js';
import { AMPERSAND, LESS_THAN, markupEnd, tagEnd } from '../facts/markup.js';
import { isSpace, spaceEnd } from './sentences.js';

/** What begins a tag, escaped or not, at which a paragraph begins or ends: a slash, and the name of what holds text. */
const blockTag =
  /(?:<|&lt;)(\/)?(?:[bh]r|(p|div|li|ul|ol|dl|dt|dd|tr|td|th|table|h[1-6]|blockquote|section|article|figure|figcaption))(?=[\s/>&])/gi;

/**
 * The offsets at which sentences begin, those of them at which a block of HTML begins among them (linear time). Tags
 * that open go with what follows, those that close with what stands before.
 *
 * @param sentences the offsets that are known, in order, the first at the beginning of the stretch
 */
export function withBlocks(text: string, from: number, to: number, sentences: number[]): number[] {
  const blocks = blockStarts(text, from, to);
  if (blocks.length === 0) return sentences;
  const all: number[] = [];
  let block = 0;
  for (const [index, start] of sentences.entries()) {
    const next = sentences[index + 1] ?? to;
    const end = Math.min(blocks[block] ?? next, next);
    // A sentence of nothing but tags belongs to the one before.
    if (index === 0 || markupStretch(text, start, end) < end) all.push(start);
    while (block < blocks.length && (blocks[block] as number) < next) all.push(blocks[block++] as number);
  }
  return all;
}

/** The offsets inside a stretch at which a block of HTML begins or ends. */
export function blockStarts(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  const stretch = text.slice(from, to);
  if (!stretch.includes('<') && !stretch.includes('&lt;')) return starts;
  /** The stretch behind the last tag of a block is nothing but markup up to here. */
  let bare = from;
  for (const { 1: slash, 2: name, index } of stretch.matchAll(blockTag)) {
    const opens = slash === undefined && name !== undefined;
    const start = from + index;
    const end = tagEnd(text, start, to);
    if (end === start) continue;
    // Where nothing but markup stands before, the tag belongs to the block that begins there, or to its end.
    bare = markupStretch(text, bare, start);
    const isInside = bare >= start;
    if (opens && isInside) continue;
    if (isInside) starts.pop();
    bare = spaceEnd(text, end, to);
    starts.push(opens ? start : bare);
  }
  while (starts.length > 0 && markupStretch(text, starts[starts.length - 1] as number, to) >= to) starts.pop();
  // What closes before anything was read stays with what follows.
  while (starts.length > 0 && markupStretch(text, from, starts[0] as number) >= (starts[0] as number)) starts.shift();
  return starts;
}

/** The offset behind the markup and the white space that begin at an offset. */
function markupStretch(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = codeUnitAt(text, at);
    const next = isSpace(code) ? at + 1 : code === LESS_THAN || code === AMPERSAND ? markupEnd(text, at, to) : at;
    if (next === at) return at;
    at = next;
  }
  return at;
}
