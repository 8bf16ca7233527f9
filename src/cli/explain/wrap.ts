/** From one character to another, half open. */
export type Range = readonly [from: number, to: number];

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
      const to = space > from ? space : at;
      lines.push([from, to]);
      from = space > from ? space + 1 : at;
      space = -1;
      used = columns(text.slice(from, at));
    }
    used += size;
    at += character.length;
  }
  lines.push([from, text.length]);
  return lines;
}

/** Columns that a text takes: ideographs and Hangul two, marks none. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(character) ? 2 : 1;
  }
  return sum;
}
