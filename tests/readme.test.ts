import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../scripts/pack.js';
import { clean } from '../src/index.js';

const root: string = join(import.meta.dirname, '..');
const readme: string = join(root, 'README.md');
const raw: string = readFileSync(join(root, 'fixtures', '002-springboard', 'input.txt'), 'utf8');
/** A paragraph as `npm start` shows it: kind, confidence, a bar where it is kept, text. */
const row = /^(\w+) +\d+ % ([ │]) (\S.*?)( …)?$/gm;
/** The example that takes the fixture for `raw`, and what it prints. */
const explained = /(^```js\n)((?:(?!^```)[\s\S])*explain: true(?:(?!^```)[\s\S])*)(^```\n\n^```text\n)[\s\S]+?(^```$)/m;

/** What an example prints. */
function printed(code: string): string {
  const file = join(root, 'tests', `.readme-${process.pid}.mts`);
  writeFileSync(
    file,
    `${code.replace("'bodycopy'", "'../src/index.js'")}`.replace(
      /^(?!import)/m,
      `const raw = ${JSON.stringify(raw)};\n`,
    ),
  );
  try {
    return run(process.execPath, ['--import', 'tsx', file]);
  } finally {
    rmSync(file);
  }
}

// `npx vitest run tests/readme.test.ts -u` writes what is so now.
it('shows a fixture, and why a paragraph of it was dropped, as they are', async () => {
  const { paragraphs } = clean(raw);
  let rows = 0;
  const written = readFileSync(readme, 'utf8')
    .replace(row, (line, _kind: string, _bar: string, beginning: string, cut = '') => {
      const paragraph = paragraphs.find(({ text }) => text.startsWith(beginning));
      if (paragraph === undefined) return line;
      rows++;
      const share = `${Math.round(paragraph.confidence * 100)} %`.padStart(6);
      return `${paragraph.kind.padEnd(12)} ${share} ${paragraph.kept ? '│' : ' '} ${beginning}${cut}`;
    })
    .replace(explained, (_, start: string, code: string, between: string, end: string) => {
      rows++;
      return start + code + between + printed(code) + end;
    });
  expect(rows).toBeGreaterThan(12);
  await expect(written).toMatchFileSnapshot(readme);
}, 60_000);
