import { writeFileSync } from 'node:fs';
import { lexiconKeysModule } from './lexicon-keys.js';

writeFileSync(new URL('../src/lexicon/lexicon-keys.ts', import.meta.url), lexiconKeysModule());
