import { type CorpusRecord, isWholePage } from '../evaluation/corpus.js';
import { collapsed } from '../evaluation/flatten.js';
import { pick, seeded } from './random.js';

/** Shares of whole pages, on which more is to be learnt, and of articles that a block interrupts. */
const WHOLE_PAGES = 0.6;
const INTERRUPTED = 0.1;

/**
 * Texts whose line breaks were lost, as pipelines that normalise white space store them: the lines
 * of pages and of extracted texts, joined by spaces. They count as made texts.
 */
export function flatten(
  records: readonly CorpusRecord[],
  interrupted: readonly CorpusRecord[],
  count: number,
  seed: number,
): CorpusRecord[] {
  const random = seeded(seed);
  const whole = records.filter(isWholePage);
  return Array.from({ length: count }, () => {
    const chance = random();
    const from = chance < WHOLE_PAGES ? whole : chance < 1 - INTERRUPTED ? records : interrupted;
    const record = collapsed(pick(random, from));
    return { ...record, id: `${record.id}=`, rendering: 'augmented' };
  });
}
