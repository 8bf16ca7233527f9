import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../src/segment.js';
import { paragraphsOf, wrap } from './segmented.js';

const first =
  'The storm that reached the coast on Friday evening has damaged the harbour and cut the power to more than four thousand homes, the mayor said on Saturday after a visit to the old town.';
const second =
  'Repairs will take several weeks, and the ferry to the southern bank stays closed until further notice because one of its two landing stages has drifted out to sea together with a crane.';
const third =
  'Nobody was hurt, although a dozen people who had been on the pier when the first wave came had to be brought back to land by the fire brigade, some of them by boat and others on foot.';

describe('lines and blank lines', () => {
  it('finds nothing in an empty or blank text', () => {
    expect(paragraphsOf('')).toEqual([]);
    expect(paragraphsOf(' \n\t\r\n \u00a0\n')).toEqual([]);
  });

  it('divides at blank lines', () => {
    expect(paragraphsOf(`${first}\n\n${second}\n\n\n\n${third}`)).toEqual([first, second, third]);
  });

  it('divides at single newlines', () => {
    expect(paragraphsOf(`Home\nWorld news\n${first}\n${second}`)).toEqual(['Home', 'World news', first, second]);
  });

  it('divides at both where they are mixed, and counts the blank lines', () => {
    const text = `Home\nWorld\n\n${first}\n${second}\n\n\n${third}`;
    expect(paragraphsOf(text)).toEqual(['Home', 'World', first, second, third]);
    expect([...segment(text).blankBefore.subarray(0, 5)]).toEqual([0, 0, 1, 0, 2]);
  });

  it('counts no blank lines before the text, and at most 255 inside it', () => {
    expect([...segment(`\n\nHome\n${'\n'.repeat(300)}World`).blankBefore.subarray(0, 2)]).toEqual([0, 255]);
  });

  it('finds every one of many short lines', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `${at % 10}`);
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
  });

  it('gives offsets into the text, white space around paragraphs excluded', () => {
    const { start, end, count } = segment('  One line. \n\n\tAnother line.\t\n');
    expect(Array.from({ length: count }, (_, at) => [start[at], end[at]])).toEqual([
      [2, 11],
      [15, 28],
    ]);
  });
});

describe('line breaks and invisible characters', () => {
  const lines = ['World news', first, second];

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
    ['next line', '\u0085'],
    ['form feed', '\f'],
  ])('takes %s for a line break', (_, lineBreak) => {
    expect(paragraphsOf(lines.join(lineBreak))).toEqual(lines);
    expect(paragraphsOf(lines.join(lineBreak + lineBreak))).toEqual(lines);
  });

  it('takes CRLF for one line break', () => {
    expect([...segment('One.\r\n\r\nTwo.').blankBefore.subarray(0, 2)]).toEqual([0, 1]);
  });

  it('takes carriage returns before a newline for one line break with it', () => {
    expect([...segment('One.\r\r\nTwo.\r\r\n\r\r\nThree.').blankBefore.subarray(0, 3)]).toEqual([0, 0, 1]);
    expect([...segment('One.\r\rTwo.').blankBefore.subarray(0, 2)]).toEqual([0, 1]);
  });

  it('takes a form feed for the end of a paragraph as well', () => {
    const pages = 'The mayor of the town told reporters on Saturday that\frepairs will take several weeks.';
    expect(paragraphsOf(pages)).toEqual(pages.split('\f'));
    expect(segment(pages).blankBefore[1]).toBe(1);
    expect(segment(pages.replace('\f', '\n\n\f')).blankBefore[1]).toBe(2);
  });

  it.each([
    ['no-break space', '\u00a0'],
    ['byte order mark', '\ufeff'],
    ['zero-width space', '\u200b'],
    ['tab', '\t'],
    ['ideographic space', '\u3000'],
  ])('trims a %s and takes lines of nothing else for blank', (_, character) => {
    const text = `${character}${first}${character}\n${character}\n${second}`;
    expect(paragraphsOf(text)).toEqual([first, second]);
    expect(segment(text).blankBefore[1]).toBe(1);
  });

  it('leaves such characters alone inside a paragraph', () => {
    expect(paragraphsOf('about 4\u00a0000\u200b homes')).toEqual(['about 4\u00a0000\u200b homes']);
  });
});

describe('hard wraps', () => {
  it.each([60, 80])('joins lines that are wrapped at %i', (width) => {
    const text = [first, second, third].map((paragraph) => wrap(paragraph, width)).join('\n\n');
    expect(segment(text).layout).toBe('wrapped');
    expect(paragraphsOf(text)).toEqual([first, second, third]);
  });

  it('tells which paragraphs are of several lines', () => {
    const { count, joined } = segment([wrap(first, 70), 'Photo', wrap(second, 70), wrap(third, 70)].join('\n\n'));
    expect([...joined.subarray(0, count)]).toEqual([1, 0, 1, 1]);
  });

  it('does not join short lines that stand below each other', () => {
    const list = ['Home', 'World', 'Business', 'Sport', 'Science', 'Most read', 'Newsletters'];
    expect(paragraphsOf(list.join('\n'))).toEqual(list);
  });

  it('does not join short list lines to the wrapped text around them', () => {
    const list = ['- the harbour', '- the old town', '- the ferry'];
    const text = [wrap(first, 70), wrap(second, 70), list.join('\n'), wrap(third, 70)].join('\n\n');
    expect(paragraphsOf(text)).toEqual([first, second, ...list, third]);
  });
});

describe('broken sentences', () => {
  it('joins a sentence that goes on in lower case', () => {
    const text = `The mayor of the town told reporters on Saturday that\nrepairs will take several weeks.\n${second}`;
    expect(paragraphsOf(text)).toEqual([
      'The mayor of the town told reporters on Saturday that repairs will take several weeks.',
      second,
    ]);
  });

  it('does not join over a blank line, after a full stop, or after a short line', () => {
    const lines = ['The mayor of the town told reporters on Saturday that', 'repairs will take several weeks.'];
    expect(paragraphsOf(lines.join('\n\n'))).toEqual(lines);
    expect(paragraphsOf(`${first}\niPhone sales rose.`)).toEqual([first, 'iPhone sales rose.']);
    expect(paragraphsOf('World news\nand more')).toEqual(['World news', 'and more']);
  });

  it('joins text nodes that were cut at links', () => {
    const text = [
      'The figures were given by the',
      'United Nations',
      ', which counts more than a quarter of a million people in the town.',
      'The storm was first reported by',
      'The Daily Sample',
      ', which cited the mayor.',
      'It has now been called',
      'Storm Eleanor',
      '.',
    ].join('\n');
    expect(segment(text).layout).toBe('fragments');
    expect(paragraphsOf(text)).toEqual([
      'The figures were given by the United Nations , which counts more than a quarter of a million people in the town.',
      'The storm was first reported by The Daily Sample , which cited the mayor.',
      'It has now been called Storm Eleanor .',
    ]);
  });

  it('joins them where the first of them is short', () => {
    const cut = 'According to the\nUnited Nations\n, there are more than a quarter of a million people in the town.';
    const text = Array.from({ length: 3 }, () => cut).join('\n');
    expect(paragraphsOf(text)).toEqual(Array.from({ length: 3 }, () => cut.replaceAll('\n', ' ')));
  });
});

describe('list markers', () => {
  it.each(['-', '•', '*', '1.', '2)', 'a)'])('joins the marker %s, alone on its line, to its item', (marker) => {
    expect(paragraphsOf(`${marker}\nThe ferry is closed\n${marker}\nThe harbour is open`)).toEqual([
      `${marker} The ferry is closed`,
      `${marker} The harbour is open`,
    ]);
  });

  it('leaves a marker alone that has no item', () => {
    expect(paragraphsOf('-\n\nThe ferry is closed\n-')).toEqual(['-', 'The ferry is closed', '-']);
  });
});

describe('one line', () => {
  const sentences = [
    'The storm reached the coast on Friday evening.',
    'Dr. Jane Example of the U.S. weather service had warned of it on Jan. 3 at 5.30 p.m. in Lisbon.',
    '“Nobody was hurt!”',
    'Will the ferry sail?',
    'It stays closed … for now, said J. Doe, who runs it.',
    'Repairs will take several weeks, and the landing stage must be rebuilt before the winter comes.',
    'Advertisement',
  ];

  it('cuts at sentences, and not behind abbreviations and initials', () => {
    const text = sentences.join(' ');
    expect(segment(text).layout).toBe('sentences');
    expect(paragraphsOf(text)).toEqual(sentences);
  });

  it('leaves the sentences of a short text on one line together', () => {
    const text = sentences.slice(0, 3).join(' ');
    expect(segment(text).layout).toBe('lines');
    expect(paragraphsOf(text)).toEqual([text]);
    const goesOn = `${text} ${'A'.repeat(300 - text.length - 2)}.`;
    expect(segment(goesOn).layout).toBe('sentences');
    expect(segment(goesOn.slice(1)).layout).toBe('lines');
  });

  it('cuts from a short text on one line what is no sentence', () => {
    const [first, , , question] = sentences;
    expect(paragraphsOf(`\n ${first} ${question} Read more \n`)).toEqual([`${first} ${question}`, 'Read more']);
    expect(paragraphsOf(`${first} “Nobody was hurt.” Jane Example`)).toEqual([
      `${first} “Nobody was hurt.”`,
      'Jane Example',
    ]);
    expect(paragraphsOf('What is no sentence: the ferry, the landing stage')).toHaveLength(1);
    expect(paragraphsOf(`<p>${first} ${question}</p>`)).toHaveLength(1);
    expect(paragraphsOf('嵐。\ufeffWord')).toEqual(['嵐。', 'Word']);
    expect([...segment(`\n\n${first} Read more`).blankBefore]).toEqual([0, 0]);
  });

  it('cuts scripts without spaces', () => {
    const japanese = ['嵐は金曜日の夜に海岸に到達した。', '港は数週間にわたって閉鎖される。', '市長はそう述べた。'];
    const text = Array.from({ length: 8 }, () => japanese.join('')).join('');
    expect(paragraphsOf(text)).toHaveLength(24);
    expect(paragraphsOf(text).slice(0, 3)).toEqual(japanese);
  });

  it('cuts it wherever it stands, and tells blank lines before it, not before its sentences', () => {
    const body = Array.from({ length: 8 }, () => `${first} ${second}`).join(' ');
    const { layout, blankBefore } = segment(`Home\n\n${body}\nSport`);
    expect(layout).toBe('sentences');
    expect([...blankBefore]).toEqual([0, 1, ...Array.from({ length: 16 }, () => 0)]);
  });

  it('leaves a long line whole that is less than most of the text', () => {
    const body = Array.from({ length: 8 }, () => `${first} ${second}`).join(' ');
    const others = Array.from({ length: 8 }, (_, at) => `${at}. ${first} ${second}`);
    expect(segment([body, ...others].join('\n')).layout).toBe('lines');
  });

  it('trims what it cuts, of a zero-width space of old, too', () => {
    const line = 'Published March 4, 2021';
    for (const space of ['  ', '\ufeff ']) {
      expect(paragraphsOf(`${second} ${line}${space}${first}`)).toEqual([second, line, first]);
    }
  });

  it('leaves some sentences whole where all are very short, at the beginning none', () => {
    const paragraphs = paragraphsOf('Why? So! '.repeat(200));
    expect(paragraphs.slice(0, 2)).toEqual(['Why?', 'So!']);
    expect(paragraphs.length).toBeGreaterThan(40);
    expect(paragraphs.length).toBeLessThan(24 + (200 * 9) / 80 + 1);
  });

  it('cuts as many more where there is more text before them', () => {
    const short = 'Why? So! '.repeat(200);
    expect(paragraphsOf(`${first} ${second}\n${short}`).length).toBeGreaterThan(paragraphsOf(short).length);
  });

  it('keeps a line apart from sentences before it, however many', () => {
    expect(paragraphsOf(`${'Why? So! '.repeat(200)}\nMenu`).at(-1)).toBe('Menu');
  });

  it('leaves the same ones whole for CRLF and for more white space', () => {
    const text = `${'Menu\n'.repeat(40)}${'Why? So! '.repeat(300)}`;
    const expected = paragraphsOf(text);
    for (const lineBreak of ['\r\n', '\n  ', '\n\n']) {
      expect(paragraphsOf(text.replaceAll('\n', lineBreak))).toEqual(expected);
    }
  });

  it('cuts the long line of a page whose other lines are few', () => {
    const body = Array.from({ length: 6 }, () => `${first} ${second}`).join(' ');
    expect(paragraphsOf(`Home\n${body}`)).toEqual(['Home', ...Array.from({ length: 6 }, () => [first, second]).flat()]);
  });
});

describe('a text with escapes', () => {
  it('is read as what it means, with the offsets of the text as it was given', () => {
    const given = 'The mayor\\u2019s office said so.\nThe ferry\\u2019s crew did not, and the harbour\\u2019s did.';
    const document = segment(given);
    expect(document.text.split('\n')[0]).toBe('The mayor’s office said so.');
    expect(document.given?.text).toBe(given);
    expect([document.given?.start[1], document.given?.end[1]]).toEqual([given.indexOf('\n') + 1, given.length]);
    expect(segment(first).given).toBeUndefined();
  });
});

/** Pieces of which odd texts consist: words, marks, and every kind of white space. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('word', 'The', 'Dr.', 'end.', 'end!”', ', and', '-', '1.', '(', '嵐。', 'ก', '42'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\t', '\u00a0', '\u200b', '\ufeff', '\u2028', '\f', '\u3000'),
  },
  { weight: 1, arbitrary: fc.constantFrom(first, wrap(second, 60), '\ud800', '\udc00', '😀', '\u0000', '\u00ad') },
);
const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

describe('properties', () => {
  it('paragraphs are ordered, not empty, trimmed, and only ignorable characters lie between them', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (input) => {
        const { count, start, end } = segment(input);
        let at = 0;
        for (let paragraph = 0; paragraph < count; paragraph++) {
          const from = start[paragraph] as number;
          const to = end[paragraph] as number;
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(input.length);
          expect(input.slice(at, from)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
          expect(input.slice(from, to)).toMatch(/^\S(?:.*\S)?$/s);
          at = to;
        }
        expect(input.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
      }),
      { numRuns: 200 },
    );
  });

  it('CRLF and LF give the same paragraphs', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(paragraphsOf(input.replaceAll('\n', '\r\n'))).toEqual(paragraphsOf(input));
      }),
      { numRuns: 200 },
    );
  });
});
