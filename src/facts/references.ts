import { characterEntitiesHtml4 } from 'character-entities-html4';
import { windowsCharacter } from './mojibake.js';

const parts = /^&(?:amp;)?(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));$/i;
const FIRST_PRINTED = 0x20;
const LAST_CODE = 0x10ffff;
/** Names of HTML 4, and common ones that came later. */
const names: ReadonlyMap<string, string> = new Map([
  ...Object.entries(characterEntitiesHtml4),
  ['apos', "'"],
  ['hairsp', '\u200a'],
]);

/** The character that a reference of HTML stands for, escaped once or twice; undefined where there is none. */
export function characterOf(reference: string): string | undefined {
  const [, decimal, hexadecimal, name = ''] = parts.exec(reference) ?? [];
  if (decimal !== undefined) return ofCode(Number.parseInt(decimal, 10));
  if (hexadecimal !== undefined) return ofCode(Number.parseInt(hexadecimal, 16));
  return names.get(name);
}

function ofCode(code: number): string | undefined {
  if (code < FIRST_PRINTED || code > LAST_CODE || (code >= 0xd800 && code < 0xe000)) return undefined;
  return code >= 0x80 && code < 0xa0 ? windowsCharacter(code) : String.fromCodePoint(code);
}
