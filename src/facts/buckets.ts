/** How many buckets there are for words, and for other counts. */
export const WORD_BUCKETS = 13;
export const COUNT_BUCKETS = 9;

/** Word counts, roughly logarithmic: 0-5 each, then up to 7, 11, 17, 27, 44, 79 and more. */
export function wordBucket(words: number): number {
  if (words <= 5) return words;
  if (words < 8) return 6;
  if (words < 12) return 7;
  if (words < 18) return 8;
  if (words < 28) return 9;
  if (words < 45) return 10;
  return words < 80 ? 11 : 12;
}

/** Counts and distances: 0-3 each, then up to 5, 8, 14, 29 and more. */
export function countBucket(count: number): number {
  if (count <= 3) return count;
  if (count <= 5) return 4;
  if (count <= 8) return 5;
  if (count <= 14) return 6;
  return count <= 29 ? 7 : 8;
}

/** A share in equal steps, 0 to `steps`; nothing of nothing is 0. */
export function shareBucket(part: number, whole: number, steps: number): number {
  return whole > 0 ? Math.min(steps, ((part / whole) * steps + 0.001) | 0) : 0;
}
