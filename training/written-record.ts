import type { CorpusRecord } from '../evaluation/corpus.js';

/** The record of a text that was written to learn from, still without lines: as if it came from a site of its own. */
export function writtenRecord(id: string, language: string, title: string): CorpusRecord {
  return {
    id,
    source: 'written',
    host: `${id}.example`,
    heldoutSite: false,
    lang: language,
    pageType: 'article',
    ldType: '',
    goldTier: 'A',
    suspect: 0,
    rendering: 'written',
    title,
    goldRecall: 1,
    text: '',
    labels: '',
    coverage: [],
  };
}
