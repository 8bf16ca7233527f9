import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, pack, run, type Tarball } from '../scripts/pack.js';
import * as api from '../src/index.js';
import { fixtures } from './fixtures.js';

/** Declarations take tsup a quarter of a minute, more on a busy machine; npm may have to ask the registry. */
const TIMEOUT = 240_000;

const root: string = join(import.meta.dirname, '..');
const readme: string = readFileSync(join(root, 'README.md'), 'utf8');
/** An example, and the block behind it with what it prints. */
const example = /^```js\n((?:(?!^```).)+)^```\n\n^```text\n(.+?)^```$/gms;
/** The examples of the documentation that bring their texts and are followed by what they print. */
const examples = [
  ['README.md', readme],
  ...['streams.md', 'retext.md'].map((name) => [name, readFileSync(join(root, 'docs', name), 'utf8')] as const),
].flatMap(([name, page = '']) =>
  [...page.matchAll(example)]
    .filter(([, code = '']) => !/\braw\b/.test(code) || /\bconst raw =/.test(code))
    .map(([, code = '', output = ''], at) => ({ name: `${name}, ${at + 1}`, code, output })),
);

/** What users import. */
const entries = ['bodycopy', 'bodycopy/stream', 'bodycopy/retext'] as const;

const folder: string = mkdtempSync(join(tmpdir(), 'bodycopy-consumer-'));
const tsc: string = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
let tarball: Tarball;

/** A file of a project that has the package installed. */
function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** A file of `tests/consumer`, copied there. */
function copy(name: string): string {
  return write(name, readFileSync(join(import.meta.dirname, 'consumer', name), 'utf8'));
}

/** Runs Node there and returns what it printed. */
function node(...args: string[]): string {
  return run(process.execPath, args, { cwd: folder });
}

beforeAll(() => {
  build();
  tarball = pack(folder);
  write('package.json', JSON.stringify({ name: 'consumer', private: true }));
  const quiet = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--prefer-offline'];
  run('npm', ['install', ...quiet, tarball.path], { cwd: folder });
}, TIMEOUT);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const page = 'Storm damages harbour\n\nThe storm has damaged the harbour, the mayor said on Saturday.\n';
const print = `process.stdout.write(JSON.stringify(clean(${JSON.stringify(page)})));`;

describe('the packed package', () => {
  it('holds the build, its notices, its documentation and nothing else', () => {
    const optional = ['README.md'];
    expect(tarball.files.filter((file) => !optional.includes(file))).toEqual([
      'LICENSE',
      'MODEL.md',
      'SECURITY.md',
      'dist/NOTICES.txt',
      'dist/cli.js',
      'dist/cli/explain.js',
      'dist/cli/run.js',
      'dist/cli/worker.js',
      'dist/index.cjs',
      'dist/index.d.cts',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/retext.cjs',
      'dist/retext.d.cts',
      'dist/retext.d.ts',
      'dist/retext.js',
      'dist/stream.cjs',
      'dist/stream.d.cts',
      'dist/stream.d.ts',
      'dist/stream.js',
      'docs/command-line.md',
      'docs/explain.md',
      'docs/retext.md',
      'docs/streams.md',
      'package.json',
    ]);
  });

  it('has what its documentation links to, but for what only the repository has', () => {
    const pages = tarball.files.filter((file) => file.endsWith('.md'));
    const links = pages.flatMap((page) => {
      const text = readFileSync(join(folder, 'node_modules/bodycopy', page), 'utf8');
      return [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => posix.join(dirname(page), to));
    });
    expect(links).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/command-line.md']));
    const missing = links.filter((link) => !tarball.files.includes(link));
    expect(missing.filter((link) => !/^(?:fixtures|evaluation|training)\b|^CONTRIBUTING\.md$/.test(link))).toEqual([]);
    expect(missing.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  it('installs without natural', () => {
    expect(existsSync(join(folder, 'node_modules', 'bodycopy'))).toBe(true);
    const installed = run('npm', ['ls', '--all', '--parseable'], { cwd: folder });
    expect(installed).toContain('unified');
    expect(installed).not.toMatch(/node_modules[\\/]natural$/m);
  });

  it('is one file, so that loading it is quick, and names what is in it', () => {
    const installed = (name: string): string => readFileSync(join(folder, 'node_modules/bodycopy/dist', name), 'utf8');
    expect(installed('index.js')).not.toMatch(/(?:^|[;}\n])import[\s{*"']/);
    for (const name of ['natural', 'character-entities-html4', 'unified', 'retext', 'parse-latin', 'vfile']) {
      expect(installed('NOTICES.txt').split('\n')).toContain(name);
    }
    const notices = installed('NOTICES.txt').split('\n\n--\n\n');
    expect(notices.filter((notice) => !/^Copyright .+^Permission (?:is hereby granted|to use)/ms.test(notice))).toEqual(
      [],
    );
  });

  it('holds code and weights once: the other faces import the index', () => {
    for (const face of ['stream', 'retext']) {
      const code = readFileSync(join(folder, 'node_modules/bodycopy/dist', `${face}.js`), 'utf8');
      expect([...code.matchAll(/(?:from|import) *"([^"]+)"/g)].map(([, name]) => name)).toEqual(['./index.js']);
      expect(code.length).toBeLessThan(20_000);
    }
  });

  it('prints nothing when it is loaded', () => {
    for (const name of entries) {
      expect(node('--input-type=module', '--eval', `import '${name}';`)).toBe('');
      expect(node(write('quiet.cjs', `require('${name}');`))).toBe('');
    }
  });

  it('works as an ES module', () => {
    const output = node(write('module.mjs', `import { clean } from 'bodycopy';\n${print}`));
    expect(JSON.parse(output)).toEqual(api.clean(page));
  });

  it('needs no permission but to be read: no other file, no process, no worker', () => {
    const [major = 0] = process.versions.node.split('.').map(Number);
    const flag = major < 23 ? '--experimental-permission' : '--permission';
    const program = write(
      'permission.mjs',
      `import { clean } from 'bodycopy';
      import { readFileSync } from 'node:fs';
      let refused = '';
      try { readFileSync('/etc/hosts'); } catch (error) { refused = error.code; }
      if (refused !== 'ERR_ACCESS_DENIED') throw new Error('Expected reading to be refused');
      ${print}`,
    );
    const output = node(flag, '--no-warnings', `--allow-fs-read=${join(folder, '*')}`, program);
    expect(JSON.parse(output)).toEqual(api.clean(page));
  });

  it('works from CommonJS', () => {
    const output = node(write('commonjs.cjs', `const { clean } = require('bodycopy');\n${print}`));
    expect(JSON.parse(output)).toEqual(api.clean(page));
  });

  it('cleans streams, as an ES module and from CommonJS', () => {
    const code = `(async () => {
      const page = ${JSON.stringify(page)};
      const found = [];
      for await (const { text } of cleanAll([page])) found.push(text);
      for await (const { text } of ReadableStream.from([page]).pipeThrough(new CleanStream())) found.push(text);
      process.stdout.write(JSON.stringify(found));
    })();`;
    const { text } = api.clean(page);
    const names = '{ CleanStream, cleanAll }';
    const imported = node(write('stream.mjs', `import ${names} from 'bodycopy/stream';\n${code}`));
    const required = node(write('stream.cjs', `const ${names} = require('bodycopy/stream');\n${code}`));
    expect([imported, required].map((output) => JSON.parse(output))).toEqual([
      [text, text],
      [text, text],
    ]);
  });

  it('is a retext plugin, as an ES module and from CommonJS', () => {
    const code = `
      const file = retext().use(retextBodycopy).processSync(${JSON.stringify(page)});
      process.stdout.write(JSON.stringify(file.data.bodycopy));`;
    const imports = "import { retext } from 'retext'; import retextBodycopy from 'bodycopy/retext';";
    const requires = `const { retext } = require('retext'); const { default: retextBodycopy } = require('bodycopy/retext');`;
    const outputs = [node(write('retext.mjs', imports + code)), node(write('retext.cjs', requires + code))];
    expect(outputs.map((output) => JSON.parse(output))).toEqual([api.clean(page), api.clean(page)]);
  });

  it('needs nothing but the language and Web streams, as in a browser or worker', () => {
    const output = node('--experimental-vm-modules', '--no-warnings', copy('web.mjs'), page);
    const { text } = api.clean(page);
    expect(JSON.parse(output)).toEqual([text, text, 'function', 'undefined']);
  });

  it('gives the same bytes in worker threads that work side by side', () => {
    const sizes = JSON.parse(node(copy('threads.mjs'), JSON.stringify(fixtures.map(({ input }) => input))));
    expect(sizes).toHaveLength(4);
    for (const size of sizes) expect(size).toBeGreaterThan(10_000);
  });

  it.each(entries)('is loaded once, however it is asked for: %s', (entry) => {
    const code = `
      import { createRequire } from 'node:module';
      import * as imported from '${entry}';
      const required = createRequire(import.meta.url)('${entry}');
      process.stdout.write(JSON.stringify(Object.keys(imported).map((name) => [name, imported[name] === required[name]])));`;
    const same: [name: string, isSame: boolean][] = JSON.parse(node(write('twice.mjs', code)));
    const names = {
      bodycopy: Object.keys(api).sort(),
      'bodycopy/stream': ['CleanStream', 'cleanAll'],
      'bodycopy/retext': ['default'],
    };
    expect(same).toEqual(names[entry].map((name) => [name, true]));
  });

  it.each(examples)('does what the documentation shows: $name', ({ code, output }) => {
    for (const [, name = ''] of code.matchAll(/from '(retext-[^']+)'/g)) {
      const link = join(folder, 'node_modules', name);
      if (!existsSync(link)) symlinkSync(join(root, 'node_modules', name), link, 'junction');
    }
    expect(node(write('example.mjs', code))).toBe(output);
  });

  it('brings a command', () => {
    const command = join(folder, 'node_modules', '.bin', 'bodycopy');
    expect(run(command, ['--version'], { cwd: folder })).toBe('0.1.0\n');
    expect(run(command, [], { cwd: folder, input: page })).toBe(`${api.clean(page).text}\n`);
  });

  it('tells its version', () => {
    expect(node('--print', "require('bodycopy/package.json').name")).toBe('bodycopy\n');
  });

  it(
    'has types for ES modules and CommonJS',
    () => {
      const code = (imports: string): string => `
      import type { Root } from 'nlcst';
      ${imports}
      const options: CleanOptions = { threshold: 'precision', keep: ['caption'], rules: [{ match: /x/, kind: 'legal' }] };
      const { text, title, paragraphs }: CleanResult = clean('x', options);
      const shown: string = text + (title ?? '') + paragraphs.map(({ confidence }) => confidence.toFixed(2)).join();
      const kind: Kind = kinds[0] ?? 'body';
      const plugged = bodycopy(options).use(() => (tree: Root) => { tree.children.splice(0, 1); }).processSync('x');
      const cleaned: CleanResult | undefined = plugged.data.bodycopy;
      // @ts-expect-error no such kind
      createCleaner({ drop: ['captions'] });
      const own: Paragraph[] = clean('x').paragraphs;
      const edits: Edit[] = own.flatMap(({ edits }) => edits ?? []);
      const reasons: Reason[] | undefined = own[0]?.reasons;
      own.push({ ...own[0]!, text: '', edits, reasons: reasons ?? [] });
      own[0]!.text = '';
      const texts: AsyncGenerator<CleanResult> = cleanAll(['x'], { ...options, signal: new AbortController().signal });
      const records = cleanAll([{ url: 'https://example.org', body: 'x' }], { field: 'body' });
      const first: Promise<string> = records.next().then(({ value }) => value!.record.url + value!.result.text);
      const piped: ReadableStream<CleanResult> = new ReadableStream<string>().pipeThrough(new CleanStream(options));
      const stream = new CleanStream<{ url: string; text: string }>();
      const pages: ReadableStream<CleanedRecord<{ url: string }>> = stream.readable;
      // @ts-expect-error no such option
      cleanAll(['x'], { feild: 'body' });
      const plugins = retext().use(retextBodycopy).use(retextBodycopy, { ...options, mode: 'report' });
      const reported: CleanResult | undefined = plugins.processSync('x').data.bodycopy;
      // @ts-expect-error no such mode
      retext().use(retextBodycopy, { mode: 'remove' });
      export { cleaned, first, kind, pages, piped, reported, shown, texts };`;
      const names =
        '{ bodycopy, clean, createCleaner, kinds, type CleanOptions, type CleanResult, type Edit, type Kind, type Paragraph, type Reason }';
      const imports = `
      import { CleanStream, cleanAll, type CleanedRecord } from 'bodycopy/stream';
      import retextBodycopy from 'bodycopy/retext';
      import { retext } from 'retext';
      import ${names} from 'bodycopy';`;
      write('types.mts', code(imports));
      write('types.cts', code(imports));
      const [, shown = ''] = /^```ts\n(.+?)^```$/ms.exec(readme) ?? [];
      expect(shown).toContain('BodycopyParagraph');
      write('shown.mts', shown);
      const compilerOptions = { strict: true, noEmit: true, target: 'es2022', module: 'nodenext', types: [] };
      write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['types.mts', 'types.cts', 'shown.mts'] }));
      expect(node(tsc, '--project', '.')).toBe('');
      // Where `require` cannot load ES modules, types must still come from them.
      const alone = `import { bodycopy, clean } from 'bodycopy'; import { cleanAll } from 'bodycopy/stream';
      import retextBodycopy from 'bodycopy/retext';
      const title: string | null | undefined = bodycopy().processSync('x').data.bodycopy?.title;
      export { clean, cleanAll, retextBodycopy, title };`;
      write('types.cts', alone);
      write('types.mts', alone);
      for (const module of ['node16', 'esnext']) {
        const moduleResolution = module === 'esnext' ? 'bundler' : module;
        const options = { ...compilerOptions, module, moduleResolution, lib: ['es2022', 'dom'] };
        const files = module === 'esnext' ? ['types.mts'] : ['types.mts', 'types.cts'];
        write('tsconfig.json', JSON.stringify({ compilerOptions: options, files }));
        expect(node(tsc, '--project', '.')).toBe('');
      }
    },
    TIMEOUT,
  );
});
