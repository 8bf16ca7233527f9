import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { findLines } from '../src/segment/lines.js';
import { withTaggedLines } from '../src/segment/tagged-lines.js';
import { segment } from '../src/segment.js';
import { fixtures } from './fixtures.js';

/** The lines of a text, with a `|` before those with a blank line before them. */
function linesOf(text: string): string[] {
  const { count, start, end, blankBefore } = withTaggedLines(text, findLines(text));
  return Array.from(
    { length: count },
    (_, line) => (blankBefore[line] === 0 ? '' : '|') + text.slice(start[line], end[line]),
  );
}

/** So many characters of words. */
function words(length: number): string {
  return 'word '.repeat(length / 5).trimEnd();
}

describe('tags of HTML divide a text without line breaks', () => {
  it.each([
    [
      'at line breaks',
      'Storm<br>Ferry<br/>Pier<BR />Crane<br>Mayor',
      ['Storm<br>', 'Ferry<br/>', 'Pier<BR />', 'Crane<br>', 'Mayor'],
    ],
    [
      'with a blank line for two line breaks',
      'Storm<br><br>Ferry<br /> <br />Pier<br>Crane<br>\u00a0<br>Mayor',
      ['Storm<br><br>', '|Ferry<br /> <br />', '|Pier<br>', 'Crane<br>\u00a0<br>', '|Mayor'],
    ],
    [
      'with blank lines between other blocks',
      '<h1>Storm</h1><p>Ferry</p> <p class="a">Pier</p><ul><li>Crane</li><li>Mayor</li></ul>',
      ['<h1>Storm</h1>', '|<p>Ferry</p>', '|<p class="a">Pier</p>', '|<ul><li>Crane</li>', '|<li>Mayor</li></ul>'],
    ],
    [
      'where they are escaped',
      'Storm&lt;br&gt;Ferry&lt;br /&gt;Pier&lt;/p&gt;&lt;p&gt;Crane&lt;br&gt;Mayor',
      ['Storm&lt;br&gt;', 'Ferry&lt;br /&gt;', 'Pier&lt;/p&gt;', '|&lt;p&gt;Crane&lt;br&gt;', 'Mayor'],
    ],
    [
      'in each of its lines',
      'Storm<br>Ferry<br>Pier<br>Crane\n\nMayor<br>Boat',
      ['Storm<br>', 'Ferry<br>', 'Pier<br>', 'Crane', '|Mayor<br>', 'Boat'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });

  it('where there are four ends of blocks', () => {
    expect(linesOf('Storm<br>Ferry<br>Pier<br>Crane<br>Mayor')).toHaveLength(5);
    expect(linesOf('Storm<br>Ferry<br>Pier<br>Crane')).toHaveLength(1);
  });

  it('where blocks are not longer than paragraphs', () => {
    const blocks = (count: number, length: number): string => `${words(length)}<br>`.repeat(count);
    expect(linesOf(blocks(10, 590))).toHaveLength(10);
    expect(linesOf(blocks(10, 605))).toHaveLength(1);
    // A block of more than 2,000 characters may be a third of the text.
    expect(linesOf(blocks(20, 200) + words(2000))).toHaveLength(21);
    expect(linesOf(blocks(20, 200) + words(2300))).toHaveLength(1);
    expect(linesOf(blocks(10, 200) + words(1990))).toHaveLength(11);
  });

  it('which keeps what stands for line breaks', () => {
    const text = 'Storm<br>Ferry<br>Pier<br>Crane<br>Mayor';
    const lines = findLines(text);
    expect(withTaggedLines(text, lines).lineBreaks).toBe(lines.lineBreaks);
    expect(withTaggedLines('Storm', lines)).toBe(lines);
  });

  it.each(fixtures)('and what is kept is what lines would have: $name', ({ input, title }) => {
    const lines = input.trim().split(/\s*\n\s*/);
    const one = lines.join('<br>');
    expect(segment(one).layout).not.toBe('sentences');
    const found = clean(one);
    expect(found.text.replaceAll('<br>', ' ').replace(/ +$/gm, '')).toBe(clean(lines.join('\n')).text);
    expect(found.title).toBe(title);
  });

  it('in linear time', () => {
    for (const tag of ['<br>', '<br><br>', '</p>', '<p>a', 'a<br>', '<br', '&lt;br&gt;']) {
      const text = tag.repeat(100_000);
      expect(segment(text).text).toBe(text);
    }
  });
});
