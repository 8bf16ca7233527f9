import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { findLines } from '../src/segment/lines.js';
import { findScripts } from '../src/segment/scripts.js';
import { segment } from '../src/segment.js';
import { fixtures } from './fixtures.js';

const analytics = [
  'window.dataLayer = window.dataLayer || [];',
  'function gtag(){dataLayer.push(arguments);}',
  "gtag('js', new Date());",
];
const style = ['@media (max-width: 600px) {', '.menu, .footer {', 'display: none !important;', '}', '}'];
const linked =
  '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Storm damages harbour of Lisbon","author":[{"@type":"Person","name":"Jane Smith"}]}';
const scripts = [...analytics, ...style, linked];
const sentences = [
  'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.',
  'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.',
  'Nobody was hurt, but two hundred people had to leave their houses, which were flooded in the night.',
];

/** What is found of a text: its pieces, those of scripts between braces. */
function found(text: string): string[] | undefined {
  const result = findScripts(text, findLines(text));
  if (result === undefined) return undefined;
  const { lines, scripts: isScript } = result;
  return Array.from({ length: lines.count }, (_, line) => {
    const piece = text.slice(lines.start[line], lines.end[line]);
    return isScript[line] === 1 ? `<${piece}>` : piece;
  });
}

describe('a text that holds programs and data of its page', () => {
  it('tells them from the rest, line by line', () => {
    expect(found([...scripts, ...sentences].join('\n'))).toEqual([
      ...scripts.map((script) => `<${script}>`),
      ...sentences,
    ]);
  });

  it.each([
    ...[
      '}',
      '});',
      '[{"a": 1}]',
      '// counts visits',
      '/* styles */',
      '"headline": "Storm hits harbour",',
      'color: red;',
    ],
    ...['background: url(a.png) no-repeat; /* new */', '@import url("a.css")', '.menu a:hover,', '#footer .links {'],
    ...[
      '.a{b}/*!sc*/',
      'var a = 1',
      'return a(b)',
      'if (a) b()',
      'else if (a) b()',
      'else { b() }',
      'try { a() }',
      'switch (a) {',
      'case "a": b',
      'function a() b',
      'return;',
      'return {a: 1',
      'window[a]',
      'document.write(a)',
      '"count": 12,',
      'a.b = c;',
      '<!-- ad -->',
      'n_a++;',
      'x_y = a<b || c[d] < e',
    ],
  ])('has %s among them', (line) => {
    expect(found([...scripts, line].join('\n'))?.at(-1)).toBe(`<${line}>`);
  });

  it.each([
    ...[
      'Storm damages harbour of Lisbon',
      '[Photo: AP]',
      '), said the mayor.',
      'Update: the ferry sails again',
      '“If (and only if) it rains”',
    ],
    ...[
      '.5 per cent',
      'The mayor of Lisbon said so; nobody knew why',
      'let us go',
      'Smith & Sons = £5',
      '"We do not know," she said.',
    ],
  ])('has %s among the rest', (line) => {
    expect(found([...scripts, line].join('\n'))?.at(-1)).toBe(line);
  });

  it('has both in long lines, which are cut there', () => {
    const prose = sentences.join(' ');
    const code = analytics.slice(0, 2).join('');
    const line = `${linked}${linked}\tvar a={b:1}; ${prose} ${code} gtag('js',new Date()); ${prose}`;
    expect(found([...scripts, line].join('\n'))?.slice(scripts.length)).toEqual([
      `<${linked}${linked}\tvar a={b:1};>`,
      prose,
      `<${code} gtag('js',new Date());>`,
      prose,
    ]);
  });

  it('has no text in strings of data, nor in a few words between', () => {
    const data = `{"@context":"https://schema.org","articleBody":"${sentences.join(' ')}","a":"b"}`;
    expect(found([...scripts, data].join('\n'))?.at(-1)).toBe(`<${data}>`);
    const few = `var a={b:1}; ${'one two three '.repeat(6)}var c={d:1};${'e'.repeat(300)}`;
    expect(found([...scripts, few].join('\n'))?.at(-1)).toBe(`<${few}>`);
  });

  it('is a long text without any code as well', () => {
    const prose = sentences.join(' ').repeat(2);
    expect(found([...scripts, prose].join('\n'))?.at(-1)).toBe(prose);
  });

  it.each([
    ['braces', scripts.map((line) => line.replaceAll(/[{}]/g, '')).join('\n')],
    ['what programs of pages say', 'fn main() { if a { b } else { c } }\nimpl A { fn d() { e } }'.repeat(3)],
    ['any code', sentences.join('\n')],
  ])('is another than one without %s', (_, text) => {
    expect(found(text)).toBeUndefined();
  });

  it('is no fixture', () => {
    for (const { input } of fixtures) expect(found(input)).toBeUndefined();
  });
});

describe('what tells of programs of a page', () => {
  const four = ['window.', 'dataLayer', '@media', 'jQuery'];
  const braces = '{}{}{}{}{}';

  it.each([
    ...[
      'document.',
      'gtag(',
      'googletag',
      'addEventListener',
      'createElement',
      'localStorage',
      'function(',
      'function (',
    ],
    ...['.push(', 'JSON.parse', '__NEXT', '"@context"', '"@type"', 'schema.org', '@font-face', '@import', '!important'],
    ...[
      'display:',
      'font-size:',
      'margin:',
      'padding:',
      'background:',
      'CDATA',
      'adsbygoogle',
      'fbq(',
      '_gaq',
      'typeof ',
    ],
    ...['var ', 'https:\\/\\/', 'px;', 'navigator.'],
  ])('is %s, beside four others', (mark) => {
    expect(found([braces, ...four, `${mark}a`].join('\n'))).toBeDefined();
  });

  it.each(four)('is %s', (mark) => {
    const others = four.filter((other) => other !== mark);
    expect(found([braces, ...others, 'googletag', '!important'].join('\n'))).toBeDefined();
    expect(found([braces, ...others, 'googletag', `${mark}a`].join('\n'))).toBeDefined();
  });

  it('is not fewer of them, nor fewer braces', () => {
    expect(found([braces, ...four].join('\n'))).toBeUndefined();
    expect(found(['{}{}{}{}', ...four, 'googletag'].join('\n'))).toBeUndefined();
    expect(found(['{{{{{', ...four, 'googletag'].join('\n'))).toBeDefined();
    expect(found(['a{ {}{}{', ...four, 'googletag'].join('\n'))).toBeUndefined();
  });
});

describe('a line among scripts', () => {
  const last = (line: string): string | undefined => found([...scripts, line].join('\n'))?.at(-1);

  it.each([
    ...[
      'See // and /* for comments',
      'He said "a": yes',
      'The color of it: red; but blue',
      'What @media is',
      'The function (of it)',
    ],
    ...[
      'So if (and only if) it rains',
      '"We were lucky": with these words the mayor opened her speech',
      '[1] According to the ministry of transport, two ships were lost',
      '[2023 update] The mayor said that the ferry would sail again',
      'return tickets cost 12 pounds (children half); the ferry sails at noon',
      'let it be known (said the mayor)',
      'case closed: nobody knew why (or said so)',
      'The menu .a, too',
      'The storm, the mayor',
      'a; b',
      'a ; b',
      '.5 per cent, they say',
      'n++ is',
    ],
    ...[
      'The mayor (of Lisbon),',
      'returned (by them)',
      'The mayor said “yes”, and',
      '[Photo: the harbour],',
      'mayor;',
      '] and so on',
    ],
  ])('is text: %s', (line) => {
    expect(last(line)).toBe(line);
  });

  it.each([
    ...[
      '[0, 1]',
      ']);',
      '])(',
      '"a" : 1',
      '"a":1',
      'if(a) b',
      'if  (a) b',
      'a = b ;',
      "a = 'b' ;",
      'a = [b] ,',
      'i_i-- ;',
    ],
    ...['.a,', '#a .b,', '.a{', '.a { b }', '*/', '-->', 'window.a = b', '$(a)', 'else {', 'f_a(b);', 'a_b = 1; */'],
  ])('is code: %s', (line) => {
    expect(last(line)).toBe(`<${line}>`);
  });

  it('is code with one sign of 25 characters, if it is not too short', () => {
    expect(last(`=${'a'.repeat(24)}`)).toBe(`<=${'a'.repeat(24)}>`);
    expect(last(`=${'a'.repeat(25)}`)).toBe(`=${'a'.repeat(25)}`);
    expect(last(`=${'a'.repeat(19)}`)).toBe(`<=${'a'.repeat(19)}>`);
    expect(last(`=${'a'.repeat(18)}`)).toBe(`=${'a'.repeat(18)}`);
  });

  it('is cut if it has more than 300 characters', () => {
    const prose = 'the ferry sails again '.repeat(20);
    const short = `${prose}${'x'.repeat(300)}`.slice(0, 290).concat(' a={b:1} x');
    expect(last(short)).toBe(short);
    expect(last(`${short.slice(0, 1)}${short}`)).toBe('<a={b:1} x>');
  });

  it.each([...['3.5', '10.30-11.45', 'AT_T', 'x);', '1.2.3', 'b1c2', "it's", '“yes”,', 'example.org', 'a;b']])(
    'is prose where %s stands in it by itself',
    (word) => {
      const line =
        `${linked}${linked}${linked} ${'the ferry sails again '.repeat(6)}${word} ${'the ferry sails again '.repeat(2)}`.trim();
      expect(last(line)).toBe(line.slice(linked.length * 3 + 1));
    },
  );

  it.each([...['1.25.5', '0-.5', 'a1b2', 'x"a":', 'b;c', '(d);', 'window.a', 'document.b', `${'e'.repeat(60)}`]])(
    'is code where words such as %s follow one another',
    (word) => {
      const line = `${'the ferry sails again '.repeat(12)}${`${word} `.repeat(20)}`.trim();
      const at = line.length > 300 ? line.indexOf(word) : 0;
      expect(last(line)).toBe(`<${line.slice(at)}>`);
    },
  );

  it('has twenty words of prose, or is code', () => {
    const line = (words: number): string => `${linked}${linked}${linked} ${'ferry '.repeat(words)}`.trim();
    expect(last(line(20))).toBe('ferry '.repeat(20).trim());
    expect(last(line(19))).toBe(`<${line(19)}>`);
  });

  it('keeps the blank lines before it at its first piece', () => {
    const text = `${scripts.join('\n')}\n\n\n${linked}${linked}${linked} ${'ferry '.repeat(20)}`;
    const { lines } = findScripts(text, findLines(text)) as NonNullable<ReturnType<typeof findScripts>>;
    expect([...lines.blankBefore.subarray(-3)]).toEqual([0, 2, 0]);
  });
});

describe('the paragraphs of such a text', () => {
  const menu = ['Home', 'Sports', 'Weather'];
  const page = [
    ...analytics,
    '',
    ...menu,
    ...style,
    'Storm damages harbour of Lisbon',
    ...sentences,
    linked,
    'Privacy Policy',
  ];

  it('are one for each run of code, and those that there are without it', () => {
    const { paragraphs } = clean(page.join('\n'));
    expect(paragraphs.map(({ text }) => text)).toEqual([
      analytics.join(' '),
      ...menu,
      style.join(' '),
      'Storm damages harbour of Lisbon',
      ...sentences,
      linked,
      'Privacy Policy',
    ]);
  });

  it('are dropped where they are code, unless somebody asks for them', () => {
    const isCode = ({ text }: { text: string }): boolean => /[{}]/.test(text);
    for (const threshold of [0, 0.33]) {
      const kept = clean(page.join('\n'), { threshold }).paragraphs.filter((paragraph) => paragraph.kept);
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.filter(isCode)).toEqual([]);
    }
    const rules = [{ match: /dataLayer/, kind: 'body' as const }];
    expect(clean(page.join('\n'), { rules }).text).toContain('dataLayer');
  });

  it('keep the title that they have without it', () => {
    expect(clean(page.join('\n')).title).toBe('Storm damages harbour of Lisbon');
  });

  it('are sentences where all else stands on one line', () => {
    const teaser = 'Read more Harbour closed after the storm that reached the coast ';
    const text = [...scripts, `${teaser.repeat(12)}${sentences.join(' ')}`].join('\n');
    const { layout, count, scripts: isScript } = segment(text);
    expect(layout).toBe('sentences');
    expect([...(isScript ?? [])].filter((flag) => flag === 1)).toHaveLength(1);
    expect(isScript?.[0]).toBe(1);
    expect(count).toBeGreaterThan(6);
  });

  it('are cut where lines were glued to one another', () => {
    const glued = `${menu.join('')}${sentences.join('')}${sentences.join('')}Read moreContact usJane Smith`;
    const paragraphs = clean([...analytics, ...style, glued, linked].join('\n')).paragraphs.map(({ text }) => text);
    expect(paragraphs[0]).toBe([...analytics, ...style].join(' '));
    for (const sentence of sentences) expect(paragraphs).toContain(sentence);
    expect(paragraphs.at(-1)).toBe(linked);
  });
});

describe('markup beside scripts', () => {
  it.each([
    ...['<p>The ferry stays closed.</p>', '<h1>Storm damages harbour</h1>', '<li><a href="/a?b={c}">Weather</a></li>'],
    ...['&lt;p&gt;The ferry stays closed.&lt;/p&gt;', 'Smith &amp; Sons &#8211; a family'],
  ])('is no code: %s', (line) => {
    expect(found([...scripts, line].join('\n'))?.at(-1)).toBe(line);
  });

  it('is no code in long lines, at their edges and between words', () => {
    const tagged = `<p>${sentences.join('</p><p>')}</p>`;
    expect(found([...scripts, tagged].join('\n'))?.at(-1)).toBe(tagged);
    const linkedLine = `The <a href="/mayor">mayor</a> said on <em>Friday</em>, ${sentences.join(' ')}`;
    expect(found([...scripts, linkedLine].join('\n'))?.at(-1)).toBe(linkedLine);
    const escaped = sentences.join('\\n');
    expect(found([...scripts, escaped].join('\n'))?.at(-1)).toBe(escaped);
  });

  it('is no code beside addresses and names of accounts', () => {
    const address = `${sentences.join(' ')} See https://www.example.org/news/storm?utm_source=mail&id=12345 (or @harbour_news_lisbon) for a map.`;
    expect(found([...scripts, address].join('\n'))?.at(-1)).toBe(address);
  });

  it('does not keep a program between tags from being one', () => {
    const program = `<script>${analytics.join('')}</script>`;
    expect(found([...scripts, program].join('\n'))?.at(-1)).toBe(`<${program}>`);
    const comment = '<!-- begin of the menu -->';
    expect(found([...scripts, comment].join('\n'))?.at(-1)).toBe(`<${comment}>`);
  });
});

describe('what stands for line breaks beside scripts', () => {
  const script = scripts.join(' ');
  const texts = (text: string): string[] => {
    const { count, start, end } = segment(`${script}\n${text}`);
    return Array.from({ length: count }, (_, at) =>
      text.slice((start[at] as number) - script.length - 1).slice(0, (end[at] as number) - (start[at] as number)),
    ).slice(1);
  };
  const more = [
    ...sentences,
    'Storm warning',
    'The mayor thanked everyone who had helped in the night.',
    'By Jane Smith',
  ];

  it('is a row of bars', () => {
    expect(texts(sentences.join(' ||||| '))).toEqual(sentences);
    expect(texts(`${sentences.join('\n')} ||||| ${sentences[0]}`)).toEqual([...sentences, sentences[0]]);
  });

  it.each([
    ['escapes', '\\n'],
    ['tabs', '\t'],
    ['bars', ' | '],
  ])('are %s', (_, divider) => {
    const lines = [...more, ...more];
    expect(texts(lines.join(divider))).toEqual(lines);
  });

  it('are tags of blocks', () => {
    const lines = more.map((line) => `<p>${line}</p>`);
    expect(texts(lines.join(''))).toEqual(lines);
  });
});
