import { classOf, SPACE } from './characters.js';
import { characterOf } from './references.js';
import { type Reading, replaced } from './replacements.js';

/** How JSON and programs write a character, escaped once or twice, and how HTML does. */
const escapes = /\\{1,2}u[\da-f]{4}|&(?:amp;)?(?:#\d{3,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});/gi;
const unitEscape = /^\\+u([\da-f]+)$/i;
const ESCAPE = '\\u';
/** `&amp;thetasym;` */
const LONGEST_REFERENCE = 14;
const FIRST_PRINTED = 0x20;
/** References to characters of ASCII may be those of tags, and stay what they are. */
const FIRST_BEYOND_ASCII = 0x80;
const ZERO_WIDTH_SPACE = 0x200b;

/**
 * The text with the characters that escapes (`\u2019`) and references of HTML (`&eacute;`, `&#1047;`) stand for, in
 * linear time: such characters belong to words. References to white space and to characters of ASCII stay.
 */
export function withoutEscapes(given: Reading): Reading {
  if (!mayHold(given.text)) return given;
  const { reading, count } = replaced(given, escapes, meaningOf);
  return count === 0 ? given : reading;
}

/**
 * Whether there may be any: most texts have no more than a few ampersands, which are searched for much sooner than a
 * pattern.
 */
function mayHold(text: string): boolean {
  if (text.includes(ESCAPE)) return true;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const end = text.indexOf(';', at);
    if (end < 0) return false;
    if (end - at <= LONGEST_REFERENCE) return true;
    at = Math.max(at, end - LONGEST_REFERENCE - 1);
  }
  return false;
}

/** The character that an escape or a reference stands for; itself where it stays. */
function meaningOf(sequence: string): string {
  const unit = unitEscape.exec(sequence)?.[1];
  if (unit !== undefined) {
    const code = Number.parseInt(unit, 16);
    return code < FIRST_PRINTED ? sequence : String.fromCharCode(code);
  }
  const character = characterOf(sequence) ?? '';
  const code = character.charCodeAt(0);
  const isShown = code >= FIRST_BEYOND_ASCII && code !== ZERO_WIDTH_SPACE && classOf(code) !== SPACE;
  return isShown ? character : sequence;
}
