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
    const teaser = 'Harbour closed after storm Mayor asks for help from Lisbon Ferry stays closed Trains do not run ';
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
