import { describe, expect, it } from 'vitest';
import type { CleanOptions } from '../src/index.js';
import { labelled } from './labelled.js';

const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';
const prompt = 'Subscribe to our newsletter now.';

/** What is cut from a paragraph that stands between two of body. */
function cutFrom(paragraph: string, options?: CleanOptions): string[] {
  const { paragraphs } = labelled(
    [first, paragraph, second].map((text) => [text, 0.9]),
    options,
  );
  return (paragraphs[1]?.edits ?? []).map(({ text }) => text);
}

describe('a quotation stays', () => {
  it.each([
    'He held up a sign. "Follow us on Twitter," it said.',
    'He said: "Follow us on Twitter." She laughed.',
    'The site shows a notice. "We use cookies," it says. "Accept all."',
    'The sign was large. “Follow us on Twitter.”',
    'Das Schild war groß. „Follow us on Twitter.“',
    'Le panneau était grand. «\u00a0Follow us on Twitter.\u00a0»',
    '看板は大きい。「Follow us on Twitter.」',
    "The sign was large. 'Follow us on Twitter.'",
    'The sign was large. ‘Follow us on Twitter.’',
    '"It is easy. Sign up for our newsletter. You will see. Sign up for our newsletter."',
    'He wrote it down. "It is easy. Sign up for our newsletter.',
    'Sign up for our newsletter. It is easy," he said.',
    `${second} ${prompt} "It isn't over," he said.`,
  ])('%s', (paragraph) => {
    expect(cutFrom(paragraph)).toEqual([]);
  });

  it('and the prompt behind it goes', () => {
    for (const quotation of ['"It isn\'t over," he said.', '“It isn’t over,” he said.', '„Es ist vorbei“, sagte er.']) {
      expect(cutFrom(`${quotation} ${prompt}`)).toEqual([prompt]);
    }
  });
});

describe('a prompt in Markdown', () => {
  it.each([
    '[Subscribe to our newsletter now](https://example.org/newsletter?source=a).',
    'Subscribe to [our newsletter](https://example.org/newsletter) now.',
  ])('goes whatever the address says: %s', (paragraph) => {
    expect(cutFrom(`${second} ${paragraph}`)).toEqual([paragraph]);
  });
});

describe('what the caller decides', () => {
  it('is not undone: nothing is cut from a paragraph that a rule keeps', () => {
    const paragraph = `${second} ${prompt}`;
    expect(cutFrom(paragraph)).toEqual([prompt]);
    expect(cutFrom(paragraph, { rules: [{ match: 'Subscribe', kind: 'body' }] })).toEqual([]);
    expect(cutFrom(paragraph, { rules: [{ match: 'Unsubscribe', kind: 'body' }] })).toEqual([prompt]);
  });

  it('holds for parts too: a kind that always stays is not cut', () => {
    const credited = 'The harbour of Lisbon lay in ruins after the storm.Jane Example/Reuters';
    expect(cutFrom(credited)).toEqual(['Jane Example/Reuters']);
    expect(cutFrom(credited, { keep: ['caption'] })).toEqual([]);
    expect(cutFrom(`${second} ${prompt}`, { keep: ['caption'] })).toEqual([prompt]);
  });
});

it('leaves the numbers of a source in a list', () => {
  expect(cutFrom('A review of the evidence on storms at sea. Obesity Reviews. 2018;19(2):164-177.')).toEqual([]);
});
