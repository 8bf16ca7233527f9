import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

/** What users import: each is a file of the package. All but the index take code and weights from it. */
const faces = { index: 'src/index.ts', stream: 'src/stream.ts', retext: 'src/retext.ts' };

// Both builds below write here at the same time, so neither may be the one that empties it.
rmSync('dist', { recursive: true, force: true });

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  outDir: 'dist',
  // natural and the names of characters are tools of the build: what is used goes into the bundle, they are never
  // installed.
  // unified and retext are sixty small files, which cost more to find than to run: bundled, the import takes
  // half the time. They stay dependencies, for their types and so that audits see them.
  noExternal: [/^natural/, /^character-entities-html4$/, /^unified$/, /^retext(-english)?$/, /^vfile$/],
};

/**
 * esbuild declares with `var` what stood at the top of a module. An engine must expect such a variable to change, and
 * asks for a table or a function again at every use; a constant becomes part of the compiled code. What is set later
 * has no value here, and stays a variable; a build that would set a constant fails.
 */
const constants: NonNullable<Options['plugins']>[number] = {
  name: 'constants',
  async renderChunk(chunk) {
    const code = chunk.replace(/^var (?=[^=;]+=)/gm, 'const ');
    const { warnings } = await transform(code, { logLevel: 'silent' });
    const wrong = warnings.find(({ id }) => id === 'assign-to-constant');
    if (wrong) throw new Error(`${wrong.text}: ${wrong.location?.lineText}`);
    return { code };
  },
};

/** However deep a file of the command line lies, once built it lies beside the others, one folder below the index. */
const indexOutside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'index-outside',
  setup: (build) =>
    build.onResolve({ filter: /^(?:\.\.\/)+index\.js$/ }, () => ({ path: '../index.js', external: true })),
};

export default defineConfig([
  {
    ...shared,
    entry: faces,
    format: 'esm',
    splitting: false,
    external: ['./index.js'],
    // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    minifySyntax: true,
    plugins: [constants],
    onSuccess: async () => writeNotices(),
  },
  {
    ...shared,
    // unified is published as ES modules only, so `require` goes through Node's `require(esm)` in
    // any case: thin modules keep code and weights in the package once. `scripts/commonjs-types.ts`
    // writes their types.
    entry: { index: 'src/commonjs.cts', stream: 'src/commonjs-stream.cts', retext: 'src/commonjs-retext.cts' },
    format: 'cjs',
    external: Object.keys(faces).map((face) => `./${face}.js`),
  },
  {
    // The command line starts with its options alone, and loads what a run or a thread needs when it needs it.
    ...shared,
    entry: ['cli', 'cli/run', 'cli/worker', 'cli/explain'].map((name) => `src/${name}.ts`),
    platform: 'node',
    format: 'esm',
    splitting: false,
    external: ['./cli/run.js', './cli/explain.js', './worker.js'],
    esbuildPlugins: [indexOutside],
    minifySyntax: true,
  },
]);

/** What is inlined keeps its licence, and the names of its authors. */
function writeNotices(): void {
  const { resolve } = createRequire(import.meta.url);
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const authors = sources
    .flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/from '(natural\/[^']+)'/g)])
    .flatMap(([, inlined]) => [...readFileSync(resolve(inlined as string), 'utf8').matchAll(/^Copyright .*$/gm)])
    .map(([line]) => line.trim());
  const words = [
    'natural',
    '',
    'Abbreviations and the Jaro-Winkler distance by',
    ...new Set(authors),
    '',
    licenceOf('natural'),
  ];
  const packages = [...closure(['character-entities-html4', 'retext', 'retext-english', 'unified', 'vfile'])].sort();
  const notices = packages.map((name) => `${name}\n\n${licenceOf(name)}`);
  writeFileSync('dist/NOTICES.txt', `${[words.join('\n'), ...notices].join('\n\n--\n\n')}\n`);
}

/** The packages and all that they need at run time. */
function closure(names: readonly string[], found: Set<string> = new Set()): Set<string> {
  for (const name of names) {
    if (found.has(name) || name.startsWith('@types/')) continue;
    found.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
    closure(Object.keys(dependencies), found);
  }
  return found;
}

function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  // Some packages of a monorepo carry no licence file of their own: they state it, and the text is the same.
  const { author, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (license !== 'MIT') throw new Error(`${name} is inlined, but has no licence that is known here`);
  const [permission] = /^Permission is hereby granted.+/ms.exec(licenceOf('unified')) as RegExpExecArray;
  return `(The MIT License)\n\nCopyright (c) ${author}\n\n${permission}`;
}
