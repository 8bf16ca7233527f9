import { readFileSync } from 'node:fs';

/** The records of a small file of JSON lines. */
export function readJsonLines<Item>(file: string | URL): Item[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
}
