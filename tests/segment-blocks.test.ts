import { describe, expect, it } from 'vitest';
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
    '<p> <br> </p>',
    'The &lt;b&gt;storm&lt;/b&gt; came',
  ])('not in %s', (text) => {
    const [found, expected] = cut(text);
    expect(found).toEqual(expected);
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
