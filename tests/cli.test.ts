import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { clean, createCleaner } from '../src/index.js';
import { bodycopy, exists, parsedLines, records, workshop } from './command.js';
import { fixtures } from './fixtures.js';

const { path, folder } = workshop();

/** Writes a file and returns its path. */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(path(name), content);
  return path(name);
}

const [first, second] = fixtures as unknown as [{ input: string }, { input: string }];
const printed = (text: string): string => `${clean(text).text}\n`;

describe('bodycopy with texts', () => {
  it('prints the clean text of a file', () => {
    const { stdout, stderr, status } = bodycopy([file('first.txt', first.input)]);
    expect(stdout).toBe(printed(first.input));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('reads standard input without a file, and for -', () => {
    for (const args of [[], ['-']]) {
      const { stdout, status } = bodycopy(args, { input: first.input });
      expect(stdout).toBe(printed(first.input));
      expect(status).toBe(0);
    }
  });

  it('sets several texts apart by a blank line', () => {
    const files = [file('a.txt', first.input), file('empty.txt', ''), file('b.txt', second.input)];
    expect(bodycopy(files).stdout).toBe(`${printed(first.input)}\n${printed(second.input)}`);
  });

  it('gives the same for many texts, whether threads clean them or not', () => {
    const texts = records(300).map(({ text }) => text);
    const files = texts.map((text, index) => file(`many-${index}.txt`, text));
    const { stdout, status } = bodycopy([...files, '--workers', '1']);
    expect(status).toBe(0);
    expect(bodycopy([...files, '--workers', '3']).stdout).toBe(stdout);
    expect(stdout).toBe(texts.map(printed).join('\n'));
  });

  it('prints nothing for a text without a body', () => {
    expect(bodycopy([], { input: '\n\n' })).toMatchObject({ stdout: '', stderr: '', status: 0 });
  });

  it('prints whole results with --json, one a line', () => {
    const files = [file('a.txt', first.input), file('b.txt', second.input)];
    const { stdout, status } = bodycopy(['--json', ...files]);
    expect(status).toBe(0);
    const results = JSON.parse(JSON.stringify([clean(first.input), clean(second.input)]));
    expect(parsedLines(stdout)).toEqual(files.map((name, index) => ({ file: name, ...results[index] })));
    expect(parsedLines(bodycopy(['--json'], { input: first.input }).stdout)).toEqual([{ file: '-', ...results[0] }]);
  });

  it('does without a byte order mark', () => {
    expect(bodycopy(['--json'], { input: `\ufeff${first.input}` }).stdout).toBe(
      bodycopy(['--json'], { input: first.input }).stdout,
    );
  });

  it('unpacks gzip, of files and of standard input, whatever they are called', () => {
    const half = Math.floor(first.input.length / 2);
    const members = Buffer.concat([gzipSync(first.input.slice(0, half)), gzipSync(first.input.slice(half))]);
    expect(bodycopy([file('packed.txt', gzipSync(first.input))]).stdout).toBe(printed(first.input));
    expect(bodycopy([], { input: gzipSync(first.input) }).stdout).toBe(printed(first.input));
    expect(bodycopy([file('members.txt.gz', members)]).stdout).toBe(printed(first.input));
    expect(bodycopy([file('plain.gz', first.input)]).stdout).toBe(printed(first.input));
  });

  it('unpacks zstd where Node can, and says in one line where it cannot', () => {
    // `echo 'The storm has damaged the harbour, the mayor said on Saturday.' | zstd`
    const packed = Buffer.from(
      'KLUv/SQ/+QEAVGhlIHN0b3JtIGhhcyBkYW1hZ2VkIHRoZSBoYXJib3VyLCB0aGUgbWF5b3Igc2FpZCBvbiBTYXR1cmRheS4Kdngzow==',
      'base64',
    );
    const { stdout, stderr, status } = bodycopy([file('packed.zst', packed)]);
    if (!('createZstdDecompress' in process.getBuiltinModule('node:zlib'))) {
      expect(stderr).toMatch(
        /^bodycopy: \S+packed\.zst: Node [\d.]+ cannot unpack zstd: use Node 22\.15 or later, .+\n$/,
      );
      expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
      return;
    }
    expect({ stdout, stderr, status }).toEqual({
      stdout: 'The storm has damaged the harbour, the mayor said on Saturday.\n',
      stderr: '',
      status: 0,
    });
  });

  it('reads UTF-16, packed or not, and says when it is damaged', () => {
    const little = Buffer.from(`\ufeff${first.input}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big, little.subarray(2), big.subarray(2), gzipSync(little)]) {
      expect(bodycopy([], { input: bytes })).toMatchObject({ stdout: printed(first.input), stderr: '', status: 0 });
    }
    expect(bodycopy([], { input: little.subarray(0, -1) })).toMatchObject({
      stdout: '',
      stderr: 'bodycopy: standard input: the UTF-16 is damaged\n',
      status: 1,
    });
    const utf32 = Buffer.from('\ufeff\0A\0\ud83d\0', 'utf16le');
    expect(bodycopy([], { input: utf32 }).stderr).toContain('Expected UTF-8, got bytes of another encoding');
  });

  it('cleans the others when something cannot be read, says it in a line each, and ends with 1', () => {
    const good = file('a.txt', first.input);
    const damaged = file('damaged.gz', gzipSync(first.input).subarray(0, 200));
    const latin = file('latin.txt', Buffer.from('Ein sch\u00f6ner Satz.\n', 'latin1'));
    const { stdout, stderr, status } = bodycopy(['missing.txt', '.', good, damaged, latin]);
    expect(status).toBe(1);
    expect(stdout).toBe(printed(first.input));
    expect(stderr.split('\n')).toEqual([
      'bodycopy: missing.txt: there is no such file',
      'bodycopy: .: it is a folder; name its files',
      `bodycopy: ${damaged}: the compressed data ends too early`,
      `bodycopy: ${latin}: Expected UTF-8, got bytes of another encoding`,
      '',
    ]);
  });

  it('writes what fails to --errors, too', () => {
    const errors = path('text-errors.jsonl');
    expect(bodycopy(['missing.txt', file('a.txt', first.input), '--errors', errors]).status).toBe(1);
    expect(parsedLines(readFileSync(errors, 'utf8'))).toEqual([
      { file: 'missing.txt', error: 'there is no such file' },
    ]);
  });
});

describe('options for cleaning', () => {
  it('--repair undoes damage, which is not for what shows the input', () => {
    const input =
      'She said that nobody knows what the new bridge will cost, and that it wonâ€™t &amp; can&#39;t be cheap.';
    const line = "She said that nobody knows what the new bridge will cost, and that it won’t & can't be cheap.";
    expect(bodycopy(['--repair'], { input }).stdout).toBe(`${line}\n`);
    expect(bodycopy([], { input }).stdout).toBe(`${input}\n`);
    expect(bodycopy(['explain', '--repair'], { input })).toMatchObject({ status: 2, stdout: '' });
  });

  const cases: readonly [args: string[], options: Parameters<typeof clean>[1]][] = [
    [['--threshold', '0.9'], { threshold: 0.9 }],
    [['--threshold', 'precision'], { threshold: 'precision' }],
    [['--keep', 'caption,recommended', '--keep', 'legal'], { keep: ['caption', 'recommended', 'legal'] }],
    [['--drop', 'standfirst'], { drop: ['standfirst'] }],
    [['--language', 'de'], { language: 'de' }],
    [['--reasons'], { explain: true }],
    [['--repair'], { repair: true }],
  ];

  it.each(cases)('%j are those of the library', (args, options) => {
    const cleaned = createCleaner(options);
    for (const { input } of fixtures) {
      expect(JSON.parse(bodycopy(['--json', ...args], { input }).stdout)).toEqual(
        JSON.parse(JSON.stringify({ file: '-', ...cleaned(input) })),
      );
    }
  });

  it('take rules from JSON, with phrases and patterns', () => {
    const rules = [
      { match: 'Assad', kind: 'legal' },
      { pattern: '^MOSCOW', flags: 'i', kind: 'caption', name: 'dateline' },
    ];
    const name = file('rules.json', JSON.stringify(rules));
    const { input } = fixtures[2] as { input: string };
    const expected = clean(input, {
      rules: [
        { match: 'Assad', kind: 'legal' },
        { match: /^MOSCOW/i, kind: 'caption' },
      ],
    });
    expect(bodycopy(['--rules', name], { input }).stdout).toBe(`${expected.text}\n`);
    expect(expected.text).not.toBe(clean(input).text);
  });

  it('take rules with a byte order mark, and say when they are no UTF-8', () => {
    const rules = '[{ "match": "Assad", "kind": "legal" }]';
    const { input } = fixtures[2] as { input: string };
    const { stdout, status } = bodycopy(['--rules', file('mark.json', `\ufeff${rules}`)], { input });
    expect({ stdout, status }).toEqual({
      stdout: `${clean(input, { rules: [{ match: 'Assad', kind: 'legal' }] }).text}\n`,
      status: 0,
    });
    const wide = bodycopy(['--rules', file('wide.json', Buffer.from(`\ufeff${rules}`, 'utf16le'))], { input });
    expect(wide.stderr).toMatch(/wide\.json: Expected UTF-8, got bytes of another encoding\n$/);
    expect(wide.status).toBe(2);
  });

  it('take rules from a module, also in threads', () => {
    const name = file('rules.mjs', "export default [{ match: ({ index }) => index < 3, kind: 'navigation' }];");
    const rules = [{ match: ({ index }: { index: number }) => index < 3, kind: 'navigation' as const }];
    const { input } = fixtures[2] as { input: string };
    expect(bodycopy(['--rules', name], { input }).stdout).toBe(`${clean(input, { rules }).text}\n`);
    const many = file('rules-many.jsonl', `${JSON.stringify({ text: input })}\n`.repeat(300));
    const outputs = ['1', '2'].map((n) => bodycopy(['--jsonl', many, '--rules', name, '--workers', n]).stdout);
    expect(outputs[0]).toBe(outputs[1]);
    expect(JSON.parse(outputs[0]?.split('\n').at(-2) as string).text).toBe(clean(input, { rules }).text);
  });

  it('report a rule that throws as a record that fails', () => {
    const name = file(
      'throws.mjs',
      "export const rules = [{ match: () => { throw new Error('no luck'); }, kind: 'legal' }];",
    );
    const { stdout, stderr, status } = bodycopy(['--rules', name], { input: first.input });
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: 'bodycopy: standard input: no luck\n',
      status: 1,
    });
  });
});

describe('a wrong command', () => {
  const kinds = 'Expected `keep` to be an array of kinds (body, ';
  const cases: readonly [args: string[], line: string][] = [
    [['--quiet'], "Unknown option '--quiet'; bodycopy --help lists the options"],
    [['--jsno'], "Unknown option '--jsno', did you mean --json? bodycopy --help lists the options"],
    [['--threshhold=1'], "Unknown option '--threshhold', did you mean --threshold? "],
    [['--lang', 'en'], "Unknown option '--lang', did you mean --language? "],
    [['--no-progres'], "Unknown option '--no-progres', did you mean --no-progress? "],
    [['--Help'], "Unknown option '--Help', did you mean --help? "],
    [['-V'], "Unknown option '-V', did you mean -v? "],
    [['-jsonl'], "Unknown option '-j', did you mean --jsonl? "],
    [['-x'], "Unknown option '-x'; bodycopy --help lists the options"],
    [['explian', 'a.txt'], 'There is no file explian, did you mean bodycopy explain [options] FILE?'],
    [['--keep', 'title', 'explain'], 'There is no file explain, did you mean bodycopy explain [options] FILE?'],
    [['help'], 'There is no file help, did you mean bodycopy --help?'],
    [['--field'], "Option '--field <value>' argument missing; bodycopy --help lists the options"],
    [['-o', '--json'], "Option '-o"],
    [
      ['--threshold', '-1'],
      "Option '--threshold' expects a value; one with a dash in front is written --NAME=-VALUE; ",
    ],
    [['--json=yes'], "Option '--json' does not take an argument; bodycopy --help lists the options"],
    [['--json', '--jsonl'], 'Give --json or --jsonl, not both'],
    [['--field', 'body'], '--field is for records: give --jsonl too'],
    [['--keep-raw', 'raw'], '--keep-raw is for records: give --jsonl too'],
    [['--paragraphs'], '--paragraphs is for records: give --jsonl too'],
    [['--resume'], '--resume is for records: give --jsonl too'],
    [['--jsonl', '--resume'], '--resume goes on with a file: give -o FILE too'],
    [['--jsonl', '--keep-raw', 'text'], '--field and --keep-raw must differ, and neither may be `bodycopy`'],
    [['--jsonl', '--field', 'bodycopy'], '--field and --keep-raw must differ, and neither may be `bodycopy`'],
    [['--jsonl', '--field', 'bodycopy.text'], '--field and --keep-raw must differ, and neither may be `bodycopy`'],
    [['--workers', '0'], 'Expected --workers to be a whole number from 1 to 9999, got "0"'],
    [['--workers', 'all'], 'Expected --workers to be a whole number from 1 to 9999, got "all"'],
    [['-o', 'x', '--errors', 'x'], '-o and --errors must be two files'],
    [['-o', ''], '-o and --errors expect the name of a file, got an empty one'],
    [
      ['-o', 'x.jsonl.gz'],
      'Cannot write x.jsonl.gz: output is not compressed; leave the ending off, or pipe into a packer',
    ],
    [['-o', 'no/such/folder'], 'Cannot write no/such/folder: there is no such folder'],
    [['-o', '.'], 'Cannot write .: it is a folder'],
    [
      ['--threshold', '2'],
      "Expected `threshold` to be a number from 0 to 1, 'precision', 'balanced' or 'recall', got 2",
    ],
    [
      ['--threshold', ''],
      "Expected `threshold` to be a number from 0 to 1, 'precision', 'balanced' or 'recall', got \"\"",
    ],
    [['--keep', 'captions'], kinds],
    [['--keep', 'caption', '--drop', 'caption'], 'Expected a kind in `keep` or in `drop`, got `caption` in both'],
    [
      ['--language', 'English!'],
      'Expected `language` to be a BCP 47 language tag such as `en` or `pt-BR`, got "English!"',
    ],
    [['--reasons'], '--reasons is for paragraphs: give --json or --paragraphs too'],
    [['--jsonl', '--reasons'], '--reasons is for paragraphs: give --json or --paragraphs too'],
    [['--rules', 'rules.yaml'], 'Expected --rules to be a .json or .mjs file, got rules.yaml'],
    [['--rules', 'missing.json'], 'Cannot read the rules in missing.json: there is no such file'],
  ];

  it.each(cases)('%j ends with 2 and one line', (args, line) => {
    const { stdout, stderr, status } = bodycopy(args, { input: first.input });
    expect(stderr.startsWith(`bodycopy: ${line}`)).toBe(true);
    expect(stderr.match(/\n/g)).toHaveLength(1);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  });

  it('may be the name of a file that begins with a dash', () => {
    file('-dash.txt', first.input);
    file('-j.txt', first.input);
    for (const args of [['-dash.txt'], ['explain', '-dash.txt'], ['-j.txt']]) {
      const { stdout, stderr, status } = bodycopy(args, { cwd: folder() });
      const name = args.at(-1);
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
      expect(stderr).toMatch(
        new RegExp(`^bodycopy: Unknown option '-[dj]', did you mean the file \\./${name}\\? bodycopy `),
      );
      expect(bodycopy([`./${name}`], { cwd: folder() }).stdout).toBe(printed(first.input));
    }
  });

  it('is none where a file has the name of a command', () => {
    file('help', first.input);
    expect(bodycopy(['help'], { cwd: folder() })).toMatchObject({ stdout: printed(first.input), status: 0 });
  });

  it('may be the rules in a file', () => {
    const wrong = (name: string, content: string): string => {
      const { stderr, status } = bodycopy(['--rules', file(name, content)], { input: first.input });
      expect(status).toBe(2);
      return stderr;
    };
    expect(wrong('a.json', '{}')).toBe('bodycopy: Expected `rules` to be an array of rules, got an object\n');
    expect(wrong('b.json', '[{"match": "x"}]')).toContain('Expected `rules[0].kind` to be one of the kinds (');
    expect(wrong('f.json', '[{"match": "x", "flags": "i", "kind": "body"}]')).toContain(
      'expected `flags` beside a `pattern` only',
    );
    expect(wrong('g.json', '[{"match": "x", "pattern": "y", "kind": "body"}]')).toContain(
      'expected a rule with `match` or `pattern`, got both',
    );
    expect(wrong('c.json', '[{"pattern": "(", "kind": "legal"}]')).toMatch(
      /^bodycopy: Cannot read .+Invalid regular .+\n$/,
    );
    expect(wrong('d.json', '[')).toMatch(/^bodycopy: Cannot read the rules in .+\n$/);
    for (const [name, content] of [
      ['h.mjs', 'export const rule = [];'],
      ['i.mjs', ''],
      ['j.mjs', 'export default undefined;'],
    ] as const) {
      expect(wrong(name, content)).toMatch(
        /^bodycopy: Cannot read the rules in .+: expected a default export or an export `rules`, got neither\n$/,
      );
    }
    expect(wrong('e.mjs', 'export default [')).toMatch(/^bodycopy: Cannot read the rules in .+\n$/);
  });

  it('leaves nothing behind', () => {
    expect(bodycopy(['-o', path('never.txt'), '--threshold', '2'], { input: 'x' }).status).toBe(2);
    expect(['never.txt', 'never.txt.partial'].filter((name) => exists(path(name)))).toEqual([]);
  });
});

describe('bodycopy --help and --version', () => {
  it('fit eighty columns and name every option', () => {
    const { stdout, stderr, status } = bodycopy(['--help']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const options = 'json jsonl output errors workers progress help version field keep-raw paragraphs resume';
    for (const name of `${options} threshold keep drop language rules reasons`.split(' ')) {
      expect(stdout).toMatch(new RegExp(`--${name}\\b`));
    }
    expect(bodycopy(['-h']).stdout).toBe(stdout);
  });

  it('tell the version', () => {
    for (const option of ['--version', '-v']) {
      expect(bodycopy([option])).toMatchObject({ stdout: `${packageJson.version}\n`, stderr: '', status: 0 });
    }
  });

  it('need no readable input', () => {
    expect(bodycopy(['--version', join('no', 'file')]).status).toBe(0);
  });
});
