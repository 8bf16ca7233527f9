import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../src/index.js';

const folder: string = join(import.meta.dirname, '..', 'fixtures');

/** An input with its gold. */
export interface Fixture {
  readonly name: string;
  readonly input: string;
  readonly title: string | null;
  readonly text: string;
  /** One entry a non-empty line; lines are counted from 1. */
  readonly lines: readonly { readonly line: number; readonly kind: Kind; readonly kept: boolean }[];
}

export const fixtures: readonly Fixture[] = readdirSync(folder)
  .sort()
  .map((name) => ({
    name,
    input: readFileSync(join(folder, name, 'input.txt'), 'utf8'),
    ...JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')),
  }));

/** The non-empty lines of a text with their numbers, from 1, and the offsets of their trimmed content. */
export function linesOf(text: string): { line: number; start: number; end: number }[] {
  let offset = 0;
  return text.split('\n').flatMap((content, index) => {
    const start = offset + (content.length - content.trimStart().length);
    const end = start + content.trim().length;
    offset += content.length + 1;
    return end > start ? [{ line: index + 1, start, end }] : [];
  });
}
