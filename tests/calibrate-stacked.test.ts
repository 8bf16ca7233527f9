import { describe, expect, it } from 'vitest';
import { type Line, type Stacked, stackedFeatures } from './stacked-names.js';

const page: readonly Line[] = [
  ['Home', 0.02, { before: 0.9, title: 0.08 }],
  ['Subscribe to our newsletter', 0.25, { before: 0.75 }],
  ['Storm damages harbour in Lisbon', 0.05, { title: 0.95 }],
  ['The storm that reached Lisbon on Friday has damaged the harbour, the mayor said.', 0.95],
  ['Photo: Ana Costa', 0.5, { inside: 0.5 }],
  [
    'Repairs in the harbour will take 12 weeks, the mayor said on Friday, and cost 3 million. Ferries stay closed.',
    0.975,
  ],
  ['Subscribe to our newsletter', 0.2, { inside: 0.3, after: 0.5 }],
  ['Imprint', 0.01, { after: 0.99 }],
];
const [, prompt, title, first, photo, second, copy, imprint] = stackedFeatures(page) as [
  Stacked,
  Stacked,
  Stacked,
  Stacked,
  Stacked,
  Stacked,
  Stacked,
  Stacked,
];

/** Lines of one word that are body with these probabilities. */
function linesOf(...probabilities: readonly number[]): Line[] {
  return probabilities.map((body, at) => [`Word${at}`, body]);
}

function valuesOf(name: keyof Stacked, lines: readonly Line[], counted = {}): number[] {
  return stackedFeatures(lines, counted).map((found) => found[name]);
}

describe('features of what the chain says', () => {
  it('are log-odds: 63 for what is as likely as not, 0 and 127 for what is certain', () => {
    expect(valuesOf('body', linesOf(0, 0.01, 0.25, 0.5, 0.75, 0.99, 1))).toEqual([0, 47, 59, 63, 67, 79, 127]);
  });

  it('tell how likely each state is', () => {
    expect(prompt).toMatchObject({ before: 67, title: 0, body: 59, inside: 0, after: 0 });
    expect(title).toMatchObject({ before: 0, title: 73, body: 53, inside: 0, after: 0 });
    expect(copy).toMatchObject({ before: 0, title: 0, body: 58, inside: 60, after: 63 });
  });

  it('tell what scaling made of it', () => {
    const halved = { slope: [0.5, 0, 0], offset: [-1, 0, 0] };
    const [found] = stackedFeatures(linesOf(0.9), {}, halved);
    // Log-odds of 2.2, half of which less 1 are 0.1.
    expect(found).toMatchObject({ body: 71, scaled: 63 });
    expect(stackedFeatures(linesOf(0.9), {}, { ...halved, offset: [1, 0, 0] })[0]).toMatchObject({ scaled: 70 });
  });

  it('look at three paragraphs on both sides, and take it for no body what is beyond the ends of the text', () => {
    const around = stackedFeatures(linesOf(0.01, 0.25, 0.5, 0.6, 0.75, 0.9, 0.99));
    expect(around[3]).toMatchObject({ 'body 1 above': 63, 'body 2 above': 59, 'body 3 above': 47 });
    expect(around[3]).toMatchObject({ 'body 1 below': 67, 'body 2 below': 71, 'body 3 below': 79 });
    expect(around[1]).toMatchObject({ 'body 1 above': 47, 'body 2 above': 0, 'body 3 above': 0 });
    expect(around[5]).toMatchObject({ 'body 1 below': 79, 'body 2 below': 0, 'body 3 below': 0 });
  });
});

describe('features of the place', () => {
  it('tell how much of the text, and of its body in words, is above and below', () => {
    const lines = linesOf(0, 0.5, 0.5, 1);
    // Every paragraph weighs a word more than it has: 2, 2, 2, and 2.
    expect(valuesOf('place', lines)).toEqual([0, 25, 50, 75]);
    expect(valuesOf('share of the body above', lines)).toEqual([0, 0, 24, 49]);
    expect(valuesOf('share of the body below', lines)).toEqual([100, 75, 50, 0]);
    // Of 39.3 expected words of body 15.8 are above, 21.5 are below.
    expect(photo).toMatchObject({ place: 50, 'share of the body above': 40, 'share of the body below': 54 });
  });

  it('tell how much of the five paragraphs on both sides is body', () => {
    const lines = linesOf(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    expect(valuesOf('body around', lines)).toEqual([33, 28, 25, 22, 20, 18, 9, 9, 10, 11, 12, 14, 16]);
    // By words: 2 of them are sure among 2 and 9.
    expect(valuesOf('body around', [...linesOf(1), ['The council met again on Friday in town', 0]])).toEqual([18, 18]);
  });

  it('tell how far the nearest paragraphs are that surely are body, and surely are not', () => {
    const lines = linesOf(0.05, 0.95, 0.5, 0.5, 0.91, 0.09, 0.5);
    expect(valuesOf('sure body above', lines)).toEqual([60, 60, 1, 2, 3, 1, 2]);
    expect(valuesOf('sure rest above', lines)).toEqual([60, 1, 2, 3, 4, 5, 1]);
    expect(valuesOf('sure body below', lines)).toEqual([1, 3, 2, 1, 60, 60, 60]);
    expect(valuesOf('sure rest below', lines)).toEqual([5, 4, 3, 2, 1, 60, 60]);
  });

  it('count no further than 60 paragraphs', () => {
    const lines = linesOf(0.99, ...Array.from({ length: 70 }, () => 0.5), 0.01);
    const found = stackedFeatures(lines);
    expect(found.map((values) => values['sure body above']).slice(58, 64)).toEqual([58, 59, 60, 60, 60, 60]);
    expect(found.map((values) => values['sure rest below']).slice(8, 14)).toEqual([60, 60, 60, 60, 59, 58]);
    expect(found[70]).toMatchObject({ 'sure body above': 60, 'sure rest above': 60 });
    expect(found[1]).toMatchObject({ 'sure body below': 60, 'sure rest below': 60 });
  });
});

describe('features of the form', () => {
  it('tell how long a paragraph and its neighbours are, and whether they end as sentences do', () => {
    expect(photo).toMatchObject({ 'words above': 14, words: 3, 'words below': 20 });
    expect(photo).toMatchObject({ 'ends above': 1, ends: 0, 'ends below': 1 });
    // No paragraph is the longest there is, with an end of its own.
    expect(imprint).toMatchObject({ 'words above': 4, 'ends above': 0, 'words below': 127, 'ends below': 2 });
  });

  it('are cut off at the highest value', () => {
    expect(valuesOf('words', [['Storm '.repeat(200), 0.5]])).toEqual([127]);
  });

  it('tell how it is written: shares in a hundred words and one more, counts, the length of words', () => {
    // Of 20 words 6 are stopwords, 3 begin with a capital and 2 are numbers; they have 84 letters.
    expect(second).toMatchObject({ stopwords: 28, capitalised: 14, numbers: 9, commas: 2, 'sentence ends': 2 });
    expect(second).toMatchObject({ 'sentence-like': 1, 'length of words': 32, 'stopwords are known': 1 });
    expect(title).toMatchObject({ stopwords: 16, capitalised: 33, numbers: 0, commas: 0, 'sentence-like': 0 });
  });

  it('tell how many of its words and names stand in other sentences', () => {
    const sums = { contentSum: Int32Array.of(0, 3, 8), knownSum: Int32Array.of(0, 1, 4) };
    const counted = { context: { ...sums, names: Int32Array.of(0, 4), knownNames: Int32Array.of(0, 2) } };
    const found = stackedFeatures(linesOf(0.5, 0.5), counted);
    expect(found[0]).toMatchObject({ 'content words': 3, 'known words': 25, names: 0, 'known names': 0 });
    expect(found[1]).toMatchObject({ 'content words': 5, 'known words': 50, names: 4, 'known names': 40 });
  });

  it('tell whether it ends with a stop, with a number or with neither', () => {
    const lines: Line[] = [
      ['The council met.', 0.5],
      ['Photo by Ana, 2021', 0.5],
      ['Photo by Ana', 0.5],
    ];
    expect(valuesOf('way to end', lines)).toEqual([0, 1, 2]);
  });

  it('tell that stopwords of a language are not known', () => {
    expect(valuesOf('stopwords are known', linesOf(0.5), { statistics: { hasStopwords: false } })).toEqual([0]);
  });
});

describe('features of what is repeated and of phrases', () => {
  it('tell how often the paragraph, its beginning and its end occur', () => {
    expect(prompt).toMatchObject({ copies: 2, 'copies above': 0, beginnings: 2, endings: 2 });
    expect(copy).toMatchObject({ copies: 2, 'copies above': 1, beginnings: 2, endings: 2 });
    const [above, below] = stackedFeatures([
      ['More on the harbour', 0.5],
      ['More on the storm', 0.5],
    ]);
    expect(above).toMatchObject({ copies: 1, beginnings: 2, endings: 1 });
    expect(below).toMatchObject({ copies: 1, beginnings: 2, endings: 1 });
  });

  it('tell how much of its text stands elsewhere: 1 for nothing, 21 for all, 0 where it is too short', () => {
    const context = { shingles: Uint8Array.of(0, 8, 8, 8), shinglesShared: Uint8Array.of(0, 0, 2, 8) };
    expect(valuesOf('shared shingles', linesOf(0.5, 0.5, 0.5, 0.5), { context })).toEqual([0, 1, 6, 21]);
  });

  it('tell how much of it are phrases of boilerplate, and whether it begins with one', () => {
    expect(prompt).toMatchObject({ 'cue tokens': 80, 'kinds of cues': 1, 'opening cue': 1, 'set phrase': 1 });
    expect(second).toMatchObject({ 'cue tokens': 0, 'kinds of cues': 0, 'opening cue': 0, 'set phrase': 0 });
  });

  it('tell how long the label is with which it begins', () => {
    expect(valuesOf('label', page)).toEqual([0, 0, 0, 0, 1, 0, 0, 0]);
  });

  it('tell whether there are phrases of boilerplate in the neighbours', () => {
    const statistics = { cues: Int32Array.of(0, 4, 0, 0) };
    const lines = linesOf(0.5, 0.5, 0.5, 0.5);
    expect(valuesOf('cue above', lines, { statistics })).toEqual([0, 0, 1, 0]);
    expect(valuesOf('cue below', lines, { statistics })).toEqual([1, 0, 0, 0]);
  });
});

describe('features of the text', () => {
  it('tell how much of it is body, how much are numbers, and how unsure the chain is', () => {
    // Of 60 words and ends of paragraphs 39.3 are body; 500 times the mean variance is 35.9.
    expect(first).toMatchObject({ 'body of the text': 65, 'numbers of the text': 0, 'doubt of the text': 35 });
    const [row] = stackedFeatures([['12 13 14', 0.5], ...linesOf(0.5, 0, 1)]);
    // Weights of 4, 2, 2 and 2: 4 + 2 of 10 vary by a quarter.
    expect(row).toMatchObject({ 'body of the text': 50, 'numbers of the text': 25, 'doubt of the text': 75 });
  });

  it('tell how long it is: 8 for every doubling of paragraphs, 6 for every doubling of words', () => {
    expect(stackedFeatures(linesOf(0.5, 0.5, 0.5))[0]).toMatchObject({
      'paragraphs of the text': 16,
      'words of the text': 16,
    });
    expect(first).toMatchObject({ 'paragraphs of the text': 25, 'words of the text': 35 });
  });

  it('are those of its context, and the same for every paragraph', () => {
    const counted = { context: { cleanliness: 5, mainTerminatedShare: 7, manner: 0b11110, blankShare: 3 } };
    for (const found of stackedFeatures(linesOf(0.5, 0.9), counted)) {
      expect(found).toMatchObject({
        cleanliness: 5,
        'terminated main block': 7,
        'length in the main block': 2,
        'shortness of the main block': 3,
        'quotes in the main block': 1,
        'blank lines': 3,
      });
    }
    expect(stackedFeatures(linesOf(0.5), { context: { manner: 0b00101 } })[0]).toMatchObject({
      'length in the main block': 1,
      'shortness of the main block': 1,
      'quotes in the main block': 0,
    });
  });

  it('tell how it is laid out', () => {
    expect(valuesOf('layout', linesOf(0.5))).toEqual([0]);
    const wrapped = ['The city council voted on Tuesday night', 'to approve a new bridge over the river,'];
    // Joined, they are lines like others.
    expect(valuesOf('layout', [[[...wrapped, ...wrapped, ...wrapped].join('\n'), 0.5]])).toEqual([0]);
    const pieces = ['According to the', 'mayor', ', there are', 'cranes', ', boats', ', nets'].join('\n');
    expect(valuesOf('layout', [[pieces, 0.5]])).toEqual([2]);
  });
});
