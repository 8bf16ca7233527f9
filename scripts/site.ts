import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { controls } from '../src/cli/report/controls.js';
import { shell } from '../src/cli/report/shell.js';
import { namedThresholds } from '../src/options.js';

const root: string = join(import.meta.dirname, '..');
const assets: string = join(root, 'src', 'cli', 'report', 'assets.ts');
const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  loader: { '.txt': 'text' },
  target: ['chrome123', 'firefox121', 'safari17.5'],
  legalComments: 'none',
};

/** Bundles a script or a style of `site` into one text. */
async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({ ...shared, entryPoints: [join('site', file)], format: 'iife', outfile: 'out' });
  return (outputFiles?.[0]?.text ?? '').trim();
}

/** Style and script of reports as a module: they travel in the package, and a report asks no network for them. */
export async function reportAssets(): Promise<string> {
  const [style, script] = [await bundled('page.css'), await bundled('report.ts')];
  return `// Written by \`npm run site\` from site/page.css and site/report.ts.

export const style: string = ${JSON.stringify(style)};
export const script: string = ${JSON.stringify(script)};
`;
}

/** The playground in one file, which works from a disk as from a server. */
export async function playground(): Promise<string> {
  const panel = controls([], namedThresholds.balanced, 'hidden');
  const body = readFileSync(join(root, 'site', 'playground.html'), 'utf8');
  return shell({
    name: 'playground',
    style: await bundled('playground.css'),
    script: await bundled('playground.ts'),
    body: body.replace('{{controls}}', () => panel),
  });
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(root, 'site', 'dist');
  mkdirSync(folder, { recursive: true });
  writeFileSync(assets, await reportAssets());
  const html = await playground();
  writeFileSync(join(folder, 'index.html'), html);
  console.log(`site/dist/index.html: ${Math.ceil(Buffer.byteLength(html) / 1000)} KB`);
}
