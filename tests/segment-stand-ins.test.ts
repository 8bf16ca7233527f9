import { describe, expect, it } from 'vitest';
import { type CleanResult, clean } from '../src/index.js';
import { segment } from '../src/segment.js';
import { fixtures } from './fixtures.js';

const lines: readonly string[] = [
  'Council approves a new bridge over the river',
  'By Jane Smith',
  'The city council voted on Tuesday night to approve a new bridge, ending a debate that has lasted for nearly a decade.',
  'The bridge, which is expected to cost 84 million dollars, will link the old town with the growing quarters on the east bank.',
  'Advertisement',
  'Opponents argued that the money would be better spent on repairing existing roads. The mayor did not agree.',
  'Share this article',
];

function paragraphsOf(text: string): string[] {
  return clean(text).paragraphs.map((paragraph) => paragraph.text);
}

function blanksOf(text: string): number[] {
  const { blankBefore, count } = segment(text);
  return [...blankBefore.subarray(0, count)];
}

describe('escapes that stand for line breaks', () => {
  it.each([
    ['newlines', '\\n'],
    ['blank lines', '\\n\\n'],
    ['carriage returns and newlines', '\\r\\n'],
    ['carriage returns', '\\r'],
    ['newlines that were escaped twice', '\\\\n'],
    ['newlines and tabs', '\\n\\t\\t'],
    ['newlines with spaces around', ' \\n '],
  ])('divide lines: %s', (_name, standIn) => {
    const text = `\\n${lines.join(standIn)}\\n`;
    expect(paragraphsOf(text)).toEqual(lines);
    expect(segment(text).layout).toBe('lines');
  });

  it.each(fixtures)('give what line breaks give: $name', ({ input }) => {
    const [escaped, expected] = [clean(input.trim().replaceAll('\n', '\\n')), clean(input.trim())];
    expect([escaped.title, escaped.text]).toEqual([expected.title, expected.text]);
    const answers = ({ paragraphs }: CleanResult) => paragraphs.map(({ kind, confidence }) => [kind, confidence]);
    expect(answers(escaped)).toEqual(answers(expected));
  });

  it('leave nothing of them in the text', () => {
    expect(clean(lines.join('\\n')).text).toBe([lines[2], lines[3], lines[5]].join('\n\n'));
  });

  it('tell of blank lines', () => {
    expect(blanksOf('\\n\\nOne.\\nTwo.\\n\\nThree.\\r\\n\\r\\n\\r\\nFour.\\n\\n')).toEqual([0, 0, 1, 2]);
    expect(blanksOf(`One.${'\\n'.repeat(300)}Two.`)).toEqual([0, 255]);
    // Tabs only indent what follows.
    expect(blanksOf('\\nOne.\\n\\t\\tTwo.\\n\\tThree.')).toEqual([0, 0, 0]);
  });

  it('divide one long line below others', () => {
    const above = ['Bridges', 'Council'];
    const text = [...above, [...lines, ...lines, ...lines].join('\\n')].join('\n');
    expect(paragraphsOf(text)).toEqual([...above, ...lines, ...lines, ...lines]);
  });

  it.each([
    ['newlines', '\\n'],
    ['carriage returns and newlines', '\\r\\n'],
    ['newlines that were escaped twice', '\\\\n'],
  ])('are folded where a paragraph spans several lines: %s', (_name, standIn) => {
    const [first, second] = [
      'The city council voted on Tuesday night to approve a new bridge over the',
      'river, ending a debate that has lasted for nearly a decade.',
    ];
    const { paragraphs } = clean(['Council approves', first, second, 'Share this', 'Home'].join(standIn));
    expect(paragraphs[1]?.text).toBe(`${first} ${second}`);
  });

  it('are none where there is only one', () => {
    expect(paragraphsOf('The sign for a new line is \\n in most languages')).toHaveLength(1);
    expect(paragraphsOf('A new bridge\\nBy Jane Smith\\nShare')).toHaveLength(3);
  });

  it('are none where no newline is among them, as in a row of a table', () => {
    expect(paragraphsOf('Name\\tAge\\tTown\\tCountry\\tPoints')).toHaveLength(1);
  });

  it('are none where most stand before small letters: paths and formulas', () => {
    const path = 'Open C:\\news\\notes\\temp and C:\\reports\\new\\Notes in the explorer';
    const formula = 'The neutrino $\\nu$ has a mass $m \\neq 0$ in $\\nabla \\times E$ and $\\theta$ is small';
    expect(paragraphsOf(path)).toEqual([path]);
    expect(paragraphsOf(formula)).toEqual([formula]);
  });

  it('do not divide commands of TeX beside them', () => {
    const formula = 'The angle $\\theta$ and the density $\\rho$ were measured over the whole night by both groups.';
    expect(paragraphsOf(`${lines.join('\\n')}\\n${formula}`)).toEqual([...lines, formula]);
  });

  it('are none in a text with lines of its own', () => {
    const text = `${lines.join('\n')}\nWrite \\n, or \\r\\n, and then \\n.`;
    expect(paragraphsOf(text)).toHaveLength(lines.length + 1);
  });
});

describe('gaps that stand for line breaks', () => {
  it.each([
    ['tabs', '\t'],
    ['two spaces', '  '],
    ['many spaces', ' '.repeat(12)],
    ['no-break spaces', ' \u00a0 '],
  ])('divide lines: %s', (_name, gap) => {
    const text = lines.join(gap);
    expect(paragraphsOf(text)).toEqual(lines);
    expect(segment(text).layout).toBe('lines');
  });

  it('divide sentences where they are two tabs: one alone may be all that parts them', () => {
    const all = lines.filter((line) => line.endsWith('.'));
    const sentences = [...all, ...all, ...all];
    expect(paragraphsOf(sentences.join('\t\t'))).toEqual(sentences);
    expect(segment(sentences.join('\t')).layout).toBe('sentences');
  });

  it('are folded where a sentence goes on', () => {
    const broken = lines.with(2, (lines[2] as string).replace('a new', 'a  new'));
    expect(paragraphsOf(broken.join('  '))).toEqual(lines);
    // A space by itself is no gap, not even before what would be put to the line above.
    const spaced = lines.with(2, (lines[2] as string).replace('a new bridge,', 'a  new bridge ( of steel ),'));
    expect(paragraphsOf(spaced.join('  '))[2]).toContain('approve a new bridge ( of steel ), ending');
  });

  it('divide a text that has one long stretch among its lines', () => {
    const table = `${lines.join('  ')}  `.repeat(10);
    expect(segment(`${table}${`${lines[2]} `.repeat(10)}`).layout).toBe('lines');
  });

  it('are none where all of them are inside of sentences', () => {
    const text = lines
      .slice(2)
      .join(' ')
      .replaceAll(/ (?=the|that|of|would|and|on)/g, '  ');
    expect(text.match(/ {2}/g)?.length).toBeGreaterThan(8);
    expect(segment(text).layout).toBe('sentences');
  });

  it('are looked for in all of the text', () => {
    const article = `${lines[2]} `.repeat(50);
    const gapped = `${lines.join('  ')}  `.repeat(60);
    expect(segment(`${' '.repeat(9000)}${gapped}`).layout).toBe('lines');
    expect(segment(`${article}${gapped}`).layout).toBe('lines');
    expect(segment(`${article.repeat(5)}${gapped}`).layout).toBe('sentences');
  });

  it('are none where they only part sentences', () => {
    const sentences = [...lines.slice(2, 4), ...lines.slice(2, 4), 'Opponents argued. The mayor did not agree.'];
    const text = `${lines[0]} ${sentences.join('  ')}`;
    expect(segment(text).layout).toBe('sentences');
  });

  it('are none where sentences are two spaces apart and a few slips are among them', () => {
    const sentences = Array.from({ length: 100 }, (_, at) => `The sentence number ${at} says next to nothing at all.`);
    const text = sentences
      .join('  ')
      .replace(/says next(?= to nothing at all\. {2}The sentence number [123] )/g, 'says  Next');
    expect(segment(text).layout).toBe('sentences');
  });

  it('are none in a short text, which may be a row of a table', () => {
    expect(paragraphsOf('Name\tAge\tTown\tCountry\tPoints\tPlace\tYear\tRank\tClub')).toHaveLength(1);
  });

  it('are none where all but two part sentences', () => {
    const [first, second, third] = lines.slice(2) as [string, string, string];
    const text = [first, second, 'The mayor did not agree.', first, second, third].join('  ');
    expect(segment(`Bridge  Council  ${text}`).layout).toBe('sentences');
    expect(segment(`Bridge  Council  East bank  ${text}`).layout).toBe('lines');
  });

  it('are none where there are few, or only in a part of the text, such as a table', () => {
    const slips = lines.slice(2, 6).join(' ');
    expect(segment(`Name  Age  Town  Country  Points ${slips}`).layout).toBe('sentences');
    expect(segment(`Name  Age  Town  Country  Points  Place  ${slips}`).layout).toBe('lines');
    const article = `${lines[2]} ${lines[3]} `.repeat(20);
    expect(segment(`${article}${'  Name'.repeat(60)}  ${article}`).layout).toBe('sentences');
    const slipped = `${lines[2]}  ${lines[0]} and ${lines[3]} ${lines[2]}`.replaceAll('nearly a decade.', 'ten years;');
    expect(segment(`${slipped} `.repeat(8)).layout).toBe('sentences');
    // Those of one long line, whatever stands above it.
    const below = (count: number): string =>
      Array.from({ length: count }, () => `${lines[2]} ${lines[5]} Name`).join('  ');
    expect(segment(`Bridges\n${below(6)}`).layout).toBe('sentences');
    expect(segment(`Bridges\n${below(7)}`).layout).toBe('lines');
  });
});

describe('bars that stand for line breaks', () => {
  const [first, second, third] = lines.filter((line) => line.endsWith('.')) as [string, string, string];

  it.each(['|', ' | ', ' || ', '¶', ' ¶ ', ' | | '])('divide lines: %s', (bar) => {
    const text = lines.join(bar);
    expect(paragraphsOf(text)).toEqual(lines);
    expect(segment(text).layout).toBe('lines');
    expect(clean(text).text).toBe([first, second, third].join('\n\n'));
  });

  it('are folded where a sentence goes on', () => {
    const broken = lines.with(2, (lines[2] as string).replace('approve a', 'approve a |'));
    expect(paragraphsOf(broken.join(' | '))).toEqual(lines);
  });

  it('are none where fewer than three stand behind longer sentences: menus and tables', () => {
    const short = ['Home', 'News', 'Sport', 'Weather'];
    const long = [`${first} ${third}`, `${second} ${third}`];
    expect(segment([...short, ...long, 'Share'].join(' | ')).layout).toBe('sentences');
    expect(segment([...short, first, second, third, 'Share'].join(' | ')).layout).toBe('lines');
    expect(segment([...short, 'It rained.', 'It snowed.', ...long, 'Share'].join(' | ')).layout).toBe('sentences');
    const menu = `${short.join(' | ')} | Contact | Login ${`${first} ${second} ${third} `.repeat(5)}`;
    expect(segment(menu).layout).toBe('sentences');
  });

  it('are none where there are fewer than six', () => {
    expect(segment(['Home', first, second, third, 'Share'].join(' | ')).layout).toBe('sentences');
  });
});

describe('rows of bars', () => {
  it.each(['|||||', '||||', ' |||||\n', '\n\n|||||\n\n'])(
    'divide texts that were put one behind another: %j',
    (row) => {
      const [first, second] = [lines[2] as string, lines[3] as string];
      expect(paragraphsOf(`${first}${row}${second}${row}`)).toEqual([first, second]);
    },
  );

  it('divide like blank lines', () => {
    expect(blanksOf('||||One.||||Two.\nThree. ||||\nFour.\n\n\n||||Five.')).toEqual([0, 1, 0, 1, 2]);
    expect(paragraphsOf('The storm has damaged a part of the ||||\nharbour.')).toHaveLength(2);
    // No tag holds one.
    expect(paragraphsOf('|<l\n||||>')).toEqual(['|<l', '>']);
  });

  it('are no cells of a table', () => {
    expect(paragraphsOf('| Lisbon ||| 42 |\n| Porto ||| 17 |')).toEqual(['| Lisbon ||| 42 |', '| Porto ||| 17 |']);
  });
});

it('may be millions', () => {
  expect(segment('|'.repeat(4_000_000)).count).toBeLessThan(2);
  expect(
    segment(`${'The storm has damaged the harbour, the mayor said. '.repeat(20)}${'| '.repeat(4_000_000)}`).count,
  ).toBeGreaterThan(0);
});
