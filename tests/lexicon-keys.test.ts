import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cueKinds, lexicalTables, lookUp, matchPhrases, tokenise } from '../src/facts/lexical.js';
import { lexicons } from '../src/lexicon/index.js';
import { lexiconKeysModule } from '../training/lexicon-keys.js';

const tables = lexicalTables();

function wordBits(word: string): number {
  return lookUp(tokenise(word).hash[0] as number, tables);
}

/** The kinds for which the phrases in a line speak, and how many of its tokens they cover. */
function phrasesIn(line: string): { kinds: string[]; covered: number } {
  const tokens = tokenise(line);
  const { kinds, covered } = matchPhrases(tokens, 0, tokens.count, tables);
  return { kinds: cueKinds.filter((_, bit) => (kinds >> bit) & 1), covered };
}

it('ships the hashes of the words and phrases in src/lexicon', () => {
  const shipped = readFileSync(new URL('../src/lexicon/lexicon-keys.ts', import.meta.url), 'utf8');
  expect(shipped, 'run `npm run lexicons`').toBe(lexiconKeysModule());
});

it('knows the languages of every stop word that is one token', () => {
  const lost = lexicons.flatMap(({ language, stopwords }) =>
    stopwords.filter(
      (word) => tokenise(word).count === 1 && ((wordBits(word) >> tables.languages.indexOf(language)) & 1) === 0,
    ),
  );
  expect(lost).toEqual([]);
});

it('knows a word in no more languages than have it', () => {
  const languages = lexicons.filter(({ stopwords }) => stopwords.includes('die')).map(({ language }) => language);
  expect(languages.length).toBeGreaterThan(0);
  expect(tables.languages.filter((_, bit) => (wordBits('die') >> bit) & 1)).toEqual(languages);
});

it.each([
  ['newsletter', ['newsletter'], 1],
  ['all rights reserved', ['legal'], 3],
  ['the harbour, all rights reserved', ['legal'], 3],
  // The beginning of a phrase is none, nor is its end.
  ['scroll to continue', [], 0],
  ['to continue with content', [], 0],
  ['scroll to continue with other content', [], 0],
  // One phrase in another: tokens count once.
  ['sign up for our newsletter', ['newsletter'], 5],
])('finds the phrases in %j', (line, kinds, covered) => {
  expect(phrasesIn(line)).toEqual({ kinds, covered });
});
