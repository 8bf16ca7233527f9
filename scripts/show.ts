import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { explain } from '../src/cli/explain.js';

const folder: string = join(import.meta.dirname, '..', 'fixtures');
const args = process.argv.slice(2);
const fixtures = readdirSync(folder)
  .sort()
  .map((name) => relative('', join(folder, name, 'input.txt')));

// Whoever reads along, such as `head`, may stop before the end.
process.stdout.on('error', () => process.exit());
process.exitCode = await explain(args.length > 0 ? args : fixtures);
