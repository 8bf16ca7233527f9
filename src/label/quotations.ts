import { classOf, codeAt, codeUnitAt, isWordClass } from '../facts/characters.js';

/** Marks that belong together have one bit: which of them opens differs from language to language. */
const families: ReadonlyMap<string, number> = new Map(
  ['"“”„‟＂', '«»', '‹›', '「」', '『』', "'‘’‚‛"].flatMap((marks, family) =>
    [...marks].map((mark) => [mark, 1 << family] as const),
  ),
);
/** An apostrophe is no quotation mark inside a word. */
const apostrophes = "'’";

/**
 * Tells which stretches of a paragraph are quoted: hold a quotation mark, or stand between two. Where a quotation is
 * not closed, or was not opened, everything is.
 *
 * @param stretches offsets into the text, in order
 */
export function quotedStretches(text: string, stretches: readonly { start: number; end: number }[]): boolean[] {
  const isQuoted: boolean[] = [];
  let open = 0;
  let at = 0;
  for (const { start, end } of stretches) {
    for (; at < start; at++) open ^= markAt(text, at);
    let marks = open;
    for (; at < end; at++) {
      const mark = markAt(text, at);
      marks |= mark;
      open ^= mark;
    }
    isQuoted.push(marks !== 0);
  }
  for (; at < text.length; at++) open ^= markAt(text, at);
  return open === 0 ? isQuoted : isQuoted.fill(true);
}

/** The bit of the quotation mark at an offset, 0 where there is none. */
function markAt(text: string, at: number): number {
  const mark = text[at] as string;
  const family = families.get(mark) ?? 0;
  return family !== 0 && apostrophes.includes(mark) && isInsideWord(text, at) ? 0 : family;
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && isWordClass(classOf(codeUnitAt(text, at - 1))) && isWordClass(classOf(codeAt(text, at + 1)));
}
