import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../../scripts/pack.js';
import type { clean } from '../../src/index.js';

/** Where the package as it is built is loaded from. */
export const library: string = pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', 'index.js')).href;

/** `clean` as users get it: what runs the sources here puts calls of its own into them, which take time. */
export type Clean = (text: string) => ReturnType<typeof clean>;

/** Builds the package where it is not built yet, and loads it. */
export async function builtClean(): Promise<Clean> {
  build();
  const loaded = (await import(library)) as { clean: Clean };
  return loaded.clean;
}
