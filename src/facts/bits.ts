/** The number of the lowest bit that is set in a mask, from 0; -1 where none is. */
export function lowestBit(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

/** How many bits are set in a mask. */
export function bitCount(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
