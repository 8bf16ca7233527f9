import { type CorpusRecord, isWholePage } from '../evaluation/corpus.js';
import { collapsed } from '../evaluation/flatten.js';
import { pick, seeded } from './random.js';

/** Share of whole pages, on which more is to be learnt. */
const WHOLE_PAGES = 0.6;

/**
 * Texts whose line breaks were lost, as pipelines that normalise white space store them: the lines
 * of pages and of extracted texts, joined by spaces. They count as made texts.
 */
export function flatten(records: readonly CorpusRecord[], count: number, seed: number): CorpusRecord[] {
  const random = seeded(seed);
  const whole = records.filter(isWholePage);
  return Array.from({ length: count }, () => {
    const record = collapsed(pick(random, random() < WHOLE_PAGES ? whole : records));
    return { ...record, id: `${record.id}=`, rendering: 'augmented' };
  });
}
