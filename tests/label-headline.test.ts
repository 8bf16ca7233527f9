import { describe, expect, it } from 'vitest';
import { read } from '../src/clean.js';
import { headline } from '../src/label/headline.js';
import type { TextDocument } from '../src/values/document.js';

const title = 'Storm damages harbour in Lisbon';
const site = 'The Daily Sample';

/** The headline of a line, which stands below so many others. */
function headlineOf(line: string, below = 0, behind: readonly string[] = []): string {
  const above = Array.from({ length: below }, (_, at) => `Line ${at}`);
  return headline(read([...above, line, ...behind].join('\n\n')), below);
}

describe('a headline', () => {
  it.each([
    title,
    'Storm',
    '嵐がリスボンの港を襲う',
    'Storm: 3/4 of the harbour damaged',
    'Storm - damage',
    'Storm damages harbour – but the ferry sails again',
    'Storm damages harbour - 10 Pictures, One Film',
    `Opinion | ${title}`,
    `Portugal: ${title}`,
    'std::vector in the storm of Lisbon',
    '|',
  ])('is the whole line: %s', (line) => {
    expect(headlineOf(line)).toBe(line);
  });

  it.each(['|', '│', '｜', '¦', '•', '·', '-', '–', '—', '--', '//', '⋆', '::', '«'])(
    'ends before the site behind %s',
    (separator) => {
      expect(headlineOf(`${title} ${separator} ${site}`)).toBe(title);
    },
  );

  it('ends before a bar that is glued to it', () => {
    expect(headlineOf(`${title}|${site}`)).toBe(title);
    expect(headlineOf(`${title}｜${site}`)).toBe(title);
    expect(headlineOf('Storm-damaged harbour reopens')).toBe('Storm-damaged harbour reopens');
  });

  it('does not end before a quotation', () => {
    for (const line of ['Storm damages harbour « Lisbon »', 'Storm damages « Harbour » - and more'])
      expect(headlineOf(line)).toBe(line);
    expect(headlineOf(`Storm damages »harbour« | ${site}`)).toBe('Storm damages »harbour«');
  });

  it('ends before a dash behind an ideograph where the text knows the name of the site', () => {
    for (const dash of ['-', '--', '——', '－'])
      expect(headlineOf(`嵐がリスボンの港を襲う${dash}見本新聞網`, 0, ['見本新聞網'])).toBe('嵐がリスボンの港を襲う');
    for (const line of ['嵐がリスボンの港を襲う-見本新聞', 'リスボン-ポルト間の列車が運休', '嵐 - 3'])
      expect(headlineOf(line, 0, ['列車'])).toBe(line);
    // Not where the line goes on, nor behind other letters.
    expect(headlineOf('リスボン-ポルト 間の列車が運休', 0, ['ポルト'])).toBe('リスボン-ポルト 間の列車が運休');
    expect(headlineOf('Storm stops trains Porto-Lisbon', 0, ['Lisbon'])).toBe('Storm stops trains Porto-Lisbon');
  });

  it('ends before an underscore behind an ideograph', () => {
    expect(headlineOf('嵐がリスボンの港を襲う_新聞中心_見本新聞網')).toBe('嵐がリスボンの港を襲う');
    for (const name of ['台風が港を襲撃', '台風が上陸', '台風がリスボン', '台風とあらし']) {
      expect(headlineOf(`${name}_新聞中心_見本新聞網`)).toBe(name);
    }
    for (const line of ['The snake_case of Lisbon', 'Harbour of Lisbon in snake_case', '嵐 _新聞'])
      expect(headlineOf(line)).toBe(line);
  });

  it.each(['•The Sample', 'Sample• Online', 'Pre- Winter', '-Ish Sample', 'Home> News> Lisbon', '>Home >News Lisbon'])(
    'does not end before a separator that is a part of a word: %s',
    (words) => {
      expect(headlineOf(`${title} ${words}`)).toBe(`${title} ${words}`);
    },
  );

  it.each(['# ', '### '])('has no mark of a heading in front: %s', (mark) => {
    expect(headlineOf(`${mark}${title}`)).toBe(title);
    expect(headlineOf(`${mark}${title} | ${site}`)).toBe(title);
  });

  it('has no marks of Markdown around it', () => {
    for (const line of [
      `**${title}**`,
      `__${title}__`,
      `[${title}](https://example.org/a)`,
      `# [${title}](/a)`,
      `## **${title}**`,
      `##  ** ${title} **`,
      `<p> # ${title} </p>`,
      `_${title}_`,
      `***${title}***`,
      `[**${title}**](https://example.org/a_(b))`,
      `# ${title} #`,
      `## ${title} ##`,
      `# ${title} {#storm}`,
      `[${title}](https://example.org/a "The storm")`,
      `![${title}](https://example.org/a.jpg)`,
      `* ${title}`,
      `•  **${title}**`,
      `4. # ${title}`,
      `12.  # ${title}`,
    ])
      expect(headlineOf(line)).toBe(title);
    for (const line of [
      '#storm damages harbour',
      'Storm damages harbour #',
      '_Storm_ damages _harbour_',
      '**Storm** damages **harbour**',
      '[Update] Storm damages harbour',
      '#1 storm',
      'Storm of category # 5 damages harbour',
      'Storm damages [the harbour](/a)',
      '[Storm](/a) damages harbour',
      '4. Storm damages harbour',
      '-5 degrees in the harbour',
    ])
      expect(headlineOf(line)).toBe(line);
    expect(headlineOf('# Storm of category # 5 damages harbour')).toBe('Storm of category # 5 damages harbour');
  });

  it('has no label in front that says that it is the title', () => {
    expect(headlineOf(`Title: ${title}`)).toBe(title);
    expect(headlineOf(`Title:  ${title}`)).toBe(title);
    expect(headlineOf(`HEADLINE: ${title}`)).toBe(title);
    expect(headlineOf(`Subject: ${title}`)).toBe(title);
    expect(headlineOf(`title: # ${title} | ${site}`)).toBe(title);
    for (const line of ['Title: Storm', 'Title:Storm of Lisbon', 'Subtitle: Storm of Lisbon']) {
      expect(headlineOf(line)).toBe(line);
    }
  });

  it('ends before sections and the site, up to four of them', () => {
    expect(headlineOf(`${title} | Weather | Portugal | ${site}`)).toBe(title);
    expect(headlineOf(`${title} | One | Two | Three | Four | Five`)).toBe(`${title} | One`);
    expect(headlineOf(`${title} - Portugal | ${site}`)).toBe(title);
  });

  it('ends before separators behind which nothing stands', () => {
    expect(headlineOf(`${title} |`)).toBe(title);
    expect(headlineOf(`${title} – |`)).toBe(title);
    expect(headlineOf('Storm |')).toBe('Storm');
  });

  it('has two words before a site at least', () => {
    expect(headlineOf(`Opinion | ${site}`)).toBe(`Opinion | ${site}`);
    expect(headlineOf(`Storm damages | ${site}`)).toBe('Storm damages');
    expect(headlineOf(`- ${site}`)).toBe(`- ${site}`);
  });

  it('may be shorter than the name of the site, which is longer than it only where that is capitalised', () => {
    expect(headlineOf('Storm damages | The Daily Sample Of Lisbon And Porto')).toBe('Storm damages');
    expect(headlineOf('Storm damages | all that happened on Friday and later')).toBe(
      'Storm damages | all that happened on Friday and later',
    );
    expect(headlineOf(`${title} | all the news`)).toBe(title);
    expect(headlineOf('Storm damages harbour | all the news')).toBe('Storm damages harbour');
  });

  it.each([
    ['a list', 'Portugal, Spain'],
    ['a figure', 'Day 2'],
    ['lower case', 'but Ferry Sails'],
    ['lower case in brackets', '(the Ferry Sails)'],
    ['an account', '@sample.com'],
    ['an address', 'sample.com/News'],
  ])('does not end before a dash and %s', (_, rest) => {
    expect(headlineOf(`${title} - ${rest}`)).toBe(`${title} - ${rest}`);
  });

  it.each([
    'The “Daily” Sample',
    'Público',
    'eSample'.toUpperCase(),
    'sample.com',
    '12.03.2021',
    'www.sample24.co.uk',
    'デイリー',
    '(The Sample)',
    'الصحيفة',
    'デイリーnews',
    'الصحيفةnews',
    'ข่าวnews',
  ])('ends before a dash and the name %s', (name) => {
    expect(headlineOf(`${title} - ${name}`)).toBe(title);
  });

  it('ends before a dash and a name among the first two paragraphs, below only where the text knows the name', () => {
    const line = `${title} - ${site}`;
    expect(headlineOf(line, 1)).toBe(title);
    expect(headlineOf(line, 2)).toBe(line);
    expect(headlineOf(line, 2, [`© 2021 ${site}`])).toBe(title);
    expect(headline(read([site, 'Menu', line].join('\n\n')), 2)).toBe(title);
    // The paragraph itself is no witness.
    expect(headlineOf(`${site}: ${line}`, 2)).toBe(`${site}: ${line}`);
    expect(headlineOf(`${title} | ${site}`, 2)).toBe(title);
  });

  it('counts the words of scripts without spaces by their characters', () => {
    expect(headlineOf('嵐が襲う | the news of today')).toBe('嵐が襲う | the news of today');
    expect(headlineOf('嵐がリスボンの港を襲う | the news of today')).toBe('嵐がリスボンの港を襲う');
    expect(headlineOf('嵐 | 毎日サンプル')).toBe('嵐 | 毎日サンプル');
    expect(headlineOf('พายุถล่มท่าเรือลิสบอน | the news of today')).toBe('พายุถล่มท่าเรือลิสบอน');
  });

  it.each(['>', '›', '»', '→', '/'])('follows the way to the page: %s', (arrow) => {
    expect(headlineOf(`Home ${arrow} News ${arrow} ${title}`)).toBe(title);
    expect(headlineOf(`Home ${arrow} News ${arrow} Portugal ${arrow} ${title}`)).toBe(title);
    expect(headlineOf(`News ${arrow} ${title}`)).toBe(`News ${arrow} ${title}`);
    // What comes last is no arrow to something.
    expect(headlineOf(`News ${arrow} ${title} ${arrow}`)).toBe(`News ${arrow} ${title} ${arrow}`);
  });
});

describe('a headline of several lines', () => {
  /** One paragraph of a text, whose lines were joined. */
  function joined(text: string, layout: TextDocument['layout'] = 'lines'): string {
    const document = read('One.');
    return headline({ ...document, text, layout, end: Int32Array.of(text.length), joined: Uint8Array.of(1) }, 0);
  }

  it('is the first of them that is long enough', () => {
    expect(joined(`${title}\nby Jane Example of Lisbon`)).toBe(title);
    expect(joined(`Portugal\n  ${title}  \nby Jane Example of Lisbon`)).toBe(title);
    expect(joined(`Storm damages harbour\n${title}`)).toBe(title);
    expect(joined(`    Storm    \n${title}`)).toBe(title);
    expect(joined('Storm damages old harbour\nby Jane Example')).toBe('Storm damages old harbour');
    const text = `A paragraph of some words\n\nPortugal\n,\n${title}\n, by\nJane Example\n\nOne\n, he said\n, too`;
    const document = read(text);
    expect(headline(document, 1)).toBe(title);
  });

  it('is all of them where none is long enough, or where lines are wrapped', () => {
    expect(joined('Storm damages\nharbour')).toBe('Storm damages harbour');
    expect(joined(`${title}\nand much more`, 'wrapped')).toBe(`${title} and much more`);
  });
});
