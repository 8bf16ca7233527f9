import { describe, expect, it } from 'vitest';
import { quotedStretches } from '../src/label/quotations.js';

/** For each of the stretches, set apart by a space, whether it is quoted. */
function quoted(...stretches: string[]): boolean[] {
  const text = stretches.join(' ');
  let end = -1;
  return quotedStretches(
    text,
    stretches.map((stretch) => {
      const start = end + 1;
      end = start + stretch.length;
      return { start, end };
    }),
  );
}

describe('quotations', () => {
  it.each(['""', '“”', '„“', '„”', '‟”', '＂＂', '«»', '»«', '‹›', '「」', '『』', "''", '‘’', '‚‘', '‛’'])(
    'stand between %s, and so does what they hold',
    ([open, close]) => {
      expect(quoted('A.', `${open}B.`, 'C.', `D.${close}`, 'E.')).toEqual([false, true, true, true, false]);
      expect(quoted('A.', `${open}B.${close}`, 'C.')).toEqual([false, true, false]);
    },
  );

  it('may hold others', () => {
    expect(quoted('“A.', '‘B.’', 'C.”', 'D.')).toEqual([true, true, true, false]);
  });

  it('may be everywhere where one is not closed, or was not opened', () => {
    expect(quoted('A.', '“B.', 'C.')).toEqual([true, true, true]);
    expect(quoted('A.', 'B.»')).toEqual([true, true]);
  });

  it('are not begun or ended by an apostrophe inside a word', () => {
    expect(quoted("It isn't.", 'It isn’t.')).toEqual([false, false]);
    expect(quoted("'It isn't.'", "The ’90s' end.", 'No.')).toEqual([true, true, false]);
    expect(quoted('A.', "The dogs' bowl.")).toEqual([true, true]);
    expect(quoted('A.', "Rock 'n roll.")).toEqual([true, true]);
  });

  it('begin and end with the text, too', () => {
    expect(quoted("'A", "B'")).toEqual([true, true]);
    expect(quoted("'A")).toEqual([true]);
    expect(quoted()).toEqual([]);
  });
});
