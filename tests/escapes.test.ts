import { describe, expect, it } from 'vitest';
import { meant } from '../src/facts/meant.js';
import { clean } from '../src/index.js';
import { fixtures } from './fixtures.js';

const escaped = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const referred = (text: string): string =>
  text.replace(/[^\0-\x7f]/gu, (sign) => `&#x${(sign.codePointAt(0) as number).toString(16)};`);

describe('what stands for a character', () => {
  it.each([
    ['Der S&uuml;den f&#252;r M&#xFC;nchen', 'Der Süden für München'],
    ['M\\u00fcnchen, M\\u00FCnchen and M\\\\u00fcnchen', 'München, München and München'],
    ['double: &amp;uuml;, &amp;#252; and &amp;#xfc;', 'double: ü, ü and ü'],
    ['don&rsquo;t &#8212; &hellip; &frac12; &there4;', 'don’t — … ½ ∴'],
    ['&#1057;&#1090;&#1086;&#1083;', 'Стол'],
    ['\\ud83d\\ude00 &#128512; &#x1f600;', '😀 😀 😀'],
    ['Donau&shy;dampfer', 'Donau\u00addampfer'],
    ['don&#146;t', 'don’t'],
    ['a wrong encoding of it: don&#226;&#8364;&#8482;t', 'a wrong encoding of it: don’t'],
    ['\\u003cp\\u003eStorm', '<p>Storm'],
  ])('is that character: %s', (text, expected) => {
    expect(meant(text).text).toBe(expected);
  });

  it.each([
    ['of ASCII, as in tags', '&lt;p&gt; &amp; &quot; &#39; &#60; &#127;'],
    ['for white space', '&nbsp; &#160; &ensp; &emsp; &#8203; &#x2003;'],
    ['for none', '&unknown; &#xd800; &#55296; &#1114112; &#x110000; &#12; &#x7; &#99999999;'],
    ['of a line break', 'a\\u000ab \\u001f'],
    ['with an end', '&uuml \\u00f &#252 \\u00fg &;'],
  ])('is nothing that stands %s', (_, text) => {
    expect(meant(text).text).toBe(text);
  });

  it('is found again in the text as it was given', () => {
    const text = 'Der S&uuml;den von M\\u00fcnchen';
    const reading = meant(text);
    for (const word of ['Süden', 'München']) {
      const at = reading.text.indexOf(word);
      expect(meant(text.slice(reading.offsetOf(at), reading.offsetOf(at + word.length))).text).toBe(word);
    }
    expect(reading.offsetOf(reading.text.length)).toBe(text.length);
  });

  it.each([
    ['escapes', escaped],
    ['references', referred],
  ])('changes nothing of what a text is judged to be: %s', (_, damage) => {
    for (const { input } of fixtures) {
      const [plain, damaged] = [clean(input), clean(damage(input))];
      expect(damaged.paragraphs.map(({ kind, confidence }) => [kind, confidence])).toEqual(
        plain.paragraphs.map(({ kind, confidence }) => [kind, confidence]),
      );
      for (const { text, start, end } of damaged.paragraphs) {
        if (!text.includes('\n')) expect(damage(input).slice(start, end)).toContain(text.split(' ')[0]);
      }
      expect(clean(damage(input), { repair: true }).text).toBe(clean(input, { repair: true }).text);
      expect(clean(damage(input)).text).toBe(damage(plain.text));
    }
  });

  it('is read in linear time', () => {
    for (const part of ['&', '&#', '&#1', '&eacute;', '\\', '\\u', '\\u00e9', '&amp;']) {
      const text = part.repeat(200_000);
      expect(meant(text).offsetOf(0)).toBe(0);
    }
  });
});
