import { classOf, codeAt, isWordClass } from '../facts/characters.js';

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
 * @param stretches offsets of all the text but white space, in order
 */
export function quotedStretches(text: string, stretches: readonly { start: number; end: number }[]): boolean[] {
  let open = 0;
  const isQuoted = stretches.map(({ start, end }) => {
    let marks = open;
    for (let at = start; at < end; at++) {
      const mark = markAt(text, at);
      marks |= mark;
      open ^= mark;
    }
    return marks !== 0;
  });
  return open === 0 ? isQuoted : isQuoted.fill(true);
}

/** The bit of the quotation mark at an offset, 0 where there is none. */
function markAt(text: string, at: number): number {
  const mark = text.charAt(at);
  return apostrophes.includes(mark) && isInsideWord(text, at) ? 0 : (families.get(mark) ?? 0);
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && isWordClass(classOf(codeAt(text, at - 1))) && isWordClass(classOf(codeAt(text, at + 1)));
}
