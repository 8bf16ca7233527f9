/** What a text says, where characters of it stand for others. */
export interface Reading {
  readonly text: string;
  /** The offset in the text as it was given. */
  offsetOf(offset: number): number;
}

/**
 * The text with all sequences replaced that are characters, how many these are, and their length.
 *
 * @param pattern has no groups
 */
export function replaced(
  { text, offsetOf }: Reading,
  pattern: RegExp,
  meaningOf: (sequence: string) => string,
): { readonly reading: Reading; readonly count: number; readonly length: number } {
  /** Offsets behind what was replaced, and by how much what follows stands further behind in the given text. */
  const ends: number[] = [];
  const shifts: number[] = [];
  let length = 0;
  let shift = 0;
  const result = text.replace(pattern, (sequence: string, index: number) => {
    const character = meaningOf(sequence);
    if (character === sequence) return sequence;
    length += sequence.length;
    ends.push(index - shift + character.length);
    shift += sequence.length - character.length;
    shifts.push(shift);
    return character;
  });
  const own = (offset: number): number => offset + (shifts[lastUpTo(ends, offset)] ?? 0);
  return { reading: { text: result, offsetOf: (offset) => offsetOf(own(offset)) }, count: ends.length, length };
}

/** The index of the last of ascending numbers that is not above another one; -1 where all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) <= most) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
