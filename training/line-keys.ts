import { tokenise } from '../src/facts/lexical.js';
import { type LineGroup, lineGroupNames, lineKey } from '../src/facts/line-groups.js';
import { linePhrases } from './lines/index.js';
import { differences, stored } from './pack.js';

/** The module of the hashes of all set phrases, as the library ships it. */
export function lineKeysModule(): string {
  const entries = lineGroupNames
    .flatMap((name, group) => phrasesOf(name).map((phrase) => [keyOf(phrase), group] as const))
    .filter(([key]) => key !== 0)
    .sort(([key, group], [otherKey, otherGroup]) => key - otherKey || group - otherGroup)
    .filter(([key, group], at, all) => key !== all[at - 1]?.[0] || group !== all[at - 1]?.[1]);
  const keys = stored(differences(Int32Array.from(entries, ([key]) => key)));
  const groups = stored(Int32Array.from(entries, ([, group]) => group));
  const body = JSON.stringify({ keys, groups }, undefined, 2).replace(/"(\w+)":/g, '$1:');
  return [
    '// Written by `npm run lines` from the phrases in training/lines.',
    "import type { StoredNumbers } from '../facts/packed.js';",
    '',
    '/** Differences of the sorted hashes of all set phrases, and the group of each. */',
    `export const lineKeys: { readonly keys: StoredNumbers; readonly groups: StoredNumbers } = ${body};`,
    '',
  ].join('\n');
}

function phrasesOf(name: LineGroup): string[] {
  return linePhrases[name].flatMap((list) => list.split('|'));
}

function keyOf(phrase: string): number {
  const tokens = tokenise(phrase);
  return lineKey(tokens, 0, tokens.count);
}
