import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { cutAt, gluedPlaces } from '../src/segment/glued-lines.js';
import { findLines } from '../src/segment/lines.js';
import { segment } from '../src/segment.js';
import { fixtures } from './fixtures.js';

const menu = ['Home', 'Sports', 'Weather forecast', 'Subscribe now', 'Jane Smith', '12 May 2024', 'Photo: (AP)'];
const paragraphs = [
  'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.',
  '“Repairs will take several weeks,” she said, and the ferry to the southern bank stays closed until then.',
  'Nobody was hurt, but two hundred people had to leave their houses, which were flooded in the night.',
  'The port authority will decide next week whether the pier can be saved, and what that is going to cost the city.',
  'In the south of the country the trains do not run, since trees have fallen on the tracks in many places.',
];
const lines = [...menu, ...paragraphs, 'Read more', 'Contact us'];
const glued = lines.join('');
const tail = 'The weather service expects more wind at the weekend.';

/** The pieces that a text is cut into, line by line. */
function pieces(text: string): string[] {
  const found = findLines(text);
  const { count, start, end } = cutAt(gluedPlaces(text, found), found);
  return Array.from({ length: count }, (_, line) => text.slice(start[line], end[line]));
}

describe('lines that were glued to one another', () => {
  it('are cut where they began', () => {
    // Nothing tells the day from the words before it.
    expect(pieces(`${glued}\n\n${tail}`)).toEqual([
      ...['Home', 'Sports', 'Weather forecast', 'Subscribe now', 'Jane Smith12 May 2024', 'Photo: (AP)'],
      ...paragraphs,
      ...['Read more', 'Contact us', tail],
    ]);
  });

  it('keep the blank lines before the first', () => {
    const found = findLines(`${tail}\n\n${glued}`);
    const { blankBefore } = cutAt(gluedPlaces(`${tail}\n\n${glued}`, found), found);
    expect([...blankBefore].filter((blank) => blank > 0)).toEqual([1]);
    expect(blankBefore[1]).toBe(1);
  });

  it('are cut on one line as well', () => {
    const { count, start } = segment(glued);
    const starts = Array.from({ length: count }, (_, at) => start[at] as number);
    for (const line of ['Sports', 'Weather', 'Photo', ...paragraphs, 'Contact']) {
      expect(starts).toContain(glued.indexOf(line));
    }
  });

  it('are paragraphs of their own', () => {
    const found = clean(`${glued}\n\n${tail}`).paragraphs.map(({ text }) => text);
    for (const line of [...paragraphs, 'Weather forecast', 'Contact us', tail]) expect(found).toContain(line);
  });
});

describe('glued lines among scripts', () => {
  const scripts = [
    'window.dataLayer = window.dataLayer || [];',
    'function gtag(){dataLayer.push(arguments);}',
    '@media (max-width: 600px) {',
    '.menu { display: none !important; }',
    '}',
    '{"@context":"https://schema.org","@type":"NewsArticle"}',
  ];

  it('are cut as well, and the scripts stay together', () => {
    const text = [...scripts, glued, ...scripts, tail].join('\n');
    const { layout, count, start, end, scripts: isScript } = segment(text);
    const found = Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
    expect(layout).toBe('lines');
    expect(found).toEqual([scripts.join('\n'), ...pieces(`${glued}\n${tail}`).slice(0, -1), scripts.join('\n'), tail]);
    expect([...(isScript?.subarray(0, count) ?? [])].flatMap((is, at) => (is === 1 ? [at] : []))).toEqual([
      0,
      count - 2,
    ]);
  });

  it('are sentences where nearly all is one line', () => {
    const body = Array.from({ length: 4 }, () => paragraphs.join(' ')).join(' ');
    const text = [scripts[0], body, ...scripts, 'Contact us', ...scripts].join('\n');
    const { layout, count, start, end, joined } = segment(text);
    expect(layout).toBe('sentences');
    expect(text.slice(start[0], end[0])).toBe(scripts[0]);
    expect(text.slice(start[1], end[1])).toBe(paragraphs[0]);
    expect([count, text.slice(start[count - 1], end[count - 1])]).toEqual([
      paragraphs.length * 4 + 4,
      scripts.join('\n'),
    ]);
    expect([...joined].filter((is) => is === 1)).toHaveLength(3);
  });
});

describe('a capital inside of a word', () => {
  it.each([
    ['where fewer sentences are glued', `${menu.join('')}${paragraphs.join(' ')}\n\n${tail}`],
    ['where the lines are short', `${menu.join('')}${paragraphs.slice(0, 2).join('')}\n\n${tail}`],
    ['of names of programs', `${'We use System.Out and JavaScript, GitHub and LinkedIn. '.repeat(20)}\n\n${tail}`],
    [
      'of initials',
      `${'J.R. Smith and Dr.K. Jones were there, as was U.S. President A.Lincoln. '.repeat(12)}\n\n${tail}`,
    ],
  ])('divides nothing %s', (_, text) => {
    expect(gluedPlaces(text, findLines(text))).toEqual([]);
  });

  it('divides no fixture', () => {
    for (const { input } of fixtures) expect(gluedPlaces(input, findLines(input))).toEqual([]);
  });

  it('divides no line where it is written so more often, nor a short one', () => {
    const text = `${glued} YouTube YouTube YouTube WhatsApp\nYouTube, LinkedIn, TikTok, GitHub`;
    const found = pieces(text);
    expect(found.at(-1)).toBe('YouTube, LinkedIn, TikTok, GitHub');
    expect(found.join('|')).toContain('YouTube YouTube YouTube Whats');
  });

  it('is looked for in linear time', () => {
    for (const piece of ['ab.Cd ', 'abCd', 'ab.Cd', 'aaB', '12Ab', 'Abcd.', `${glued}\n`]) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(gluedPlaces(text, findLines(text)).length).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('what it takes for lines to be glued', () => {
  const filler = 'the mayor said that the harbour is closed and that it opens again '.repeat(60);
  const sentences = ['harbour.The ferry', 'closed.He said', 'open.In the'];
  const words = ['interviewJane', 'newsTony', 'agoPeter'];
  /** A line of so many characters that has all of these. */
  const line = (parts: readonly string[], length = 600): string =>
    `${parts.join(' ')} ${filler}`.slice(0, length - 1).concat('x');
  const places = (text: string): number => gluedPlaces(text, findLines(text)).length;

  it('is three glued sentences and three glued words', () => {
    expect(places(line([...sentences, ...words]))).toBe(6);
    expect(places(line([...sentences.slice(1), ...words]))).toBe(0);
    expect(places(line([...sentences, ...words.slice(1)]))).toBe(0);
  });

  it('may be sentences in several lines', () => {
    const text = [line(sentences.slice(1)), line([sentences[0] as string, ...words])].join('\n');
    expect(places(text)).toBe(4);
  });

  it('is a long line with the sentences', () => {
    expect(places(line([...sentences, ...words], 599))).toBe(0);
    expect(places(`${filler}\n${line([...sentences, ...words], 599)}`)).toBe(0);
  });

  it('is one sentence that begins with a stop word', () => {
    const unknown = sentences.map((sentence) => sentence.replace(/\.\w+/, '.Xylo'));
    expect(places(line([...unknown, ...words]))).toBe(0);
    expect(places(line([...unknown.slice(1), ...sentences.slice(0, 1), ...words]))).toBe(6);
    expect(places(line([...unknown.slice(1), 'harbour.”“The ferry', ...words]))).toBe(6);
    expect(places(line([...unknown.slice(1), 'harbour.”Xthe ferry', ...words]))).toBe(0);
  });

  it.each([
    'J.The ferry',
    'ABC.The ferry',
    'aB.The ferry',
    '3.The ferry',
    'harbour.the ferry',
    'harbour.The.',
    'harbour. The ferry',
  ])('is no sentence in %s', (sentence) => {
    expect(places(line([sentence, ...sentences.slice(1), ...words]))).toBe(0);
    expect(places(line([...sentences, sentence, ...words]))).toBe(6);
  });

  it.each([
    'to.The ferry',
    'harbour!The ferry',
    'harbour…The ferry',
    'harbour.“The ferry',
    'harbour.”The ferry',
    'harbour?(The ferry',
  ])('is a sentence in %s', (sentence) => {
    expect(places(line([sentence, ...sentences.slice(1), ...words]))).toBe(6);
  });

  it.each(['aBc', 'ABc', 'ABCd', 'abC', 'abCD', 'ab-Cd', '“Cd'])('is no word in %s', (word) => {
    expect(places(line([...sentences, word, ...words.slice(1)]))).toBe(0);
  });

  it.each(['abCd', '2024Jane', 'LIVEThe', 'news:Jane', '(AP)Jane', '12%Jane', '[1]Jane', 'more…Jane'])(
    'is a word in %s',
    (word) => {
      expect(places(line([...sentences, word, ...words.slice(1)]))).toBe(6);
    },
  );

  it('is cut in lines that are long enough, and have enough for their length', () => {
    const first = line([...sentences, ...words]);
    const others = ['oneTwo', 'threeFour', 'fiveSix'];
    expect(places(`${first}\n${line(others, 120)}`)).toBe(9);
    expect(places(`${first}\n${line(others, 119)}`)).toBe(6);
    expect(places(`${first}\n${line(others.slice(1), 120)}`)).toBe(6);
    expect(places(`${first}\n${line(others, 2400)}`)).toBe(9);
    expect(places(`${first}\n${line(others, 2401)}`)).toBe(6);
  });

  it('is no word that is written so three times', () => {
    const first = line([...sentences, ...words]);
    expect(places(`${first}\n${line(['oneTwo', 'oneTwo', 'threeFour'], 120)}`)).toBe(9);
    expect(places(`${first}\n${line(['oneTwo', 'oneTwo', 'oneTwo', 'threeFour', 'fiveSix'], 120)}`)).toBe(6);
    expect(places(`${first}\n${line(['oneTwo', 'oneTwo', 'oneTwos', 'threeFour', 'anoneTwo'], 120)}`)).toBe(11);
    const long = (end: string): string => `${'a'.repeat(50)}${end}B${'b'.repeat(50)}`;
    expect(
      places(
        `${first}\n${line(
          ['1', '2', '3'].map((end) => long(end)),
          600,
        )}`,
      ),
    ).toBe(9);
    expect(
      places(
        `${first}\n${line(
          ['x', 'x', 'x'].map((end) => long(end)),
          600,
        )}`,
      ),
    ).toBe(6);
  });
});

describe('several long lines', () => {
  const teaser =
    'Read more Harbour closed after the storm that reached the coast Read more Mayor asks for the help of all ';

  it('are cut like one where lines seem to have begun inside of them', () => {
    const long = `${teaser.repeat(10)}${paragraphs.join(' ')}`;
    const { layout, count } = segment(`${long}\n${long}`);
    expect(layout).toBe('sentences');
    expect(count).toBeGreaterThan(12);
  });

  it('are paragraphs where none did', () => {
    const long = paragraphs.join(' ').repeat(3);
    const { layout, count } = segment(`${long}\n${long}`);
    expect([layout, count]).toEqual(['lines', 2]);
  });

  it('are paragraphs where the others are longer, or lines were glued', () => {
    const long = `${teaser.repeat(10)}${paragraphs.join(' ')}`;
    const short = Array.from({ length: 20 }, () => paragraphs[0]).join('\n');
    expect(segment(`${long}\n${long}\n${short}\n${short}`).layout).toBe('lines');
    expect(segment(`${long}${glued}\n${long}`).layout).toBe('lines');
  });
});
