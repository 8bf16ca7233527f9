import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { damages } from '../evaluation/damages.js';

const text = [
  'Bridge “closed” again',
  'José said that nobody knows when the bridge over the river will be open again, and that the neighbourhood will cost more. He is right.',
  '',
  'Share this',
].join('\n');

describe('damages', () => {
  it.each(Object.entries(damages))('%s', (name, damage) => {
    const damaged = damage(text);
    if (name === 'none') expect(damaged).toBe(text);
    else expect(damaged).not.toBe(text);
    // The words stay, in their order.
    const words = damaged.normalize('NFD').match(/nobody|knows|bridge|river|cost|right|share/gi) ?? [];
    if (name !== 'soft hyphens')
      expect(words.join(' ').toLowerCase()).toBe('bridge nobody knows bridge river cost right share');
  });

  it('wrap lines at the width', () => {
    const wrapped = (damages['hard wraps at 72'] as (text: string) => string)(text);
    expect(wrapped.split('\n').map(({ length }) => length)).toEqual([21, 71, 62, 0, 10]);
  });
});

describe('the program', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'evaluation/damage.ts', ...args], { encoding: 'utf8' });

  it('skips without a corpus', () => {
    expect(run('no/such/folder')).toMatchObject({
      status: 0,
      stdout: 'There is no corpus at no/such/folder: nothing was measured\n',
    });
  });

  it.each([[[]], [['folder', '--nonsense']]])('refuses %j in one line', (args) => {
    const { status, stderr } = run(...args);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  });
});
