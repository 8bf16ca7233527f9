import { describe, expect, it } from 'vitest';
import { assess, read } from '../src/clean.js';
import { findTitle, isTextItself, TITLE_TREE_DEPTH } from '../src/label/title.js';
import { settingsOf } from '../src/options.js';
import { assessed, type Line } from './labelled.js';
import { type TitleName, titleNames } from './title-names.js';

const title = 'Storm damages harbour in Lisbon';

/** Trees that each ask whether three features are above a measure; leaves in the order of the answers, no before yes. */
function trees(...asked: [questions: [TitleName, number][], leaves: number[]][]): Int8Array {
  return Int8Array.from(
    asked.flatMap(([questions, leaves]) => {
      expect([questions.length, leaves.length]).toEqual([TITLE_TREE_DEPTH, 2 ** TITLE_TREE_DEPTH]);
      return [...questions.flatMap(([name, most]) => [titleNames.indexOf(name), most]), ...leaves];
    }),
  );
}

/** A tree of one question, and what the choice of no title scores. */
function question(name: TitleName, most: number, no: number, yes: number, none = -128): Int8Array {
  return trees([
    [
      ['is none', 0],
      [name, most],
      [name, most],
    ],
    [no, 0, 0, yes, none, none, none, none],
  ]);
}

/** The title among lines that all may be one. */
function titleOf(lines: readonly string[], ranking: Int8Array): string | undefined {
  return lines[findTitle(assessed(lines.map((text) => [text, 0.1, 0.5])), ranking)];
}

describe('the title', () => {
  it('is the candidate that the trees score highest', () => {
    const lines = ['Menu', title, 'Harbour, ferry'];
    expect(titleOf(lines, question('words', 4, 1, 2))).toBe(title);
    expect(titleOf(lines, question('commas', 0, 1, 2))).toBe('Harbour, ferry');
    expect(titleOf(lines, question('number', 0, 2, 1))).toBe('Menu');
  });

  it('is found by questions for more than a measure, not for the measure itself', () => {
    const lines = ['Storm damages harbour', title, 'Menu'];
    expect(titleOf(lines, question('words', 4, 1, 2))).toBe(title);
    expect(titleOf(lines, question('words', 5, 1, 2))).toBe('Menu');
  });

  it('is the last of those that score alike', () => {
    expect(titleOf([title, 'Menu', 'Ferry sails again'], question('words', 1, 1, 2))).toBe('Ferry sails again');
  });

  it('is one of the candidates alone', () => {
    const assessment = assessed([
      ['Menu', 0.1],
      [title, 0.1, 0.5],
      ['Harbour', 0.1],
    ]);
    expect(findTitle(assessment, question('words', 1, 2, 1))).toBe(1);
  });

  it('is none where that scores higher, not where it scores alike', () => {
    expect(titleOf(['Menu', title], question('words', 2, 1, 5, 6))).toBeUndefined();
    expect(titleOf(['Menu', title], question('words', 2, 1, 5, 5))).toBe(title);
    expect(titleOf(['Menu', title], question('words', 2, 1, 5, 4))).toBe(title);
    expect(titleOf([], question('words', 2, 1, 5))).toBeUndefined();
  });

  it('is told by all answers of a tree together', () => {
    /** No and yes to whether it has many words, a comma, an exclamation mark. */
    const lines = [
      'Menu',
      'Menu!',
      'Menu, home',
      'Menu, home!',
      'The storm is over now',
      'The storm is over now!',
      'Now, the storm is over',
      'Now, the storm is over!',
    ];
    for (const [at, line] of lines.entries()) {
      const leaves = lines.map((_, leaf) => (leaf === at ? 100 : 1));
      const ranking = trees([
        [
          ['words', 3],
          ['commas', 0],
          ['exclamation mark', 0],
        ],
        leaves,
      ]);
      expect(titleOf(lines, ranking)).toBe(line);
    }
  });

  it('is told by the sum over all trees', () => {
    const asked = (name: TitleName, most: number, yes: number) => [...question(name, most, 0, yes)];
    const lines = ['Menu', title, 'Harbour, ferry', 'Storm, wind and rain on Friday'];
    const both = Int8Array.from([...asked('words', 4, 3), ...asked('commas', 0, 4)]);
    expect(titleOf(lines, both)).toBe('Storm, wind and rain on Friday');
    const more = Int8Array.from([...both, ...asked('words', 5, -9)]);
    expect(titleOf(lines, more)).toBe('Harbour, ferry');
  });
});

describe('a title that also stands alone', () => {
  /** The title where the first line is the best one, and all others score `others`. */
  function plainOf(lines: readonly string[], others = 1, none = 0): string | undefined {
    return titleOf(lines, question('number', 0, 9, others, none));
  }

  it('is plain where the line goes on with the name of the site, however badly it scores', () => {
    const line = `${title} | The Daily Sample`;
    expect(plainOf([line, 'Menu', title])).toBe(title);
    expect(plainOf([line, 'Menu', title], -9)).toBe(title);
    expect(plainOf([line, 'Menu', title, 'News'])).toBe(title);
    expect(plainOf([line, 'Menu', `<b> ${title} </b>`])).toBe(`<b> ${title} </b>`);
  });

  it.each([
    'Portugal | ',
    'Portugal |  ',
    'Portugal|',
    'Portugal • ',
    'Portugal •  ',
    'Portugal > ',
    'Portugal / ',
    'Portugal – ',
    'Portugal',
  ])('is plain where it also stands behind "%s"', (before) => {
    expect(plainOf([before + title, 'Menu', title])).toBe(title);
  });

  it.each(['Portugal: ', 'Portugal:', 'Portugal ', 'The old ', 'Portugal | The old '])(
    'is not where it stands behind "%s"',
    (before) => {
      expect(plainOf([before + title, 'Menu', title])).toBe(before + title);
    },
  );

  it('is not what the line only begins with, or holds', () => {
    expect(plainOf([`${title} / Portugal`, title])).toBe(`${title} / Portugal`);
    expect(plainOf([`News / ${title} again`, title])).toBe(`News / ${title} again`);
  });

  it('is plain behind a bar even where none scores higher than it', () => {
    expect(plainOf([`The Portugal News | ${title}`, title], 1, 2)).toBe(title);
    expect(plainOf([`The Portugal News |  ${title}`, title], 1, 2)).toBe(title);
    expect(plainOf([`Portugal|${title}`, title], 1, 2)).toBe(`Portugal|${title}`);
  });

  it('is a candidate that may be a title rather than none behind other signs', () => {
    const line = `Portugal – ${title}`;
    expect(plainOf([line, title], 1, 0)).toBe(title);
    expect(plainOf([line, title], 1, 1)).toBe(line);
    expect(plainOf([line, title], 1, 2)).toBe(line);
  });

  it('has three words at least, and two fifths of the line', () => {
    expect(plainOf(['Portugal | Storm damages', 'Storm damages'])).toBe('Portugal | Storm damages');
    expect(plainOf(['Portugal | Storm damages harbour', 'Storm damages harbour'])).toBe('Storm damages harbour');
    const short = 'The storm goes';
    expect(short).toHaveLength(14);
    const crumbs = (length: number) => `${'Portugal and all its news and more'.slice(0, length - 3)} > ${short}`;
    expect(plainOf([crumbs(21), short])).toBe(short);
    expect(plainOf([crumbs(22), short])).toBe(crumbs(22));
  });
});

describe('the name of the site', () => {
  /** The title where the line of that number is the best one. */
  function besideOf(lines: readonly string[], best: number): string | undefined {
    return titleOf(lines, Int8Array.from([...question('number', best - 1, 0, 9), ...question('number', best, 0, -5)]));
  }

  it('is not the title where what stands before it in another line also stands alone', () => {
    expect(besideOf([`${title} • The Portugal News`, 'The Portugal News', title], 1)).toBe(title);
    expect(besideOf([`${title} - The Portugal News`, 'The Portugal News', title], 1)).toBe(title);
    expect(besideOf([`${title}  •  The Portugal News`, 'The Portugal News', title], 1)).toBe(title);
  });

  it('is what is best where nothing says otherwise', () => {
    const found = (lines: readonly string[]): string | undefined => besideOf(lines, 1);
    expect(found([`${title} • The Portugal News`, 'The Portugal News', 'Menu'])).toBe('The Portugal News');
    expect(found([`${title} The Portugal News`, 'The Portugal News', title])).toBe('The Portugal News');
    expect(found([`${title} | Weather | The Portugal News`, 'The Portugal News', title])).toBe('The Portugal News');
    expect(found([`${title} | The Lisboan Times`, 'The Portugal News', title])).toBe('The Portugal News');
    // What is no longer than it may be the name of a section.
    expect(found(['Ferries of Lisbon | The Portugal News', 'The Portugal News', 'Ferries of Lisbon'])).toBe(
      'The Portugal News',
    );
    expect(found(['The Portugal News | Storm damages harbour', 'Storm damages harbour', 'The Portugal News'])).toBe(
      'Storm damages harbour',
    );
  });
});

describe('what was found as the title', () => {
  const sentence = 'The storm has damaged the harbour of Lisbon.';
  const isText = (lines: readonly Line[], title = 0): boolean => {
    const assessment = assessed(lines);
    return isTextItself(assessment, assessment.confidences, title);
  };

  it('is the text where it is a sentence and nothing else is kept', () => {
    expect(isText([[sentence, 0.4]])).toBe(true);
    expect(
      isText([
        [sentence, 0.4],
        ['Menu', 0.2],
      ]),
    ).toBe(true);
    expect(
      isText([
        [sentence, 0.4],
        ['***', 0.9],
      ]),
    ).toBe(true);
    expect(
      isText([
        [sentence, 0.4],
        ['Repairs will take weeks.', 0.4],
      ]),
    ).toBe(false);
    expect(isText([[title, 0.4]])).toBe(false);
  });

  it('is the text where the line of the sentence goes on', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
    const text = days.map((day) => `On ${day} the mayor said that repairs of the harbour will take weeks.`).join(' ');
    const assessment = assess(read(text), settingsOf(undefined));
    const sure = new Float64Array(days.length).fill(0.9);
    expect(assessment.document.count).toBe(days.length);
    expect(isTextItself(assessment, sure, 0)).toBe(true);
    expect(isTextItself(assessment, sure, days.length - 1)).toBe(false);
    const above = assess(read(`${`${text} `.repeat(4)}\nImprint`), settingsOf(undefined));
    expect(isTextItself(above, new Float64Array(above.document.count).fill(0.9), 0)).toBe(true);
  });

  it('is the text where it is longer than headlines are', () => {
    const long = (words: number): Line[] => [
      ['harbour '.repeat(words).trim(), 0.3],
      [sentence, 0.9],
    ];
    expect(isText(long(26))).toBe(false);
    expect(isText(long(27))).toBe(true);
  });

  it('is no title where there is none', () => {
    expect(isText([[sentence, 0.9]], -1)).toBe(false);
  });
});
