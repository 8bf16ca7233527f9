/** From one character to another, half open. */
export type Range = readonly [from: number, to: number];

/** Ideographs, Hangul and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3ffff}]/u;
/** Marks above or below a character, and what is not seen. Marks beside it take a column of their own. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** What no line of ideographs begins with, and how many may stand together. */
const closing = /[、。，．！？：；」』）】〉》”’]/;
const MOST_CLOSING = 3;

/** Where to break a text into lines: at spaces, or inside a word that is longer than a line. */
export function wrap(text: string, room: number): Range[] {
  const lines: Range[] = [];
  let from = 0;
  let space = -1;
  let used = 0;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    if (character === ' ') space = at;
    const size = columns(character);
    if (used + size > room && at > from) {
      const to = space > from ? space : beforeClosing(text, from, at);
      lines.push([from, to]);
      from = space > from ? space + 1 : to;
      space = -1;
      used = columns(text.slice(from, at));
    }
    used += size;
    at += character.length;
  }
  lines.push([from, text.length]);
  return lines;
}

/** The place, or the one before a character that closing punctuation follows there. */
function beforeClosing(text: string, from: number, at: number): number {
  let to = at;
  while (to > from + 1 && at - to < MOST_CLOSING && closing.test(text[to] as string)) to--;
  return to;
}

/** Columns that a text takes. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (!none.test(character)) sum += wide.test(character) ? 2 : 1;
  }
  return sum;
}
