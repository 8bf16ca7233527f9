import { describe, expect, it } from 'vitest';
import { read } from '../src/clean.js';
import { type CleanResult, clean, type Kind, type Paragraph } from '../src/index.js';
import { headline } from '../src/label/headline.js';
import { settingsOf } from '../src/options.js';
import { type Line, labelled } from './labelled.js';

function keptOf({ paragraphs }: CleanResult): boolean[] {
  return paragraphs.map(({ kept }) => kept);
}

const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';
const prompt = 'Sign up for our newsletter';

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

describe('rules', () => {
  const lines: Line[] = [
    ['Storm watch: tonight', 0.9],
    [first, 0.9],
    ['Storm watch: tomorrow', 0.9],
    [prompt, 0.1],
  ];

  it('decide for what contains a phrase, matches a pattern, or satisfies a function', () => {
    for (const match of ['Storm watch', /^storm watch/i, ({ text }: { text: string }) => text.startsWith('Storm w')]) {
      const { paragraphs } = labelled(lines, { rules: [{ match, kind: 'promotion' }] });
      expect(paragraphs.map(({ kind }) => kind === 'promotion')).toEqual([true, false, true, false]);
      expect(keptOf(labelled(lines, { rules: [{ match, kind: 'promotion' }] }))).toEqual([false, true, false, false]);
    }
  });

  it('take a phrase as it stands, not for a pattern', () => {
    for (const [match, matched] of [
      ['Storm watch: t.', false],
      ['(tonight', false],
      ['watch: ton', true],
    ] as const) {
      const { paragraphs } = labelled(lines, { rules: [{ match, kind: 'promotion' }] });
      expect(paragraphs.some(({ kind }) => kind === 'promotion')).toBe(matched);
    }
  });

  it('keep where their kind is kept', () => {
    expect(keptOf(labelled(lines, { rules: [{ match: 'newsletter', kind: 'body' }] }))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('match every paragraph afresh with global and sticky patterns, call after call', () => {
    for (const match of [/Storm watch/g, /Storm watch/y, /Storm watch/gy]) {
      // The second line follows a match, and the first one of the next call follows the third.
      const repeated: Line[] = [1, 2, 3].map((day) => [`Storm watch: day ${day}`, 0.9]);
      for (let call = 0; call < 3; call++) {
        const { paragraphs } = labelled(repeated, { rules: [{ match, kind: 'promotion' }] });
        expect(paragraphs.map(({ kind }) => kind)).toEqual(['promotion', 'promotion', 'promotion']);
      }
    }
  });

  it('leave patterns as they were, and take frozen ones', () => {
    const match = /Storm watch/g;
    match.lastIndex = 7;
    labelled(lines, { rules: [{ match, kind: 'promotion' }] });
    expect(match.lastIndex).toBe(7);
    const { paragraphs } = labelled(lines, { rules: [{ match: Object.freeze(/Storm watch/), kind: 'promotion' }] });
    expect(paragraphs[0]?.kind).toBe('promotion');
  });

  it('find a phrase that a line break cuts in two', () => {
    const text = `${first.replace(' has damaged', '\nhas damaged')}\n\n${second}`;
    for (const match of ['Friday has damaged', /^The storm .* Saturday\.$/]) {
      expect(clean(text, { rules: [{ match, kind: 'legal' }] }).paragraphs[0]?.kind).toBe('legal');
    }
  });

  it('are those that were checked, whatever becomes of the objects', () => {
    const rule: { match: string; kind: Kind } = { match: 'Storm watch', kind: 'promotion' };
    const { rules } = settingsOf({ rules: [rule] });
    rule.match = '';
    expect(rules).toEqual([{ match: 'Storm watch', kind: 'promotion' }]);
  });

  it('are tried in order, and the first that matches wins', () => {
    const rules = [
      { match: 'tomorrow', kind: 'navigation' },
      { match: 'Storm watch', kind: 'promotion' },
    ] as const;
    const { paragraphs } = labelled(lines, { rules });
    expect([paragraphs[0]?.kind, paragraphs[2]?.kind]).toEqual(['promotion', 'navigation']);
  });

  it('are shown text, confidence, index and count', () => {
    const seen: unknown[] = [];
    const match = (paragraph: unknown): boolean => seen.push(paragraph) < 0;
    labelled(lines, { rules: [{ match, kind: 'other' }] });
    expect(seen).toEqual(lines.map(([text, confidence], index) => ({ text, confidence, index, count: 4 })));
  });

  it('are the reason', () => {
    const rules = [{ match: 'Storm watch', kind: 'promotion', name: 'our own show' }] as const;
    const { paragraphs } = labelled(lines, { rules, explain: true });
    expect(paragraphs[0]?.reasons).toEqual([{ feature: 'rule: our own show', weight: -1 }]);
    expect(paragraphs[1]?.reasons?.length).toBeGreaterThan(0);
    expect(labelled(lines, { rules }).paragraphs[0]).not.toHaveProperty('reasons');
    const nameless = [{ match: 'Storm watch', kind: 'body' }] as const;
    const kept = labelled(lines, { rules: nameless, explain: true }).paragraphs[0];
    expect(kept?.reasons).toEqual([{ feature: 'rule: body', weight: 1 }]);
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

  it.each([
    ['Home > News > Storm damages harbour in Lisbon', 'Storm damages harbour in Lisbon'],
    ['Home / Portugal / Storm damages harbour in Lisbon', 'Storm damages harbour in Lisbon'],
    ['Storm damages harbour in Lisbon | The Daily Sample', 'Storm damages harbour in Lisbon'],
    ['Storm damages harbour in Lisbon | Portugal | The Daily Sample |', 'Storm damages harbour in Lisbon'],
    ['Storm damages harbour in Lisbon - The Daily Sample', 'Storm damages harbour in Lisbon'],
    ['嵐がリスボンの港を襲う｜毎日サンプル', '嵐がリスボンの港を襲う'],
    ['Storm damages harbour – but the ferry sails again', 'Storm damages harbour – but the ferry sails again'],
    ['Storm damages harbour - 10 Pictures, One Film', 'Storm damages harbour - 10 Pictures, One Film'],
    ['Opinion | Storm damages harbour in Lisbon', 'Opinion | Storm damages harbour in Lisbon'],
    ['Portugal: Storm damages harbour in Lisbon', 'Portugal: Storm damages harbour in Lisbon'],
    ['Portugal > Storm damages harbour in Lisbon', 'Portugal > Storm damages harbour in Lisbon'],
  ])('of %s is %s', (line, title) => {
    expect(headline(read(line), 0)).toBe(title);
  });

  it('ends before a dash and a name where the text knows the name from elsewhere', () => {
    const lines = ['Menu', 'Search', 'Storm damages harbour in Lisbon - The Daily Sample', first];
    expect(headline(read(lines.join('\n\n')), 2)).toBe('Storm damages harbour in Lisbon - The Daily Sample');
    const known = [...lines, 'Copyright The Daily Sample'].join('\n\n');
    expect(headline(read(known), 2)).toBe('Storm damages harbour in Lisbon');
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

  it('is the first longer line where a label was joined to it as well', () => {
    const text = `Portugal\n,\nStorm damages the old harbour again\n, by\nJane Example\n\n${first}\n, he said\n, too`;
    const document = read(text);
    expect(document.joined[0]).toBe(1);
    expect(headline(document, 0)).toBe('Storm damages the old harbour again');
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

describe('edits', () => {
  /** The only paragraph of interest, among body. */
  function edited(paragraph: string): Paragraph {
    const text = [first, paragraph, second].join('\n\n');
    const { paragraphs } = labelled([
      [first, 0.9],
      [paragraph, 0.9],
      [second, 0.9],
    ]);
    const found = paragraphs[1] as Paragraph;
    for (const edit of found.edits ?? []) {
      expect(text.slice(edit.start, edit.end)).toBe(edit.text);
      expect(edit.start).toBeGreaterThanOrEqual(found.start);
      expect(edit.end).toBeLessThanOrEqual(found.end);
      expect(edit.reason).not.toBe('');
    }
    return found;
  }

  it('cut a file name that is glued to the first word', () => {
    const { text, edits } = edited("jpegMpeg4-1280x720Syria's conflict has gone on for more than five years.");
    expect(text).toBe("Syria's conflict has gone on for more than five years.");
    expect(edits).toMatchObject([{ text: 'jpegMpeg4-1280x720', kind: 'caption' }]);
  });

  it('cut a credit that is glued to the last sentence', () => {
    const { text, edits } = edited('The harbour of Lisbon after the storm.Jane Example/Reuters');
    expect(text).toBe('The harbour of Lisbon after the storm.');
    expect(edits).toMatchObject([{ text: 'Jane Example/Reuters', kind: 'caption' }]);
  });

  it.each([
    ['AP', 'Jane Example/AP'],
    ['a year before it', 'Jane Example, Getty Images', 'It was rebuilt in 1987'],
    ['a quote before it', 'Jane Example | Reuters)', 'The harbour of Lisbon “after the storm.”'],
    ['two names', 'Jane Example/John O’Example, AFP', 'The harbour of Lisbon after the storm!'],
    ['images', 'Jane Example / AFP Images', 'The harbour of Lisbon after the storm …'],
  ])('cut a credit: %s', (_, credit, sentence = 'The harbour of Lisbon after the storm.') => {
    const { text, edits } = edited(`${sentence}${credit}`);
    expect(text).toBe(sentence);
    expect(edits).toMatchObject([{ text: credit, kind: 'caption' }]);
  });

  it.each([
    'The harbour of Lisbon after the storm. Jane Example/Reuters',
    'The harbour of Lisbon after the storm.J/Reuters',
    'The harbour of Lisbon after the storm.Jane Example/Daily Sample',
    'The harbour of Lisbon after the storm.Jane Example/Reuters 1234',
    'The harbour of Lisbon after the storm.Jane Example2/Reuters',
    `The harbour of Lisbon after the storm.${'Jane '.repeat(12)}Example/Reuters`,
    `The harbour of Lisbon after the storm.${'Jane Example/'.repeat(13)}Reuters`,
  ])('leave what looks like a credit but is none: %s', (paragraph) => {
    expect(edited(paragraph)).not.toHaveProperty('edits');
  });

  it('take no time over names without an agency', () => {
    const started = process.cpuUsage();
    edited(`The harbour of Lisbon after the storm.${'ab ,'.repeat(30)}x`);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
  });

  it('cut a prompt at the end of a paragraph', () => {
    const { text, edits } = edited(`${first.slice(0, -1)} in the old town. Subscribe to our newsletter now.`);
    expect(text).toBe(`${first.slice(0, -1)} in the old town.`);
    expect(edits).toMatchObject([{ text: 'Subscribe to our newsletter now.', kind: 'newsletter' }]);
  });

  it('leave ordinary sentences alone', () => {
    for (const paragraph of [
      'The 1280x720 picture showed the harbour. It was taken on Friday by the mayor of the town.',
      'The ministry sent an email newsletter to its members. Nobody read the newsletter that day.',
      'Reuters reported the storm first, and Agence France-Presse/AFP followed within an hour of that.',
    ]) {
      expect(edited(paragraph)).not.toHaveProperty('edits');
      expect(edited(paragraph).text).toBe(paragraph);
    }
  });

  it('are not made in what is dropped', () => {
    const { paragraphs } = labelled([
      ["jpegMpeg4-1280x720Syria's conflict has gone on for more than five years.", 0.1],
      [first, 0.9],
    ]);
    expect(paragraphs[0]).not.toHaveProperty('edits');
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
