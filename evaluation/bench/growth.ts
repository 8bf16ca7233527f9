import type { Clean } from './library.js';
import { charactersOf, firstOf, type TextGroup } from './texts.js';
import { ratioOf, type Spread, timeInTurns } from './timing.js';

const ROUNDS = 9;
/** So many texts are joined, of so many characters at most. */
const JOINED = 100;
const MOST_CHARACTERS = 3_000_000;

/** How the time of a character grows with the length of the text. */
export interface GrowthFigures {
  readonly joined: number;
  /** Time of all texts as one, by the time of each on its own. */
  readonly growth: Spread;
}

/** Cleans many texts one by one, and joined to one that is as long as all of them. */
export function measureGrowth({ texts }: TextGroup, clean: Clean): GrowthFigures {
  const parts = firstOf(texts, MOST_CHARACTERS).slice(0, JOINED);
  const whole = parts.join('\n\n');
  const each = (): string => parts.map((part) => clean(part).text).join('');
  const [single = [], joined = []] = timeInTurns([each, (text) => clean(text).text], [whole], ROUNDS);
  return { joined: parts.length, growth: ratioOf(joined, single) };
}

/** Bytes that are allocated for each character, for objects and for arrays of numbers. */
export function measureAllocations({ texts }: TextGroup, clean: Clean): number {
  const used = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  let bytes = 0;
  const measured: string[] = [];
  for (const text of texts) {
    const before = used();
    clean(text);
    const allocated = used() - before;
    // Where memory was freed meanwhile, what was allocated cannot be told.
    if (allocated <= 0) continue;
    bytes += allocated;
    measured.push(text);
  }
  return bytes / charactersOf(measured);
}
