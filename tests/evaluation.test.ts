import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { baselines } from '../evaluation/baselines/index.js';
import { areaUnderCurve, brierScore, expectedCalibrationError, spearman } from '../evaluation/calibration.js';
import { type CorpusRecord, goldLines, readRecords, textLines } from '../evaluation/corpus.js';
import { countWords, diceOfTokens, fourGramF1, mean, wordScores } from '../evaluation/metrics.js';

const record: CorpusRecord = {
  id: 'page-1',
  source: 'test',
  host: 'example.org',
  heldoutSite: false,
  lang: 'en',
  pageType: 'article',
  ldType: 'NewsArticle',
  goldTier: 'A',
  suspect: 0,
  rendering: 'blocks',
  title: 'Title',
  goldRecall: 1,
  text: ' Title\r\n\n  Müller said 🙂 so.\nMixed line \n \nShare',
  labels: 'TBMO',
  coverage: [0, 0.98, 0.4, 0.07],
};

describe('corpus', () => {
  it('reads gzipped JSON lines, also without a final newline', () => {
    const directory = mkdtempSync(join(tmpdir(), 'corpus-'));
    try {
      const file = join(directory, 'records.jsonl.gz');
      writeFileSync(file, gzipSync(`${JSON.stringify(record)}\n\n${JSON.stringify({ ...record, id: 'ü' })}`));
      expect([...readRecords(file)]).toEqual([record, { ...record, id: 'ü' }]);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it('gives trimmed UTF-16 offsets, labels and body shares', () => {
    const lines = goldLines(record);
    expect(lines.map(({ start, end }) => record.text.slice(start, end))).toEqual([
      'Title',
      'Müller said 🙂 so.',
      'Mixed line',
      'Share',
    ]);
    expect(lines.map(({ label, bodyShare }) => [label, bodyShare])).toEqual([
      ['T', 0],
      ['B', 1],
      ['M', 0.4],
      ['O', 0],
    ]);
    expect(textLines(record.text)[0]).toEqual({ start: 1, end: 6, text: 'Title' });
  });

  it('takes the lines of flat records from their spans', () => {
    const flat: CorpusRecord = {
      ...record,
      rendering: 'flat',
      text: 'Share Body text here and ad',
      labels: 'M',
      coverage: [0.5],
      spans: [
        [0, 5, 'O', 0.1],
        [6, 15, 'B', 0.9],
        [16, 27, 'M', 0.33],
      ],
    };
    expect(goldLines(flat)).toEqual([
      { start: 0, end: 5, label: 'O', bodyShare: 0 },
      { start: 6, end: 15, label: 'B', bodyShare: 1 },
      { start: 16, end: 27, label: 'M', bodyShare: 0.33 },
    ]);
  });

  it('refuses labels that do not fit the text', () => {
    expect(() => goldLines({ ...record, labels: 'TBM' })).toThrow('4 lines, 3 labels');
    expect(() => goldLines({ ...record, labels: 'TBMX' })).toThrow('Unknown label "X"');
  });
});

describe('word metrics', () => {
  it.each([
    ['', 0],
    ['– … –', 0],
    ["It's 3.5 km", 5],
    // Five kana and Han letters: two and a half words, rounded up.
    ['これは本だ', 3],
    // Runs are rounded one by one: 1 + 1 + 1 (Latin) + 1.
    ['本。本 iPhone手机', 4],
    // Prolonged sound marks belong to the run: 6 letters.
    ['コーヒーです', 3],
    // Four Thai consonants; vowel and tone marks do not count.
    ['ที่นี่กก', 2],
  ])('counts the words of %j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  const text = 'Menu\none two three four\nfive six seven eight\nad ad';
  const lines = [
    { start: 0, end: 4, bodyShare: 0 },
    { start: 5, end: 23, bodyShare: 1 },
    { start: 24, end: 44, bodyShare: 0.5 },
    { start: 45, end: 50, bodyShare: 0 },
  ];

  it('scores keeping everything', () => {
    // Body 4 + 2 = 6 of 11 words.
    const scores = wordScores(text, lines, [{ start: 0, end: text.length }]);
    expect(scores).toMatchObject({ bodyWords: 6, keptWords: 11, truePositiveWords: 6 });
    expect(scores.precision).toBeCloseTo(6 / 11);
    expect(scores.recall).toBe(1);
    expect(scores.f1).toBeCloseTo(12 / 17);
  });

  it('intersects kept spans with lines, whatever their order and overlap', () => {
    // "three four", and "five" of the mixed line, whose body share allows two words.
    const kept = [
      { start: 24, end: 28 },
      { start: 19, end: 23 },
      { start: 13, end: 23 },
      { start: 13, end: 13 },
    ];
    const scores = wordScores(text, lines, kept);
    expect(scores).toMatchObject({
      keptWords: 3,
      truePositiveWords: 3,
      precision: 1,
      recall: 0.5,
    });
    expect(wordScores(text, [...lines].reverse(), kept)).toEqual(scores);
  });

  it('handles several kept pieces in a line and one piece over several lines', () => {
    const pieces = wordScores(text, lines, [
      { start: 5, end: 8 },
      { start: 19, end: 28 },
      { start: 38, end: 50 },
    ]);
    // one, four | five, eight | ad, ad: two words of the body line, two of the mixed line.
    expect(pieces).toMatchObject({ keptWords: 6, truePositiveWords: 4 });
  });

  it('never counts more words in a line than it has', () => {
    const pieces = [0, 2, 4].map((start) => ({ start, end: start + 1 }));
    expect(wordScores('abcde', [{ start: 0, end: 5, bodyShare: 1 }], pieces).keptWords).toBe(1);
  });

  it('counts words kept outside every line', () => {
    const scores = wordScores('a b c d e', [{ start: 4, end: 5, bodyShare: 1 }], [{ start: 0, end: 9 }]);
    expect(scores).toMatchObject({ keptWords: 5, bodyWords: 1, truePositiveWords: 1, precision: 0.2 });
  });

  it('follows the conventions for empty sides', () => {
    const boilerplate = [{ start: 0, end: 4, bodyShare: 0 }];
    const body = [{ start: 0, end: 4, bodyShare: 1 }];
    const everything = [{ start: 0, end: 4 }];
    expect(wordScores('Menu', boilerplate, [])).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(wordScores('Menu', boilerplate, everything)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(wordScores('Menu', body, [])).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(wordScores('', [], [])).toMatchObject({ f1: 1 });
  });

  it('compares multisets of 4-grams', () => {
    // 3 and 2 shingles, two shared.
    expect(fourGramF1('A b, c d e f', 'a B c d e')).toBeCloseTo(4 / 5);
    // A repeated shingle matches only as often as it occurs: 5 and 1 shingles.
    expect(fourGramF1('a a a a a a a a', 'a a a a')).toBeCloseTo(2 / 6);
    expect(fourGramF1('a a a a', 'a a a a a a a a')).toBeCloseTo(2 / 6);
    // Six letters against five: 3 and 2 shingles.
    expect(fourGramF1('今日は雨です', '今日は雨で')).toBeCloseTo(4 / 5);
    expect(fourGramF1('Too short', 'too short')).toBe(1);
    expect(fourGramF1('', '')).toBe(1);
    expect(fourGramF1('', 'a b c d')).toBe(0);
  });

  it('compares folded tokens', () => {
    expect(diceOfTokens('The ﬁrst CAFE\u0301', 'first café')).toBeCloseTo(4 / 5);
    expect(diceOfTokens('a a b', 'a')).toBeCloseTo(2 / 4);
    expect(diceOfTokens('', '!')).toBe(1);
    expect(diceOfTokens('', 'a')).toBe(0);
  });
});

describe('confidence metrics', () => {
  const predictions = [
    { confidence: 0.9, outcome: 1 },
    { confidence: 0.9, outcome: 0 },
    { confidence: 0.2, outcome: 0 },
    { confidence: 0.3, outcome: true },
  ];

  it('measures the calibration error per bin', () => {
    // Two bins: |0.5 - 1| and |1.8 - 1| over four predictions.
    expect(expectedCalibrationError(predictions, 2)).toBeCloseTo(1.3 / 4);
    // Ten bins: 0.8, 0.2 and 0.7.
    expect(expectedCalibrationError(predictions, 10)).toBeCloseTo(1.7 / 4);
    expect(expectedCalibrationError([{ confidence: 1, outcome: 1 }])).toBe(0);
    // 15 bins by default: 0.60 and 0.66 share the bin from 0.6 to 0.667, 0.67 does not.
    const over = { confidence: 0.66, outcome: 0 };
    expect(expectedCalibrationError([{ confidence: 0.6, outcome: 1 }, over])).toBeCloseTo(0.13);
    expect(expectedCalibrationError([{ confidence: 0.67, outcome: 1 }, over])).toBeCloseTo(0.495);
    expect(expectedCalibrationError([{ confidence: Number.NaN, outcome: 1 }, over])).toBeNaN();
  });

  it('weighs predictions', () => {
    const weighted = [
      { confidence: 0.8, outcome: 1, weight: 3 },
      { confidence: 0.1, outcome: 1 },
    ];
    expect(expectedCalibrationError(weighted)).toBeCloseTo((3 * 0.2 + 0.9) / 4);
    expect(brierScore(weighted)).toBeCloseTo((3 * 0.04 + 0.81) / 4);
    // The negative is beaten by weight 3, beats weight 1.
    expect(areaUnderCurve([...weighted, { confidence: 0.5, outcome: 0, weight: 7 }])).toBeCloseTo(0.75);
  });

  it('measures the squared error', () => {
    expect(brierScore(predictions)).toBeCloseTo((0.01 + 0.81 + 0.04 + 0.49) / 4);
  });

  it('measures ranking with ties', () => {
    // Pairs: 0.9 ties 0.9 (half), 0.9 > 0.2, 0.3 < 0.9, 0.3 > 0.2.
    expect(areaUnderCurve(predictions)).toBeCloseTo(2.5 / 4);
    expect(areaUnderCurve([...predictions].reverse())).toBeCloseTo(2.5 / 4);
    expect(areaUnderCurve(predictions.slice(1, 3))).toBeNaN();
    expect(areaUnderCurve([...predictions, { confidence: Number.NaN, outcome: 1 }])).toBeNaN();
  });

  it('correlates ranks', () => {
    expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1);
    expect(spearman([1, 2, 3, 4], [9, 7, 5, -3])).toBeCloseTo(-1);
    // Rank differences 0, 1, 1, 0: 1 - 6 * 2 / (4 * 15).
    expect(spearman([1, 2, 3, 4], [10, 30, 20, 40])).toBeCloseTo(0.8);
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5).
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5));
    expect(spearman([1, 1], [1, 2])).toBeNaN();
    expect(spearman([1, Number.NaN], [1, 2])).toBeNaN();
    expect(() => spearman([1], [])).toThrow(RangeError);
  });

  it('averages', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNaN();
  });
});

describe('baselines', () => {
  function keptLines(name: string, lines: readonly string[], language = 'en'): string[] {
    const text = lines.join('\n');
    const baseline = baselines.find((candidate) => candidate.name === name);
    if (baseline === undefined) throw new Error(`No baseline ${name}`);
    return baseline.keep(text, language).map(({ start, end }) => text.slice(start, end));
  }

  it('come in the order of the results table', () => {
    expect(baselines.map(({ name }) => name)).toEqual([
      'keep all',
      'C4 line rules',
      'RefinedWeb line corrections',
      'boilerpipe word counts',
      'jusText on text',
      'ten words or more',
    ]);
  });

  it('keep all: every non-empty line, trimmed', () => {
    expect(keptLines('keep all', ['  a ', '', ' \t', 'b'])).toEqual(['a', 'b']);
  });

  it('ten words or more', () => {
    const ten = 'one two three four five six seven eight nine ten';
    const japanese = '今日は朝から雨が降っていて、外に出られません。';
    expect(keptLines('ten words or more', [ten, ten.slice(4), japanese])).toEqual([ten, japanese]);
  });

  it('C4: terminal mark, three words, no script or policy line', () => {
    const kept = ['He said so.', 'Is it true?', 'She said "yes"', 'So it was known.[12]'];
    const dropped = [
      'He left.',
      'A headline without a mark',
      'This one goes on ...',
      'Please enable JavaScript to continue.',
      'Read our Privacy Policy for more.',
      `One two ${'x'.repeat(1001)}.`,
    ];
    expect(keptLines('C4 line rules', [...dropped, ...kept])).toEqual(kept);
    // The rules about whole documents are left out.
    expect(keptLines('C4 line rules', ['Lorem ipsum { dolor.'])).toHaveLength(1);
  });

  it('RefinedWeb: upper case, numbers, counters, single words, patterns in short lines', () => {
    const kept = [
      'half HALF',
      '3 likes and counting',
      'He liked 3 things',
      'Please sign in to comment',
      'Sign in to read on, because this line has more than ten words',
    ];
    const dropped = [
      'BREAKING NEWS today',
      'Half HALF',
      '12 345',
      '3 likes',
      '1.2K Shares',
      'Subscribe',
      'Sign-in or register',
      'Sign in to comment',
      'The story goes on. Read more...',
      'You have 0 items in cart now',
    ];
    expect(keptLines('RefinedWeb line corrections', [...dropped, ...kept])).toEqual(kept);
  });

  it('boilerpipe: words of the previous, current and next block', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
    const kept = (counts: readonly number[]): number[] =>
      keptLines('boilerpipe word counts', counts.map(words)).map((line) => line.split(' ').length);
    // A long block is content and carries the one before it and, being longer than 4 words, the one after.
    expect(kept([3, 17, 2, 1])).toEqual([3, 17, 2]);
    // 16 words suffice for the block before, but not for the block itself.
    expect(kept([4, 16])).toEqual([4]);
    expect(kept([4, 15, 3])).toEqual([3]);
    expect(kept([5, 15])).toEqual([15]);
    // Tokens without letters or digits are no words, inner punctuation does not split.
    expect(keptLines('boilerpipe word counts', ["a - b – c d's", 'x'])).toEqual([]);
  });

  describe('jusText', () => {
    // At least five of ten words are stop words; in the bad paragraph none is.
    const dense = 'The committee of the parliament voted against the minister and ';
    const good = dense.repeat(4).trim();
    const nearGood = dense.repeat(2).trim();
    const bad = 'Politics Business Sports Culture Science Weather Travel '.repeat(4).trim();
    const keep = (lines: readonly string[], language = 'en'): string[] => keptLines('jusText on text', lines, language);

    it('classes paragraphs by length and stop words', () => {
      expect(keep([good])).toEqual([good]);
      expect(keep([bad])).toEqual([]);
      expect(keep([`${good} ©`])).toEqual([]);
      expect(keep([nearGood])).toEqual([]);
      // Without a stop list length alone decides.
      expect(keep([bad, nearGood], 'de')).toEqual([bad, nearGood]);
      expect(keep([bad], 'en-GB')).toEqual([]);
    });

    it('applies both thresholds of stop word density', () => {
      const mixture = (stopWords: number, others: number): string =>
        ['the '.repeat(stopWords), 'government '.repeat(others)].join('').trim();
      // 8 of 25 is good, 5 of 16 and 3 of 10 only near good, 5 of 17 bad.
      expect(keep([mixture(8, 17)])).toHaveLength(1);
      expect(keep([mixture(10, 22)])).toHaveLength(0);
      expect(keep([good, mixture(10, 22)])).toHaveLength(2);
      expect(keep([good, mixture(3, 7)])).toHaveLength(2);
      expect(keep([good, mixture(5, 12)])).toHaveLength(1);
    });

    it('lets short paragraphs follow their neighbours', () => {
      expect(keep([good, 'first', 'second', good])).toHaveLength(4);
      expect(keep([bad, 'short', bad])).toEqual([]);
      // Between good and bad: dropped, unless near-good text stands on the bad side.
      expect(keep([good, 'short', bad])).toEqual([good]);
      expect(keep([good, 'short', nearGood, bad])).toEqual([good, 'short', nearGood]);
      expect(keep([bad, nearGood, 'short', good])).toEqual([nearGood, 'short', good]);
      // The edges of the text count as bad.
      expect(keep(['short', good])).toEqual([good]);
    });

    it('keeps near-good paragraphs with a good neighbour', () => {
      expect(keep([bad, nearGood, bad])).toEqual([]);
      // The second follows the first, which was made good by then.
      expect(keep([good, nearGood, nearGood, bad])).toEqual([good, nearGood, nearGood]);
      expect(keep([bad, nearGood, nearGood, good])).toEqual([nearGood, nearGood, good]);
    });
  });
});
