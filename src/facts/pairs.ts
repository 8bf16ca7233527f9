/** Two numbers side by side in one. */
export function pair(first: number, second: number): number {
  return first + (second << 16);
}

/** Two numbers a cell: their sums stay apart as long as 16 bits hold each of them. */
export function paired(values: Int8Array): Int32Array {
  const pairs = new Int32Array(values.length >> 1);
  for (let at = 0; at < pairs.length; at++) {
    pairs[at] = pair(values[2 * at] as number, values[2 * at + 1] as number);
  }
  return pairs;
}

/** The sum of the first numbers. */
export function low(sums: number): number {
  return (sums << 16) >> 16;
}

/** The sum of the second numbers. */
export function high(sums: number): number {
  return (sums - low(sums)) >> 16;
}
