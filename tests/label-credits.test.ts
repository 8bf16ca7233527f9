import { describe, expect, it } from 'vitest';
import { creditStart } from '../src/label/credits.js';

/** The credit with which a text ends, null where it ends with none. */
function creditOf(text: string, from = 0, to = text.length): string | null {
  const start = creditStart(text, from, to);
  return start === to ? null : text.slice(start, to);
}

const caption = 'The harbour of Lisbon after the storm.';

describe('a credit', () => {
  it.each([
    'Jane Example/Reuters',
    'Jane Example / Reuters',
    'Jane Example | AFP',
    'Jane Example, Getty Images',
    'Jane Example,Alamy',
    'JANE EXAMPLE/AP PHOTO',
    'Jane Example/John O’Example/Reuters',
    'Jane Example / John Example-Smith, AFP',
    'J. P. Example/dpa.',
    'Jane Example/AP...',
    'Jane Example/EPA Images',
    'Jo/Reuters',
    'Jane Example/J. Example/Reuters',
    'Jane Example/Jo/Reuters',
    'Jane Example / Jo / Reuters',
    `${'Jane '.repeat(7)}Example/Reuters`,
  ])('is found: %s', (credit) => {
    expect(creditOf(caption + credit)).toBe(credit);
  });

  it.each(['The storm!', 'The storm?', 'The storm …', '“The storm.”', "'The storm.'", 'The storm.)', 'In 1987'])(
    'follows %s without a space',
    (end) => {
      expect(creditOf(`${end}Jane Example/Reuters`)).toBe('Jane Example/Reuters');
    },
  );

  it.each([
    ['no agency', `${caption}Jane Example/Daily Sample`],
    ['an agency inside', `${caption}Jane Example/Reuters of Lisbon`],
    ['nothing but an agency', `${caption}Reuters`],
    ['no name', `${caption}/Reuters`],
    ['a single letter', `${caption}J/Reuters`],
    ['figures in a name', `${caption}Jane 7 Example/Reuters`],
    ['a name that begins with a mark', `${caption}-Example/Reuters`],
    ['a space before it', `${caption} Jane Example/Reuters`],
    ['no sentence before it', 'The harbour of Lisbon:Jane Example/Reuters'],
    ['no year before it', 'Pier 198Jane Example/Reuters'],
    ['nothing before it', 'Jane Example/Reuters'],
    ['much behind it', `${caption}Jane Example/Reuters (2021)`],
    ['figures behind it', `${caption}Jane Example/Reuters 1234`],
    ['a name that is too long', `${caption}${'Jane '.repeat(12)}Example/Reuters`],
    ['names that are too many', `${caption}${'Jane Example/'.repeat(13)}Reuters`],
    ['a gap between its names', `${caption}Jane Example/7/Reuters`],
    ['a single letter between its names', `${caption}Jane Example/J/Reuters`],
    ['a space and a single letter between them', `${caption}Jane Example/ J/Reuters`],
  ])('is none with %s', (_, text) => {
    expect(creditOf(text)).toBeNull();
  });

  it('begins behind the last sentence, whatever is glued to the sentences before', () => {
    expect(creditOf('He came.The mayor, who was there. He went.Jane Example/Reuters')).toBe('Jane Example/Reuters');
  });

  it('is looked for in its stretch alone', () => {
    const text = `One.${caption}Jane Example/Reuters, he said`;
    const to = text.indexOf(', he');
    expect(creditOf(text)).toBeNull();
    expect(creditOf(text, 4, to)).toBe('Jane Example/Reuters');
    expect(creditOf(text, text.indexOf('Jane'), to)).toBeNull();
    expect(creditOf('', 0, 0)).toBeNull();
  });

  it('is found behind a long text', () => {
    expect(creditOf(`${`${caption} `.repeat(20)}${caption}Jane Example/Reuters`)).toBe('Jane Example/Reuters');
  });

  it('takes no time over names without an agency', () => {
    const started = process.cpuUsage();
    expect(creditOf(`${caption}${'ab ,'.repeat(30)}x`)).toBeNull();
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000);
  });
});
