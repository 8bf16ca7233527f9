import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { withSection } from '../evaluation/section.js';

const root: string = join(import.meta.dirname, '..');
const document: string = join(root, 'docs', 'explain.md');
const target = 'es2022';

/** The library as one file for the browser. */
export interface Bundle {
  /** A script that puts the exports into the global `bodycopy`. */
  readonly code: string;
  /** Compressed size in bytes. */
  readonly size: number;
  /** Compressed size of each part by itself, the largest first; together a little more than the whole. */
  readonly parts: readonly (readonly [name: string, size: number])[];
}

/** Bundles all exports of the index, minified, weights and word lists included. */
export async function bundleForBrowser(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/index.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'bodycopy',
    platform: 'browser',
    charset: 'utf8',
    target,
  });
  const code = outputFiles[0]?.text ?? '';
  return { code, size: compressed(code), parts: await partsOf(Object.keys(metafile.inputs)) };
}

async function partsOf(files: readonly string[]): Promise<(readonly [string, number])[]> {
  const codes = new Map<string, string>();
  for (const file of files) {
    const loader = file.endsWith('ts') ? 'ts' : file.endsWith('json') ? 'json' : 'js';
    const { code } = await transform(readFileSync(join(root, file), 'utf8'), {
      loader,
      minify: true,
      charset: 'utf8',
      target,
    });
    codes.set(partOf(file), (codes.get(partOf(file)) ?? '') + code);
  }
  return [...codes].map(([name, code]) => [name, compressed(code)] as const).sort(([, a], [, b]) => b - a);
}

function partOf(file: string): string {
  if (file === 'src/weights.ts') return 'weights';
  if (file === 'src/lexicon/line-keys.ts') return 'set phrases';
  if (file.startsWith('src/lexicon/')) return 'stop words and phrases';
  if (file.startsWith('src/')) return 'code';
  const [, name] = file.split('node_modules/');
  if (name?.startsWith('natural/')) return 'natural (abbreviations)';
  if (name?.startsWith('character-entities-html4/')) return 'names of characters';
  return /^(?:retext|parse|nlcst|array-iterate|unist-util-(?:modify|visit)-children)/.test(name ?? '')
    ? 'retext'
    : 'unified';
}

function compressed(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

/** The sizes as a table of `docs/explain.md`. */
function table({ size, parts }: Bundle): string {
  const row = (name: string, bytes: number): string => `| ${name} | ${(bytes / 1000).toFixed(1)} KB |`;
  const rows = parts.map(([name, bytes]) => row(name, bytes));
  return ['| part | gzipped |', '| --- | ---: |', row('**whole bundle**', size), ...rows].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const sizes = table(await bundleForBrowser());
  console.log(sizes);
  const written = withSection(readFileSync(document, 'utf8'), 'bundle', sizes);
  if (written === undefined) throw new Error(`${document} has no place for the sizes`);
  writeFileSync(document, written);
}
