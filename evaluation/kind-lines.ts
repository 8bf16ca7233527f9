import { createHash } from 'node:crypto';
import type { Kind } from '../src/index.js';
import { type CorpusRecord, textLines } from './corpus.js';
import { readJsonLines } from './json-lines.js';

/** A line of the corpus whose kind a reader gave. */
export interface KindLine {
  readonly id: string;
  readonly rendering: string;
  readonly split: 'train' | 'dev';
  /** Its number among the non-empty lines, from 0. */
  readonly line: number;
  readonly kind: Kind;
  /** Whether no second kind was a serious candidate. */
  readonly sure: boolean;
  /** The beginning of the SHA-1 of the line's text, to notice a change of the corpus. */
  readonly hash: string;
}

/** The lines of one split. */
export function readKindLines(file: string, split: KindLine['split']): KindLine[] {
  return readJsonLines<KindLine>(file).filter((line) => line.split === split);
}

/** The offset at which a labelled line begins; checks that it is the line that was labelled. */
export function offsetOf(record: CorpusRecord, line: KindLine): number {
  const found = textLines(record.text)[line.line];
  if (!found) throw new RangeError(`No line ${line.line} in ${record.id} ${record.rendering}`);
  const hash = createHash('sha1').update(found.text).digest('hex').slice(0, 12);
  if (hash !== line.hash) throw new RangeError(`Line ${line.line} of ${record.id} ${record.rendering} has changed`);
  return found.start;
}
