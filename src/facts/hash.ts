/** Start value of the FNV-1a hash (Fowler, Noll, Vo). */
export const HASH_START: number = 0x811c9dc5 | 0;

/** Adds one UTF-16 code unit to an FNV-1a hash. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Combines two hashes in order; the finaliser of MurmurHash3 spreads the bits. */
export const combine = (first: number, second: number): number => {
  let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** Where a look-up of a key begins in a table of open addressing with `mask + 1` slots. */
export const slotOf = (key: number, mask: number): number => (key ^ (key >>> 15)) & mask;

/**
 * So many slots are tried at most. Texts whose words crowd into a few slots can be made, and would make every
 * look-up go through all of them; what finds no place is then taken for unknown.
 */
export const MOST_PROBES = 64;

/**
 * The slot of a key in a table that holds key and value side by side, a value of 0 being free: its own, or a free
 * one; -1 where there is none within reach.
 */
export const findSlot = (cells: Int32Array, key: number, mask: number): number => {
  let slot = slotOf(key, mask);
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    // Both values are 0 or have their sign set: one branch, hardly ever taken, whether or not the key is there.
    const difference = (cells[slot * 2] as number) ^ key;
    const value = cells[slot * 2 + 1] as number;
    if (((difference | -difference) & (value | -value)) >= 0) return slot;
    slot = (slot + 1) & mask;
  }
  return -1;
};

/** Slots of a table of open addressing for so many entries: a power of two, at most half of them taken. */
export function capacityFor(entries: number): number {
  let capacity = 16;
  while (capacity < entries * 2) capacity *= 2;
  return capacity;
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
    const capacity = capacityFor(expected);
    this.cells = new Int32Array(capacity * 2);
    this.mask = capacity - 1;
  }

  /** The value of a key, 0 where it has none. */
  get(key: number): number {
    const slot = findSlot(this.cells, key, this.mask);
    return slot < 0 ? 0 : (this.cells[slot * 2 + 1] as number);
  }

  /** Sets the value of a key, unless there is no place for it. */
  set(key: number, value: number): void {
    const slot = findSlot(this.cells, key, this.mask);
    if (slot >= 0) this.put(slot, key, value);
  }

  /** Sets many. In a loop of its own, which is soon optimised: it stands between every first text and its answer. */
  setAll(keys: Int32Array, values: Int32Array): void {
    for (let at = 0; at < keys.length; at++) this.set(keys[at] as number, values[at] as number);
  }

  /** Adds to the value of a key, 0 where it has none, unless there is no place for it. */
  add(key: number, amount: number): void {
    const slot = findSlot(this.cells, key, this.mask);
    if (slot >= 0) this.put(slot, key, (this.cells[slot * 2 + 1] as number) + amount);
  }

  private put(slot: number, key: number, value: number): void {
    const cell = slot * 2;
    if (this.cells[cell + 1] === 0) {
      this.cells[cell] = key;
      this.size++;
    }
    this.cells[cell + 1] = value;
    if (this.size * 2 > this.mask) this.grow();
  }

  private grow(): void {
    const { cells } = this;
    this.cells = new Int32Array(cells.length * 2);
    this.mask = cells.length - 1;
    for (let old = 0; old < cells.length; old += 2) {
      if (cells[old + 1] === 0) continue;
      const slot = findSlot(this.cells, cells[old] as number, this.mask);
      if (slot < 0) continue;
      this.cells[slot * 2] = cells[old] as number;
      this.cells[slot * 2 + 1] = cells[old + 1] as number;
    }
  }
}

/** One bit for each value of a key's lower bits: tells most of the keys that a set lacks, from a few kilobytes. */
export class KeyFilter {
  private readonly bits: Uint8Array;
  private readonly mask: number;

  /** @param width so many lower bits of a key are looked at */
  constructor(width: number) {
    this.bits = new Uint8Array(1 << (width - 3));
    this.mask = (1 << width) - 1;
  }

  add(key: number): void {
    const bit = key & this.mask;
    this.bits[bit >> 3] = (this.bits[bit >> 3] as number) | (1 << (bit & 7));
  }

  addAll(keys: Int32Array): void {
    for (let at = 0; at < keys.length; at++) this.add(keys[at] as number);
  }

  /** 0 where the key was not added, 1 where it may have been. */
  has(key: number): number {
    return ((this.bits[(key & this.mask) >> 3] as number) >> (key & 7)) & 1;
  }
}
