import { withoutEscapes } from './escapes.js';
import { withoutMojibake } from './mojibake.js';
import type { Reading } from './replacements.js';

/**
 * A text as it was meant (linear time): escapes and wrong encodings are undone. Most texts are given back as they are.
 */
export function meant(text: string): Reading {
  return withoutMojibake(withoutEscapes({ text, offsetOf: (offset) => offset }));
}
