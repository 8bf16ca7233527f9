/** Start value of the FNV-1a hash (Fowler, Noll, Vo). */
export const HASH_START: number = 0x811c9dc5 | 0;

/** Adds one UTF-16 code unit to an FNV-1a hash. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Combines two hashes in order; the finaliser of MurmurHash3 spreads the bits. */
export function combine(first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * Open-addressing table from 32-bit keys to 32-bit values other than 0: a Map without boxing.
 * A slot whose value is 0 is empty.
 */
export class IntegerTable {
  /** Key and value of a slot side by side, so that a look-up touches one line of the cache. */
  private cells: Int32Array;
  private mask: number;
  private size = 0;

  constructor(expected: number) {
    let capacity = 16;
    while (capacity < expected * 2) capacity *= 2;
    this.cells = new Int32Array(capacity * 2);
    this.mask = capacity - 1;
  }

  /** The value of a key, 0 where it has none. */
  get(key: number): number {
    return this.cells[this.slotOf(key) + 1] as number;
  }

  set(key: number, value: number): void {
    const slot = this.slotOf(key);
    if (this.cells[slot + 1] === 0) {
      this.cells[slot] = key;
      this.size++;
    }
    this.cells[slot + 1] = value;
    if (this.size * 2 > this.mask) this.grow();
  }

  /** Adds to the value of a key and returns the sum. */
  add(key: number, amount: number): number {
    const slot = this.slotOf(key);
    const sum = (this.cells[slot + 1] as number) + amount;
    if (this.cells[slot + 1] !== 0) this.cells[slot + 1] = sum;
    else this.set(key, sum);
    return sum;
  }

  private slotOf(key: number): number {
    const { cells, mask } = this;
    let slot = (key ^ (key >>> 15)) & mask;
    while (cells[slot * 2 + 1] !== 0 && cells[slot * 2] !== key) slot = (slot + 1) & mask;
    return slot * 2;
  }

  private grow(): void {
    const { cells } = this;
    this.cells = new Int32Array(cells.length * 2);
    this.mask = cells.length - 1;
    for (let old = 0; old < cells.length; old += 2) {
      if (cells[old + 1] === 0) continue;
      const slot = this.slotOf(cells[old] as number);
      this.cells[slot] = cells[old] as number;
      this.cells[slot + 1] = cells[old + 1] as number;
    }
  }
}
