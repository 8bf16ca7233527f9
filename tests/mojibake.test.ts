import { describe, expect, it } from 'vitest';
import { meant } from '../src/facts/meant.js';
import { windowsCharacter } from '../src/facts/mojibake.js';

/** A text whose UTF-8 is read as Windows-1252, where a byte without a sign is a control character, or as Latin-1. */
function misread(text: string, encoding: 'windows-1252' | 'latin1'): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) =>
      encoding === 'windows-1252' && byte >= 0x80 && byte < 0xa0 ? windowsCharacter(byte) : String.fromCharCode(byte),
    )
    .join('');
}

const texts: readonly (readonly [string, string])[] = [
  ['English', 'She said “don’t” – really… for 5 € or 5 ½'],
  ['French', 'L’été où José dîna à Évry, «non» à la forêt'],
  ['Czech', 'Žluťoučký kůň příliš úpěl'],
  ['Greek', 'Η Ελλάδα και ο κόσμος'],
  ['Russian', 'Привет, мир. Это текст.'],
  ['Hebrew', 'שלום עולם טוב'],
  ['Arabic', 'مرحبا بالعالم'],
  ['Hindi', 'नमस्ते दुनिया कैसे हो'],
  ['Japanese', '関連記事：嵐がリスボンの港を襲う。'],
  ['Korean', '서울시는 화요일에 말했다'],
  ['emoji', 'Storm 😀 and “quotes” 🎉'],
];

describe('a text that was read in a wrong encoding', () => {
  describe.each(texts)('%s', (_, text) => {
    it.each(['windows-1252', 'latin1'] as const)('is mended: %s', (encoding) => {
      const damaged = misread(text, encoding);
      expect(damaged).not.toBe(text);
      expect(meant(damaged).text).toBe(text);
      expect(meant(misread(damaged, encoding)).text).toBe(text);
    });

    it('stays as it is where it was read rightly', () => {
      expect(meant(text).text).toBe(text);
    });
  });

  it.each([
    'at the CAFÉ” he said, and in the CAFÉ» too',
    'IRMÃ” e',
    'ĐÃ” nói là “không” ở đây, và ông ấy đã đi về nhà',
    'à « la carte »',
    'Ã is a letter, Â is one',
    'ÐÑ',
    '5 Â',
    'plain text',
    '',
  ])('is not seen in %s', (text) => {
    expect(meant(text).text).toBe(text);
  });

  it('is looked for behind a menu as well, whatever its line breaks', () => {
    const russian = 'Шторм повредил порт, сообщила мэр города в субботу журналистам.';
    const japanese = '関連記事：嵐がリスボンの港を襲う。';
    for (const text of [russian, japanese]) {
      const damaged = misread(text, 'windows-1252');
      for (const menu of ['News\n'.repeat(200), 'News\r\n'.repeat(200), '\n'.repeat(2000)]) {
        expect(meant(menu + damaged).text).toBe(menu + text);
      }
    }
  });

  it('takes three sequences, or one of broken punctuation', () => {
    expect(meant('JosÃ© and RenÃ©').text).toBe('JosÃ© and RenÃ©');
    expect(meant('JosÃ©, ZoÃ« and RenÃ©').text).toBe('José, Zoë and René');
    expect(meant('donâ€™t').text).toBe('don’t');
    expect(meant('\u201cThis\u201d is donâ\x80\x99t').text).toBe('\u201cThis\u201d is don’t');
  });

  it('is mended but for its punctuation where most letters with accents are right', () => {
    const french = 'L’été où José dîna à Évry, «non» à la forêt';
    expect(meant(`${french} â€“ donâ€™t, dit RenÃ©`).text).toBe(`${french} – don’t, dit RenÃ©`);
  });

  it('has closing quotes whose last byte was lost', () => {
    expect(meant('â€œWe donâ€™t know,â€ he said').text).toBe('“We don’t know,” he said');
  });

  it.each([
    ['in a longer form than needed', 'Ã\x81 â€™ \xc2\x41 à\x80\x80'],
    ['of halves of characters', 'donâ€™t í\xa0\x80'],
    ['beyond the last character', 'donâ€™t ô\xbf\xbf\xbf'],
  ])('keeps what is no UTF-8: %s', (_, text) => {
    expect(meant(text).text).not.toMatch(/[\ud800-\udfff\0]/u);
    expect(meant(text).text.at(-1)).toBe(text.at(-1));
  });

  it('says where characters stood', () => {
    const single = meant('â€œdonâ€™tâ€\x9d JosÃ©');
    expect(single.text).toBe('“don’t” José');
    expect([0, 1, 4, 5, 6, 7, 8, 11, 12].map(single.offsetOf)).toEqual([0, 3, 6, 9, 10, 13, 14, 17, 19]);
    expect(meant('plain').offsetOf(3)).toBe(3);
    const damaged = misread(misread('a’b', 'windows-1252'), 'windows-1252');
    const twice = meant(damaged);
    expect([...'a’b', ''].map((_sign, at) => twice.offsetOf(at))).toEqual([0, 1, damaged.length - 1, damaged.length]);
  });

  it('is read in linear time', () => {
    for (const part of ['Ã', 'Ã©', 'â€', 'â€™', 'ð', 'à¤', 'Ð']) {
      const text = part.repeat(200_000);
      expect(meant(text).offsetOf(0)).toBe(0);
    }
  });
});
