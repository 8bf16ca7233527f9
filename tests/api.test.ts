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

it('lets nobody change the kinds, by which all texts are cleaned', () => {
  expect(() => Object.assign(api.kindTable.body, { kept: false })).toThrow(TypeError);
  expect(() => Object.assign(api.kindTable, { body: api.kindTable.other })).toThrow(TypeError);
  expect(() => (api.kinds as string[]).push('advert')).toThrow(TypeError);
});
