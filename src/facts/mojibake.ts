import { codeUnitAt } from './characters.js';
import { type Reading, replaced } from './replacements.js';

/** Signs of Windows-1252 for the bytes from 0x80 on, where they are others than in Latin-1. */
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The character of a byte from 0x80 up to 0x9f in Windows-1252, as browsers read references to it too. */
export function windowsCharacter(byte: number): string {
  return windowsSigns.charAt(byte - 0x80);
}

const byteOf: ReadonlyMap<string, number> = new Map([...windowsSigns].map((sign, index) => [sign, 0x80 + index]));

/** Letters that stand for the first byte of a character, with letters and signs for those that follow. */
const sequences =
  /[Â-ß][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[à-ï][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|[ð-ô][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{3}|â€/g;
/** No language has quotes and dashes of this form, whatever else stands in the text. */
const brokenPunctuation = /â[€\x80][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/g;
/** Its last byte has no sign in Windows-1252, and is mostly lost. */
const BROKEN_QUOTE = 'â€';

/** Beginnings of signs, and of letters with accents, Cyrillic and Arabic ones, which are looked for in the whole text. */
const punctuationSigns: readonly string[] = ['â€', 'â\x80'];
const commonSigns: readonly string[] = ['Ã', 'Â', 'Ð', 'Ñ', 'Ø', 'Ù', ...punctuationSigns];
/** Texts in other scripts have sequences everywhere: at the beginning of what is no ASCII as well. */
const beyondAscii = /[^\0-\x7f]/;
const BEGINNING = 500;
/** So many sequences it takes where none of them is broken punctuation. */
const LEAST_SEQUENCES = 3;
/** At least this share of what may belong to sequences must: “CAFÉ”” ends with two such signs by chance. */
const LEAST_SHARE = 0.5;
/** Texts that were read wrongly twice are mended twice. */
const MOST_TIMES = 2;

/**
 * The text as it was meant that was written as UTF-8 and read as Windows-1252 or Latin-1, `donâ€™t` for `don’t`, in
 * linear time: runs of characters whose bytes there are UTF-8 are decoded, as ftfy does (Speer 2019). Most texts are
 * given back as they are.
 */
export function withoutMojibake(given: Reading): Reading {
  let found = given;
  // A text has few different sequences, each of them often.
  const known = new Map<string, string>();
  const meaningOf = (sequence: string): string => {
    const meaning = known.get(sequence) ?? decoded(sequence);
    known.set(sequence, meaning);
    return meaning;
  };
  for (let time = 0; time < MOST_TIMES; time++) {
    const next = decodedOnce(found, meaningOf);
    if (next === found) break;
    found = next;
  }
  return found;
}

/** The same text where it has no such sequences, or has them by chance. */
function decodedOnce(given: Reading, meaningOf: (sequence: string) => string): Reading {
  const { text } = given;
  if (!commonSigns.some((sign) => text.includes(sign)) && !beginsBroken(text)) return given;
  const all = replaced(given, sequences, meaningOf);
  if (all.count === 0) return given;
  const isBroken = punctuationSigns.some((sign) => text.includes(sign));
  const high = countHigh(text);
  if ((isBroken || all.count >= LEAST_SEQUENCES) && all.length >= high * LEAST_SHARE) return all.reading;
  return isBroken ? replaced(given, brokenPunctuation, meaningOf).reading : given;
}

/** Whether a sequence stands soon behind the first character beyond ASCII. */
function beginsBroken(text: string): boolean {
  const first = text.search(beyondAscii);
  return (
    first >= 0 &&
    text
      .slice(first, first + 2 * BEGINNING)
      .replaceAll('\r\n', '\n')
      .slice(0, BEGINNING)
      .search(sequences) >= 0
  );
}

/** How many characters may stand for a byte from 0x80 on. */
function countHigh(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeUnitAt(text, at);
    if (code >= 0x80 && (code < 0x100 || byteOf.has(String.fromCharCode(code)))) count++;
  }
  return count;
}

/** The first character that takes so many bytes. */
const leastCodes: readonly number[] = [0, 0, 0x80, 0x800, 0x10000];

/** The character whose bytes a sequence stands for; the sequence itself where they are none of UTF-8. */
function decoded(sequence: string): string {
  if (sequence === BROKEN_QUOTE) return '”';
  const bytes = [...sequence].map((sign) => byteOf.get(sign) ?? sign.charCodeAt(0));
  const [first = 0, ...rest] = bytes;
  let code = first & (0x7f >> bytes.length);
  for (const byte of rest) code = (code << 6) | (byte & 0x3f);
  const isLonger = code < (leastCodes[bytes.length] as number);
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  return isLonger || isSurrogate || code > 0x10ffff ? sequence : String.fromCodePoint(code);
}
