import { expect, it } from 'vitest';
import * as api from '../src/index.js';

it('exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual(['bodycopy', 'clean', 'createCleaner', 'kindTable', 'kinds']);
});

it('lists the kinds in the order of their table', () => {
  expect(api.kinds).toEqual(Object.keys(api.kindTable));
  expect(api.kinds.filter((kind) => api.kindTable[kind].kept)).toEqual(['body', 'standfirst', 'subheading']);
  for (const kind of api.kinds) expect(api.kindTable[kind].meaning).not.toBe('');
});
