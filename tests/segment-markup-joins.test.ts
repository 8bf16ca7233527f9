import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { findLines } from '../src/segment/lines.js';
import { markupJoins } from '../src/segment/markup-joins.js';

/** Numbers of the lines that belong to the line before. */
function joined(...lines: string[]): number[] {
  const text = lines.join('\n');
  const found = markupJoins(text, findLines(text)) ?? [];
  return [...found].flatMap((isJoined, line) => (isJoined === 1 ? [line] : []));
}

describe('a link or a tag that is broken over lines', () => {
  it.each([
    ['in its text', ['See the [harbour of', 'Lisbon](/harbour) and', 'the ferry.'], [1]],
    ['in its address', ['See [Lisbon](https://example.org/the-', 'harbour-of-lisbon) and', 'the ferry.'], [1]],
    ['in both', ['See [the', 'harbour](https://example.org/the-', 'harbour) and', 'the ferry.'], [1, 2]],
    ['in a long text', ['[Storm', 'damages', 'harbour', 'of Lisbon](/a)', 'Ferry'], [1, 2, 3]],
    ['twice', ['[Storm', 'hits](/a) [ferry', 'closed](/b)', 'Pier'], [1, 2]],
    ['in a picture', ['![Storm', 'hits](/a.jpg)', 'Ferry'], [1]],
    ['in data with brackets', ['![a](data:image/svg+xml,%3Csvg', 'd=2 scale(3', '4)', 'Pier'], [1, 2]],
    ['in a tag', ['The <a href="/storm"', 'class="b"', 'id=c>storm</a> of Lisbon', 'Ferry'], [1, 2]],
    ['in a tag that closes', ['The <b>storm</b', '> of Lisbon', 'Ferry'], [1]],
    ['in a tag at its beginning', ['<a href="/storm"', 'id=c>storm</a>', 'Ferry'], [1]],
    ['in a tag behind others', ['1 < 2, <b>the</b> <a href="/storm"', 'id=c>storm</a>', 'Ferry'], [1]],
    ['in an address behind brackets', ['a) (b) [c](/the-', 'harbour) and', 'Ferry'], [1]],
    ['in an address with brackets', ['[a](/the_(old', 'harbour)_b) and', 'Ferry'], [1]],
    ['in an address that has brackets before', ['(a) [b](/the-', 'harbour) and', 'c) d'], [1]],
    ['in its text before another bracket', ['See [the', 'harbour](/a) (and', 'the ferry)'], [1]],
    ['in a text of four lines', ['[Storm', 'a', 'b', 'c', 'd](/a)', 'Ferry'], [1, 2, 3, 4]],
    ['in the text behind an address', ['[a](/the-', 'harbour) and [the', 'ferry](/b)', 'Pier'], [1, 2]],
    ['in the text behind a tag', ['<a', 'b> and [the', 'ferry](/b)', 'Pier'], [1, 2]],
    ['in an address with a bracket that is closed', ['[a](/b [c]', 'd) e', 'f) g'], [1]],
    ['in an address that says how another begins', ['[a](/b-', 'c](d((x) e', ') f'], [1]],
    ['in data before an address', ['Logo [data:a,', 'x=3](b', 'c) d'], [1]],
    ['in data of another form', ['Logo [data:image/svg+xml,%3Csvg', 'd=2', 'x=3]', 'Pier'], [1, 2]],
  ] as const)('is one line %s', (_, lines, expected) => {
    expect(joined(...lines)).toEqual(expected);
  });

  it.each([
    ['what is no link', ['[Storm', 'hits] the ferry', '[a](/b)']],
    ['a bracket that opens anew', ['[Storm', '[ferry](/a)']],
    ['a link that is whole', ['[Storm](/a)', 'ferry](/b)']],
    ['an address without end', ['[Storm](/a', 'ferry', 'pier']],
    ['a text whose address has no end', ['See [the', 'harbour](/a-', 'ferry']],
    ['the same with brackets before', ['See [the', 'harbour) a](/b-', 'ferry']],
    ['a sign before the end of a link', ['a < b', 'c](/d)']],
    ['an address before another link', ['[Storm](/a', '[ferry](/b)']],
    ['a text of many lines', ['[Storm', 'a', 'b', 'c', 'd', 'e](/a)']],
    ['a blank line', ['[Storm', '', 'ferry](/a)']],
    ['a tag without end', ['The <a href="/storm"', 'ferry', '<b>pier</b>']],
    ['a text that closes before brackets', ['[Storm', 'hits] the [ferry](/a) (and', 'pier)']],
    ['a tag that is whole', ['<b>Storm</b> hits', 'ferry> pier']],
    ['what is whole, behind what is not', ['Storm [a', 'b] ferry (c', 'd) pier']],
    ['a picture on a line of its own', ['Harbour', '![The pier](/a.jpg)', 'and']],
    ['an address behind an address', ['[a](/b) [c](/d)', 'e)']],
    ['a sign that is no tag', ['The storm < 3', 'ferry > pier']],
    ['a tag of many lines', ['The <a', ...Array.from({ length: 31 }, () => 'b'), '> pier']],
    ['text without links', ['Storm [a', 'ferry b]']],
  ])('is not %s', (_, lines) => {
    expect(joined(...lines)).toEqual([]);
  });

  it('is looked for where there may be one', () => {
    expect(markupJoins('Storm (a)\nFerry', findLines('Storm (a)\nFerry'))).toBeUndefined();
    for (const text of ['Storm <', 'Storm [a', 'Storm\n[a']) {
      expect(markupJoins(text, findLines(text))).toHaveLength(text.split('\n').length);
    }
  });

  it('takes no more lines than it may', () => {
    const lines = (count: number): string[] => Array.from({ length: count }, () => 'b');
    expect(joined('The <a', ...lines(29), '> pier')).toHaveLength(30);
    expect(joined('The <a', ...lines(30), '> pier')).toEqual([]);
    expect(joined('[a](/b', ...lines(199), 'c)')).toHaveLength(200);
    expect(joined('[a](/b', ...lines(200), 'c)')).toEqual([]);
    expect(joined('Ferry', 'Pier', '[Storm', 'b', 'c', 'd', 'e](/a)')).toEqual([3, 4, 5, 6]);
  });

  it('is read in linear time', () => {
    for (const piece of ['[a\n', '[](\n', '[a](b\n', '[data:\n', 'a\n[https://b]\n', '[a\n](b\n']) {
      const text = piece.repeat(100_000);
      expect(markupJoins(text, findLines(text))?.length).toBe(text.split('\n').length - 1);
    }
  });
});

describe('an address on a line of its own', () => {
  const address = '[https://example.org/the-harbour-of-lisbon-after-the-storm.html]';

  it('belongs to its text, as does what goes on behind it', () => {
    expect(joined('The harbour of Lisbon, which the storm hit', address, 'and the Ferry are closed.')).toEqual([1, 2]);
    expect(joined('The harbour of Lisbon, which the storm hit', address, 'Jane Smith said.')).toEqual([1, 2]);
    expect(joined('Harbour', address, 'Jane Smith')).toEqual([1]);
    expect(joined('Harbour', address, 'and the ferry')).toEqual([1, 2]);
    expect(joined('Harbour', address)).toEqual([1]);
    expect(joined('a'.repeat(40), address, 'Jane Smith')).toEqual([1, 2]);
    expect(joined('Pier', 'a'.repeat(39), address, 'Jane Smith')).toEqual([2]);
    expect(joined('a'.repeat(60), 'b', address, 'Jane Smith')).toEqual([2]);
    expect(joined('The harbour of Lisbon, which the storm hit', address, '* Jane Smith')).toEqual([1]);
    expect(joined('The harbour of Lisbon, which the storm hit', address, '', 'Jane Smith')).toEqual([1]);
    expect(joined('The harbour of Lisbon, which the storm hit', `${address}, a`, 'Jane Smith')).toEqual([1]);
  });

  it('is not a number, or what follows a blank line', () => {
    expect(joined('Harbour', '[12]Ferry')).toEqual([]);
    expect(joined('Harbour', '', address)).toEqual([]);
    expect(joined('Harbour', '[the ferry]')).toEqual([]);
    expect(joined(address, 'Harbour')).toEqual([]);
  });

  it('leaves no trace in what is repaired', () => {
    const text = `The storm that reached the coast on Friday has damaged the harbour,
[https://example.org/the-harbour-of-lisbon-after-the-storm-on-friday-and-more.html]
the mayor said on Saturday, and the [ferry to the southern
bank](/ferry) stays closed until the end of the week.

Repairs will take several weeks, and [3]Jane Smith of the harbour's office said so.`;
    expect(clean(text, { repair: true, threshold: 0 }).text).toBe(
      'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday, and the ferry to the southern bank stays closed until the end of the week.\n\n' +
        "Repairs will take several weeks, and Jane Smith of the harbour's office said so.",
    );
  });
});
