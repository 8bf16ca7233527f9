import { describe, expect, it } from 'vitest';
import { segment } from '../src/segment.js';
import { paragraphsOf, wrap } from './segmented.js';

const long = 'The mayor of the town told reporters on Saturday';
const sentence =
  'The Storm That Reached The Coast On Friday Evening Has Damaged The Harbour And Cut The Power To More Than Four Thousand Homes, The Mayor Said On Saturday After A Visit To The Old Town.';

/** A line that is so long and ends with a bracket: nothing but its width says that it goes on. */
function lineOf(length: number): string {
  return `abcd ${'Abcd '.repeat(Math.ceil(length / 5))}`
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, ')');
}

function linesOf(length: number, count: number): string {
  return Array.from({ length: count }, () => lineOf(length)).join('\n');
}

describe('list markers', () => {
  it.each(['-', '–', '—', '*', '•', '·', '▪', '►', '»', '>', '1.', '12)', '123.', 'a)', 'b.'])(
    '%s belongs to the line below',
    (marker) => {
      expect(paragraphsOf(`News\n${marker}\nFerry Closed\nMore`)).toEqual(['News', `${marker} Ferry Closed`, 'More']);
    },
  );

  it.each(['1234.', '1', 'A.', 'ab)', '--', '(1)', '1.2'])('%s is none', (line) => {
    expect(paragraphsOf(`${line}\nFerry Closed`)).toEqual([line, 'Ferry Closed']);
  });

  it('belong to no other marker, and to nothing behind a blank line', () => {
    expect(paragraphsOf('-\n-\nFerry Closed')).toEqual(['-', '- Ferry Closed']);
    expect(paragraphsOf('-\n\nFerry Closed')).toEqual(['-', 'Ferry Closed']);
  });
});

describe('a line that goes on in lower case', () => {
  const next = 'and repairs will take several weeks.';

  it.each([
    ['a lower-case letter', `${long} that`],
    ['a capital', `${long} at the BBC`],
    ['a figure', `${long} the 12`],
    ['a comma', `${long},`],
    ['a letter without case', `${long} in ירושלים`],
    ['a combining mark', `${long} in दिल्ली`],
  ])('is joined where the line before ends with %s', (_, line) => {
    expect(paragraphsOf(`${line}\n${next}`)).toEqual([`${line} ${next}`]);
  });

  it.each([
    ['a full stop', `${long}.`],
    ['a question mark', `${long}?`],
    ['a colon', `${long}:`],
    ['a wide colon', `${long}：`],
    ['a stop and quotes', `${long}.”)`],
    ['a bracket', `${long} (at noon)`],
    ['a dash', `${long} –`],
    ['few letters', 'World news'],
  ])('is a paragraph of its own where the line before ends with %s', (_, line) => {
    expect(paragraphsOf(`${line}\n${next}`)).toEqual([line, next]);
    expect(paragraphsOf(`${sentence}\n\n${line}\n${next}`)).toEqual([sentence, line, next]);
  });

  it.each([
    ['The bridge over the', 'river is closed until Friday.'],
    ['Die Brücke über den', 'alten Fluss bleibt geschlossen.'],
    ['Он сказал, что не', 'знает об этом.'],
    ['The bridge, and', 'not only that, is closed!'],
    ['The bridge across Mill River', 'and the road are closed until Friday.'],
    ['The bridge across Mill River', 'is closed.'],
  ])('is joined to a shorter line where a stop word is at the break: %s / %s', (line, rest) => {
    expect(paragraphsOf(`${line}\n${rest}`)).toEqual([`${line} ${rest}`]);
    expect(paragraphsOf(`${line}\n\n${rest}`)).toEqual([line, rest]);
  });

  it('is joined to shorter lines where the last of them ends the sentence', () => {
    const lines = ['The bridge over the', 'river that runs through the', 'town is closed.'];
    expect(paragraphsOf(lines.join('\n'))).toEqual([lines.join(' ')]);
    const [first, second, last] = ['The bridge over the', 'river that runs through the', 'town is closed'];
    expect(paragraphsOf(`${first}\n${second}\n${last}`)).toEqual([first, second, last]);
  });

  it.each([
    ['about the', 'river.'],
    ['# stage all of the', 'git add.'],
    ['July 25, 2015 at 10:20 am', 'yep.'],
    ['Votes: one up or', 'down.'],
    ['The bridge b-and', 'river.'],
    ['The bridge over THE', 'river.'],
    ['The bridge over the', 'river'],
    ['Seven new bridges today', 'river is closed.'],
    ['Seven new bridges today', 'and-river is closed.'],
    ['Seven new bridges today', 'and the road, by Ann Lee'],
    ['Seven bridges', 'and the road are closed.'],
    ['Seven new bridges today', 'And the road are closed.'],
  ])('is a paragraph of its own behind a shorter line in %s / %s', (line, rest) => {
    expect(paragraphsOf(`${line}\n${rest}`)).toEqual([line, rest]);
  });

  it('is joined to a line whose last word was broken at a hyphen, however short the line is', () => {
    expect(paragraphsOf('The build-\ners start\nin March.')).toEqual(['The build- ers start', 'in March.']);
    expect(paragraphsOf('- The build-\ners start')).toEqual(['- The build- ers start']);
    expect(paragraphsOf('The build -\nmore')).toEqual(['The build -', 'more']);
    expect(paragraphsOf('The 12-\nmore')).toEqual(['The 12-', 'more']);
    expect(paragraphsOf('The build-\nMore')).toEqual(['The build-', 'More']);
  });

  it('is one where the line before is an item of a list, or a blank line is between', () => {
    expect(paragraphsOf(`- ${long}\n${next}`)).toEqual([`- ${long}`, next]);
    expect(paragraphsOf(`${long}\n\n${next}`)).toEqual([long, next]);
    // A dash that is a part of the word is no marker.
    expect(paragraphsOf(`-${long}\n${next}`)).toEqual([`-${long} ${next}`]);
  });

  it('is one where it begins with a capital or punctuation', () => {
    for (const other of ['Repairs will take weeks.', ', the mayor said.', '12 ships sank.']) {
      expect(paragraphsOf(`${long}\n${other}`)).toEqual([long, other]);
    }
  });
});

describe('hard wraps', () => {
  it.each([18, 24, 35])(
    'are found where %i characters of Han or kana fill a line, which are twice as wide',
    (width) => {
      const japanese =
        '市議会は月曜日の夜、旧バスターミナルの跡地に新しい図書館を建てる案を可決した。建設費の大半は旧消防署の売却益でまかなうという。反対派は住民投票を求めていたが、市長はこれを認めなかった。工事は来年秋に始まり、約一年半かかる見通しだ。古い建物は春までに取り壊され、跡地の半分は公園になるという。';
      const lines = japanese.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
      expect(paragraphsOf(lines.join('\n'))).toHaveLength(1);
    },
  );

  it('are none where lines of Han or kana are narrower, or other scripts as narrow', () => {
    const narrow =
      '市議会は月曜日の夜、旧バスターミナルの跡地に新しい図書館を建てる案を可決した。'.match(/.{1,17}/gu) ?? [];
    expect(paragraphsOf(narrow.join('\n'))).toHaveLength(narrow.length);
    expect(segment(wrap(sentence.toLowerCase(), 30)).layout).toBe('lines');
  });

  it.each([40, 60, 100, 140])('are found at %i', (width) => {
    const text = `${linesOf(width, 8)}\n\n${linesOf(width, 8)}`;
    expect(segment(text).layout).toBe('wrapped');
    expect(paragraphsOf(text)).toHaveLength(2);
  });

  it.each([12, 30, 160, 300])('are not found at %i', (width) => {
    const text = linesOf(width, 8);
    expect(segment(text).layout).toBe('lines');
    expect(paragraphsOf(text)).toHaveLength(8);
  });

  it('are not found in three lines', () => {
    expect(segment(linesOf(60, 3)).layout).toBe('lines');
    expect(segment(linesOf(60, 4)).layout).toBe('wrapped');
  });

  it('are found in double spacing: as many blank lines between all lines', () => {
    const text = linesOf(60, 12);
    for (const between of ['\n\n', '\n \n\n']) {
      const spaced = `${text}\n\n${text}`.replaceAll('\n', between);
      expect(segment(spaced).layout).toBe('wrapped');
      expect(segment(spaced).count).toBe(2);
    }
    expect(segment(`Home\n${text.replaceAll('\n', '\n\n')}`).layout).toBe('lines');
  });

  it('are not found in double spacing where there are fewer than twelve lines, which may be paragraphs', () => {
    const spaced = (count: number): string => linesOf(60, count).replaceAll('\n', '\n\n');
    expect(segment(spaced(11)).count).toBe(11);
    expect(segment(spaced(12)).count).toBe(1);
  });

  it('leave paragraphs apart that blank lines divide, and do not go on in lower case behind these', () => {
    const halves = `${lineOf(60)} that goes\n\non behind a blank line, and so does the rest of it here.`;
    expect(paragraphsOf(halves)).toHaveLength(2);
  });

  it('are not found where most lines end early', () => {
    const early = (ends: string) => Array.from({ length: 6 }, () => `${lineOf(60)}\n${ends}`).join('\n');
    expect(segment(early('Abcd.')).layout).toBe('lines');
    expect(segment(early('abcd.\nefgh.')).layout).toBe('lines');
    expect(segment(wrap(sentence.toLowerCase(), 60)).layout).toBe('wrapped');
  });

  it('are not found where every line begins with a capital: headlines of a list are equally long', () => {
    const headlines = [
      'Man charged over fire at Holt paper mill',
      'The village pub that wins every award',
      'Why your bus fare is rising in April',
      'Council sells last of its playing fields',
      'Rovers sign striker from Coldstone Town',
    ];
    expect(paragraphsOf(headlines.join('\n'))).toEqual(headlines);
    // One in four goes on: as many as in a text whose nouns have capitals.
    expect(segment([...headlines.slice(0, 4), 'and the club sells three of its players'].join('\n')).layout).toBe(
      'wrapped',
    );
  });

  it('are found in a text in capitals, and in scripts that have none', () => {
    expect(paragraphsOf(wrap(sentence.toUpperCase(), 60))).toHaveLength(1);
    const hindi = 'उत्तराखंड के नैनीताल में बारह साल बाद झील का एक हिस्सा जम गया है और इसे देखने के लिए गुरुवार सुबह सैकड़ों लोग पहुंचे, ';
    expect(paragraphsOf(wrap(hindi.repeat(2).trim(), 60))).toHaveLength(1);
  });

  it('end where the next line is indented and a sentence is at its end', () => {
    const first = linesOf(60, 7);
    const end = `${lineOf(59)}.`;
    const paragraph = `${first}\n${end}`.replaceAll('\n', ' ');
    for (const indent of ['  ', '\t', '\u3000\u3000']) {
      const text = `${indent}${first}\n${end}`;
      expect(paragraphsOf(`${text}\n${text}`)).toEqual([paragraph, paragraph]);
    }
    // One space is no indent; no sentence has ended; all lines are indented alike; the rest of an item is indented.
    expect(paragraphsOf(`${first}\n${end}\n ${first}`)).toHaveLength(1);
    expect(paragraphsOf(`${first}\n  ${first}`)).toHaveLength(1);
    expect(paragraphsOf(`  ${first}\n${end}\n${first}`.replaceAll('\n', '\n  '))).toHaveLength(1);
    expect(paragraphsOf(`${first}\n- A${lineOf(56)}.\n  ${first}`)).toHaveLength(2);
  });

  it('are the width of almost all lines: a single longer one changes nothing', () => {
    const text = [linesOf(60, 80), lineOf(90), linesOf(60, 20)].join('\n\n');
    expect(segment(text).layout).toBe('wrapped');
    expect(paragraphsOf(text)).toEqual(
      [linesOf(60, 80), lineOf(90), linesOf(60, 20)].map((part) => part.replaceAll('\n', ' ')),
    );
  });

  it('end behind a line that is longer than they are', () => {
    const parts = [linesOf(60, 80), lineOf(90), linesOf(60, 20)];
    const text = `${parts[0]}\n\n${parts[1]}\n${parts[2]}`;
    expect(paragraphsOf(text)).toEqual(parts.map((part) => part?.replaceAll('\n', ' ')));
  });

  it('are told by lines without a blank line between', () => {
    const menu = Array.from({ length: 30 }, (_, at) => `Item ${at}`).join('\n\n');
    expect(segment(`${menu}\n\n${linesOf(60, 4)}\n\n${menu}`).layout).toBe('wrapped');
    const items = [60, 60, 30, 30, 30].map((length) => `${lineOf(length)}\nAbcd.`);
    const apart = linesOf(60, 12).replaceAll('\n', '\n\n');
    expect(segment([...items, apart].join('\n\n')).layout).toBe('lines');
  });

  const prose = wrap(sentence.toLowerCase(), 60);

  it.each([
    ['menus', Array.from({ length: 30 }, (_, at) => `Item ${at}`)],
    ['lists', Array.from({ length: 30 }, (_, at) => `* ${lineOf(30 + at)}`)],
    ['addresses', Array.from({ length: 30 }, (_, at) => `12. https://example.com/${'a'.repeat(20 + at)}`)],
  ])('are found beside %s', (_, others) => {
    for (const gap of ['\n', '\n\n']) {
      const text = `${others.join('\n')}\n\n${prose}${gap}${others.join('\n')}`;
      expect(segment(text).layout).toBe('wrapped');
      expect(paragraphsOf(text)).toContain(sentence.toLowerCase());
    }
  });

  it('are found beside a few longer lines, and not where many are', () => {
    const longer = (count: number) => Array.from({ length: count }, () => lineOf(200)).join('\n\n');
    expect(segment(`${linesOf(60, 11)}\n\n${longer(2)}`).layout).toBe('wrapped');
    expect(segment(`${linesOf(60, 11)}\n\n${longer(3)}`).layout).toBe('lines');
  });

  it('are none where lines go on with figures or signs only', () => {
    const lines = (start: string) => Array.from({ length: 8 }, () => `${start} ${lineOf(57)}`).join('\n');
    expect(segment(lines('ab')).layout).toBe('wrapped');
    expect(segment(lines('24')).layout).toBe('lines');
    expect(segment(lines('©©')).layout).toBe('lines');
  });

  it('are as wide as first lines with their indent', () => {
    const first = '    The storm that reached the coast on Friday has';
    const rest = 'damaged the harbour and cut the power to most homes';
    const indented = Array.from({ length: 3 }, () => `${first}\n${rest}\nin the old town.`).join('\n');
    expect(paragraphsOf(indented)).toEqual(Array.from({ length: 3 }, () => `${first.trim()} ${rest} in the old town.`));
  });

  it('end behind a sentence that is longer than they are, or before a heading', () => {
    const full = linesOf(60, 12);
    const stop = `${lineOf(59)}.`;
    const joined = `${full.replaceAll('\n', ' ')} ${stop}`;
    const longer = `${lineOf(67)}.`;
    expect(paragraphsOf(`${full}\n${longer}\nThe Storm is over.`)).toEqual([
      `${full.replaceAll('\n', ' ')} ${longer}`,
      'The Storm is over.',
    ]);
    expect(paragraphsOf(`${full}\n${stop}\nAdvertisement`)).toEqual([joined, 'Advertisement']);
    expect(paragraphsOf(`${full}\n${stop}\nThe end.`)).toEqual([`${joined} The end.`]);
    expect(paragraphsOf(`${full}\n${stop}\nand the end`)).toEqual([`${joined} and the end`]);
  });

  it('end where the next word would have fitted', () => {
    const full = linesOf(60, 8);
    const short = lineOf(50);
    const joined = `${full.replaceAll('\n', ' ')} ${short}`;
    expect(paragraphsOf(`${full}\n${short}\nAbcd efgh ijkl\n\n${full}`)[0]).toBe(joined);
    expect(paragraphsOf(`${full}\n${short}\nAbcdefghi\n\n${full}`)[0]).toBe(joined);
    expect(paragraphsOf(`${full}\n${short}\nAbcdefghij\n\n${full}`)[0]).toBe(`${joined} Abcdefghij`);
  });

  it('end where a line is far from full, however long the next word is', () => {
    const full = linesOf(60, 8);
    const word = 'Abcdefghij'.repeat(6);
    expect(paragraphsOf(`${full}\nAbcd efgh\n${word}\n\n${full}`)).toEqual([
      `${full.replaceAll('\n', ' ')} Abcd efgh`,
      word,
      full.replaceAll('\n', ' '),
    ]);
  });

  it('end before an item of a list', () => {
    const full = linesOf(60, 8);
    const item = `- A${lineOf(57)}`;
    expect(paragraphsOf(`${full}\n${item}\nAbcd efgh`)).toEqual([full.replaceAll('\n', ' '), `${item} Abcd efgh`]);
  });

  it('end before one ideographic space, and are found in few lines of Han and kana with figures', () => {
    const japanese = [
      '　政府は２５日、洪水対策に総額４５億円を投じる計画を閣議決定した。来年３\n月に着工し、２０２７年末の完成を目指す。',
      '　計画では、旧製粉所の隣にポンプ場を２か所建設し、堤防を約２キロにわたっ\nてかさ上げする。費用の６割は国が、残りを県と市が負担する。',
      '　一方、市議会の一部からは「見積もりが甘い」との批判も出ている。次回の会\n合は開かれる。',
    ];
    const whole = japanese.map((paragraph) => paragraph.trim().replace('\n', ' '));
    expect(paragraphsOf(`洪水対策\n18時12分\n\n${japanese.join('\n')}\n\n©共同通信社`)).toEqual([
      '洪水対策',
      '18時12分',
      ...whole,
      '©共同通信社',
    ]);
    const chinese =
      '　　新华社北京10月25日电（记者 王明）国务院25日召开常务会\n议，决定安排45亿元用于防洪工程建设，明年3月开工，2027\n年底前完工。';
    const rest =
      '　　根据规划，将在老磨坊旁新建两座泵站，并将约2公里长的堤防加高\n1米。费用的60%由中央财政承担，其余由省市两级分担。';
    expect(paragraphsOf([chinese, rest, rest].join('\n'))).toHaveLength(3);
  });

  it('may break anywhere between ideographs', () => {
    const line = '嵐は金曜日の夜に海岸に到達し港は数週間にわたって閉鎖されると市長は土曜日の午後に述べた';
    const text = Array.from({ length: 6 }, () => line).join('\n');
    expect(paragraphsOf(text)).toHaveLength(1);
    expect(paragraphsOf(`${text}\n${line.slice(0, 30)}\n${line}`)).toHaveLength(2);
  });
});

describe('text nodes on lines of their own', () => {
  /** Three pieces that begin with a comma: the text is one of fragments. */
  const fragments = Array.from({ length: 3 }, () => 'Storm Eleanor\n, it is said').join('\n\n');

  function pieces(lines: string): string[] {
    const text = `${lines}\n\n${fragments}`;
    expect(segment(text).layout).toBe('fragments');
    return paragraphsOf(text).slice(0, -3);
  }

  it('are told by three lines that begin with punctuation, and one in a hundred', () => {
    expect(segment(fragments).layout).toBe('fragments');
    expect(segment(fragments.split('\n\n').slice(1).join('\n\n')).layout).toBe('lines');
    const menu = Array.from({ length: 400 }, (_, at) => `Item ${at}`).join('\n\n');
    expect(segment(`${menu}\n\n${fragments}`).layout).toBe('lines');
    expect(segment(`${menu.slice(0, menu.length >> 1)}\n\n${fragments}`).layout).toBe('fragments');
  });

  it('are told beside wrapped lines, too', () => {
    const text = `${linesOf(60, 30)}\n\n${fragments}`;
    expect(segment(text).layout).toBe('wrapped');
    expect(paragraphsOf(text).slice(-2)).toEqual(['Storm Eleanor , it is said', 'Storm Eleanor , it is said']);
  });

  it.each([',', '.', ')', ']', ';', '?', '’s', "'s", '. Then', ') and'])('go on with %s', (next) => {
    expect(pieces(`The Storm\n${next}`)).toEqual([`The Storm ${next}`]);
    expect(pieces(`The storm has come.\n${next}`)).toEqual([`The storm has come. ${next}`]);
  });

  it.each(['…', '...', '..', '’Tis', "'Tis", '’', '(', '“', 'Next'])('do not go on with %s', (next) => {
    expect(pieces(`The Storm\n${next}`)).toEqual(['The Storm', next]);
  });

  it('go on in lower case, however short they are', () => {
    expect(pieces('The Sample\nhas said')).toEqual(['The Sample has said']);
    expect(pieces('The “Sample”\nhas said')).toEqual(['The “Sample” has said']);
    expect(pieces('The end.\nhas said')).toEqual(['The end.', 'has said']);
    expect(pieces('The end –\nhas said')).toEqual(['The end –', 'has said']);
    for (const line of ['“It is over.”', '(It is over!)', '“It is over?”)', '“It is over:”', '“It is over：”']) {
      expect(pieces(`${line}\nhas said`)).toEqual([line, 'has said']);
    }
  });

  it('begin before a name that goes on with punctuation', () => {
    expect(pieces('According to the\nUnited Nations\n, there are more')).toEqual([
      'According to the United Nations , there are more',
    ]);
    expect(pieces('In the summer,\nThe Sample\n, a daily, said so')).toEqual([
      'In the summer, The Sample , a daily, said so',
    ]);
    // What was joined itself may be short.
    expect(pieces('United Nations\n, the\nWorld Bank\n, and others')).toEqual([
      'United Nations , the World Bank , and others',
    ]);
  });

  it('do not begin before such a name behind a heading, a stop, a capital, or a blank line', () => {
    const name = 'United Nations\n, there are more';
    const joined = 'United Nations , there are more';
    expect(pieces(`Read on\n${name}`)).toEqual(['Read on', joined]);
    expect(pieces(`The storm is over.\n\nRead on\n${name}`)).toEqual(['The storm is over.', 'Read on', joined]);
    expect(pieces(`The storm is over.\n${name}`)).toEqual(['The storm is over.', joined]);
    expect(pieces(`As Told By The BBC\n${name}`)).toEqual(['As Told By The BBC', joined]);
    expect(pieces(`According to the\n\n${name}`)).toEqual(['According to the', joined]);
    expect(pieces('According to the\nUnited Nations\nThe storm is over')).toEqual([
      'According to the',
      'United Nations',
      'The storm is over',
    ]);
  });
});
