import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

// Both builds below write here at the same time, so neither may be the one that empties it.
rmSync('dist', { recursive: true, force: true });

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  outDir: 'dist',
  // natural is a tool of the build: the few files that are used go into the bundle, it is never installed.
  noExternal: [/^natural/],
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { entry: { index: 'src/index.ts' }, compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
    onSuccess: async () => writeNotices(),
  },
  {
    ...shared,
    // unified is published as ES modules only, so `require` goes through Node's `require(esm)` in
    // any case: a thin module keeps code and weights in the package once.
    entry: { index: 'src/commonjs.cts' },
    format: 'cjs',
    external: ['./index.js'],
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
  const licence = readFileSync('node_modules/natural/LICENSE.txt', 'utf8').trim();
  const notice = ['Contains word lists of natural (https://github.com/NaturalNode/natural):', ...new Set(authors)];
  writeFileSync('dist/NOTICES.txt', `${notice.join('\n')}\n\n${licence}\n`);
}
