import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The declarations for `require` say the same as those for `import`, of the neighbour for `require`: copying
// them takes no time, a second build of declarations takes a quarter of a minute.
const folder = join(import.meta.dirname, '..', 'dist');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
  const declarations = readFileSync(join(folder, name), 'utf8');
  const renamed = declarations.replace(/(from '\.\/\w+)\.js'/g, "$1.cjs'");
  writeFileSync(join(folder, name.replace(/\.d\.ts$/, '.d.cts')), renamed);
}
