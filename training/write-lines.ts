import { writeFileSync } from 'node:fs';
import { lineKeysModule } from './line-keys.js';

writeFileSync(new URL('../src/lexicon/line-keys.ts', import.meta.url), lineKeysModule());
