/** What a text says, where characters of it stand for others. */
export interface Reading {
  readonly text: string;
  /** The offset in the text as it was given. */
  offsetOf(offset: number): number;
}

/** Most texts with sequences have no more. */
const FEW = 64;

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
  let ends = new Int32Array(FEW);
  let shifts = new Int32Array(FEW);
  let count = 0;
  let length = 0;
  let shift = 0;
  let result = '';
  let from = 0;
  // No `replace` with a function and no arrays that grow by themselves: a text of nothing else takes three times as
  // long.
  for (const { 0: sequence, index } of text.matchAll(pattern)) {
    const character = meaningOf(sequence);
    if (character === sequence) continue;
    if (count === ends.length) {
      ends = doubled(ends);
      shifts = doubled(shifts);
    }
    result += text.slice(from, index) + character;
    from = index + sequence.length;
    length += sequence.length;
    shift += sequence.length - character.length;
    ends[count] = from - shift;
    shifts[count++] = shift;
  }
  const all = ends.subarray(0, count);
  const own = (offset: number): number => offset + (shifts[lastUpTo(all, offset)] ?? 0);
  return { reading: { text: result + text.slice(from), offsetOf: (offset) => offsetOf(own(offset)) }, count, length };
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The index of the last of ascending numbers that is not above another one; -1 where all are. */
function lastUpTo(numbers: Int32Array, most: number): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) <= most) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
