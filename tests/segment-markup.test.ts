import { describe, expect, it } from 'vitest';
import { findLines } from '../src/segment/lines.js';
import { withoutMarkup } from '../src/segment/markup.js';

/** The lines of a text, as they are compared with one another. */
function compared(text: string): string[] {
  const { count, start, end } = withoutMarkup(text, findLines(text));
  return Array.from({ length: count }, (_, line) => text.slice(start[line], end[line]));
}

describe('lines are compared', () => {
  it.each([
    ['without tags at both ends', '<p>Storm hits harbour</p>', 'Storm hits harbour'],
    ['without several tags and the space between', '<ul> <li> Storm </li> </ul>', 'Storm'],
    ['without character references', '&nbsp; &bull; Storm&nbsp;', 'Storm'],
    ['without a tag at the beginning alone', '<li>Storm', 'Storm'],
    ['without a tag at the end alone', 'Storm</li>', 'Storm'],
    ['without a reference at the beginning alone', '&bull; Storm', 'Storm'],
    ['without a reference at the end alone', 'Storm &nbsp;', 'Storm'],
    ['without escaped tags and references', '&lt;p&gt; Storm &amp;nbsp;&lt;/p&gt;', 'Storm'],
    ['with the tags inside them', '<b>Storm</b> hits <i>harbour</i>', 'Storm</b> hits <i>harbour'],
    ['with what only looks like markup', 'Storm; wind < 3 & rain;', 'Storm; wind < 3 & rain;'],
    ['as they are where they are nothing else', '<hr/> &nbsp;', '<hr/> &nbsp;'],
  ])('%s', (_, line, expected) => {
    expect(compared(line)).toEqual([expected]);
    expect(compared(`Home\n${line}\n\nMenu`)).toEqual(['Home', expected, 'Menu']);
  });

  it('while they stay what they are', () => {
    const text = '<p>Storm</p>\nMenu';
    const lines = findLines(text);
    withoutMarkup(text, lines);
    expect(lines).toEqual(findLines(text));
  });
});
