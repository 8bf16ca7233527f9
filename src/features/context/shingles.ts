import type { Columns } from '../../facts/columns.js';
import { capacityFor, combine, findSlot } from '../../facts/hash.js';
import type { Context } from '../../values/context.js';
import type { Statistics } from '../../values/statistics.js';

/** Tokens of a shingle (Broder 1997). */
const SHINGLE = 4;
/** Bits beside the paragraph in an entry: how often that paragraph has the shingle, and whether another has it too. */
const SHARED = 1;
const OCCURRENCE = 2;
const PARAGRAPH_BITS = 7;

/**
 * Counts the runs of four tokens that a paragraph shares with others: pull quotes, captions that
 * stand twice, `title | site`, headlines with a category glued in front.
 *
 * @param mostTokens tokens of a paragraph that are looked at; fewer than `1 << (PARAGRAPH_BITS - 1)`
 */
export function sharedShingles(
  statistics: Statistics,
  columns: Columns,
  mostTokens: number,
): Pick<Context, 'shingles' | 'shinglesShared' | 'shinglesSeen'> {
  const { count } = columns;
  const { tokens, tokenStart } = statistics;
  const { hash } = tokens;
  const shingles = columns.bytes();
  const shinglesShared = columns.bytes();
  const shinglesSeen = columns.bytes();
  const capacity = capacityFor(countShingles(tokenStart, mostTokens, shingles));
  const mask = capacity - 1;
  /** Shingle and entry of a slot side by side; an entry holds the first paragraph and the bits above. */
  const cells = new Int32Array(capacity * 2);
  for (let at = 0; at < count; at++) {
    const from = tokenStart[at] as number;
    const to = from + (shingles[at] as number);
    let shared = 0;
    for (let token = from; token < to; token++) {
      const shingle = shingleAt(hash, token);
      const slot = findSlot(cells, shingle, mask);
      if (slot < 0) continue;
      const entry = cells[slot * 2 + 1] as number;
      const owner = (entry >> PARAGRAPH_BITS) - 1;
      if (entry === 0) {
        cells[slot * 2] = shingle;
        cells[slot * 2 + 1] = ((at + 1) << PARAGRAPH_BITS) | OCCURRENCE;
      } else if (owner === at) {
        cells[slot * 2 + 1] = entry + OCCURRENCE;
      } else {
        shared++;
        if (entry & SHARED) continue;
        cells[slot * 2 + 1] = entry | SHARED;
        const occurrences = (entry & ((1 << PARAGRAPH_BITS) - 1)) >> 1;
        shinglesShared[owner] = (shinglesShared[owner] as number) + occurrences;
      }
    }
    shinglesSeen[at] = shared;
    shinglesShared[at] = (shinglesShared[at] as number) + shared;
  }
  return { shingles, shinglesShared, shinglesSeen };
}

/** Fills in how many shingles each paragraph has, and returns how many these are together. */
function countShingles(tokenStart: Int32Array, mostTokens: number, shingles: Uint8Array): number {
  let total = 0;
  for (let at = 0; at < shingles.length; at++) {
    const size = Math.min((tokenStart[at + 1] as number) - (tokenStart[at] as number), mostTokens);
    if (size < SHINGLE) continue;
    shingles[at] = size - SHINGLE + 1;
    total += size - SHINGLE + 1;
  }
  return total;
}

/** The hash of the four tokens from one on. */
function shingleAt(hash: Int32Array, token: number): number {
  const first = Math.imul(hash[token] as number, 31) ^ (hash[token + 1] as number);
  return combine(Math.imul(first, 31) ^ (hash[token + 2] as number), hash[token + 3] as number);
}
