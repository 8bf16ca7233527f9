import { writeFileSync } from 'node:fs';
import { trainBreaks } from './breaks.js';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: npm run breaks -- FOLDER, the folder of the labelled corpus\n');
  process.exitCode = 2;
} else {
  writeFileSync(new URL('../src/segment/break-weights.ts', import.meta.url), trainBreaks(folder));
}
