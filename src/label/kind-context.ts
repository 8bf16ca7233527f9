import { Columns } from '../facts/columns.js';
import { groupMask } from '../facts/line-groups.js';
import type { Assessment } from '../values/assessment.js';

/** What is known of a text when kinds are decided; arrays hold one entry a paragraph. */
export interface KindContext {
  readonly assessment: Assessment;
  readonly kept: Uint8Array;
  readonly title: number;
  /** Paragraphs back to the last kept one, and on to the next; 255 where there is none. */
  readonly keptBefore: Uint8Array;
  readonly keptAfter: Uint8Array;
  /** Number of paragraphs that are not kept. */
  readonly dropped: number;
  /** The nearest paragraph above, in the same run of dropped ones, that heads a block; -1 without. */
  readonly headings: Int32Array;
}

/** Groups whose phrases head blocks. */
export const HEADING_GROUPS: number = groupMask([
  'following',
  'subscribing',
  'related',
  'tag headings',
  'advertising',
  'appeals',
  'commenting',
  'writers',
  'particulars',
]);

/** Prepares what the features of all paragraphs share. */
export function kindContext(assessment: Assessment, kept: Uint8Array, title: number): KindContext {
  const count = kept.length;
  const columns = new Columns(count, 2);
  const keptBefore = columns.bytes();
  const keptAfter = columns.bytes();
  let distance = 255;
  for (let at = 0; at < count; at++) {
    distance = kept[at] === 1 ? 0 : Math.min(255, distance + 1);
    keptBefore[at] = distance;
  }
  distance = 255;
  for (let at = count - 1; at >= 0; at--) {
    distance = kept[at] === 1 ? 0 : Math.min(255, distance + 1);
    keptAfter[at] = distance;
  }
  let dropped = 0;
  for (let at = 0; at < count; at++) if (kept[at] === 0) dropped++;
  return { assessment, kept, title, keptBefore, keptAfter, dropped, headings: headingsOf(assessment, kept, columns) };
}

/** For each dropped paragraph the heading of its block. */
function headingsOf(assessment: Assessment, kept: Uint8Array, columns: Columns): Int32Array {
  const { setPhrases } = assessment.context.statistics;
  const headings = columns.integers().fill(-1);
  let heading = -1;
  for (let at = 0; at < kept.length; at++) {
    if (kept[at] === 1) {
      heading = -1;
      continue;
    }
    headings[at] = heading;
    if (((setPhrases[at] as number) & HEADING_GROUPS) !== 0) heading = at;
  }
  return headings;
}
