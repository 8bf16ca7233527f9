import { codeUnitAt } from '../facts/characters.js';

/**
 * The offset of the opening sign before the closing one at `at`, with no other closing one between; -1 where none
 * stands there. From each closing sign back to the one before it, so that every character is met once.
 */
export function openingBefore(text: string, from: number, at: number, opening: number): number {
  const closing = codeUnitAt(text, at);
  for (let before = at - 1; before >= from; before--) {
    const code = codeUnitAt(text, before);
    if (code === opening) return before;
    if (code === closing) return -1;
  }
  return -1;
}
