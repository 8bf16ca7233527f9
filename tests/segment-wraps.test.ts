import { describe, expect, it } from 'vitest';
import { findLines } from '../src/segment/lines.js';
import { looksWrapped, wrapWidth } from '../src/segment/wraps.js';

/** A line that is so long; nothing but its width says that it goes on. The first word has four letters. */
function lineOf(length: number, first = 'abcd'): string {
  const words = `${first} ${'Abcd '.repeat(Math.ceil(length / 5))}`;
  return words
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, ')');
}

function widthOf(...lines: readonly string[]): number {
  const text = lines.join('\n');
  return wrapWidth(text, findLines(text));
}

/** So many lines of 60 characters, whose ends but the last agree with a width of 60. */
function wrapped(count: number, first = 'abcd'): string[] {
  return Array.from({ length: count }, () => lineOf(60, first));
}

function several(count: number, ...lines: readonly string[]): string[] {
  return Array.from({ length: count }, () => lines).flat();
}

describe('the width of hard wraps', () => {
  it('is the least that most line ends agree with', () => {
    expect(widthOf(...wrapped(12))).toBe(60);
    expect(widthOf(...wrapped(8), lineOf(58), lineOf(58), lineOf(62), lineOf(20))).toBe(62);
    expect(widthOf(...several(12, lineOf(36)))).toBe(36);
    expect(widthOf(...several(12, lineOf(145)))).toBe(145);
  });

  it('is none below 36 characters, nor above 145', () => {
    expect(widthOf(...several(12, lineOf(35, 'a')))).toBe(36);
    expect(widthOf(...several(12, lineOf(34, 'a')))).toBe(0);
    expect(widthOf(...several(12, lineOf(146)))).toBe(0);
  });

  it('takes three line ends', () => {
    expect(widthOf(...wrapped(4))).toBe(60);
    expect(widthOf(...wrapped(3))).toBe(0);
    expect(widthOf(...wrapped(3), '', ...wrapped(1))).toBe(0);
    // Those of a menu do not count.
    expect(widthOf(...wrapped(3), '', ...several(4, lineOf(20)))).toBe(0);
  });

  it('is not told by ends before blank lines', () => {
    const headings = several(4, '', lineOf(40));
    expect(widthOf(...several(6, '', lineOf(60), lineOf(40)), ...headings)).toBe(60);
  });

  it('is not told by short lines, even where the next one is an address that would not have fitted', () => {
    const sources = several(6, '', 'See', 'https://news.example.org/2021/06/storm-damages-harbour');
    expect(widthOf(...wrapped(4), ...sources)).toBe(60);
  });

  it('is from 18 ideographs on in Chinese, where four lines end so', () => {
    const line = '市议会周二晚投票通过了新桥的建设方案结束';
    expect(widthOf(...several(5, line))).toBe(20);
    expect(widthOf(...several(4, line))).toBe(0);
    expect(widthOf(...several(5, line.slice(0, 18)))).toBe(18);
    expect(widthOf(...several(5, line.slice(0, 15)))).toBe(0);
  });

  it('is none where a fifth as many lines as are wrapped is longer by more than a fifth', () => {
    const longer = (count: number, line: string): number => widthOf(...wrapped(11), ...several(count, '', line));
    expect(longer(2, lineOf(73))).toBe(60);
    expect(longer(3, lineOf(73))).toBe(0);
    expect(longer(9, lineOf(72))).toBe(60);
  });

  it('may be less than many lines have, by no more than a fifth', () => {
    const longer = [65, 66, 67, 68, 69, 70, 71, 72].map((length) => lineOf(length));
    expect(widthOf(...wrapped(9), ...longer, lineOf(20))).toBe(60);
  });

  it('does not count lines as longer that end with a word of 30 letters, which cannot be broken', () => {
    const longer = (end: string): number => widthOf(...wrapped(11), ...several(5, '', `${lineOf(50)} ${end}`));
    expect(longer('x'.repeat(30))).toBe(60);
    expect(longer('x'.repeat(29))).toBe(0);
    expect(longer(`${'x'.repeat(29)}嵐`)).toBe(0);
    expect(longer(`${'x'.repeat(29)}ก`)).toBe(0);
    expect(longer('x'.repeat(130))).toBe(60);
  });

  it('is not told by a line that is an address, but by one that is a shorter word', () => {
    const endsIn = (word: string): number => widthOf(...several(6, `${lineOf(50)} abcdefghi`, word, ''));
    const menu = (word: string): number => widthOf(...several(6, `${lineOf(50)} abcdefghi`, word));
    expect(endsIn('x'.repeat(20))).toBe(60);
    expect(menu('x'.repeat(30))).toBe(60);
    expect(menu('x'.repeat(29))).toBe(0);
    expect(menu('x'.repeat(20))).toBe(0);
    expect(widthOf(...several(6, `  ${lineOf(50)} abcdefghi`, 'x'.repeat(30)))).toBe(62);
  });

  it('is none where no more than 55 in a hundred line ends agree with it', () => {
    const others = (count: number): string[] => [...several(count, lineOf(50)), lineOf(10)];
    expect(widthOf(...wrapped(12), ...others(9))).toBe(60);
    expect(widthOf(...wrapped(11), ...others(9))).toBe(0);
    // A short line on top tells nothing, nor does one behind a blank line.
    expect(widthOf(lineOf(20), ...wrapped(12), ...others(9))).toBe(60);
    expect(widthOf(...wrapped(2), '', lineOf(20), ...wrapped(12), ...others(10))).toBe(60);
  });

  it('is told by ends of full lines, and of the line behind each', () => {
    expect(widthOf(...several(3, lineOf(60), lineOf(20)))).toBe(60);
    expect(widthOf(...several(6, lineOf(60), lineOf(20)))).toBe(0);
    expect(widthOf(...several(6, lineOf(60), lineOf(20), ''))).toBe(60);
    // Short lines below one another are a menu.
    expect(widthOf(...wrapped(4), '', ...several(20, lineOf(20)))).toBe(60);
  });

  it('is none where the next line begins with a capital behind more than three in four', () => {
    const capitals = (count: number): string[] => wrapped(count, 'Abcd');
    expect(widthOf(...capitals(7), ...wrapped(2))).toBe(60);
    expect(widthOf(...capitals(8), ...wrapped(1))).toBe(0);
    // Words in capitals say nothing.
    expect(widthOf(...wrapped(9, 'ABCD'))).toBe(60);
  });

  it('is that of lines with their indent, as far as the next line has none', () => {
    const paragraph = ['    abcd'.padEnd(60, ' Abcd'), ...several(3, lineOf(60))];
    expect(widthOf(...several(3, ...paragraph))).toBe(60);
    expect(widthOf(...several(9, `      ${lineOf(54)}`))).toBe(54);
    // Every second line is the end of a paragraph, and begins with a word that would fit behind 56 characters.
    const brief = [`    ${lineOf(56)}`, 'ab and this is its end.'];
    expect(widthOf(...several(6, ...brief))).toBe(60);
  });

  it('counts ideographic spaces of an indent as ideographs', () => {
    const brief = ['\u3000\u3000市议会周二晚投票通过了新桥的建设方案', '结束了十年的争论。'];
    expect(widthOf(...several(6, ...brief))).toBe(20);
  });
});

describe('the end of a line looks wrapped', () => {
  const sentence = `${lineOf(58)}d.`;
  const looks = (line: string, next: string): boolean => {
    const text = `${line}\n${next}`;
    return looksWrapped(text, findLines(text), 0, 60);
  };

  it('where the next word would not have fitted', () => {
    expect(looks(lineOf(56), 'abcd')).toBe(true);
    expect(looks(lineOf(55), 'abcd')).toBe(false);
    expect(looks(lineOf(35), 'x'.repeat(30))).toBe(false);
    expect(looks(lineOf(73), 'abcd')).toBe(false);
  });

  it('but not before an item, whose marker may be alone on a line', () => {
    expect(looks(lineOf(60), '- Opponents')).toBe(false);
    expect(looks(lineOf(60), '* opponents')).toBe(false);
    expect(looks(lineOf(60), '-')).toBe(false);
    expect(looks(lineOf(60), '12)')).toBe(false);
    expect(looks(lineOf(60), '12')).toBe(true);
  });

  it.each(['-', '–', '—'])('before %s in a sentence, too, unless the line ends one or is an item itself', (dash) => {
    expect(looks(lineOf(60), `${dash} opponents`)).toBe(true);
    expect(looks(lineOf(57), `${dash} opponents`)).toBe(false);
    expect(looks(sentence, `${dash} opponents`)).toBe(false);
    expect(looks(`- ${lineOf(58)}`, `${dash} opponents`)).toBe(false);
    expect(looks(lineOf(60), `${dash}\nopponents`)).toBe(false);
  });

  it.each(['\u00a0', '\u202f'])(
    'where a word that is tied to the next by a no-break space would not have fitted',
    (tie) => {
      expect(looks(lineOf(54), `12${tie}milliards`)).toBe(true);
      expect(looks(lineOf(54), '12 milliards')).toBe(false);
    },
  );

  it('behind a sentence, too, where the next line is full, ends with a stop or begins without a capital', () => {
    expect(looks(sentence, lineOf(60, 'Opponents'))).toBe(true);
    expect(looks(sentence, 'Opponents did not agree.')).toBe(true);
    expect(looks(sentence, 'opponents did not agree')).toBe(true);
  });

  it('but not behind a sentence before what may be a heading or a button, nor where the line is longer than others', () => {
    expect(looks(sentence, 'Opponents of the bridge')).toBe(false);
    expect(looks(`${lineOf(60)}d.`, lineOf(60, 'Opponents'))).toBe(false);
    expect(looks(lineOf(62), lineOf(60, 'Opponents'))).toBe(true);
  });
});
