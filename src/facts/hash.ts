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

/** Open-addressing table from 32-bit keys to 32-bit values: a Map without boxing. */
export class IntegerTable {
  #keys: Int32Array;
  #values: Int32Array;
  #used: Uint8Array;
  #mask: number;
  #size = 0;

  constructor(expected: number) {
    let capacity = 16;
    while (capacity < expected * 2) capacity *= 2;
    this.#keys = new Int32Array(capacity);
    this.#values = new Int32Array(capacity);
    this.#used = new Uint8Array(capacity);
    this.#mask = capacity - 1;
  }

  #slot(key: number): number {
    let slot = (key ^ (key >>> 15)) & this.#mask;
    while (this.#used[slot] === 1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** The value of a key, 0 where it has none. */
  get(key: number): number {
    return this.#values[this.#slot(key)] as number;
  }

  set(key: number, value: number): void {
    const slot = this.#slot(key);
    if (this.#used[slot] === 0) {
      this.#used[slot] = 1;
      this.#keys[slot] = key;
      this.#size++;
    }
    this.#values[slot] = value;
    if (this.#size * 2 > this.#mask) this.#grow();
  }

  /** Adds to the value of a key and returns the sum. */
  add(key: number, amount: number): number {
    const sum = this.get(key) + amount;
    this.set(key, sum);
    return sum;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    const used = this.#used;
    const capacity = keys.length * 2;
    this.#keys = new Int32Array(capacity);
    this.#values = new Int32Array(capacity);
    this.#used = new Uint8Array(capacity);
    this.#mask = capacity - 1;
    for (let old = 0; old < keys.length; old++) {
      if (used[old] === 0) continue;
      const slot = this.#slot(keys[old] as number);
      this.#used[slot] = 1;
      this.#keys[slot] = keys[old] as number;
      this.#values[slot] = values[old] as number;
    }
  }
}
