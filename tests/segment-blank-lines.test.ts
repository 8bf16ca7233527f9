import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { withoutBlankLines } from '../src/segment/blank-lines.js';
import { findLines } from '../src/segment/lines.js';

/** The lines that are left, each behind the number of blank lines before it. */
function left(text: string): string[] {
  const { count, start, end, blankBefore } = withoutBlankLines(text, findLines(text));
  return Array.from({ length: count }, (_, line) => `${blankBefore[line]} ${text.slice(start[line], end[line])}`);
}

describe('lines of which a page shows nothing', () => {
  it.each([
    ...[
      '<br>',
      '<br/> <BR />',
      '&lt;br /&gt;',
      '&nbsp;',
      '&#160;&#xA0;',
      '&amp;nbsp; <br>',
      '&zwnj;&#8203;',
      '&ensp;',
      '&#8201;',
      '&#x2009;',
      '&#12288;',
      '&hairsp;',
      '&#32;',
    ],
    ...[
      '<div class="a">',
      '</div></div>',
      '<p>',
      '<li>&nbsp;</li>',
      '<a href="/b"><img src="c.jpg"></a>',
      '&lt;/li&gt;',
    ],
    ...[
      '<!-- storm -->',
      '[](/top)',
      '* [ ](/share)',
      '### [](#storm)',
      '![](/a.jpg)',
      '[![](/a.jpg)](/b)',
      '](/news)',
    ],
    ...['[1]: https://example.org/', '[the storm]: <https://example.org/> "The storm"', '[a]: /storm', '[b]: #c'],
  ])('are blank lines: %s', (blank) => {
    expect(left(`Storm\n${blank}\nFerry\n\n${blank}\n\nPier`)).toEqual(['0 Storm', '1 Ferry', '3 Pier']);
    expect(left(`${blank}\n\nStorm\n${blank}`)).toEqual(['0 Storm']);
    expect(clean(`Storm\n${blank}\nFerry`).paragraphs.map(({ text }) => text)).toEqual(['Storm', 'Ferry']);
    expect(clean(blank).paragraphs).toEqual([]);
  });

  it.each([
    ...['<br>Pier', '&amp;', '<hr>', '&', '<', 'br', '&nbsp', '&eacute;', '<Project>', '</PropertyGroup>', '<p'],
    ...['-', '* * *', '|', '[', ']', '<p>-</p>', '[Pier](/pier)', '![The pier](/a.jpg)', '![](a', '(/a)', '[]'],
    ...['[1] https://example.org/', '[1]: Smith, 2024', '1. https://example.org/'],
  ])('are none with %s', (line) => {
    expect(left(`Storm\n${line}\nFerry`)).toEqual(['0 Storm', `0 ${line}`, '0 Ferry']);
  });

  it('may be tags that are broken over lines', () => {
    const tag = '<div\nclass="a"\nid="b">';
    expect(left(`Storm\n${tag}\nFerry`)).toEqual(['0 Storm', '3 Ferry']);
    expect(left(`Storm\n${tag}<br>\n</div>\nFerry`)).toEqual(['0 Storm', '4 Ferry']);
    expect(left(`Storm\n${tag}`)).toEqual(['0 Storm']);
    expect(left(`Storm\n${tag} Pier\nFerry`)).toEqual([
      '0 Storm',
      '0 <div',
      '0 class="a"',
      '0 id="b"> Pier',
      '0 Ferry',
    ]);
    expect(left(`Storm\n<div${'\nclass="a"'.repeat(31)}>\nFerry`)).toHaveLength(34);
    expect(left(`Storm\n<div${'\nclass="a"'.repeat(29)}>\nFerry`)).toHaveLength(2);
  });

  it('count no more than other blank lines', () => {
    expect(left(`Storm\n${'<br>\n'.repeat(300)}Ferry`)).toEqual(['0 Storm', '255 Ferry']);
  });

  it('leave other texts as they are', () => {
    const lines = findLines('Storm\n<b>Ferry</b>');
    expect(withoutBlankLines('Storm\n<b>Ferry</b>', lines)).toBe(lines);
  });
});

describe('the addresses of numbered links', () => {
  const text = 'The [1]storm and the [2]ferry, said [3]Jane Smith.';
  const addresses = ['1. https://example.org/storm', '2. /ferry', '3. mailto:jane@example.org'];

  it('are blank lines where they follow one another', () => {
    expect(left([text, 'References', ...addresses, 'Pier'].join('\n'))).toEqual([
      `0 ${text}`,
      '0 References',
      '3 Pier',
    ]);
    expect(left([text, ...addresses, 'Hidden links:', '5. file:///a', '5. file:///b'].join('\n'))).toEqual([
      `0 ${text}`,
      '3 Hidden links:',
      '1 5. file:///b',
    ]);
  });

  it('are a list of the article where no links have numbers, or there are few', () => {
    const plain = text.replaceAll(/\[\d\]/g, '');
    expect(left([plain, ...addresses].join('\n'))).toHaveLength(4);
    expect(left([text, ...addresses.slice(0, 2)].join('\n'))).toHaveLength(3);
    expect(left([text, ...addresses.map((address) => `${address} (in German)`)].join('\n'))).toHaveLength(4);
    expect(left([text, ...addresses.map((address) => address.replace('. ', '00. '))].join('\n'))).toHaveLength(4);
  });
});

describe('a page as programs print it', () => {
  const lines: readonly (readonly [plain: string, lynx: string, htmlToText: string])[] = [
    ['Home', '[1]Home', 'Home [/home]'],
    ['Sports', '[2]Sports', 'Sports [/sports]'],
    ['Storm damages harbour of Lisbon', 'Storm damages harbour of Lisbon', 'Storm damages harbour of Lisbon'],
    [
      'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.',
      'The storm that reached the [3]coast on Friday has damaged the harbour, the mayor said on Saturday.',
      'The storm that reached the coast [https://example.org/coast?from=storm] on Friday has damaged the harbour, the mayor said on Saturday.',
    ],
    [
      'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.',
      'Repairs will take several weeks, and the [4]ferry to the southern bank stays closed until then.',
      'Repairs will take several weeks, and the ferry [/ferry] to the southern bank stays closed until then.',
    ],
    ['Privacy Policy', '[5]Privacy Policy', 'Privacy Policy [https://example.org/privacy]'],
  ];
  const page = (at: 0 | 1 | 2): string => lines.map((line) => line[at]).join('\n\n');
  const addresses = '\n\n1. https://example.org/\n2. https://example.org/sports\n3. https://example.org/coast\n';

  it('is judged as it is without addresses and numbers of links', () => {
    const plain = clean(page(0));
    for (const text of [page(1), `${page(1)}${addresses}`, page(2)]) {
      const found = clean(text);
      expect(found.title).toBe(plain.title);
      expect(found.paragraphs.map(({ kind, confidence }) => [kind, confidence])).toEqual(
        plain.paragraphs.map(({ kind, confidence }) => [kind, confidence]),
      );
      expect(clean(text, { repair: true }).text).toBe(plain.text);
    }
  });
});

const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said.';
const second = 'The harbour stays closed until Tuesday, the mayor said on Saturday.';

describe('markup that was cut off', () => {
  const lost = [
    'Two ships were lost and a crane fell onto the quay, she told reporters.',
    'Nobody was hurt, police said.',
  ];

  it.each([
    ['a tag', '<a href="https://example.org/news', '>'],
    ['a comment', '<!-- ad slot', '-->'],
  ])('does not hide the sentences behind %s', (_, before, behind) => {
    const paragraphs = clean([first, before, ...lost, behind, second].join('\n')).paragraphs.map(({ text }) => text);
    for (const sentence of lost) expect(paragraphs.join('\n')).toContain(sentence);
  });

  it.each([
    ['a tag', '<a href="https://example.org/news"\n   title="The storm that reached the coast."\n>'],
    ['a comment', '<!-- ad slot\n     div-gpt-ad-1\n-->'],
  ])('is other than %s over several lines', (_, markup) => {
    expect(clean([first, markup, second].join('\n')).paragraphs).toHaveLength(2);
  });
});

it('is a line of a backslash alone, which breaks a line in Markdown', () => {
  expect(clean(`${first}\\\n\\\n${second}`).paragraphs).toHaveLength(2);
});
