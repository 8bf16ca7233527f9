/** Gives numbers from 0 to 1, the latter excluded. */
export type Random = () => number;

/** Mulberry32 (Ettinger 2017): the same seed gives the same numbers everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An integer from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** One of the items that are asked for, of all where there is none. */
export function pickFrom<Item>(random: Random, items: readonly Item[], isAsked: (item: Item) => boolean): Item {
  const asked = items.filter(isAsked);
  return pick(random, asked.length > 0 ? asked : items);
}

export function shuffle(random: Random, items: Int32Array): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const held = items[index] as number;
    items[index] = items[other] as number;
    items[other] = held;
  }
}
