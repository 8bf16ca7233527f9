import { tokenise } from '../src/facts/lexical.js';
import { lineGroupNames, lineKey } from '../src/facts/line-groups.js';
import { storedValues } from './key-values.js';
import { phrasesOf } from './lines/index.js';
import { asCode } from './pack.js';

/** The module of the hashes of all set phrases, as the library ships it. */
export function lineKeysModule(): string {
  const entries = lineGroupNames
    .flatMap((name, group) => phrasesOf(name).map((phrase) => [keyOf(phrase), 1 << group] as const))
    .filter(([key]) => key !== 0);
  return [
    '// Written by `npm run lines` from the phrases in training/lines.',
    "import type { StoredValues } from '../facts/key-values.js';",
    '',
    `export const lineKeys: StoredValues = ${asCode(storedValues(entries))};`,
    '',
  ].join('\n');
}

function keyOf(phrase: string): number {
  const tokens = tokenise(phrase);
  return lineKey(tokens, 0, tokens.count);
}
