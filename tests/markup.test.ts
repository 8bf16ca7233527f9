import { describe, expect, it } from 'vitest';
import { markupEnd, withoutTags } from '../src/facts/markup.js';
import { clean } from '../src/index.js';
import { fixtures } from './fixtures.js';

/** What is left behind the markup with which a text begins. */
function rest(text: string): string {
  return text.slice(markupEnd(text, 0, text.length));
}

describe('markup', () => {
  it.each([
    '<p>',
    '</p>',
    '<br/>',
    '<br />',
    '<H2>',
    '<a href="https://example.org/?a=b&c=d" class="x y">',
    '<img\tsrc="a.jpg">',
    '<img\nsrc="a.jpg">',
    `<img src="a.jpg" srcset="${'a.jpg 100w, '.repeat(200)}">`,
    `&lt;img src="a.jpg" srcset="${'a.jpg 100w, '.repeat(200)}"&gt;`,
    '<!-- wp:paragraph -->',
    '<!---->',
    '<![CDATA[',
    '&amp;',
    '&nbsp;',
    '&#8217;',
    '&#x2019;',
    '&frac12;',
    '&lt;p&gt;',
    '&lt;/P&gt;',
    '&lt;br /&gt;',
    '&lt;a href="https://example.org/?a=b&amp;c=d" class="x > y"&gt;',
    '&amp;quot;',
    '&amp;#8217;',
    '&amp;lt;',
  ])('ends behind %s', (markup) => {
    expect(rest(`${markup}Storm > wind; <b>`)).toBe('Storm > wind; <b>');
  });

  it.each([
    '< b and c > d',
    '<3 the storm>',
    '<>',
    '<!-->',
    '<! storm -->',
    '<![CDATA',
    `<!-- ${'x'.repeat(3000)} -->`,
    '</>',
    '<desk@example.org>',
    '<ä>',
    '<p',
    '<p class="',
    '<p <b>',
    `<p ${'x'.repeat(400)}>`,
    `<p ${'x'.repeat(400)} class="x">`,
    `<p class="${'x'.repeat(30_000)}">`,
    '&',
    '& so;',
    '&;',
    '&#;',
    '&thunderstorm;',
    '&amp',
  ])('is not %s', (text) => {
    expect(rest(text)).toBe(text);
  });

  it.each([
    ['&lt;', ' b and c &gt; d'],
    ['&lt;', '3 the storm&gt;'],
    ['&lt;', 'desk@example.org&gt;'],
    ['&lt;', 'p &lt;b&gt;'],
    ['&lt;', `p ${'x'.repeat(400)}&gt;`],
    ['&amp;', 'D; Storm'],
    ['&amp;', ' quot;'],
    ['&amp;', 'thunderstorm;'],
  ])('is %s alone in %s%s', (markup, behind) => {
    expect(rest(markup + behind)).toBe(behind);
  });

  it.each([
    ['<p ', '>', 300],
    ['<p class="', '">', 20_000],
    ['&lt;p ', '&gt;', 300],
    ['<!--', '-->', 2000],
  ])('is as long with CRLF as with LF: %s…%s', (before, behind, longest) => {
    const lineBreaks = 40;
    const fits = (letters: number, lineBreak: string): boolean => {
      const markup = `${before}${lineBreak.repeat(lineBreaks)}${'x'.repeat(letters)}${behind}`;
      return rest(`${markup}Storm`) === 'Storm';
    };
    const letters = Array.from({ length: 40 }, (_, more) => longest - lineBreaks - 30 + more);
    const lines = letters.map((count) => fits(count, '\n'));
    expect(lines[0]).toBe(true);
    expect(lines.at(-1)).toBe(false);
    expect(letters.map((count) => fits(count, '\r\n'))).toEqual(lines);
  });

  it('ends within the paragraph', () => {
    expect(markupEnd('<p>', 0, 2)).toBe(0);
    expect(markupEnd('&amp;', 0, 4)).toBe(0);
    expect(markupEnd('&lt;p&gt;', 0, 8)).toBe(4);
    expect(markupEnd('&amp;quot;', 0, 9)).toBe(5);
  });

  it('is taken out of a headline', () => {
    expect(withoutTags('<h1>Storm <em>hits</em> harbour<br/></h1>')).toBe('Storm hits harbour');
    expect(withoutTags('&lt;h1&gt;Storm &lt;em&gt;hits&lt;/em&gt; harbour')).toBe('Storm hits harbour');
    expect(withoutTags('Storm&nbsp;hits&amp;nbsp;<b>the&#160;harbour</b>&#xA0;')).toBe('Storm hits the harbour ');
    expect(withoutTags('Storm&#8201;hits&hairsp;the&#12288;har&#8203;bour&#x200b;')).toBe('Storm hits the harbour');
    expect(withoutTags('Storm &lt; wind &amp; rain')).toBe('Storm &lt; wind &amp; rain');
    expect(withoutTags('Storm < wind <3 & rain')).toBe('Storm < wind <3 & rain');
  });
});

describe('markup that an extractor left', () => {
  const tags: readonly (readonly [string, string])[] = [
    ['<p>', '</p>'],
    ['<li class="item">', '</li>'],
    ['', '<br/>'],
    ['&nbsp;', ''],
    ['&lt;p class="item"&gt;', '&lt;/p&gt;'],
    ['&amp;nbsp;', ''],
  ];

  it.each(tags)('changes nothing where %s and %s stand around every paragraph', (before, after) => {
    for (const { input } of fixtures) {
      const wrapped = clean(input).paragraphs.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}${before}${text.slice(start, end)}${after}${text.slice(end)}`,
        input,
      );
      const outcome = ({ paragraphs }: ReturnType<typeof clean>): unknown =>
        paragraphs.map(({ kind, kept, confidence }) => [kind, kept, confidence]);
      expect(outcome(clean(wrapped))).toEqual(outcome(clean(input)));
      expect(clean(wrapped).title).toBe(clean(input).title);
    }
  });

  it('stays as it stood in what is kept', () => {
    for (const { input } of fixtures) {
      const marked = input.replace(/\S.*\S/g, (line) => `<p>${line}</p>`);
      const kept = clean(marked).paragraphs.filter((paragraph) => paragraph.kept);
      expect(kept.length).toBeGreaterThan(2);
      for (const { text } of kept) expect(text).toMatch(/^<p>.*<\/p>$/s);
    }
  });
});
