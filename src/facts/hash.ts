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
  private keys: Int32Array;
  private values: Int32Array;
  private mask: number;
  private size = 0;

  constructor(expected: number) {
    let capacity = 16;
    while (capacity < expected * 2) capacity *= 2;
    this.keys = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.mask = capacity - 1;
  }

  /** The value of a key, 0 where it has none. */
  get(key: number): number {
    const { keys, values, mask } = this;
    let slot = (key ^ (key >>> 15)) & mask;
    while (values[slot] !== 0) {
      if (keys[slot] === key) return values[slot] as number;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  set(key: number, value: number): void {
    const slot = this.slotOf(key);
    if (this.values[slot] === 0) {
      this.keys[slot] = key;
      this.size++;
    }
    this.values[slot] = value;
    if (this.size * 2 > this.mask) this.grow();
  }

  /** Adds to the value of a key and returns the sum. */
  add(key: number, amount: number): number {
    const slot = this.slotOf(key);
    const sum = (this.values[slot] as number) + amount;
    if (this.values[slot] !== 0) this.values[slot] = sum;
    else this.set(key, sum);
    return sum;
  }

  private slotOf(key: number): number {
    const { keys, values, mask } = this;
    let slot = (key ^ (key >>> 15)) & mask;
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    const capacity = keys.length * 2;
    this.keys = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.mask = capacity - 1;
    for (let old = 0; old < keys.length; old++) {
      if (values[old] === 0) continue;
      const slot = this.slotOf(keys[old] as number);
      this.keys[slot] = keys[old] as number;
      this.values[slot] = values[old] as number;
    }
  }
}
