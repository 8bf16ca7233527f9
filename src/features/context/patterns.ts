import type { Columns } from '../../facts/columns.js';
import type { Context } from '../../values/context.js';

/** Neighbours whose beginnings and endings are compared. */
const REACH = 6;
/** Lists repeat after so many paragraphs: headline, teaser, byline, date … */
const SHORTEST_PERIOD = 2;
const LONGEST_PERIOD = 6;
/** A paragraph seen so often, and neighbours in which such paragraphs are counted. */
const OFTEN = 3;
const OFTEN_REACH = 4;

/** How many neighbours begin, and how many end, with the same word. */
export function likeness(
  firstToken: Int32Array,
  lastToken: Int32Array,
  columns: Columns,
): Pick<Context, 'alikeFirst' | 'alikeLast'> {
  const { count } = columns;
  const alikeFirst = columns.bytes();
  const alikeLast = columns.bytes();
  for (let at = 1; at < count; at++) {
    const first = firstToken[at];
    const last = lastToken[at];
    for (let near = Math.max(0, at - REACH); near < at; near++) {
      if (firstToken[near] === first) {
        alikeFirst[at] = (alikeFirst[at] as number) + 1;
        alikeFirst[near] = (alikeFirst[near] as number) + 1;
      }
      if (lastToken[near] === last) {
        alikeLast[at] = (alikeLast[at] as number) + 1;
        alikeLast[near] = (alikeLast[near] as number) + 1;
      }
    }
  }
  return { alikeFirst, alikeLast };
}

/** How well each paragraph and its neighbours agree with those one period further and back, at the best period. */
export function periods(shape: Int32Array, firstToken: Int32Array, columns: Columns): Uint8Array {
  const { count } = columns;
  const best = columns.bytes();
  /** How well paragraphs and their neighbours agree with those a period further, from the place before the first on. */
  const further = columns.bytes(1);
  for (let distance = SHORTEST_PERIOD; distance <= LONGEST_PERIOD; distance++) {
    let before = 0;
    let own = 0;
    for (let at = -1; at < count; at++) {
      const next = at + 1;
      const other = next + distance;
      let after = 0;
      if (other < count) {
        after = (shape[next] === shape[other] ? 1 : 0) + (firstToken[next] === firstToken[other] ? 1 : 0);
      }
      further[next] = before + own + after;
      const back = next - distance;
      const sum = (further[next] as number) + (back < 0 ? 0 : (further[back] as number));
      if (at >= 0 && sum > (best[at] as number)) best[at] = sum;
      before = own;
      own = after;
    }
  }
  return best;
}

/** How many paragraphs around have copies, and how many share their beginnings: 16 times the first plus the second. */
export function repeatsAround(copies: Int32Array, beginnings: Int32Array, columns: Columns): Uint8Array {
  const { count } = columns;
  const around = columns.bytes();
  let sum = 0;
  for (let at = -OFTEN_REACH; at < count; at++) {
    const enters = at + OFTEN_REACH;
    if (enters < count) sum += repeats(copies, beginnings, enters);
    const left = at - OFTEN_REACH - 1;
    if (left >= 0) sum -= repeats(copies, beginnings, left);
    if (at >= 0) around[at] = sum;
  }
  return around;
}

function repeats(copies: Int32Array, beginnings: Int32Array, at: number): number {
  return ((copies[at] as number) >= OFTEN ? 16 : 0) + ((beginnings[at] as number) >= OFTEN ? 1 : 0);
}
