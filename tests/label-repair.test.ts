import { describe, expect, it } from 'vitest';
import { repaired } from '../src/label/repair.js';

describe('a paragraph is repaired', () => {
  it.each([
    ['tags', '<p>The <b>storm</b> came</p>', 'The storm came'],
    ['tags that part words', 'The storm<br/>came', 'The storm came'],
    ['tags that do not', 'The st<i>or</i>m', 'The storm'],
    ['escaped tags', '&lt;p&gt;The &lt;b&gt;storm&lt;/b&gt;&lt;/p&gt;', 'The storm'],
    ['escaped tags that part words', 'The storm&lt;br&gt;came', 'The storm came'],
    ['comments', 'The <!-- b --> storm', 'The storm'],
    ['references by name', 'A &amp; B &eacute; &quot;&apos;&hellip;', 'A & B é "\'…'],
    ['references by number', '&#8217;&#x201c;&#146;', '’“’'],
    ['escaped references', '&amp;quot;A&amp;#39;', '"A\''],
    ['brackets that are references', '5 &lt; 6 &gt; 4', '5 < 6 > 4'],
    ['links', 'See [the report](https://x.org/a_b "Title") of *1 May*', 'See the report of 1 May'],
    ['links in links', 'a [b [c](/d) e](/f) g', 'a b c e g'],
    ['links without a text', 'a [](https://x.org) b', 'a b'],
    ['pictures', '![The pier](https://x.org/y.png) The pier', 'The pier'],
    ['pictures in links', '[![The pier](/y.png)](/z) The pier', 'The pier'],
    ['strong and weak emphasis', '**A**, *b*, __c__, _d_ and ***e***', 'A, b, c, d and e'],
    ['emphasis in quotes', '"**A**"', '"A"'],
    ['links whose titles have stars', '[a](/b "*c* d") e', 'a e'],
    ['pairs of stars, one by one', '*a* *b* c*', 'a b c*'],
    ['stars beside brackets', '(*a*) and [**b**]', '(a) and [b]'],
    ['no emphasis that ends in an address', 'a _note [here](https://x.org/a_b_).', 'a _note here.'],
    ['emphasis around links whose addresses have its signs', 'a _note [here](https://x.org/a_b_)_ b', 'a note here b'],
    ['spaces around what is cut alone', 'Cast:  Anna  (left) and *Ben* <br> now', 'Cast:  Anna  (left) and Ben now'],
    ['a line break of Markdown', 'The storm came.\\', 'The storm came.'],
    ['tags with attributes that have no value', '<input disabled> <video controls src="a">The storm', 'The storm'],
    ['rarer tags', 'The <mark>storm</mark><hr>came <del>late</del>', 'The storm came late'],
    ['stars in tags', '<a title="*a*">*b*</a>', 'b'],
    ['the numbers of Windows-1252', '&#128;&#159;', '€Ÿ'],
    ['the last characters of ranges', 'a&#32;b&#160;c&#57344;&#1114111;', 'a b\u00a0c\ue000\u{10ffff}'],
    ['headings', '### The storm', 'The storm'],
    ['headings with emphasis', '## **The storm**', 'The storm'],
  ])('%s', (_, text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  it.each([
    'a < b and c > d',
    'AT&T and R&D; B',
    '&bogus; &#0; &#xD800; &#1114112; &#31;',
    '[1] and [note] (see)',
    '[a](b c',
    '![a] b',
    '5 * 3 * 2',
    '5 ** 3 ** 2',
    '* an item',
    'snake_case_name and f***ing',
    'See https://x.org/_next_/static for it',
    'Vec<String> and Dear <name>, he said',
    'if a <b and c> d then',
    'The senator [Smith](D-N.Y.) and [Jones](R.) agreed',
    'C:\\\\',
    '_note without an end',
    '_note here, _and there',
    '*Correction: the storm',
    '**** and ____ stay',
    '****a****',
    '* a*',
    '*a *',
    'a*b* c',
    '*a*b',
    '**a*',
    '*a_',
    'a](/b) c',
    'a (/b) c',
    '&#55296;&#57343;',
    '#hashtag and # 1',
    '####### seven',
    'a  b',
    '',
  ])('but not %s', (text) => {
    expect(repaired(text)).toBe(text);
  });

  it('in linear time', () => {
    for (const part of ['[', '](', '![', '*a ', ' *a', '<', '&', '&amp;', '[a](b) ', '**', '_a_ ']) {
      expect(repaired(part.repeat(100_000)).length).toBeLessThanOrEqual(part.length * 100_000);
    }
  });
});
