import { tokenise } from '../src/facts/lexical.js';
import { LINE_KEY_BITS, type LineGroup, lineGroupNames, lineKey } from '../src/facts/line-groups.js';
import { linePhrases } from './lines/index.js';
import { base64, riceEncoded } from './pack.js';

/** The module of the hashes of all set phrases, as the library ships it. */
export function lineKeysModule(): string {
  const entries = lineGroupNames
    .flatMap((name, group) => phrasesOf(name).map((phrase) => [keyOf(phrase), group] as const))
    .filter(([key]) => key !== 0)
    .sort(([key, group], [otherKey, otherGroup]) => key - otherKey || group - otherGroup)
    .filter(([key, group], at, all) => key !== all[at - 1]?.[0] || group !== all[at - 1]?.[1]);
  const riceBits = Math.floor(Math.log2((2 ** LINE_KEY_BITS / entries.length) * Math.LN2));
  const keys = base64(
    riceEncoded(
      Int32Array.from(entries, ([key]) => key),
      riceBits,
    ),
  );
  const groups = base64(Uint8Array.from(entries, ([, group]) => group));
  return [
    '// Written by `npm run lines` from the phrases in training/lines.',
    'export const lineKeys: { readonly riceBits: number; readonly keys: string; readonly groups: string } = {',
    `  riceBits: ${riceBits},`,
    `  keys: '${keys}',`,
    `  groups: '${groups}',`,
    '};',
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
