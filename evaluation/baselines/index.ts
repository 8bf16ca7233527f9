import { countWords } from '../metrics.js';
import type { Span } from '../spans.js';
import { keepByWordCounts } from './boilerpipe.js';
import { keepByC4Rules } from './c4.js';
import { keepByJusText } from './justext.js';
import { keepLinesWhere } from './lines.js';
import { keepByRefinedWebRules } from './refinedweb.js';
import type { Baseline } from './types.js';

export type { Baseline } from './types.js';

function keepAll(text: string): Span[] {
  return keepLinesWhere(text, () => true);
}

function keepTenWords(text: string): Span[] {
  return keepLinesWhere(text, (line) => countWords(line) >= 10);
}

/** Published rules that need nothing but the text, and two trivial ones for reference. */
export const baselines: readonly Baseline[] = [
  { name: 'keep all', source: 'reference', keep: keepAll },
  { name: 'C4 line rules', source: 'Raffel et al. 2020; datatrove C4QualityFilter', keep: keepByC4Rules },
  {
    name: 'RefinedWeb line corrections',
    source: 'Penedo et al. 2023, appendix G.2',
    keep: keepByRefinedWebRules,
  },
  {
    name: 'boilerpipe word counts',
    source: 'Kohlschütter et al. 2010; boilerpipe NumWordsRulesClassifier',
    keep: keepByWordCounts,
  },
  { name: 'jusText on text', source: 'Pomikálek 2011; jusText', keep: keepByJusText },
  { name: 'ten words or more', source: 'reference', keep: keepTenWords },
];
