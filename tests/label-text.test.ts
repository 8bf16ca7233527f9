import { describe, expect, it } from 'vitest';
import { read } from '../src/clean.js';
import { FeatureList, featureOffsets } from '../src/label/feature-groups.js';
import { sentencesOf } from '../src/label/sentences.js';
import { textOf } from '../src/label/text.js';
import type { Edit } from '../src/types.js';
import type { TextDocument } from '../src/values/document.js';

function documentOf(text: string, joined: 0 | 1): TextDocument {
  const whole = { ...read(text), count: 1, start: Int32Array.of(0), end: Int32Array.of(text.length) };
  return { ...whole, joined: Uint8Array.of(joined) };
}

function cut(text: string, part: string): Edit {
  const start = text.indexOf(part);
  return { start, end: start + part.length, text: part, kind: 'caption', reason: 'test' };
}

describe('the text of a paragraph', () => {
  it('lacks what was cut out, and the white space that is left at its ends', () => {
    const text = 'a.jpgThe storm came. It went. Share';
    const edits = [cut(text, 'a.jpg'), cut(text, 'came. '), cut(text, 'Share')];
    expect(textOf(documentOf(text, 0), 0, edits)).toBe('The storm It went.');
    expect(textOf(documentOf(text, 0), 0)).toBe(text);
  });

  it('has its lines joined by one space, whatever stands between them', () => {
    expect(textOf(documentOf('One \r\n\n \u2028 two\u2029three\vfour\ffive\x85six', 1), 0)).toBe(
      'One two three four five six',
    );
    expect(textOf(documentOf('One\ntwo Share', 1), 0, [cut('One\ntwo Share', 'Share')])).toBe('One two');
  });
});

describe('the lines of a paragraph', () => {
  function folded(text: string): string {
    return textOf(documentOf(text, 1), 0);
  }

  it.each([
    ['a comma', 'the reef\n, it is said', 'the reef, it is said'],
    ['a stop', 'the reef\n. Then\n.', 'the reef. Then.'],
    ['a bracket', '(the reef\n) and [that\n]', '(the reef) and [that]'],
    ['the end of a word', 'the reef\n’s end, it\n’ll go', 'the reef’s end, it’ll go'],
  ])('have no space between them before %s', (_, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it.each(['...', '. . .', '.5', '.net', '‘so’', "'so it is'", '’tis', "'tis", '– so', '; so', '? So', ': so', '(so)'])(
    'have one before %s',
    (next) => {
      expect(folded(`the reef\n${next}`)).toBe(`the reef ${next}`);
    },
  );

  it.each([
    ['ideographs', '嵐が来\nた', '嵐が来た'],
    ['their punctuation', '嵐が来た。\nOK\n「嵐」\nと、', '嵐が来た。OK「嵐」と、'],
    ['full-width figures', '来年３\n月に着工し、\n２０２７年', '来年３月に着工し、２０２７年'],
    ['figures and ideographs', '明年3月开工，2027\n年底，约\n3月', '明年3月开工，2027年底，约3月'],
    ['other letters and ideographs', '世卫组织WHO\n表示', '世卫组织WHO表示'],
    ['quotation marks and ideographs', '他说“太久了”\n。说“好”\n的人', '他说“太久了”。说“好”的人'],
    ['ideographs where other words of the line have spaces', '嵐が来\n明年 3 月', '嵐が来明年 3 月'],
    ['a full-width comma and other letters', '嵐が来た，\nOK', '嵐が来た，OK'],
    ['a comma and ideographs', '世卫组织WHO,\n表示', '世卫组织WHO,表示'],
    ['letters of Thai', 'พื้นที่ลุ่มต่ำ\nหลังจาก', 'พื้นที่ลุ่มต่ำหลังจาก'],
    ['a soft hyphen and the rest of the word', 'to pro\u00ad\ntect it', 'to pro\u00adtect it'],
  ])('have no space between %s', (_, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it.each([
    'the Chinese word\n嵐',
    'the word 嵐\nmeans a storm',
    '明年 3 月开工，2027\n年底',
    '이상\n嵐',
    '-\n嵐が来た。',
    '-\n「嵐」',
    '1.\n嵐が来た。',
    'the reef\nต่ำ',
    'ต่ำ\nthe reef',
    'हिंदी\n嵐',
    'the caf\ufffd\nin Lisbon',
  ])('have one where words have: %j', (text) => {
    expect(folded(text)).toBe(text.replace('\n', ' '));
  });

  it.each([
    ['capitals', '世卫组织\nWHO 表示', '来自 WHO\n表示'],
    ['small letters', '使用\niPhone 手机', '使用 iPhone\n手机'],
    ['figures', '开工于\n2027 年底', '开工于 2027\n年底'],
  ])('have one where the text puts one beside %s, be it behind or before', (_, behind, before) => {
    for (const text of [behind, before]) expect(folded(text)).toBe(text.replace('\n', ' '));
  });

  it('are joined over blank ones as over none', () => {
    expect(folded('嵐\n \nthe word')).toBe('嵐 the word');
    expect(folded('嵐が来\n \nた')).toBe('嵐が来た');
  });

  it('have none behind the hyphen of a word, which stays', () => {
    expect(folded('the three-\nweek storm')).toBe('the three-week storm');
    expect(folded('die Nord‐\nsüd-Strecke')).toBe('die Nord‐süd-Strecke');
    for (const text of [
      'Ein-\nund Ausgang',
      'pre-\nand postwar',
      'the reef -\nit grew',
      'the Anti-\nStorm',
      '19-\nyear',
      'the well-known\nreef',
    ]) {
      expect(folded(text)).toBe(text.replace('\n', ' '));
    }
    expect(folded('die Ober-\nundersberger')).toBe('die Ober-undersberger');
  });
});

describe('sentences', () => {
  it('are found by their offsets, over lines and blank lines', () => {
    const text = 'Dr. Example came. He saw it.\n\nHe went.';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dr. Example came.',
      'He saw it.',
      'He went.',
    ]);
    expect(sentencesOf('')).toEqual([]);
  });
});

describe('groups of features', () => {
  it('are numbered one after another', () => {
    expect(featureOffsets({ words: 3, marks: 2, none: 0, last: 1 })).toEqual({
      words: 0,
      marks: 3,
      none: 5,
      last: 5,
      total: 6,
    });
  });

  it('hold the numbers of bits behind their first', () => {
    const list = new FeatureList();
    list.push(7);
    list.pushMask(100, 0b1000_0000_0000_0000_0000_0000_0001_0101 | 0);
    list.pushMask(200, 0);
    expect([...list.items.subarray(0, list.length)]).toEqual([7, 100, 102, 104, 131]);
  });
});
