import { describe, expect, it } from 'vitest';
import { tailOf } from '../src/label/tails.js';

const sentence = 'The scheme, which will see 14 miles of track laid, was backed by 61 votes on Wednesday night.';

/** What is found behind the sentence: the text and its kind. */
function found(tail: string, before = sentence): readonly [string, string] | undefined {
  const text = `${before} ${tail}`;
  const { start, kind } = tailOf(text, 0, text.length) ?? {};
  return start === undefined || kind === undefined ? undefined : [text.slice(start), kind];
}

describe('what stands behind the last sentence of a paragraph', () => {
  it.each([
    ['Read more: Tram cost doubles to £2.5bn, report says', 'recommended'],
    ['READ MORE: Tram cost doubles, report says.', 'recommended'],
    ['(Read more: Tram cost doubles)', 'recommended'],
    ['RELATED | Tram cost doubles', 'recommended'],
    ['See also: What the trams will cost', 'recommended'],
    ['READ: How the trams are built', 'recommended'],
    ['Lesen Sie auch: Was die Bahn kostet', 'recommended'],
    ['Photo: John Smith/AP', 'caption'],
    ['Image credit: Reuters', 'caption'],
    ['Getty Images', 'caption'],
    ['Story continues below advertisement', 'advertisement'],
    ['Advertisement', 'advertisement'],
    ['Share this article', 'social'],
    ['Sign up for our newsletter', 'newsletter'],
    ['Follow us on Facebook', 'social'],
    ['View comments', 'comments'],
    ['Related articles', 'recommended'],
    ['Support our journalism', 'promotion'],
    ['[Read more: Tram cost doubles]', 'recommended'],
    ['OPINION: Why the trams are late', 'recommended'],
    ['Read more: What Dr. Smith says of it', 'recommended'],
    ['Read more:Tram cost doubles', 'recommended'],
    ['Related : Tram cost doubles', 'recommended'],
  ])('is found: %s', (tail, kind) => {
    expect(found(tail)).toEqual([tail, kind]);
  });

  it.each([
    'The mayor said: we are late',
    'Opinion: the trams are late',
    'He added: “Read more: it helps”',
    'Read more: Tram cost doubles. The mayor said that she was satisfied with the result.',
    `Read more: ${'a '.repeat(30)}`,
    'The advertisement',
    'Advertisement.',
    'It is read more',
  ])('is nothing else: %s', (tail) => {
    expect(found(tail)).toBeUndefined();
  });

  it('is none behind the number of an item, in the middle of a sentence, or far from the end', () => {
    expect(found('Stay up to date', '3.')).toBeUndefined();
    expect(found('Advertisement', 'The scheme was backed by an')).toBeUndefined();
    expect(tailOf('Advertisement', 0, 13)).toBeUndefined();
    expect(found(`Related: ${'word'.repeat(70)}`)).toBeUndefined();
  });

  it('is read within the stretch alone', () => {
    const text = `${sentence} Advertisement and more`;
    expect(tailOf(text, 0, sentence.length + 14)).toEqual({ start: sentence.length + 1, kind: 'advertisement' });
    expect(tailOf(text, 0, text.length)).toBeUndefined();
  });
});

describe('the end of the sentence before', () => {
  it.each(['.', '!', '?', '…', '.”', '.’)', '?»', '."'])('may be %s', (end) => {
    const before = `The scheme was backed by 61 votes on Wednesday night${end}`;
    expect(found('Advertisement', before)).toEqual(['Advertisement', 'advertisement']);
  });

  it.each([',', ':', ' –', ''])('is not %j', (end) => {
    expect(found('Advertisement', `The scheme was backed by 61 votes on Wednesday night${end}`)).toBeUndefined();
  });
});

describe('a tail', () => {
  it('has so many characters at most, CR LF counted once', () => {
    const headline = (length: number): string => `Related: ${'a'.repeat(length - 9)}`;
    expect(found(headline(240))).toBeDefined();
    expect(found(headline(241))).toBeUndefined();
    expect(found(headline(240).replace('aaa', 'a\r\na'))).toBeDefined();
  });

  it('has so many words at most behind a label', () => {
    expect(found(`Related: ${'word '.repeat(27).trim()}`)).toBeDefined();
    expect(found(`Related: ${'word '.repeat(28).trim()}`)).toBeUndefined();
  });

  it.each(['Read more: “Tram cost”', 'Related: «Tram»', 'Read more: He said "no"'])(
    'is none with a quote: %s',
    (tail) => {
      expect(found(tail)).toBeUndefined();
    },
  );
});
