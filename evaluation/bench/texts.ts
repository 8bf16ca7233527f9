import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusRecord, goldLines, readRecords, wholePageRenderings } from '../corpus.js';

const fixtures = new URL('../../fixtures/', import.meta.url);
const FIXTURE_CHARACTERS = 300_000;
const CORPUS_CHARACTERS = 6_000_000;

/** Texts that are timed together. */
export interface TextGroup {
  readonly name: string;
  readonly texts: readonly string[];
  /** The body of each. */
  readonly bodies: readonly string[];
}

/** The fixtures, and where a corpus is at hand whole pages and the output of an extractor. */
export function textGroups(folder: string | undefined): TextGroup[] {
  const groups = [fixtureTexts()];
  if (folder === undefined) return groups;
  return [
    ...groups,
    corpusTexts('whole pages', folder, wholePageRenderings),
    corpusTexts('trafilatura', folder, ['trafilatura']),
  ];
}

function fixtureTexts(): TextGroup {
  const names = readdirSync(fixtures).sort();
  const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, fixtures), 'utf8');
  const inputs = names.map((name) => read(name, 'input.txt'));
  const expected = names.map((name) => (JSON.parse(read(name, 'expected.json')) as { text: string }).text);
  const times = Math.ceil(FIXTURE_CHARACTERS / charactersOf(inputs));
  const repeated = (items: readonly string[]): string[] => Array.from({ length: times }, () => items).flat();
  return { name: 'fixtures', texts: repeated(inputs), bodies: repeated(expected) };
}

/** Texts of some renderings, in the order of the corpus, up to a limit. */
function corpusTexts(name: string, folder: string, renderings: readonly string[]): TextGroup {
  const texts: string[] = [];
  const bodies: string[] = [];
  let characters = 0;
  for (const record of readRecords(join(folder, 'dev.jsonl.gz'))) {
    if (!renderings.includes(record.rendering)) continue;
    characters += record.text.length;
    if (characters > CORPUS_CHARACTERS) break;
    texts.push(record.text);
    bodies.push(bodyOf(record));
  }
  return { name, texts, bodies };
}

/** The body lines of a record. */
export function bodyOf(record: CorpusRecord): string {
  const body = goldLines(record).filter(({ label }) => label === 'B');
  return body.map(({ start, end }) => record.text.slice(start, end)).join('\n');
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
