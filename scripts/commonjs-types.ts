import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The declarations for `require` say the same as those for `import`, of the neighbour for `require`: copying
// them takes no time, a second build of declarations takes a quarter of a minute.
const asModule = "with { 'resolution-mode': 'import' }";
const folder = join(import.meta.dirname, '..', 'dist');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
  const declarations = readFileSync(join(folder, name), 'utf8');
  const renamed = declarations
    .replace(/(from '\.\/\w+)\.js'/g, "$1.cjs'")
    // The others are ES modules: a CommonJS file may take types from them when it says so.
    .replace(/^import (.+ from '[^.][^']*');$/gm, `import type $1 ${asModule};`)
    // It may not add to their types, but those for `import` do.
    .replace(
      /^declare module '[^']+' \{\n(?: .*\n)+\}$/gm,
      `import type {} from './${name.replace(/\.d\.ts$/, '.js')}' ${asModule};`,
    );
  writeFileSync(join(folder, name.replace(/\.d\.ts$/, '.d.cts')), renamed);
}
