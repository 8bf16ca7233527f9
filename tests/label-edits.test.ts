import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../src/index.js';
import { findEdits } from '../src/label/edits.js';
import { assessed, labelled } from './labelled.js';

const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';
const prompt = 'Subscribe to our newsletter now.';

/** A paragraph that stands between two of body, and the parts that were cut from it. */
function edited(paragraph: string): { text: string; cut: string[]; kinds: string[] } {
  const { paragraphs } = labelled([
    [first, 0.9],
    [paragraph, 0.9],
    [second, 0.9],
  ]);
  const { text, edits = [] } = paragraphs[1] as Paragraph;
  return { text, cut: edits.map((edit) => edit.text), kinds: edits.map(({ kind }) => kind) };
}

describe('a file name', () => {
  const sentence = 'The harbour of Lisbon lay in ruins after the storm.';

  it.each([
    'harbour.jpg',
    'harbour.jpeg',
    'harbour_2.png',
    'IMG-0042.webp',
    'clip.mp4',
    'stream.m3u8',
    'logo.svg',
    'anim.gif',
    'video-1280x720',
    'jpegMpeg4-640x36',
  ])('is cut where it is glued to the first word: %s', (file) => {
    expect(edited(file + sentence)).toEqual({ text: sentence, cut: [file], kinds: ['caption'] });
    expect(edited(`${file}“${sentence}”`).cut).toEqual([file]);
    const { paragraphs } = labelled([first, second, second, file + sentence].map((text) => [text, 0.9]));
    expect(paragraphs[3]?.text).toBe(sentence);
  });

  it.each([
    ['a space follows', `harbour.jpg ${sentence}`],
    ['a word comes first', `See harbour.jpg${sentence}`],
    ['a long word comes first', `Photographs: harbour.jpg${sentence}`],
    ['a figure comes first', `Winter-2021: harbour.jpg${sentence}`],
    ['a lower-case letter follows', 'harbour.jpgthe storm was over by then.'],
    ['it is no file name', `harbour.docx${sentence}`],
    ['it is no size', `video-1x7${sentence}`],
    ['its width is none', `video-5x720${sentence}`],
    ['it is short', `1.jpgA harbour of Lisbon lay in ruins after the storm.`],
    ['it is very long', `${'harbour-'.repeat(12)}.jpg${sentence}`],
  ])('stays where %s', (_, paragraph) => {
    expect(edited(paragraph)).toEqual({ text: paragraph, cut: [], kinds: [] });
  });
});

it('cuts a file name of few characters where the first word makes up for them', () => {
  expect(edited('1.jpgLisbon lay in ruins after the storm.').cut).toEqual(['1.jpg']);
  expect(edited('1.jpgThe harbour lay in ruins after the storm.').cut).toEqual(['1.jpg']);
});

describe('a credit', () => {
  const sentence = 'The harbour of Lisbon lay in ruins after the storm.';

  it('is cut where it is glued to the last sentence, not where a stop follows', () => {
    expect(edited(`${sentence}Jane Example/Reuters`)).toEqual({
      text: sentence,
      cut: ['Jane Example/Reuters'],
      kinds: ['caption'],
    });
    expect(edited(`${sentence}Jane Example/Reuters.`).cut).toEqual([]);
  });

  it('is not cut where nothing but a file name stands before it', () => {
    for (const paragraph of ['x2021Jane.jpgExample/Reuters', 'IMG-1280x7200Jane Example/Reuters']) {
      expect(edited(paragraph).text).not.toBe('');
    }
  });
});

describe('a prompt', () => {
  it('is cut at the end and at the beginning of a paragraph', () => {
    expect(edited(`${second} ${prompt}`)).toEqual({ text: second, cut: [prompt], kinds: ['newsletter'] });
    expect(edited(`${prompt} ${second}`)).toEqual({ text: second, cut: [prompt], kinds: ['newsletter'] });
  });

  it('is cut at both ends, and where several stand there', () => {
    const other = 'Sign up for our newsletter.';
    const paragraph = `${prompt} ${other} ${second} ${other} ${prompt}`;
    expect(edited(paragraph).text).toBe(second);
    expect(edited(paragraph).cut).toEqual([prompt, other, other, prompt]);
  });

  it('stays in the middle of a paragraph', () => {
    const paragraph = `${first} ${prompt} ${second}`;
    expect(edited(paragraph)).toMatchObject({ text: paragraph, cut: [] });
  });

  it('leaves one sentence of a paragraph that consists of prompts', () => {
    expect(edited(`${prompt} Sign up for our newsletter.`).text).not.toBe('');
    expect(edited(prompt)).toMatchObject({ text: prompt, cut: [] });
  });

  it('may lack its stop', () => {
    expect(edited(`${second} Sign up for our newsletter`).cut).toEqual(['Sign up for our newsletter']);
    const trailing = 'Repairs will take several weeks, and the ferry stays closed…';
    expect(edited(`${trailing} Sign up for our newsletter`).text).toBe(trailing);
  });

  it('stays in a paragraph of more than 1500 characters, which is no sentence with a prompt', () => {
    /** Each about another town: copies would be dropped. */
    const paragraph = (length: number, town: string): string =>
      `${`In ${town} it was over. `.repeat(60)}It was ${'so '.repeat(200)}`
        .slice(0, length - prompt.length - 10)
        .concat(` wet now. ${prompt}`);
    const lines = [paragraph(1501, 'Lisbon'), paragraph(1500, 'Porto'), paragraph(1501, 'Faro')];
    expect(lines.map(({ length }) => length)).toEqual([1501, 1500, 1501]);
    const { paragraphs } = labelled(lines.map((text) => [text, 0.9]));
    expect(paragraphs.map(({ kept }) => kept)).toEqual([true, true, true]);
    expect(paragraphs.map(({ edits = [] }) => edits.length)).toEqual([0, 1, 0]);
  });

  it('is cut from 1500 characters of several lines, with CRLF as with LF', () => {
    const wrapped = Array.from(
      { length: 9 },
      (_, n) =>
        `The wind that came from the sea that day was so strong that it took all ${n} of the\nroofs that had been left in the old town along the southern bank of the river. `,
    ).join('');
    const paragraph = `${'x'.repeat(1500 - wrapped.length - prompt.length - 2)}. ${wrapped}${prompt}`;
    expect(paragraph.length).toBe(1500);
    for (const text of [paragraph, paragraph.replaceAll('\n', '\r\n')]) expect(edited(text).cut).toEqual([prompt]);
    for (const text of [`X${paragraph}`, `X${paragraph.replaceAll('\n', '\r\n')}`])
      expect(edited(text).cut).toEqual([]);
  });

  it('of two words alone stays, and one of three is cut', () => {
    expect(edited(`${second} Read more.`).cut).toEqual([]);
    expect(edited(`Follow us. ${second} Read more.`).cut).toEqual([]);
    expect(edited(`${second} Sign up now.`).cut).toEqual(['Sign up now.']);
    expect(edited(`Sign up now. ${second}`).cut).toEqual(['Sign up now.']);
  });

  it('of two words goes with one beside it, a single word stays', () => {
    expect(edited(`${second} Read more. ${prompt}`).text).toBe(second);
    expect(edited(`${second} Subscribe. ${prompt}`).text).toBe(`${second} Subscribe.`);
  });

  it('is not told by phrases further inside, or in the paragraphs around', () => {
    const paragraph = `${first} ${prompt} ${second} Read more.`;
    expect(edited(paragraph).cut).toEqual([]);
    const { paragraphs } = labelled([
      [prompt, 0.9],
      ['It is closed. Read more.', 0.9],
      [prompt, 0.9],
    ]);
    expect(paragraphs.map(({ edits = [] }) => edits)).toEqual([[], [], []]);
  });

  it('consists of phrases to three fifths', () => {
    expect(edited(`${second} Subscribe to our storm ferry.`).cut).toEqual(['Subscribe to our storm ferry.']);
    expect(edited(`${second} Subscribe to our storm ferry today.`).cut).toEqual([]);
    expect(edited('It is closed. Subscribe to our storm ferry today.').cut).toEqual([]);
  });

  it('may hold a number', () => {
    const dated = 'Subscribe to our newsletter in 2024.';
    expect(edited(`${second} ${dated}`)).toEqual({ text: second, cut: [dated], kinds: ['newsletter'] });
  });

  it('is of the first of the kinds that its phrases speak for', () => {
    const both = 'Subscribe to our newsletter and follow us on Facebook.';
    expect(edited(`${second} ${both}`)).toEqual({ text: second, cut: [both], kinds: ['newsletter'] });
  });

  it('is no sentence that only mentions its words', () => {
    const paragraph = `${second} The ministry will subscribe to our newsletter once the winter storms are over.`;
    expect(edited(paragraph)).toMatchObject({ text: paragraph, cut: [] });
  });
});

describe('several edits', () => {
  it('are made in the order of the text', () => {
    const credit = 'Jane Example/Reuters';
    const paragraph = 'The harbour of Lisbon, after the storm. It is closed.';
    expect(edited(`${prompt} ${paragraph}${credit}`)).toEqual({
      text: paragraph,
      cut: [prompt, credit],
      kinds: ['newsletter', 'caption'],
    });
    expect(edited(`${paragraph} ${prompt}${credit}`).cut).toEqual([prompt, credit]);
    expect(edited(`harbour.jpg${paragraph}${credit}`).cut).toEqual(['harbour.jpg', credit]);
    expect(edited(`harbour.jpg${paragraph} ${prompt}`).cut).toEqual(['harbour.jpg', prompt]);
  });

  it('say why they were made', () => {
    const paragraph = 'The harbour of Lisbon, after the storm. It is closed.';
    const { paragraphs } = labelled([
      [first, 0.9],
      [`harbour.jpg${paragraph} ${prompt}Jane Example/Reuters`, 0.9],
      [second, 0.9],
    ]);
    const reasons = paragraphs[1]?.edits?.map(({ reason }) => reason);
    expect(reasons).toEqual([
      expect.stringContaining('file name'),
      expect.stringContaining('prompt'),
      expect.stringContaining('credit'),
    ]);
  });

  it('have their offsets in the text', () => {
    const assessment = assessed([
      [first, 0.9],
      [`harbour.jpg${second} ${prompt}`, 0.9],
    ]);
    for (const { start, end, text } of findEdits(assessment, 1)) {
      expect(assessment.document.text.slice(start, end)).toBe(text);
    }
    expect(findEdits(assessment, 1)).toHaveLength(2);
    expect(findEdits(assessment, 0)).toEqual([]);
  });
});

it.each([
  'The 1280x720 picture showed the harbour. It was taken on Friday by the mayor of the town.',
  'The ministry sent an email newsletter to its members. Nobody read the newsletter that day.',
  'Reuters reported the storm first, and Agence France-Presse/AFP followed within an hour of that.',
])('leaves ordinary sentences alone: %s', (paragraph) => {
  expect(edited(paragraph)).toEqual({ text: paragraph, cut: [], kinds: [] });
});

it('cuts nothing from what is dropped', () => {
  const { paragraphs } = labelled([
    ["jpegMpeg4-1280x720Syria's conflict has gone on for more than five years.", 0.1],
    [first, 0.9],
  ]);
  expect(paragraphs[0]).not.toHaveProperty('edits');
});
