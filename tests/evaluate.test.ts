import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aggregate, type Evaluation, groupsOf } from '../evaluation/aggregate.js';
import { type CorpusRecord, textLines } from '../evaluation/corpus.js';
import { figuresMarkdown } from '../evaluation/figures.js';
import { type Bounds, gateFigures, repin, violations } from '../evaluation/gate.js';
import { Interruptions } from '../evaluation/interruptions.js';
import { readJsonLines } from '../evaluation/json-lines.js';
import { kindPairs, sumKinds } from '../evaluation/kinds.js';
import { measureListArticles } from '../evaluation/list-articles.js';
import { report } from '../evaluation/report.js';
import { type DocumentScores, keptSpans, scoreDocument } from '../evaluation/score-documents.js';
import { compareSecondPass, sumSecondPasses } from '../evaluation/second-pass.js';
import { withSection } from '../evaluation/section.js';
import { measureShortTexts, type ShortText } from '../evaluation/short-texts.js';
import { inUnknownLanguage } from '../evaluation/unknown-language.js';
import { cleanWithoutBody, sumWithoutBody } from '../evaluation/without-body.js';
import { measureWrittenPages, type WrittenPage } from '../evaluation/written-pages.js';
import type { CleanResult, Kind, Paragraph } from '../src/index.js';

const record: CorpusRecord = {
  id: 'page-1',
  source: 'wcxb',
  host: 'example.org',
  heldoutSite: false,
  lang: 'en',
  pageType: 'article',
  ldType: 'ReportageNewsArticle',
  goldTier: 'A',
  suspect: 0,
  rendering: 'blocks',
  title: 'The storm is over',
  goldRecall: 1,
  text: 'Menu\nThe storm is over | Site\none two three four ad ad\nfive six\n***\nShare this',
  labels: 'OTBBBO',
  coverage: [0, 0, 1, 1, 1, 0],
};

const paragraph = (start: number, end: number, more: Partial<Paragraph> = {}): Paragraph => ({
  text: record.text.slice(start, end),
  kind: 'body',
  kept: true,
  confidence: 0.9,
  start,
  end,
  ...more,
});

/** Drops "Menu" and the title, cuts "ad ad" out of the first body line, drops the second, keeps "Share this". */
const result: CleanResult = {
  text: 'one two three four\n\n***\n\nShare this',
  title: 'The storm is over | Site',
  language: 'en',
  confidence: 0.8,
  paragraphs: [
    paragraph(0, 4, { kind: 'navigation', kept: false, confidence: 0.1 }),
    paragraph(5, 29, { kind: 'title', kept: false, confidence: 0.2 }),
    paragraph(30, 54, { edits: [{ start: 49, end: 54, text: 'ad ad', kind: 'advertisement', reason: 'ad' }] }),
    paragraph(55, 63, { kind: 'caption', kept: false, confidence: 0.4 }),
    paragraph(64, 67),
    paragraph(68, 78),
  ],
};

describe('a text in an unknown language', () => {
  it('has other letters, and the same lines, capitals, digits and punctuation', () => {
    expect(inUnknownLanguage('The “Ünder” 12,\nžurnál 嵐 storm!')).toBe('Cqo “Ewmoz” 12,\njezwit 嵐 bcazv!');
  });
});

describe('short texts', () => {
  const texts: ShortText[] = [
    { language: 'en', article: false, type: 'not found', text: 'Not found. Try again.' },
    { language: 'en', article: false, type: 'login', text: 'Log in.' },
    { language: 'en', article: true, type: 'brief', text: 'Share\nA storm hit a town.', body: 'A storm hit a town.' },
    { language: 'en', article: true, type: 'brief', text: 'A man was hurt.' },
  ];
  // Of the texts as they are, then of the articles before a line of a page.
  const answers = ['Not found.', '', 'A storm hit', '', 'A storm hit a', 'A man was hurt. Log in.'];

  it('are counted by what is kept of pages without an article, and of articles', () => {
    let next = 0;
    const found = measureShortTexts(texts, () => ({ ...result, text: answers[next++] as string }));
    expect(found).toEqual({
      pages: 2,
      pagesEmptied: 0.5,
      pageConfidence: 0.8,
      articles: 2,
      bodyRecall: (3 / 5 + 0) / 2,
      articlesEmptied: 0.5,
      bodyRecallBeside: (4 / 5 + 1) / 2,
    });
  });

  it('that are measured are not those that are learnt from', () => {
    const textsOf = (folder: string): string[] =>
      readJsonLines<ShortText>(new URL(`../${folder}/short-texts.jsonl`, import.meta.url)).map(({ text }) => text);
    const measured = textsOf('evaluation');
    const learnt = new Set(textsOf('training'));
    expect(measured).toHaveLength(708);
    expect(measured.filter((text) => learnt.has(text))).toEqual([]);
  });

  it('are disguised as a whole', () => {
    const cleaned: string[] = [];
    const upper = (text: string): string => text.toUpperCase();
    const found = measureShortTexts(
      texts,
      (text) => {
        cleaned.push(text);
        return { ...result, text };
      },
      upper,
    );
    expect(cleaned).toContain('SHARE\nA STORM HIT A TOWN.\nNOT FOUND. TRY AGAIN.');
    expect(cleaned.join()).toBe(cleaned.join().toUpperCase());
    expect(found.bodyRecall).toBe(1);
  });
});

describe('texts without their body', () => {
  const long = (start: string): string => `${start} a storm that nobody had expected hit the town on the coast.`;
  const page: CorpusRecord = {
    ...record,
    suspect: 0,
    text: ['Menu', 'Storm', long('First'), 'Short.', long('Second'), 'Advertisement', long('Third'), 'Imprint'].join(
      '\n',
    ),
    labels: 'OTBBMOBO',
    coverage: [0, 0, 1, 1, 0.5, 0, 1, 0],
  };

  it('are the lines of a page that hold no body, and the same with the beginning of the body', () => {
    const cleaned: string[] = [];
    const found = cleanWithoutBody(page, (text) => {
      cleaned.push(text);
      return { ...result, text: cleaned.length === 1 ? '' : `${long('First')}` };
    });
    const beginning = [long('First'), long('Second')];
    expect(cleaned).toEqual([
      'Menu\nStorm\nAdvertisement\nImprint',
      ['Menu', 'Storm', ...beginning, 'Advertisement', 'Imprint'].join('\n'),
    ]);
    expect(found.pages).toMatchObject([{ isEmptied: true, confidence: 0.8 }]);
    expect(found.briefs).toEqual([{ isEmptied: false, confidence: 0.8, recall: 0.5 }]);
    expect(sumWithoutBody([found, found])).toEqual({
      pages: 2,
      pagesEmptied: 1,
      pageConfidence: 0.8,
      pagesUnsure: 0,
      briefs: 2,
      briefsEmptied: 0,
      briefRecall: 0.5,
    });
  });

  it('are none where there is nothing else, no body, or a gold that may lack some of it', () => {
    const keep = (text: string) => ({ ...result, text });
    const bare = { ...page, text: long('First'), labels: 'B', coverage: [1] };
    expect(cleanWithoutBody(bare, keep)).toMatchObject({ pages: [], briefs: [{ recall: 1 }] });
    const bodiless = { ...page, text: 'Menu', labels: 'O', coverage: [0] };
    expect(cleanWithoutBody(bodiless, keep)).toMatchObject({ pages: [{ isEmptied: false }], briefs: [] });
    expect(cleanWithoutBody({ ...page, suspect: 0.2 }, keep)).toEqual({ pages: [], briefs: [] });
  });
});

describe('interruptions', () => {
  const body = Array.from(
    { length: 7 },
    (_, at) => `Paragraph ${at} says that a storm hit the town on the coast last night, and more.`,
  );
  const page: CorpusRecord = {
    ...record,
    lang: 'en',
    text: ['Menu', 'Short body.', ...body].join('\n'),
    labels: `OB${'B'.repeat(7)}`,
    coverage: [0, ...Array<number>(8).fill(1)],
  };
  const bank = [
    { language: 'en', type: 'share', lines: ['Share this', 'Print'] },
    { language: 'de', type: 'share', lines: ['Teilen'] },
    { language: 'en', type: 'ad', lines: ['Advertisement'] },
  ];
  const keeping =
    (isKept: (text: string) => boolean) =>
    (text: string): CleanResult => {
      const paragraphs = text.split('\n\n').map((line) => {
        const start = text.indexOf(line);
        return {
          text: line,
          kind: 'body' as const,
          kept: isKept(line),
          confidence: 1,
          start,
          end: start + line.length,
        };
      });
      return { ...result, text, paragraphs };
    };

  it('stand between the third and the fourth longer paragraph, one after the other, in the language of the text', () => {
    const cleaned: string[] = [];
    const interruptions = new Interruptions(bank);
    const clean = keeping(() => true);
    for (let times = 0; times < 2; times++) {
      interruptions.add(page, (text) => {
        cleaned.push(text);
        return clean(text);
      });
    }
    const article = (...lines: string[]): string => [...body.slice(0, 3), ...lines, ...body.slice(3, 6)].join('\n\n');
    expect(cleaned).toEqual([article(), article('Share this', 'Print'), article(), article('Advertisement')]);
    expect(interruptions.figures()).toEqual({ texts: 2, recallWithout: 1, recall: 1, lostShare: 0, kept: 1 });
  });

  it('are counted by what is kept of them and of what follows', () => {
    const interruptions = new Interruptions(bank);
    const isCut = (text: string): boolean => /^Paragraph [345]/.test(text);
    const answers = [keeping(() => true), keeping((line) => line !== 'Share this' && !isCut(line))];
    interruptions.add(page, (text) => (answers.shift() ?? keeping(() => false))(text));
    expect(interruptions.figures()).toEqual({ texts: 1, recallWithout: 1, recall: 0, lostShare: 1, kept: 1 / 3 });
  });

  it('are not put into short bodies, nor into texts of other languages', () => {
    const interruptions = new Interruptions(bank);
    interruptions.add(
      { ...page, labels: `OB${'B'.repeat(5)}OO` },
      keeping(() => true),
    );
    interruptions.add(
      { ...page, lang: 'fr' },
      keeping(() => true),
    );
    expect(interruptions.figures().texts).toBe(0);
  });
});

describe('document scores', () => {
  const scores = scoreDocument(record, result);

  it('leaves edits out of the kept spans', () => {
    expect(keptSpans(result.paragraphs)).toEqual([
      { start: 30, end: 49 },
      { start: 64, end: 67 },
      { start: 68, end: 78 },
    ]);
  });

  it('counts words, lines and losses', () => {
    // Body: 6 + 2 words. Kept: 4 of them, and 2 of the share bar.
    expect(scores).toMatchObject({ precision: 4 / 6, bodyRecall: 4 / 8, hasLostBody: true, isEmptied: false });
    expect(scores.wordF1).toBeCloseTo(8 / 14);
    // Wrong: the dropped body line and the kept share bar; the cut line is kept by 19 of 24 characters.
    expect(scores.lineAccuracy).toBeCloseTo(4 / 6);
    // 16 words in all.
    expect(scores.keepAllF1).toBeCloseTo(16 / (8 + 16));
    expect(scores.ceilingF1).toBe(1);
    expect(scores).toMatchObject({ isNews: true, rendering: 'blocks', language: 'en' });
    expect(scores.baselines[0]).toMatchObject({ name: 'keep all', wordF1: scores.keepAllF1, bodyRecall: 1 });
    expect(scoreDocument(record, result, false).baselines).toEqual([]);
  });

  it('compares 4-grams with the text of the body lines', () => {
    // 1 shared of 3 and 5 shingles.
    expect(scores.fourGramF1).toBeCloseTo(2 / 8);
  });

  it('takes the outcome of a paragraph from its words, or from its line where it has none', () => {
    expect(scores.predictions.map(({ outcome }) => outcome)).toEqual([false, false, true, true, true, false]);
    expect(scores.predictions.map(({ confidence }) => confidence)).toEqual([0.1, 0.2, 0.9, 0.4, 0.9, 0.9]);
    const joined = scoreDocument(record, { ...result, paragraphs: [paragraph(5, 63)] });
    // Four title words and the site against eight of body.
    expect(joined.predictions).toEqual([{ confidence: 0.9, outcome: true }]);
  });

  it('judges titles only where the text holds one', () => {
    // Four of five tokens: Dice 8 / 9.
    expect(scores.title).toEqual({ isRight: true, isExact: false });
    expect(scoreDocument(record, { ...result, title: ' The storm\nis over ' }).title?.isExact).toBe(true);
    expect(scoreDocument(record, { ...result, title: 'Storm over' }).title?.isRight).toBe(false);
    expect(scoreDocument(record, { ...result, title: null }).title?.isRight).toBe(false);
    expect(scoreDocument({ ...record, labels: 'OOBBBO' }, result).title).toBeUndefined();
  });

  it('finds emptied documents', () => {
    const nothing = { ...result, paragraphs: result.paragraphs.map((part) => ({ ...part, kept: false })) };
    expect(scoreDocument(record, nothing).isEmptied).toBe(true);
    expect(scoreDocument({ ...record, labels: 'OTOOOO' }, nothing)).toMatchObject({ isEmptied: false, wordF1: 1 });
  });
});

describe('groups', () => {
  const base = scoreDocument(record, result);
  const document = (more: Partial<DocumentScores>): DocumentScores => ({ ...base, ...more });
  const many = (count: number, more: Partial<DocumentScores>): DocumentScores[] =>
    Array.from({ length: count }, () => document(more));

  it('pools small languages and keeps flat texts apart', () => {
    const groups = groupsOf([
      ...many(10, { language: 'de', wordF1: 0.5 }),
      ...many(9, { language: 'sv', rendering: 'goose', wordF1: 1 }),
      ...many(1, { language: 'is', rendering: 'bs4-p', wordF1: 1 }),
      ...many(40, { language: 'sv', rendering: 'flat wrapped', wordF1: 0 }),
    ]);
    expect(groups.map(({ by, name, figures }) => [by, name, figures.documents, figures.wordF1])).toEqual([
      ['rendering', 'blocks', 10, 0.5],
      ['rendering', 'goose', 9, 1],
      ['rendering', 'bs4-p', 1, 1],
      ['rendering', 'flat wrapped', 40, 0],
      ['source', 'wcxb', 20, 0.75],
      ['language', 'de', 10, 0.5],
      ['language', 'other', 10, 1],
      ['pool', 'whole pages', 10, 0.5],
      ['pool', 'extracted', 9, 1],
      ['pool', 'all', 20, 0.75],
    ]);
  });

  it('sums up', () => {
    const common = { keepAllF1: 0.5, ceilingF1: 1 };
    const figures = aggregate([
      document({ ...common, wordF1: 0.9, confidence: 0.9, hasLostBody: false }),
      document({ ...common, wordF1: 0.5, confidence: 0.2, isEmptied: true, isNews: false }),
      document({ ...common, wordF1: 0.7, confidence: 0.8, title: { isRight: false, isExact: false } }),
    ]);
    expect(figures.wordF1).toBeCloseTo(0.7);
    expect(figures.gainShare).toBeCloseTo(0.4);
    expect(figures).toMatchObject({ lossyDocuments: 2, emptiedDocuments: 1, newsDocuments: 2, titles: 3 });
    expect(figures.newsWordF1).toBeCloseTo(0.8);
    expect(figures.titleAccuracy).toBeCloseTo(2 / 3);
    expect(figures.paragraphs).toBe(18);
    expect(figures.confidenceCorrelation).toBeCloseTo(1);
    // The surer half of three is two.
    expect(figures.confidentHalfF1).toBeCloseTo(0.8);
    expect(figures.baselines.find(({ name }) => name === 'keep all')?.bodyRecall).toBe(1);
  });
});

describe('kinds and second pass', () => {
  const hash = createHash('sha1').update('five six').digest('hex').slice(0, 12);
  const line = { id: 'page-1', rendering: 'blocks', split: 'dev', line: 3, kind: 'caption', sure: true, hash } as const;

  it('takes the kind of the paragraph that covers the line', () => {
    expect(kindPairs(record, [line], result)).toEqual([
      { gold: 'caption', predicted: 'caption', language: record.lang },
    ]);
    expect(() => kindPairs(record, [{ ...line, line: 5 }], result)).toThrow('has changed');
    expect(() => kindPairs(record, [line], { ...result, paragraphs: [] })).toThrow('No paragraph');
  });

  it('measures boilerplate kinds only', () => {
    const figures = sumKinds([
      { gold: 'caption', predicted: 'caption', language: 'en' },
      { gold: 'caption', predicted: 'social', language: 'de' },
      { gold: 'legal', predicted: 'body', language: 'en' },
      { gold: 'title', predicted: 'title', language: 'en' },
      { gold: 'standfirst', predicted: 'standfirst', language: 'en' },
    ]);
    expect(figures).toMatchObject({ lines: 3, accuracy: 1 / 3 });
    expect(figures.confusion['caption']).toEqual({ caption: 1, social: 1 });
    expect(figures.confusion['title']).toEqual({ title: 1 });
    expect(figures.languages).toEqual({
      en: { lines: 2, accuracy: 0.5, confused: { 'legal > body': 1 } },
      de: { lines: 1, accuracy: 0, confused: { 'caption > social': 1 } },
    });
  });

  it('counts the words that a second pass changes', () => {
    expect(compareSecondPass('A b b c', 'c a b')).toEqual({ words: 4, changedWords: 1 });
    expect(compareSecondPass('a b', 'a c')).toEqual({ words: 2, changedWords: 2 });
    const passes = [
      { words: 4, changedWords: 1 },
      { words: 6, changedWords: 0 },
    ];
    expect(sumSecondPasses(passes)).toEqual({ documents: 2, changedDocuments: 1, changedShare: 0.1 });
  });
});

const writtenPageFigures = (wordF1: number) => ({
  figures: aggregate([{ ...scoreDocument(record, result), wordF1 }]),
  kinds: sumKinds([{ gold: 'legal', predicted: 'legal', language: 'en' }]),
});
const evaluation: Evaluation = {
  digest: 'abc',
  groups: groupsOf([
    { ...scoreDocument(record, result), wordF1: 0.9 },
    { ...scoreDocument(record, result), source: 'fundus', rendering: 'goose', wordF1: 0.8, bodyRecall: 0.95 },
  ]),
  kinds: sumKinds([
    { gold: 'legal', predicted: 'legal', language: 'en' },
    { gold: 'legal', predicted: 'notice', language: 'de' },
  ]),
  secondPass: { documents: 1, changedDocuments: 1, changedShare: 0.01 },
  shortTexts: {
    pages: 8,
    pagesEmptied: 0.75,
    pageConfidence: 0.2,
    articles: 4,
    bodyRecall: 0.95,
    articlesEmptied: 0.25,
    bodyRecallBeside: 0.9,
  },
  withoutBody: {
    pages: 5,
    pagesEmptied: 0.2,
    pageConfidence: 0.35,
    pagesUnsure: 0.6,
    briefs: 4,
    briefsEmptied: 0.25,
    briefRecall: 0.9,
  },
  interruptions: { texts: 3, recallWithout: 1, recall: 0.9, lostShare: 0.3, kept: 0.4 },
  listArticles: { articles: 4, bodyRecall: 0.8, lostShare: 0.25 },
  writtenPages: { whole: writtenPageFigures(0.8), extracted: writtenPageFigures(0.9) },
  emptied: [{ id: 'page-9', rendering: 'blocks' }],
};

describe('articles like lists', () => {
  const articles = [
    { language: 'en', type: 'interview', title: 'A talk', lines: ['Why did you leave?', 'Time.'] },
    { language: 'en', type: 'results', title: 'Results', lines: ['North 2, South 1', 'East 0, West 0'] },
  ];

  it('are counted by the words of their body that are kept', () => {
    const cleaned: string[] = [];
    const figures = measureListArticles(articles, (text) => {
      cleaned.push(text);
      const start = text.indexOf('\n\n') + 2;
      const end = text.startsWith('A talk') ? text.length : text.lastIndexOf('\n\n');
      const paragraph = { text: text.slice(start, end), kind: 'body' as const, kept: true, confidence: 1, start, end };
      return { ...result, paragraphs: [paragraph] };
    });
    expect(cleaned).toEqual(['A talk\n\nWhy did you leave?\n\nTime.', 'Results\n\nNorth 2, South 1\n\nEast 0, West 0']);
    expect(figures).toEqual({ articles: 2, bodyRecall: 0.75, lostShare: 0.5 });
  });
});

describe('written pages', () => {
  const page: WrittenPage = {
    language: 'en',
    layout: 'lines',
    lines: [
      ['navigation', 0, 'Home News Sport'],
      ['title', 1, 'Bridge closed'],
      ['body', 1, 'The bridge is closed until May.'],
      ['author', 1, 'Ann Lee covers roads and bridges.'],
    ],
  };
  const kindOfLine: Record<string, Kind> = { Home: 'social', Bridge: 'title', The: 'body', Ann: 'author' };
  const cleanLines = (text: string): CleanResult => {
    const paragraphs = textLines(text).map((line): Paragraph => {
      const kind = kindOfLine[line.text.split(' ')[0] as string] as Kind;
      return { ...line, kind, kept: kind === 'body' || kind === 'author', confidence: 1 };
    });
    return { ...result, title: 'Bridge closed', paragraphs };
  };

  it('are measured as wholes and as an extractor would leave them', () => {
    const cleaned: string[] = [];
    const figures = measureWrittenPages([page, { ...page, layout: 'blank lines' }], (text) => {
      cleaned.push(text);
      return cleanLines(text);
    });
    const lines = page.lines.map(([, , text]) => text);
    const left = lines.slice(1);
    expect(cleaned).toEqual([lines.join('\n'), lines.join('\n\n'), left.join('\n'), left.join('\n\n')]);
    // Six words of body and six of the author's biography are kept, of fifteen and twelve with the title.
    const same = { documents: 2, precision: 0.5, bodyRecall: 1, titleAccuracy: 1 };
    expect(figures.whole.figures).toMatchObject(same);
    expect(figures.whole.figures.wordF1).toBeCloseTo(2 / 3);
    expect(figures.whole.kinds.accuracy).toBe(0.5);
    expect(figures.extracted.figures).toMatchObject(same);
    expect(figures.extracted.kinds.accuracy).toBe(1);
  });

  it('have no title where none is found', () => {
    const figures = measureWrittenPages([page], (text) => ({ ...cleanLines(text), title: null }));
    expect(figures.whole.figures.titleAccuracy).toBe(0);
  });
});

describe('gate', () => {
  const pinned: Bounds = { digest: 'abc', floors: { 'word F1, blocks': 0.9 }, ceilings: { 'ECE, all': 0.02 } };
  const measured = (f1: number, error: number, digest = 'abc'): Bounds => ({
    digest,
    floors: { 'word F1, blocks': f1, 'kind accuracy': 0 },
    ceilings: { 'ECE, all': error },
  });

  it('accepts figures inside the tolerance', () => {
    expect(violations(measured(0.9, 0.02), pinned)).toEqual([]);
    expect(violations(measured(0.95, 0.01), pinned)).toEqual([]);
    expect(violations(measured(0.8995, 0.0205), pinned)).toEqual([]);
  });

  it('says which figure is out of which bound', () => {
    expect(violations(measured(0.8994, 0.02), pinned)).toEqual(['word F1, blocks: 0.8994 is below 0.9']);
    expect(violations(measured(0.9, 0.0206), pinned)).toEqual(['ECE, all: 0.0206 is above 0.02']);
    expect(violations(measured(0.9, 0.02, 'def'), pinned)).toEqual(['corpus digest def is not the pinned abc']);
  });

  it('fails where a pinned figure is missing', () => {
    expect(violations({ digest: 'abc', floors: {}, ceilings: {} }, pinned)).toHaveLength(2);
    expect(violations(measured(Number.NaN, Number.NaN), pinned)).toHaveLength(2);
  });

  it('pins at the rounded figures', () => {
    const bounds = repin({ ...measured(0.57, 0.0201), floors: { a: 0.57, b: 0.5799 } }, undefined, false);
    expect(bounds).toEqual({ digest: 'abc', floors: { a: 0.57, b: 0.579 }, ceilings: { 'ECE, all': 0.021 } });
  });

  it('never loosens a bound unless that is allowed', () => {
    const tighter = repin(measured(0.9129, 0.0142, 'def'), pinned, false);
    expect(tighter).toMatchObject({ digest: 'def', floors: { 'word F1, blocks': 0.912 } });
    expect(tighter.ceilings).toEqual({ 'ECE, all': 0.015 });
    const kept = repin(measured(0.88, 0.03), pinned, false);
    expect(kept).toMatchObject({ floors: pinned.floors, ceilings: pinned.ceilings });
    expect(kept.floors['kind accuracy']).toBe(0);
    const loosened = repin(measured(0.88, 0.03), pinned, true);
    expect(loosened).toMatchObject({ floors: { 'word F1, blocks': 0.88 }, ceilings: { 'ECE, all': 0.03 } });
    // A figure that is missing leaves its bound as it is.
    expect(repin(measured(Number.NaN, 0.02), pinned, false).floors['word F1, blocks']).toBe(0.9);
  });

  it('watches renderings, fundus, extracted recall, titles, kinds and what is lost', () => {
    const { floors, ceilings, digest } = gateFigures(evaluation);
    expect(digest).toBe('abc');
    expect(floors).toMatchObject({
      'word F1, blocks': 0.9,
      'word F1, goose': 0.8,
      'word F1, fundus': 0.8,
      'body recall, goose': 0.95,
      'body recall, justext': Number.NaN,
      'title accuracy, whole pages': 1,
      'kind accuracy': 0.5,
      'short pages without an article, emptied': 0.75,
      'short articles, body recall': 0.95,
      'short articles beside another line, body recall': 0.9,
    });
    // Both documents: outcomes 0 0 1 1 1 0 at 0.1 0.2 0.9 0.4 0.9 0.9.
    expect(ceilings['ECE, all']).toBeCloseTo((0.1 + 0.2 + 0.6 + 0.7) / 6);
    expect(ceilings).toMatchObject({ 'lossy share, extracted': 1, 'emptied documents, all': 0 });
    expect(ceilings['second pass, changed share']).toBe(0.01);
  });
});

describe('reports', () => {
  it('aligns its tables', () => {
    const lines = report(evaluation).split('\n');
    const heading = lines.find((line) => line.includes('4-gram')) ?? '';
    const row = lines.find((line) => line.startsWith('  blocks')) ?? '';
    expect(heading.indexOf('F1') + 2).toBe(row.indexOf('0.900') + 5);
    expect(heading).toHaveLength(row.length);
    expect(lines).toContain('emptied: page-9 (blocks)');
    expect(report(evaluation)).toContain('nothing is kept of 75.0 % of 8 pages without an article');
    expect(report(evaluation)).toContain('rows as read');
    expect(report(evaluation)).toMatch(/^ {2}de +1 +0\.000 {2}legal > notice 1$/m);
  });

  it('writes Markdown from figures that went through JSON', () => {
    const markdown = figuresMarkdown(JSON.parse(JSON.stringify(evaluation)) as Evaluation);
    expect(markdown).toMatch(
      /^\| whole page, html-to-text \| 1 \| 0\.667 \| \d\.\d{3} \(.+\) \| 0\.900 \| 1\.000 \|/mu,
    );
    expect(markdown).toContain('\n- Titles right, whole pages: 1.000\n');
    expect(markdown).toContain('\n- Error pages, walls and dialogs of which nothing is kept: 0.75 of 8\n');
    expect(markdown).not.toContain('justext');
  });

  it('replaces what stands between the marks of a name, and nothing else', () => {
    const other = '<!-- bench:start -->\nother\n<!-- bench:end -->';
    const text = `a\n${other}\n<!-- figures:start -->\nold\n<!-- figures:end -->\nb\n`;
    const once = withSection(text, 'figures', 'new');
    expect(once).toBe(`a\n${other}\n<!-- figures:start -->\n\nnew\n\n<!-- figures:end -->\nb\n`);
    expect(withSection(once ?? '', 'figures', 'new')).toBe(once);
    expect(withSection('a', 'figures', 'new')).toBeUndefined();
    expect(withSection(other, 'figures', 'new')).toBeUndefined();
    expect(withSection('<!-- figures:end --> <!-- figures:start -->', 'figures', 'new')).toBeUndefined();
  });
});

describe('command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'evaluation/evaluate.ts', ...args], { encoding: 'utf8' });

  it('skips without a corpus', () => {
    const { status, stdout } = run('no/such/folder', '--gate');
    expect([status, stdout]).toEqual([0, 'evaluation skipped: no corpus at no/such/folder\n']);
  });

  it.each([
    [['folder', '--nonsense']],
    [[]],
    [['folder', '--gate', '--rendering', 'blocks']],
    [['folder', '--allow-regression']],
  ])('refuses %j in one line', (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
