import { type CorpusRecord, goldLines } from './corpus.js';

/** The record with all its lines on one, joined by spaces, as pipelines that normalise white space store texts. */
export function collapsed(record: CorpusRecord): CorpusRecord {
  const spans: NonNullable<CorpusRecord['spans']>[number][] = [];
  let text = '';
  for (const { start, end, label, bodyShare } of goldLines(record)) {
    if (text !== '') text += ' ';
    const from = text.length;
    text += record.text.slice(start, end).replace(/\s+/g, ' ');
    spans.push([from, text.length, label, bodyShare]);
  }
  return { ...record, flatMode: 'collapsed', text, spans };
}
