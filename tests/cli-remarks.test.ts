import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { looksLikeHtml } from '../src/cli/remarks.js';
import { clean } from '../src/index.js';
import { bodycopy, jsonLines, parsedLines, records, workshop } from './command.js';
import { fixtures } from './fixtures.js';

const { path, folder } = workshop();
const [{ input: text }] = fixtures as unknown as [{ input: string }];
const page = `<!DOCTYPE html>\n<title>A storm</title>\n<p>${text}</p>\n`;
const html = 'it looks like HTML, but bodycopy wants text: extract that first, such as with trafilatura';
const json = 'it looks like JSON, and is taken for one text: --jsonl takes the text of every record';

describe('what looks like HTML', () => {
  const story = text.replace(/\n+/g, ' ').slice(0, 1500);
  it.each([
    ['a page', page],
    ['a page behind blank lines', `\n  \n${page}`],
    ['a page without a document type', `<HTML lang="en"><body>${story}`],
    ['a part of a page', `<p>${story.slice(0, 300)}</p>\n<p>${story.slice(300, 500)}<br>\n</p>`],
    ['a text with markup inside', `A storm<br/><br/>The harbour is damaged, says <a href="/mayor">the mayor</a>.`],
  ])('is %s', (_, given) => {
    expect(looksLikeHtml(given)).toBe(true);
  });

  it.each([
    ['a text', text],
    ['a text with a link left in', `<a href="/x">Home</a> ${story}`],
    ['a text about software', 'Set <project> and <version> in <dependency>, then run <tool> on <host>. '.repeat(9)],
    ['a sum', 'a < b, p < 3 and c > d, i < 4 and p > 5. '.repeat(9)],
    ['a text that names the element', `The <html> element comes first. ${story}`],
    ['nothing', ''],
  ])('is not %s', (_, given) => {
    expect(looksLikeHtml(given)).toBe(false);
  });
});

describe('a remark', () => {
  it('says once that HTML is none of its business, and the text is cleaned all the same', () => {
    for (const name of ['a.html', 'b.html']) writeFileSync(path(name), page);
    const printed = `${clean(page).text}\n`;
    const { stdout, stderr, status } = bodycopy(['a.html', 'b.html'], { cwd: folder() });
    expect({ stdout, stderr, status }).toEqual({
      stdout: `${printed}\n${printed}`,
      stderr: `bodycopy: a.html: ${html}\n`,
      status: 0,
    });
  });

  it('says so of the first record, with any number of workers', () => {
    const given = records(400).map((record, index) => (index % 100 === 42 ? { ...record, text: page } : record));
    writeFileSync(path('pages.jsonl'), jsonLines(given));
    for (const workers of ['1', '3']) {
      const args = ['--jsonl', 'pages.jsonl', '--workers', workers];
      const { stdout, stderr, status } = bodycopy(args, { cwd: folder() });
      expect({ stderr, status }).toEqual({ stderr: `bodycopy: pages.jsonl:43: ${html}\n`, status: 0 });
      expect(parsedLines(stdout)).toHaveLength(400);
    }
  });

  it('says that records want --jsonl, whatever the file is called', () => {
    const lines = jsonLines(records(3));
    writeFileSync(path('records.jsonl.gz'), gzipSync(lines));
    for (const args of [['records.jsonl.gz'], ['--json', 'records.jsonl.gz'], ['explain', 'records.jsonl.gz']]) {
      const { stderr, status } = bodycopy(args, { cwd: folder() });
      expect({ stderr, status }).toEqual({ stderr: `bodycopy: records.jsonl.gz: ${json}\n`, status: 0 });
    }
    expect(bodycopy([], { input: lines }).stderr).toBe(`bodycopy: standard input: ${json}\n`);
    expect(bodycopy([], { input: JSON.stringify([{ text }], null, 2) }).stderr).toContain(json);
    expect(bodycopy(['explain'], { input: page }).stderr).toBe(`bodycopy: standard input: ${html}\n`);
  });

  it('says how an array becomes records', () => {
    const { stderr, status } = bodycopy(['--jsonl'], { input: JSON.stringify(records(2)) });
    expect(stderr).toBe(
      "bodycopy: standard input: it looks like one JSON array, but --jsonl wants a record a line, such as from jq -c '.[]'\n" +
        'bodycopy: standard input:1: Expected a JSON object, got an array\n',
    );
    expect(status).toBe(1);
  });

  it('says when nothing was kept of a text, and not of an empty one', () => {
    const input = 'Buy milk\n\nCall Bob\n';
    expect(clean(input).text).toBe('');
    expect(bodycopy([], { input })).toMatchObject({
      stdout: '',
      stderr: 'bodycopy: standard input: no paragraph was kept; bodycopy explain shows what each was taken for\n',
      status: 0,
    });
    for (const args of [['--json'], ['explain']]) expect(bodycopy(args, { input }).stderr).toBe('');
    expect(bodycopy([], { input: ' \n\n' }).stderr).toBe('');
  });
});
