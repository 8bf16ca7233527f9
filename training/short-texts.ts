import { readJsonLines } from '../evaluation/json-lines.js';
import type { ShortText } from '../evaluation/short-texts.js';

/** The short texts that were written to learn from. */
export function readShortTexts(): ShortText[] {
  return readJsonLines<ShortText>(new URL('short-texts.jsonl', import.meta.url));
}
