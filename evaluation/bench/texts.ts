import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholePageRenderings } from '../aggregate.js';
import { readRecords } from '../corpus.js';

const fixtures = new URL('../../fixtures/', import.meta.url);
const FIXTURE_CHARACTERS = 300_000;
const CORPUS_CHARACTERS = 6_000_000;

/** Texts that are timed together. */
export interface TextGroup {
  readonly name: string;
  readonly texts: readonly string[];
}

/** The fixtures, and where a corpus is at hand whole pages and the output of an extractor. */
export function textGroups(folder: string | undefined): TextGroup[] {
  const groups = [{ name: 'fixtures', texts: fixtureTexts() }];
  if (folder === undefined) return groups;
  return [
    ...groups,
    { name: 'whole pages', texts: corpusTexts(folder, wholePageRenderings) },
    { name: 'trafilatura', texts: corpusTexts(folder, ['trafilatura']) },
  ];
}

function fixtureTexts(): string[] {
  const inputs = readdirSync(fixtures)
    .sort()
    .map((name) => readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8'));
  return Array.from({ length: Math.ceil(FIXTURE_CHARACTERS / charactersOf(inputs)) }, () => inputs).flat();
}

/** Texts of some renderings, in the order of the corpus, up to a limit. */
function corpusTexts(folder: string, renderings: readonly string[]): string[] {
  const texts: string[] = [];
  let characters = 0;
  for (const { rendering, text } of readRecords(join(folder, 'dev.jsonl.gz'))) {
    if (!renderings.includes(rendering)) continue;
    characters += text.length;
    if (characters > CORPUS_CHARACTERS) break;
    texts.push(text);
  }
  return texts;
}

/** The first of some texts, up to so many characters; at least one. */
export function firstOf(texts: readonly string[], characters: number): string[] {
  let sum = 0;
  return texts.filter((text, index) => {
    sum += text.length;
    return index === 0 || sum <= characters;
  });
}

export function charactersOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
