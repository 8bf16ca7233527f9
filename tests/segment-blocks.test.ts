import { describe, expect, it } from 'vitest';
import { withBlocks } from '../src/segment/blocks.js';
import { readWords } from '../src/segment/words.js';

/** The sentences of a text in which strokes mark where they begin, and those that are expected. */
function cut(marked: string): [found: string[], expected: string[]] {
  const text = marked.replaceAll('|', '');
  const starts = readWords(text, 0, text.length).sentences;
  return [starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length)), marked.split('|')];
}

describe('blocks of HTML on one line begin sentences', () => {
  it.each([
    ['between paragraphs', '<p>The storm came.</p>|<p>It went.</p>'],
    ['with a space between them', '<p>The storm came.</p> |<p>It went.</p>'],
    ['with a space before the tags', '<p>The storm came. </p> |<p>It went. </p>'],
    ['without stops', '<h1>Storm hits harbour</h1>|<p>The storm came</p>|<ul><li>Ferry</li>|<li>Pier</li></ul>'],
    ['at line breaks', 'The storm came<br>|It went<br/><br />|It came again'],
    ['at nested ends', '<div><p>The storm</p></div>|<div class="a"><p>It</p></div>'],
    ['before other tags', '<p>The storm</p>|<b>It</b> went'],
    ['in capitals', '<P>The storm</P>|<P>It</P>'],
    ['escaped', '&lt;p&gt;The storm&lt;/p&gt;|&lt;p&gt;It&lt;/p&gt;'],
    ['behind an end', '</div><p>The storm</p>|It went'],
    ['behind text', 'The storm|<p>It went'],
    ['beside sentences', '<p>The storm came. |It went.</p>|<p>A crane fell. |It sank.</p>'],
    ['at an end alone', '<h1>Storm hits harbour</h1>|It went'],
    ['at a tag with attributes', 'The storm|<p class="a">It went'],
    ['at a tag with a line break', 'The storm|<p\u00a0class="a">It went'],
    ['with a reference between', '<p>The storm</p><p>&nbsp;</p>|<p>It</p>'],
    ['with words that end in a semicolon', '<p>So;|<p>It went'],
    ['before those with nothing in them', '<p>The storm</p>|<p>It</p><p>'],
    ['with nothing between', '<p></p><p>The storm</p><p></p>|<p>It</p>'],
  ])('%s', (_, marked) => {
    const [found, expected] = cut(marked);
    expect(found).toEqual(expected);
  });

  it.each([
    'The <b>storm</b> came',
    'The storm < p > came',
    'The <pre> storm <param> came',
    'The <p',
    'The <p of the storm',
    'The </p of the storm',
    'The <h7>storm</h7>',
    'The <h>storm</h>',
    '<p>The storm</p><p>',
    'If x &lt;p then we stop, and y &lt;p too',
    '<p>The storm</p> <br>&nbsp;',
    '&nbsp;</p>The storm',
    '<p> <br> </p>',
    'The &lt;b&gt;storm&lt;/b&gt; came',
  ])('not in %s', (text) => {
    const [found, expected] = cut(text);
    expect(found).toEqual(expected);
  });

  const names = 'p br hr div li ul ol dl dt dd tr td th table h1 h6 blockquote section article figure figcaption'.split(
    ' ',
  );

  it.each(names)('at the tag %s, however it is written', (name) => {
    for (const tag of [`<${name}>`, `<${name} id="a">`, `<${name}/>`, `&lt;${name}&gt;`, `</${name}>`]) {
      const text = `The storm${tag}It went`;
      const isBehind = tag.startsWith('</') || name === 'br' || name === 'hr';
      const start = isBehind ? text.indexOf('It') : text.indexOf(tag);
      expect(readWords(text, 0, text.length).sentences).toEqual([0, start]);
    }
  });

  it('and those of nothing but tags belong to the one before where there are blocks', () => {
    const text = '<p>It came. </p> <p>It went';
    expect(withBlocks(text, 0, text.length, [0, 12])).toEqual([0, 17]);
  });

  it('and begin where a sentence does', () => {
    const sentencesOf = (text: string): string[] => {
      const starts = withBlocks(text, 0, text.length, [0, 9]);
      return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
    };
    expect(sentencesOf('It came. <p>It went.')).toEqual(['It came.', '<p>It went.']);
    expect(sentencesOf('It came. <div>It went.<p>It sank.</p></div>')).toEqual([
      'It came.',
      '<div>It went.',
      '<p>It sank.</p></div>',
    ]);
  });

  it('however many there are in one sentence', () => {
    const text = '<p>a'.repeat(500_000);
    expect(withBlocks(text, 0, text.length, [0])).toHaveLength(500_000);
  });

  it('and are left as they are where there are no blocks', () => {
    const text = 'It <b>came. </b>';
    expect(withBlocks(text, 0, text.length, [0, 12])).toEqual([0, 12]);
  });

  it('whatever stands before their stretch', () => {
    const text = 'One <p>day.\nThe storm<p>came';
    expect(readWords(text, 12, text.length).sentences).toEqual([12, 21]);
    expect(readWords(text, 0, 11).sentences).toEqual([0, 4]);
  });

  it('in their stretch alone', () => {
    const text = '<p>One</p>\n<p>Two</p><p>Three</p>\n<p>Four</p>';
    const from = text.indexOf('\n') + 1;
    const to = text.lastIndexOf('\n');
    expect(readWords(text, from, to).sentences).toEqual([from, text.indexOf('<p>Three')]);
  });

  it('and are looked for in linear time', () => {
    for (const tag of ['<p>', '</p>', '<br>', '<p> ', '<p', '&lt;p&gt;', '. <p>']) {
      const text = tag.repeat(100_000);
      expect(readWords(text, 0, text.length).sentences[0]).toBe(0);
    }
  });
});
