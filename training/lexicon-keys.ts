import type { StoredValues } from '../src/facts/key-values.js';
import { BEGINS_PHRASE, continued, cueKinds, FILTER_MASK, lexiconKey, tokenise } from '../src/facts/lexical.js';
import { lexicons } from '../src/lexicon/index.js';
import { storedValues } from './key-values.js';
import { asCode, differences, stored } from './pack.js';

/** The module of the hashes of all stop words and phrases, as the library ships it. */
export function lexiconKeysModule(): string {
  const phrases = lexicons.flatMap(({ cues }) =>
    cueKinds.flatMap((kind, bit) => (cues[kind] ?? []).map((phrase) => ({ keys: keysOf(phrase), kind: 1 << bit }))),
  );
  const long = phrases.filter(({ keys }) => keys.length > 1);
  const openings = long.map(({ keys }) => [keys[0] as number, BEGINS_PHRASE] as const);
  const cut = (entries: readonly (readonly [key: number, bits: number])[]): StoredValues =>
    storedValues(entries.map(([key, bits]) => [lexiconKey(key), bits]));
  const body = asCode({
    languages: lexicons.map(({ language }) => language),
    words: cut([...stopwords(), ...openings]),
    shortPhrases: cut(
      phrases.filter(({ keys }) => keys.length === 1).map(({ keys, kind }) => [keys[0] as number, kind]),
    ),
    longPhrases: cut(long.map(({ keys, kind }) => [keys.at(-1) as number, kind])),
    beginnings: stored(differences(beginnings(long.map(({ keys }) => keys)))),
  });
  return [
    '// Written by `npm run lexicons` from the files of the languages in this folder.',
    "import type { StoredLexicons } from '../facts/lexical.js';",
    '',
    `export const lexiconKeys: StoredLexicons = ${body};`,
    '',
  ].join('\n');
}

/** What is not one token, such as a word with an apostrophe, is never met as a stop word. */
function stopwords(): (readonly [token: number, language: number])[] {
  return lexicons.flatMap(({ stopwords }, bit) =>
    stopwords
      .map(keysOf)
      .filter((keys) => keys.length === 1)
      .map(([token]) => [token as number, 1 << bit] as const),
  );
}

/**
 * The filter's bits of what is between the first token of a phrase and its end, but for those that whole phrases set.
 */
function beginnings(phrases: readonly (readonly number[])[]): number[] {
  const whole = new Set(phrases.map((keys) => lexiconKey(keys.at(-1) as number) & FILTER_MASK));
  const parts = new Set(phrases.flatMap((keys) => keys.slice(1, -1)).map((key) => lexiconKey(key) & FILTER_MASK));
  return [...parts].filter((bits) => !whole.has(bits)).sort((one, other) => one - other);
}

/** The hashes of a phrase's first token, its first two, and so on. */
function keysOf(phrase: string): number[] {
  const { hash, count } = tokenise(phrase);
  const keys: number[] = [];
  for (const token of hash.subarray(0, count))
    keys.push(keys.length === 0 ? token : continued(keys.at(-1) as number, token));
  return keys;
}
