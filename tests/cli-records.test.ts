import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOf, spanAt, withMembers } from '../src/cli/json-members.js';
import { clean } from '../src/index.js';
import { bodycopy, jsonLines, parsedLines, records, workshop } from './command.js';
import { fixtures } from './fixtures.js';

const { path } = workshop();
const texts = fixtures.map(({ input }) => input);
const [text] = texts as [string];

/** A JSON value as it comes back from a file. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('bodycopy --jsonl', () => {
  it('writes every record in its place with the text cleaned and the decision beside it', () => {
    const given = texts.map((input, id) => ({ id, text: input, tags: ['a', { b: null }] }));
    const { stdout, stderr, status } = bodycopy(['--jsonl'], { input: jsonLines(given) });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const written = parsedLines(stdout);
    expect(written).toHaveLength(given.length);
    for (const [index, record] of given.entries()) {
      const { text: cleaned, title, language, confidence, paragraphs } = clean(record.text);
      const kept = paragraphs.filter((paragraph) => paragraph.kept).length;
      const kinds: Record<string, number> = {};
      for (const { kind } of paragraphs) kinds[kind] = (kinds[kind] ?? 0) + 1;
      const edits = paragraphs.flatMap((paragraph) => paragraph.edits ?? []).length;
      const bodycopy = { confidence, kept, dropped: paragraphs.length - kept, edits, kinds, title, language };
      expect(written[index]).toEqual({ ...record, text: cleaned, bodycopy });
      expect(Object.keys(written[index] ?? {})).toEqual(['id', 'text', 'tags', 'bodycopy']);
    }
  });

  it('cleans the field that is named, keeps the raw text, and adds every paragraph when asked', () => {
    const args = ['--jsonl', '--field', 'body', '--keep-raw', 'raw', '--paragraphs'];
    const [written] = parsedLines(bodycopy(args, { input: jsonLines([{ body: text, text: 'x' }]) }).stdout);
    const result = clean(text);
    expect(written).toMatchObject({ body: result.text, text: 'x', raw: text });
    expect(written?.['bodycopy']).toMatchObject({ paragraphs: plain(result.paragraphs) });
  });

  it('adds what weighed most to every paragraph when asked', () => {
    const args = ['--jsonl', '--paragraphs', '--reasons'];
    const [written] = parsedLines(bodycopy(args, { input: jsonLines([{ text }]) }).stdout);
    expect(written?.['bodycopy']).toMatchObject({ paragraphs: plain(clean(text, { explain: true }).paragraphs) });
  });

  it('cleans a field inside of others in its place, and keeps the raw text beside them', () => {
    const inner = `{ "n": 1.0, "a": {"b.c": [{}], "text": ${JSON.stringify(text)} , "t":"\\u00e9"} }`;
    const line = `{"a": {"text": 1}, "page" : ${inner}, "text": 12345678901234567890}`;
    const args = ['--jsonl', '--field', 'page.a.text', '--keep-raw', 'raw'];
    const { stdout, stderr } = bodycopy(args, { input: `${line}\n` });
    expect(stderr).toBe('');
    const cleaned = line.replace(JSON.stringify(text), () => JSON.stringify(clean(text).text));
    expect(stdout.startsWith(`${cleaned.slice(0, -1)},"raw":${JSON.stringify(text)},"bodycopy":{`)).toBe(true);
  });

  it('takes a field that has the whole name before one inside of others', () => {
    const given = { 'page.text': text, page: { text: 'x' } };
    const [written] = parsedLines(bodycopy(['--jsonl', '--field', 'page.text'], { input: jsonLines([given]) }).stdout);
    expect(written).toMatchObject({ 'page.text': clean(text).text, page: { text: 'x' } });
  });

  it('leaves everything else as it was written', () => {
    const long = '{ "id": 12345678901234567890, "n": 1.0, "text" : "A harbour.\\u0020" , "t":"\\u00e9\\/" }';
    const { stdout } = bodycopy(['--jsonl', '--keep-raw', 'raw'], { input: `${long}\r\n` });
    expect(stdout).toMatch(
      /^\{ "id": 12345678901234567890, "n": 1\.0, "text" : "[^"]*" , "t":"\\u00e9\\\/" ,"raw":"A harbour\.\\u0020","bodycopy":\{.+\}\}\n$/,
    );
  });

  it('cleans its own output again, and replaces what it said of it', () => {
    const once = bodycopy(['--jsonl'], { input: jsonLines([{ text, id: 1 }]) }).stdout;
    const [twice] = parsedLines(bodycopy(['--jsonl'], { input: once }).stdout);
    expect(Object.keys(twice ?? {})).toEqual(['text', 'id', 'bodycopy']);
    expect(twice?.['text']).toBe(clean(clean(text).text).text);
  });

  it('reads files in order, packed and plain, and lines without an end', () => {
    const [a, b, c] = records(30).reduce<object[][]>(
      (parts, record, index) => {
        parts[index % 3]?.push(record);
        return parts;
      },
      [[], [], []],
    ) as [object[], object[], object[]];
    writeFileSync(path('a.jsonl'), jsonLines(a).trimEnd());
    writeFileSync(path('b.jsonl.gz'), gzipSync(jsonLines(b)));
    const args = ['--jsonl', path('a.jsonl'), path('b.jsonl.gz'), '-'];
    const { stdout, status } = bodycopy(args, { input: `\ufeff${jsonLines(c)}` });
    expect(status).toBe(0);
    expect(parsedLines(stdout).map(({ id }) => id)).toEqual(
      [...a, ...b, ...c].map((record) => (record as { id: number }).id),
    );
  });

  it('gives the same bytes with any number of workers, those of the library', () => {
    const given = records(500);
    writeFileSync(path('many.jsonl'), jsonLines(given));
    const [one, ...others] = ['1', '2', '5'].map((workers) => {
      return bodycopy(['--jsonl', '--paragraphs', '--workers', workers, path('many.jsonl')]);
    });
    expect(one?.status).toBe(0);
    for (const other of others) expect(other.stdout === one?.stdout).toBe(true);
    const written = parsedLines(one?.stdout ?? '');
    expect(written.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
    for (const at of [0, 277, 499]) expect(written[at]?.['text']).toBe(clean(given[at]?.text ?? '').text);
  });

  it('reads records in UTF-16 as those in UTF-8', () => {
    const lines = jsonLines(records(300));
    writeFileSync(path('utf16.jsonl'), Buffer.from(`\ufeff${lines}`, 'utf16le'));
    const { stdout, stderr } = bodycopy(['--jsonl', path('utf16.jsonl')]);
    expect(stderr).toBe('');
    expect(stdout === bodycopy(['--jsonl'], { input: lines }).stdout).toBe(true);
  });

  it('writes nothing for nothing', () => {
    expect(bodycopy(['--jsonl'], { input: '\n\n  \n' })).toMatchObject({ stdout: '', stderr: '', status: 0 });
  });
});

describe('a broken record', () => {
  const good = JSON.stringify({ text });
  const broken: readonly [line: string, error: RegExp][] = [
    ['{"text": "half', /^Expected a JSON object: (?:Unterminated string|Unexpected end)/],
    ['nonsense', /^Expected a JSON object: .*(?:is not valid JSON|Unexpected token)/],
    ['[1]', /^Expected a JSON object, got an array$/],
    ['null', /^Expected a JSON object, got null$/],
    ['"text"', /^Expected a JSON object, got "text"$/],
    ['{}', /^Expected the field `text` to be a string, got none$/],
    ['{"text": null}', /^Expected the field `text` to be a string, got null$/],
    ['{"text": {"html": ""}}', /^Expected the field `text` to be a string, got an object$/],
    ['{"__proto__": {"text": "x"}}', /^Expected the field `text` to be a string, got none$/],
    ['{"text": "x", "raw": "y"}', /^Expected no field `raw`, which --keep-raw would replace$/],
  ];
  const input = ['', good, ...broken.flatMap(([line]) => [line, good])].join('\n');
  const args = ['--jsonl', '--keep-raw', 'raw'];

  it('is an error with its line, on standard error and in --errors; the run goes on and ends with 1', () => {
    writeFileSync(path('broken.jsonl'), input);
    const errors = path('broken-errors.jsonl');
    const { stdout, stderr, status } = bodycopy([...args, path('broken.jsonl'), '--errors', errors]);
    expect(status).toBe(1);
    expect(parsedLines(stdout)).toHaveLength(broken.length + 1);
    const written = parsedLines(readFileSync(errors, 'utf8'));
    expect(written.map(({ line }) => line)).toEqual(broken.map((_, index) => 3 + 2 * index));
    for (const [index, [line, error]] of broken.entries()) {
      expect(written[index]).toMatchObject({ file: path('broken.jsonl'), input: line });
      expect(written[index]?.['error']).toMatch(error);
    }
    const remarks = written.map(({ file, line, error }) => `bodycopy: ${file}:${line}: ${error}`);
    expect(stderr).toBe(`${remarks.join('\n')}\n`);
  });

  it.each([
    ['{}', 'none'],
    ['{"page": "x"}', 'none'],
    ['{"page": [{"text": "x"}]}', 'none'],
    ['{"page": {"text": null}}', 'null'],
    ['{"page": {"__proto__": {"text": "x"}}}', 'none'],
    ['{"page.text": 1, "page": {"text": "x"}}', '1'],
  ])('may have no text inside of other fields: %s', (line, got) => {
    const { stdout, stderr, status } = bodycopy(['--jsonl', '--field', 'page.text'], { input: line });
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toBe(`bodycopy: standard input:1: Expected the field \`page.text\` to be a string, got ${got}\n`);
  });

  it('may be bytes of another encoding, or hold what would control a terminal', () => {
    const bytes = Buffer.concat([Buffer.from('{"text": "sch\u00f6n"}\n', 'latin1'), Buffer.from('\u001b[31m\n')]);
    const { stdout, stderr, status } = bodycopy(['--jsonl'], { input: bytes });
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    const [first, second] = stderr.split('\n');
    expect(first).toBe('bodycopy: standard input:1: Expected UTF-8, got bytes of another encoding');
    expect(second).toMatch(/^bodycopy: standard input:2: /);
    expect(stderr).not.toContain('\u001b');
  });

  it('is empty in --errors when nothing is broken', () => {
    const errors = path('no-errors.jsonl');
    expect(bodycopy(['--jsonl', '--errors', errors], { input: good }).status).toBe(0);
    expect(readFileSync(errors, 'utf8')).toBe('');
  });

  it('may be too long for memory, and what follows is cleaned', () => {
    const long = Buffer.alloc(65 * 1024 * 1024, 'x');
    const { stdout, stderr, status } = bodycopy(['--jsonl'], {
      input: Buffer.concat([Buffer.from(`${good}\n`), long, Buffer.from(`\n${good}\nnonsense`)]),
    });
    expect(status).toBe(1);
    expect(parsedLines(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/^bodycopy: standard input:2: it is longer than 64 MB\nbodycopy: standard input:4: .+\n$/);
  });

  it('may be the rest of a packed file that ends too early', () => {
    const packed = gzipSync(jsonLines(records(400)));
    writeFileSync(path('half.jsonl.gz'), packed.subarray(0, packed.length - 500));
    const { stdout, stderr, status } = bodycopy(['--jsonl', path('half.jsonl.gz')]);
    expect(status).toBe(1);
    const lines = parsedLines(stdout).length;
    expect(lines).toBeGreaterThan(100);
    expect(stderr).toBe(
      `bodycopy: ${path('half.jsonl.gz')}: the compressed data ends too early, after line ${lines}\n`,
    );
  });
});

describe('members of an object in its text', () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, noNullPrototype: true });
  const spaced = fc.constantFrom(undefined, 1, '\t');

  it('are found where they stand', () => {
    fc.assert(
      fc.property(json, spaced, (object, space) => {
        const written = JSON.stringify(object, null, space);
        const found = [...membersOf(written)].map(([name, { start, end }]) => [
          name,
          JSON.parse(written.slice(start, end)),
        ]);
        expect(Object.fromEntries(found)).toEqual(JSON.parse(written));
      }),
    );
  });

  it('are found inside of other objects', () => {
    fc.assert(
      fc.property(json, fc.string(), fc.string(), spaced, (inner, outer, before, space) => {
        const written = JSON.stringify(
          { [before]: inner, [outer]: { [before]: [inner], [outer]: inner } },
          null,
          space,
        );
        const [name] = Object.keys(inner) as [string];
        const { start, end } = spanAt(written, membersOf(written), [outer, outer, name]);
        expect(JSON.parse(written.slice(start, end))).toEqual(JSON.parse(JSON.stringify(inner))[name]);
      }),
    );
  });

  it('are set, and the others stay', () => {
    fc.assert(
      fc.property(json, spaced, fc.dictionary(fc.string(), fc.jsonValue()), (object, space, changes) => {
        const written = JSON.stringify(object, null, space);
        const values = new Map(Object.entries(changes).map(([name, value]) => [name, JSON.stringify(value)]));
        const expected = new Map([...Object.entries(JSON.parse(written)), ...Object.entries(plain(changes) as object)]);
        const changed = withMembers(written, membersOf(written), values).join('');
        expect(new Map(Object.entries(JSON.parse(changed)))).toEqual(expected);
      }),
    );
  });
});
