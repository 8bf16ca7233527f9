import { describe, expect, it } from 'vitest';
import { linkEnd } from '../src/facts/links.js';
import { clean } from '../src/index.js';

/** What is left behind the target of a link. */
function restOfTarget(target: string): string {
  const text = `[storm]${target} and wind (see below)`;
  const end = linkEnd(text, 7, text.length, text.charCodeAt(6));
  return end > 0 ? text.slice(end) : text.slice(7);
}

/** What is left behind a picture. */
function restOfPicture(picture: string): string {
  const text = `${picture} and wind`;
  return text.slice(Math.max(0, linkEnd(text, 0, text.length, 0)));
}

describe('the target of a link', () => {
  it.each([
    '(https://example.org/a/b?c=d#e)',
    '(/news/storm)',
    '(#storm)',
    '(storm.html)',
    '(?page=2)',
    '(mailto:desk@example.org)',
    '()',
    '(https://example.org/storm_(2024))',
    '(https://example.org/storm_\\(2024)',
    '(/news/storm "The storm")',
    '(/news/storm  "The (first) storm, in \\"pictures\\"")',
    '(/news/storm )',
    '(/news/the-\nstorm)',
    `(data:image/svg+xml;base64,${'A'.repeat(9000)})`,
    "(data:image/svg+xml,%3Csvg viewBox='0 0 86 12' transform='scale(2)'%3E)",
    '(mailto:?subject=The storm&body=The storm (2024)%0A)',
    '(<https://example.org/share?text=The storm>)',
  ])('ends behind %s', (target) => {
    expect(restOfTarget(target)).toBe(' and wind (see below)');
  });

  it.each([
    '(storm)',
    '(the storm of 2024.)',
    '(storm of https://example.org)',
    '(/news/storm the storm)',
    '(/news/storm "the storm)',
    '(/news/storm_(2024 )',
    '(https://example.org/storm',
    `(mailto:?subject=The storm ${'and '.repeat(600)})`,
    '(<storm',
  ])('is not %s', (target) => {
    expect(restOfTarget(target)).toBe(`${target} and wind (see below)`);
  });

  it.each([
    ['(/news/storm ', '"', '")', 300],
    ['', '(<', '>)', 2000],
    ['(mailto:?subject=The ', '', ' storm)', 2000],
  ])('is as long with CRLF as with LF: %s%s…%s', (beginning, before, behind, longest) => {
    const lineBreaks = 40;
    const fits = (letters: number, lineBreak: string): boolean => {
      const target = `${beginning}${before}${lineBreak.repeat(lineBreaks)}${'x'.repeat(letters)}${behind}`;
      return restOfTarget(target) === ' and wind (see below)';
    };
    const letters = Array.from({ length: 40 }, (_, more) => longest - lineBreaks - 30 + more);
    const lines = letters.map((count) => fits(count, '\n'));
    expect(lines[0]).toBe(true);
    expect(lines.at(-1)).toBe(false);
    expect(letters.map((count) => fits(count, '\r\n'))).toEqual(lines);
  });

  it('stands behind the bracket that closes its text', () => {
    expect(linkEnd('(/news)', 0, 7, 0)).toBe(0);
    expect(linkEnd('storm', 0, 5, 93)).toBe(0);
  });

  it('is not looked for once more where none ends', () => {
    expect(linkEnd('](/a b) c', 1, 9, 93)).toBe(-5);
    expect(linkEnd('](/a/b', 1, 6, 93)).toBe(-6);
    expect(linkEnd('](/a "b', 1, 7, 93)).toBe(-7);
    expect(linkEnd('![a [b](c/d)', 0, 12, 0)).toBe(-4);
    expect(linkEnd('![a', 0, 3, 0)).toBe(-3);
  });
});

describe('a picture', () => {
  it.each(['![The harbour](/a.jpg)', '![](/a.jpg "The harbour")', '![1 \\[a\\]](https://example.org/a.jpg)'])(
    'ends behind %s',
    (picture) => {
      expect(restOfPicture(picture)).toBe(' and wind');
    },
  );

  it.each(['! [The harbour](/a.jpg)', '![The harbour]', '![The harbour](by night)', '!'])('is not %s', (picture) => {
    expect(restOfPicture(picture)).toBe(`${picture} and wind`);
  });
});

describe('an address or a number in square brackets', () => {
  /** What is left behind it. */
  const rest = (text: string, before = 32): string => text.slice(Math.max(0, linkEnd(text, 0, text.length, before)));

  it.each([
    'https://example.org/a/b?c=d#e',
    '/news/storm',
    '#main',
    'mailto:desk@example.org',
    'data:image/svg+xml,%3Csvg viewBox=0 0 86 12%3E',
    'android-app://org.example/https',
  ])('ends behind [%s]', (address) => {
    expect(rest(`[${address}] and wind`)).toBe(' and wind');
    expect(rest(`[${address}]`)).toBe('');
  });

  it.each(['1', '12', '12345'])('ends behind [%s]', (number) => {
    for (const next of ['The', 'the', '“The', '"The', '(', '2024']) {
      expect(rest(`[${number}]${next}`)).toBe(next);
      expect(rest(`[${number}]${next}`, 0)).toBe(next);
    }
  });

  it.each([
    '[the storm]',
    '[Update: the ferry]',
    '[https://example.org/a and wind]',
    '[https://example.org/a[b]',
    '[https://example.org/a',
    '[/]',
    '[]',
    '[a:b]',
    '[12] The',
    '[12]',
    '[12',
    '[123456]The',
    '[1a]The',
    '[12], the',
  ])('is not %s', (text) => {
    expect(rest(text)).toBe(text);
  });

  it('is no number behind a word', () => {
    expect(rest('[12]The', 'a'.charCodeAt(0))).toBe('[12]The');
    expect(rest('[12]The', '1'.charCodeAt(0))).toBe('[12]The');
  });
});

describe('a page in Markdown', () => {
  const lines: readonly (readonly [plain: string, markdown: string])[] = [
    ['Skip to content', '[Skip to content](https://example.org/storm#main)'],
    ['Home', '*   [Home](https://example.org/)'],
    ['Sports', '*   [Sports](https://example.org/sports "Sports")'],
    ['Storm damages harbour of Lisbon', '# Storm damages harbour of Lisbon'],
    ['Published by Jane Smith', 'Published by [Jane Smith](https://example.org/staff/jane-smith)'],
    [
      'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.',
      'The storm that reached the [coast](https://example.org/tag/coast) on Friday has damaged the harbour, the mayor said on Saturday.',
    ],
    [
      'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.',
      'Repairs will take several weeks, and the [ferry](/ferry) to the southern bank stays closed until then.',
    ],
    ['Share on Facebook', '[Share on Facebook](https://www.facebook.com/sharer.php?u=https%3A%2F%2Fexample.org)'],
    ['Privacy Policy', '[Privacy Policy](https://example.org/privacy)'],
  ];
  const text = (at: 0 | 1): string => lines.map((line) => line[at]).join('\n\n');

  it('is judged as the page without addresses is', () => {
    const [plain, markdown] = [clean(text(0)), clean(text(1))];
    expect(markdown.title).toBe(plain.title);
    expect(markdown.paragraphs.map(({ kept, kind }) => ({ kept, kind }))).toEqual(
      plain.paragraphs.map(({ kept, kind }) => ({ kept, kind })),
    );
  });

  it('keeps its links where it keeps the paragraph', () => {
    expect(clean(text(1)).text).toBe([lines[5]?.[1], lines[6]?.[1]].join('\n\n'));
  });

  it('has no text in pictures and links around nothing', () => {
    const picture = '![The harbour of Lisbon in the morning, seen from the bridge.](https://example.org/a.jpg)';
    const { paragraphs } = clean(`${text(1)}\n\n${lines[5]?.[1]}\n\n${picture}\n\n[](/top)\n\n[\n\n${lines[6]?.[1]}`);
    for (const at of [10, 11]) expect(paragraphs[at]?.kept).toBe(false);
  });
});
