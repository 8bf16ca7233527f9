import { describe, expect, it } from 'vitest';
import type { CleanResult } from '../src/index.js';
import { type Line, labelled } from './labelled.js';

function keptOf({ paragraphs }: CleanResult): boolean[] {
  return paragraphs.map(({ kept }) => kept);
}

const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';

describe('threshold', () => {
  const lines: Line[] = [
    ['Menu', 0.1],
    [first, 0.2],
    [second, 0.5],
    ['Nobody was hurt, said the mayor.', 0.9],
  ];

  it.each([
    [undefined, [false, false, true, true]],
    ['balanced', [false, false, true, true]],
    ['precision', [false, false, false, true]],
    ['recall', [false, true, true, true]],
    [0, [true, true, true, true]],
    [0.5, [false, false, true, true]],
    [0.51, [false, false, false, true]],
    [1, [false, false, false, false]],
  ] as const)('%s', (threshold, kept) => {
    expect(keptOf(labelled(lines, threshold === undefined ? {} : { threshold }))).toEqual(kept);
  });

  it('never keeps more when it is raised, whatever kinds are dropped', () => {
    const article: Line[] = [
      [first, 0.9],
      ['What happens next', 0.9],
      [second, 0.6],
    ];
    const loose = keptOf(labelled(article, { threshold: 0.5, drop: ['subheading'] }));
    const strict = keptOf(labelled(article, { threshold: 0.7, drop: ['subheading'] }));
    expect(strict.filter((kept, at) => kept && !loose[at])).toEqual([]);
  });

  it('never keeps more when it is raised, where a kind that it would drop is to be kept', () => {
    const article: Line[] = [
      [first, 0.9],
      ['Sign up for our free daily newsletter, delivered to your inbox', 0.02],
      [second, 0.9],
    ];
    const lists = { keep: ['newsletter'], drop: ['body'] } as const;
    const loose = keptOf(labelled(article, { threshold: 0, ...lists }));
    const strict = keptOf(labelled(article, { threshold: 0.03, ...lists }));
    expect(strict.filter((kept, at) => kept && !loose[at])).toEqual([]);
  });

  it('changes no kind', () => {
    const kindsAt = (threshold: number) => labelled(lines, { threshold }).paragraphs.map(({ kind }) => kind);
    for (const threshold of [0, 0.2, 0.51, 1]) expect(kindsAt(threshold)).toEqual(kindsAt(0.4));
  });

  it('gives kept paragraphs a kind that is kept, and dropped ones another, where it is the usual one', () => {
    const { paragraphs } = labelled(lines);
    expect(paragraphs.slice(2).map(({ kind }) => kind)).toEqual(['body', 'body']);
    for (const { kind } of paragraphs.slice(0, 2)) expect(['body', 'standfirst', 'subheading']).not.toContain(kind);
  });
});

describe('keep and drop', () => {
  const lines: Line[] = [
    ['Storm damages harbour in Lisbon', 'title'],
    [first, 0.9],
    ['What happens next', 0.9],
    [second, 0.9],
  ];

  it('win over the model', () => {
    expect(keptOf(labelled(lines))).toEqual([false, true, true, true]);
    expect(keptOf(labelled(lines, { keep: ['title'] }))).toEqual([true, true, true, true]);
    expect(keptOf(labelled(lines, { drop: ['subheading'] }))).toEqual([false, true, false, true]);
    expect(keptOf(labelled(lines, { drop: ['body', 'standfirst'] }))).toEqual([false, false, true, false]);
  });

  it('win over rules', () => {
    const rules = [{ match: 'ferry', kind: 'promotion' }] as const;
    expect(keptOf(labelled(lines, { rules }))).toEqual([false, true, true, false]);
    expect(keptOf(labelled(lines, { rules, keep: ['promotion'] }))).toEqual([false, true, true, true]);
  });
});

describe('kinds of what is kept', () => {
  it('tells a subheading and a standfirst from the body', () => {
    const { paragraphs } = labelled([
      ['Storm damages harbour in Lisbon', 'title'],
      ['Repairs will take weeks and the ferry stays closed', 0.9],
      [first, 0.9],
      ['What happens next', 0.9],
      [second, 0.9],
    ]);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['title', 'standfirst', 'body', 'subheading', 'body']);
  });

  it.each(['- Ferry closed', 'Photos from the harbour:', 'Photo: the harbour', 'It was over.'])(
    'takes %s for no subheading',
    (line) => {
      const { paragraphs } = labelled([
        [first, 0.9],
        [line, 0.9],
        [second, 0.9],
      ]);
      expect(paragraphs.map(({ kind }) => kind)).toEqual(['body', 'body', 'body']);
    },
  );

  it('takes the last line for no subheading', () => {
    const { paragraphs } = labelled([
      [first, 0.9],
      ['What happens next', 0.9],
    ]);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['body', 'body']);
  });
});

describe('duplicates', () => {
  it('keeps one copy of a long paragraph: the one that stands among body', () => {
    const result = labelled([
      [first, 0.8],
      ['Menu', 0.1],
      ['Share', 0.1],
      [second, 0.9],
      [first, 0.8],
      ['Nobody was hurt, said the mayor.', 0.9],
    ]);
    expect(keptOf(result)).toEqual([false, false, false, true, true, true]);
    expect(result.paragraphs[0]?.kind).toBe('duplicate');
    expect(result.paragraphs[0]?.confidence).toBeLessThan(0.5);
  });

  it('looks once at the figures of a long paragraph near to a quote', () => {
    const refrain = 'the storm of 1999 came and went and then ';
    const quote = 'The storm of 2001 came and went and then the storm of 1999 came and went.';
    const started = process.cpuUsage();
    labelled([
      [first, 0.9],
      [`So ${refrain.repeat(5000)}it was over.`, 0.9],
      [quote, 0.8],
    ]);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1500);
  });

  it('drops a pull quote: a sentence that stands inside a paragraph near to it', () => {
    const lines: Line[] = [
      [first, 0.9],
      ['“The ferry to the southern bank stays closed until then.”', 0.8],
      [second, 0.9],
    ];
    const { paragraphs } = labelled(lines);
    expect(paragraphs.map(({ kept, kind }) => [kept, kind])).toEqual([
      [true, 'body'],
      [false, 'duplicate'],
      [true, 'body'],
    ]);
  });

  it('takes paragraphs with other figures for others', () => {
    const lines: Line[] = [
      ['In the first district the firemen were called out 312 times that night.', 0.9],
      [first, 0.9],
      ['In the first district the firemen were called out 415 times that night.', 0.9],
    ];
    expect(keptOf(labelled(lines))).toEqual([true, true, true]);
  });

  it('leaves short ones alone', () => {
    const refrain = 'No comment.';
    expect(
      keptOf(
        labelled([
          [refrain, 0.9],
          [first, 0.9],
          [refrain, 0.9],
        ]),
      ),
    ).toEqual([true, true, true]);
  });
});

describe('title', () => {
  it('is found where it stands three times, and none of its copies stays', () => {
    const title = 'Storm damages harbour in Lisbon';
    const result = labelled([
      [`${title} | The Daily Sample`, 'title'],
      [title, 'title'],
      ['Home News Portugal', 0.1],
      [title, 'title'],
      [first, 0.9],
      [second, 0.9],
    ]);
    expect(result.title).toBe(title);
    expect(keptOf(result)).toEqual([false, false, false, false, true, true]);
    for (const { text, kind } of result.paragraphs) if (text === result.title) expect(kind).toBe('title');
  });

  it('is not the kind of a copy far from it, which belongs to a list of links', () => {
    const title = 'Storm damages harbour in Lisbon';
    const result = labelled([
      [title, 'title'],
      [first, 0.9],
      [second, 0.9],
      ['Most read', 0.1],
      [title, 0.1],
      ['Ferry stays closed until Tuesday', 0.1],
    ]);
    expect(result.title).toBe(title);
    expect(result.paragraphs[0]?.kind).toBe('title');
    expect(result.paragraphs[4]?.kind).not.toBe('title');
    expect(result.paragraphs[4]?.kept).toBe(false);
  });

  it.each(['Home > News > ', 'Portugal | ', 'The Daily SampleNews'])(
    'is plain where it also stands behind %s',
    (before) => {
      const title = 'Storm damages harbour in Lisbon';
      const result = labelled([
        [`${before}${title}`, 'title'],
        [title, 'title'],
        [first, 0.9],
        [second, 0.9],
      ]);
      expect(result.title).toBe(title);
    },
  );

  it('is what stands before the bar where the name of the site stands alone as well', () => {
    const result = labelled([
      ['Storm damages harbour in Lisbon • The Daily Sample Online', 'title'],
      ['The Daily Sample Online', 'title'],
      ['Storm damages harbour in Lisbon', 'title'],
      [first, 0.9],
      [second, 0.9],
    ]);
    expect(result.title).toBe('Storm damages harbour in Lisbon');
  });

  it('is the first line where a byline in lower case was joined to it', () => {
    const title = 'Storm damages the old harbour in Lisbon again';
    const result = labelled([
      [`${title}\nby Jane Example`, 'title'],
      [first, 0.9],
      [second, 0.9],
    ]);
    expect(result.title).toBe(title);
  });

  it('is null where nothing looks like one', () => {
    expect(
      labelled([
        [first, 0.9],
        [second, 0.9],
      ]).title,
    ).toBeNull();
  });
});

describe('text', () => {
  it('folds line breaks to a space, and to nothing between ideographs', () => {
    const wrapped = 'The storm that reached the coast on Friday\n  has damaged the harbour, the mayor told us.';
    expect(labelled([[wrapped, 0.9]]).paragraphs[0]?.text).toBe(wrapped.replace('\n  ', ' '));
    const japanese = Array.from(
      { length: 4 },
      () => '嵐は金曜日の夜に海岸に到達し港は数週間にわたって閉鎖されると市長は土曜日の午後に述べ',
    );
    const wrappedJapanese = `${japanese.join('\n')}た。`;
    expect(labelled([[wrappedJapanese, 0.9]]).paragraphs[0]?.text).toBe(`${japanese.join('')}た。`);
    expect(labelled([['-\n港は閉鎖される。', 0.9]]).paragraphs[0]?.text).toBe('- 港は閉鎖される。');
  });
});
