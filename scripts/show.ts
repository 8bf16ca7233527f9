import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The texts of the fixtures. */
function fixtures(): string[] {
  const folder = join(import.meta.dirname, '..', 'fixtures');
  return readdirSync(folder)
    .sort()
    .map((name) => relative('', join(folder, name, 'input.txt')));
}

// `bodycopy explain`, from the sources.
const args = process.argv.slice(2);
process.argv.splice(2, args.length, 'explain', ...(args.length > 0 ? args : fixtures()));
await import('../src/cli.js');
