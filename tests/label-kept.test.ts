import { describe, expect, it } from 'vitest';
import { assess, read } from '../src/clean.js';
import { keptFrom, keptKind } from '../src/label/kept.js';
import { settingsOf } from '../src/options.js';

const title = 'Storm damages harbour in Lisbon';
const deck = 'Repairs will take weeks and the ferry stays closed';
const body = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';

/** The kind of a paragraph where all are kept but the title, which stands at `titleAt`, and those that are dropped. */
function kindOf(lines: readonly string[], at: number, titleAt = -1, dropped: readonly number[] = []): string {
  const assessment = assess(read(lines.join('\n\n')), settingsOf(undefined));
  expect(assessment.document.count).toBe(lines.length);
  const kept = Uint8Array.from(lines, (_, line) => (line === titleAt || dropped.includes(line) ? 0 : 1));
  return keptKind(assessment, at, titleAt, kept);
}

describe('what a threshold keeps', () => {
  it('is what reaches it, what is no text aside', () => {
    expect([...keptFrom(Float64Array.of(0.1, 0.5, 0.9), new Set(), 0.5)]).toEqual([0, 1, 1]);
    expect([...keptFrom(Float64Array.of(0.1, 0.5, 0.9), new Set([2]), 0)]).toEqual([1, 1, 0]);
    expect([...keptFrom(Float64Array.of(0.1, 0.5, 0.9), new Set([0]), 0.5)]).toEqual([0, 1, 1]);
  });
});

describe('a standfirst', () => {
  it('stands below the title and is no sentence, or apart from the body', () => {
    expect(kindOf([title, deck, body, body], 1, 0)).toBe('standfirst');
    expect(kindOf([title, `${deck}.`, 'By Jane Example', body], 1, 0, [2])).toBe('standfirst');
    expect(kindOf([title, `${deck}.`, body, body], 1, 0)).toBe('body');
    // Without a title there is none.
    expect(kindOf([deck, body, body], 0)).toBe('subheading');
    expect(kindOf(['Home', 'News', 'Weather', title, deck, body], 4, 3)).toBe('standfirst');
  });

  it('may have a line or two between itself and the title, none of them kept', () => {
    const byline = 'By Jane Example';
    const date = '12 March 2021';
    const place = 'Lisbon, Portugal';
    expect(kindOf([title, byline, date, deck, body], 3, 0, [1, 2])).toBe('standfirst');
    expect(kindOf([title, byline, date, place, deck, body], 4, 0, [1, 2, 3])).not.toBe('standfirst');
    expect(kindOf([title, byline, deck, body], 2, 0)).not.toBe('standfirst');
  });

  it.each([
    ['without a title', [deck, deck, body, body], 1, -1],
    ['above the title', [deck, title, body, body], 0, 1],
    ['where it is the title', [title, deck, body, body], 0, 0],
    ['where it has few words', [title, 'Repairs for weeks', body, body], 1, 0],
    ['where it has many words', [title, `${deck}, ${'and so it goes '.repeat(15)}on`, body, body], 1, 0],
    ['where nothing follows', [title, deck], 1, 0],
  ] as const)('is none %s', (_, lines, at, titleAt) => {
    expect(kindOf(lines, at, titleAt)).not.toBe('standfirst');
  });
});

describe('a row of a table', () => {
  it.each(['Coldstone 12 7 0 5 21', '17:42', '1/12', '12 March 2021', '2026\t$13m\tFederal', 'Cost | Paid by'])(
    'is no subheading: %s',
    (row) => {
      expect(kindOf([body, row, body], 1)).toBe('body');
    },
  );

  it('is no standfirst', () => {
    expect(kindOf([title, 'Coldstone 12 7 0 5 21', body, body], 1, 0)).toBe('body');
  });

  it.each([
    '2021',
    '2. Coldstone',
    'Chapter 12',
    'The 5 best of 2021',
    'What Prof. Example of St. Ives said',
    'What next? The ferry and the town',
    'The ferry is closed. What happens next?',
  ])('is not this heading: %s', (heading) => {
    expect(kindOf([body, heading, body], 1)).toBe('subheading');
  });
});

describe('a subheading', () => {
  it.each([
    'What happens next',
    'What happens next?',
    '次は何が起きるのか？',
    'ماذا حدث في الميناء؟',
    'The ferry to the southern bank and what it means',
  ])('stands above longer text: %s', (line) => {
    expect(kindOf([body, line, body], 1)).toBe('subheading');
  });

  it('stands above text where what is dropped lies between', () => {
    expect(kindOf([body, 'What happens next', 'Advertisement', body], 1, -1, [2])).toBe('subheading');
  });

  it.each([
    ['it ends with a stop', 'That was it.'],
    ['a sentence ends in it', 'The ferry could sail soon. (Example Press)'],
    ['a cry ends in it', 'Thank you so much! The ferry sails'],
    ['a cry in quotes ends in it', 'He said “Thank you!” The ferry sails'],
    ['it ends with a comma', 'What happens next,'],
    ['it ends with a colon', 'What happens next:'],
    ['it ends with a comma of Chinese', '会议的要点，'],
    ['it ends with a comma of Japanese', '次は何が起きるのか、'],
    ['it ends with a colon of Chinese', '会议的要点如下：'],
    ['it begins with a hyphen', '- What happens next'],
    ['it begins with a dash', '– What happens next'],
    ['it begins with an asterisk', '* What happens next'],
    ['it begins with a bullet', '• What happens next'],
    ['it begins with a point', '· What happens next'],
    ['it begins with a square', '▪ What happens next'],
    ['it begins with a triangle', '► What happens next'],
    ['it begins with a label', 'Photo: What happens next'],
    ['it has no words', '✦ ✦ ✦'],
    [
      'it has many words',
      'What happens next to the harbour and the ferry and the old town and all those who live there',
    ],
  ])('is none where %s', (_, line) => {
    expect(kindOf([body, line, `${body} ${body}`], 1)).toBe('body');
  });

  it('is none where no text follows, or one that is short or no longer than itself', () => {
    expect(kindOf([body, 'What happens next'], 1)).toBe('body');
    expect(kindOf([body, 'What happens next', body], 1, -1, [2])).toBe('body');
    expect(kindOf([body, 'What happens next', 'Nobody knows that yet.'], 1)).toBe('body');
    expect(kindOf([body, `${deck} until then`, 'The ferry will not sail again before then.'], 1)).toBe('body');
  });
});
