import { describe, expect, it } from 'vitest';
import { type Line, labelled } from './labelled.js';

const title = 'Storm damages harbour in Lisbon';
const lines: readonly Line[] = [
  [title, 'title'],
  ['Lisbon mourns', 0.1],
  ['The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.', 0.9],
  ['Repairs will take several weeks, and the ferry to the southern bank stays closed until then.', 0.9],
];

describe('the title', () => {
  it('is the paragraph that a rule calls so, the first of them', () => {
    expect(labelled([...lines], { rules: [{ match: 'mourns', kind: 'title' }] }).title).toBe('Lisbon mourns');
    expect(labelled([...lines], { rules: [{ match: 'Lisbon', kind: 'title' }] }).title).toBe(title);
  });

  it('is none where a rule calls its paragraph something else, which may be part of the text then', () => {
    const { title: found, paragraphs } = labelled([...lines], { rules: [{ match: title, kind: 'body' }] });
    expect([found, paragraphs[0]?.kept]).toEqual([null, true]);
  });

  it('stays where rules decide about others', () => {
    expect(labelled([...lines], { rules: [{ match: 'Repairs', kind: 'body' }] }).title).toBe(title);
  });
});
