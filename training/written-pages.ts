import { readJsonLines } from '../evaluation/json-lines.js';
import { labelOf, type WrittenPage, writtenRecord } from '../evaluation/written-pages.js';
import { laidOut, type MadeRecord } from './augment.js';
import { boilerplate } from './labelled-lines.js';
import { seeded } from './random.js';

/**
 * The pages that were written to learn from, none of which is among those that measure: each as a whole, and as an
 * extractor would leave it.
 */
export function writtenPages(seed: number): MadeRecord[] {
  const random = seeded(seed);
  const pages = readJsonLines<WrittenPage>(new URL('written-pages.jsonl', import.meta.url));
  return pages.flatMap(({ language, lines }, number) => {
    const title = lines.find(([kind]) => kind === 'title')?.[2] ?? '';
    const record = writtenRecord(`page-${number}`, language, title);
    return [lines, lines.filter(([, isLeft]) => isLeft === 1)].map((some) => {
      const labelled = some.map(([kind, , text]) => {
        const label = labelOf(kind);
        // Only what is dropped teaches its kind.
        return label === 'O' ? boilerplate(text, kind) : { text, label, share: 0 };
      });
      return laidOut(record, labelled, random);
    });
  });
}
