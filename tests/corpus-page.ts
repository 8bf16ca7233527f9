import type { CorpusRecord } from '../evaluation/corpus.js';

/** A page of the corpus: a menu, a title, the lines of its body, and a last line that is no body. */
export function corpusPage(
  { host, lang }: Pick<CorpusRecord, 'host' | 'lang'>,
  body: readonly string[],
  lastLine = 'Imprint',
): CorpusRecord {
  return {
    id: `page-${host}`,
    source: 'fundus',
    host,
    heldoutSite: false,
    lang,
    pageType: 'article',
    ldType: '',
    goldTier: 'A',
    suspect: 0,
    rendering: 'blocks',
    title: 'Storm hits the coast',
    goldRecall: 1,
    text: ['Menu', 'Storm hits the coast', ...body, lastLine].join('\n'),
    labels: `OT${'B'.repeat(body.length)}O`,
    coverage: [0, 0, ...body.map(() => 1), 0],
  };
}
