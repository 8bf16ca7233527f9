import { type CorpusRecord, goldLines } from '../evaluation/corpus.js';
import { pick, seeded } from './random.js';
import { isWholePage } from './titles.js';

/** Share of whole pages, on which more is to be learnt. */
const WHOLE_PAGES = 0.6;

/**
 * Texts whose line breaks were lost, as pipelines that normalise white space store them: the lines
 * of pages and of extracted texts, joined by spaces. The gold keeps the lines as spans.
 */
export function flatten(records: readonly CorpusRecord[], count: number, seed: number): CorpusRecord[] {
  const random = seeded(seed);
  const whole = records.filter(isWholePage);
  return Array.from({ length: count }, () => flattened(pick(random, random() < WHOLE_PAGES ? whole : records)));
}

function flattened(record: CorpusRecord): CorpusRecord {
  const spans: NonNullable<CorpusRecord['spans']>[number][] = [];
  let text = '';
  for (const { start, end, label, bodyShare } of goldLines(record)) {
    if (text !== '') text += ' ';
    const from = text.length;
    text += record.text.slice(start, end).replace(/\s+/g, ' ');
    spans.push([from, text.length, label, bodyShare]);
  }
  return { ...record, id: `${record.id}=`, rendering: 'augmented', flatMode: 'collapsed', text, spans };
}
