import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokenise } from '../src/facts/lexical.js';
import { groupMask, type LineGroup, lineGroups } from '../src/facts/line-groups.js';
import { lineKeysModule } from '../training/line-keys.js';

function groupsOf(line: string): number {
  const tokens = tokenise(line);
  return lineGroups(tokens, 0, tokens.count);
}

it('ships the hashes of the phrases in training/lines', () => {
  const shipped = readFileSync(new URL('../src/lexicon/line-keys.ts', import.meta.url), 'utf8');
  expect(shipped, 'run `npm run lines`').toBe(lineKeysModule());
});

it.each<[string, readonly LineGroup[]]>([
  ['Datenschutzerklärung', ['rights']],
  ['- ALL RIGHTS RESERVED.', ['rights']],
  ['12 Kommentare', ['sections', 'commenting']],
  ['関連記事', ['related']],
  ['Today’s headlines', ['related']],
  ['Loading…', ['dialogs']],
])('knows %s', (line, names) => {
  expect(groupsOf(line)).toBe(groupMask(names));
});

it.each(['', '2016', 'The harbour of Lisbon', 'Privacy policy of the new government'])(
  'knows nothing of %j',
  (line) => {
    expect(groupsOf(line)).toBe(0);
  },
);
