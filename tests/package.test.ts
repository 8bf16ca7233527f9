import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, pack, run, type Tarball } from '../scripts/pack.js';
import * as api from '../src/index.js';

/** Declarations take tsup a quarter of a minute, more on a busy machine; npm may have to ask the registry. */
const TIMEOUT = 240_000;

const folder: string = mkdtempSync(join(tmpdir(), 'bodycopy-consumer-'));
const tsc: string = join(import.meta.dirname, '..', 'node_modules', 'typescript', 'bin', 'tsc');
let tarball: Tarball;

/** A file of a project that has the package installed. */
function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
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
  it('holds the build, its notices and nothing else', () => {
    const optional = ['README.md'];
    expect(tarball.files.filter((file) => !optional.includes(file))).toEqual([
      'LICENSE',
      'dist/NOTICES.txt',
      'dist/index.cjs',
      'dist/index.d.cts',
      'dist/index.d.ts',
      'dist/index.js',
      'package.json',
    ]);
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
    for (const name of ['natural', 'unified', 'retext', 'parse-latin', 'vfile']) {
      expect(installed('NOTICES.txt').split('\n')).toContain(name);
    }
  });

  it('prints nothing when it is loaded', () => {
    expect(node('--input-type=module', '--eval', "import 'bodycopy';")).toBe('');
    expect(node(write('quiet.cjs', "require('bodycopy');"))).toBe('');
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

  it('is loaded once, however it is asked for', () => {
    const code = `
      import { createRequire } from 'node:module';
      import * as imported from 'bodycopy';
      const required = createRequire(import.meta.url)('bodycopy');
      process.stdout.write(JSON.stringify(Object.keys(imported).map((name) => [name, imported[name] === required[name]])));`;
    const same = JSON.parse(node(write('twice.mjs', code)));
    expect(same).toEqual(
      Object.keys(api)
        .sort()
        .map((name) => [name, true]),
    );
  });

  it('tells its version', () => {
    expect(node('--print', "require('bodycopy/package.json').name")).toBe('bodycopy\n');
  });

  it('has types for ES modules and CommonJS', () => {
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
      // @ts-expect-error results are read-only
      clean('x').paragraphs[0]!.text = '';
      export { cleaned, kind, shown };`;
    const names = '{ bodycopy, clean, createCleaner, kinds, type CleanOptions, type CleanResult, type Kind }';
    write('types.mts', code(`import ${names} from 'bodycopy';`));
    write('types.cts', code(`import ${names} from 'bodycopy';`));
    const compilerOptions = { strict: true, noEmit: true, target: 'es2022', module: 'nodenext', types: [] };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['types.mts', 'types.cts'] }));
    expect(node(tsc, '--project', '.')).toBe('');
  });
});
