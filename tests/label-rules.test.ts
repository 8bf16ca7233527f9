import { describe, expect, it } from 'vitest';
import { type CleanResult, clean, type Kind } from '../src/index.js';
import { settingsOf } from '../src/options.js';
import { type Line, labelled } from './labelled.js';

function keptOf({ paragraphs }: CleanResult): boolean[] {
  return paragraphs.map(({ kept }) => kept);
}

const first = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said on Saturday.';
const second = 'Repairs will take several weeks, and the ferry to the southern bank stays closed until then.';
const prompt = 'Sign up for our newsletter';

describe('rules', () => {
  const lines: Line[] = [
    ['Storm watch: tonight', 0.9],
    [first, 0.9],
    ['Storm watch: tomorrow', 0.9],
    [prompt, 0.1],
  ];

  it('decide for what contains a phrase, matches a pattern, or satisfies a function', () => {
    for (const match of ['Storm watch', /^storm watch/i, ({ text }: { text: string }) => text.startsWith('Storm w')]) {
      const { paragraphs } = labelled(lines, { rules: [{ match, kind: 'promotion' }] });
      expect(paragraphs.map(({ kind }) => kind === 'promotion')).toEqual([true, false, true, false]);
      expect(keptOf(labelled(lines, { rules: [{ match, kind: 'promotion' }] }))).toEqual([false, true, false, false]);
    }
  });

  it('take a phrase as it stands, not for a pattern', () => {
    for (const [match, matched] of [
      ['Storm watch: t.', false],
      ['(tonight', false],
      ['watch: ton', true],
    ] as const) {
      const { paragraphs } = labelled(lines, { rules: [{ match, kind: 'promotion' }] });
      expect(paragraphs.some(({ kind }) => kind === 'promotion')).toBe(matched);
    }
  });

  it('keep where their kind is kept', () => {
    expect(keptOf(labelled(lines, { rules: [{ match: 'newsletter', kind: 'body' }] }))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('match every paragraph afresh with global and sticky patterns, call after call', () => {
    for (const match of [/Storm watch/g, /Storm watch/y, /Storm watch/gy]) {
      // The second line follows a match, and the first one of the next call follows the third.
      const repeated: Line[] = [1, 2, 3].map((day) => [`Storm watch: day ${day}`, 0.9]);
      for (let call = 0; call < 3; call++) {
        const { paragraphs } = labelled(repeated, { rules: [{ match, kind: 'promotion' }] });
        expect(paragraphs.map(({ kind }) => kind)).toEqual(['promotion', 'promotion', 'promotion']);
      }
    }
  });

  it('leave patterns as they were, and take frozen ones', () => {
    const match = /Storm watch/g;
    match.lastIndex = 7;
    labelled(lines, { rules: [{ match, kind: 'promotion' }] });
    expect(match.lastIndex).toBe(7);
    const { paragraphs } = labelled(lines, { rules: [{ match: Object.freeze(/Storm watch/), kind: 'promotion' }] });
    expect(paragraphs[0]?.kind).toBe('promotion');
  });

  it('find a phrase that a line break cuts in two', () => {
    const text = `${first.replace(' has damaged', '\nhas damaged')}\n\n${second}`;
    for (const match of ['Friday has damaged', /^The storm .* Saturday\.$/]) {
      expect(clean(text, { rules: [{ match, kind: 'legal' }] }).paragraphs[0]?.kind).toBe('legal');
    }
  });

  it('are those that were checked, whatever becomes of the objects', () => {
    const rule: { match: string; kind: Kind } = { match: 'Storm watch', kind: 'promotion' };
    const { rules } = settingsOf({ rules: [rule] });
    rule.match = '';
    expect(rules).toEqual([{ match: 'Storm watch', kind: 'promotion' }]);
  });

  it('are tried in order, and the first that matches wins', () => {
    const rules = [
      { match: 'tomorrow', kind: 'navigation' },
      { match: 'Storm watch', kind: 'promotion' },
    ] as const;
    const { paragraphs } = labelled(lines, { rules });
    expect([paragraphs[0]?.kind, paragraphs[2]?.kind]).toEqual(['promotion', 'navigation']);
  });

  it('are shown text, confidence, index and count', () => {
    const seen: unknown[] = [];
    const match = (paragraph: unknown): boolean => seen.push(paragraph) < 0;
    labelled(lines, { rules: [{ match, kind: 'other' }] });
    expect(seen).toEqual(lines.map(([text, confidence], index) => ({ text, confidence, index, count: 4 })));
  });

  it('are the reason', () => {
    const rules = [{ match: 'Storm watch', kind: 'promotion', name: 'our own show' }] as const;
    const { paragraphs } = labelled(lines, { rules, explain: true });
    expect(paragraphs[0]?.reasons).toEqual([{ feature: 'rule: our own show', weight: -1 }]);
    expect(paragraphs[1]?.reasons?.length).toBeGreaterThan(0);
    expect(labelled(lines, { rules }).paragraphs[0]).not.toHaveProperty('reasons');
    const nameless = [{ match: 'Storm watch', kind: 'body' }] as const;
    const kept = labelled(lines, { rules: nameless, explain: true }).paragraphs[0];
    expect(kept?.reasons).toEqual([{ feature: 'rule: body', weight: 1 }]);
  });
});
