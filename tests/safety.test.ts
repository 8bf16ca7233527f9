import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type CleanOptions, type CleanResult, clean, kinds, kindTable } from '../src/index.js';
import { fixtures } from './fixtures.js';

const root: string = join(import.meta.dirname, '..', 'src');

/** What the core has no use for: the network, files, the clock, chance, the locale, code made of text. */
const forbidden: ReadonlySet<string> = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedArrayBuffer', 'Atomics', 'WebAssembly'],
  ...['eval', 'Function', 'require', 'process', 'globalThis', 'global', 'window', 'self', 'Buffer'],
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'crypto'],
  ...['Intl', 'Reflect', 'Proxy', 'console'],
]);
const forbiddenMembers: ReadonlySet<string> = new Set([
  ...['random', 'constructor', '__proto__', 'setPrototypeOf', 'defineProperty'],
  ...['toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleString', 'localeCompare'],
]);

/** Names that are used in a file as globals, or as members of something. */
function suspects(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      if ((isMember ? forbiddenMembers : forbidden).has(node.text)) found.push(`${file}: ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('the source', () => {
  // The command line reads files, and the stream lets others have their turn: faces, not the core.
  const face = /^(?:cli|stream|commonjs|web)\b/;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.c?ts$/.test(name) && !face.test(name),
  );

  it('uses no network, no clock, no chance, no locale, and makes no code of text', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files.filter((name) => name !== 'weights.ts').flatMap(suspects)).toEqual([]);
  });
});

/** What is read-only, for whoever does not care. */
type Changeable<Value> = {
  -readonly [Key in keyof Value]: Value[Key] extends object ? Changeable<Value[Key]> : Value[Key];
};

/** Freezes a value and all in it. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

describe('a result', () => {
  it('shares nothing with the next one, or with the library', () => {
    const { input } = fixtures[0] as (typeof fixtures)[number];
    const expected = JSON.stringify(clean(input, { explain: true }));
    const result = clean(input, { explain: true }) as Changeable<CleanResult>;
    for (const paragraph of result.paragraphs) {
      paragraph.kind = 'legal';
      delete paragraph.reasons;
    }
    result.paragraphs.length = 0;
    expect(JSON.stringify(clean(input, { explain: true }))).toBe(expected);
  });

  it('consists of plain objects and arrays', () => {
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
      for (const inner of Object.values(value)) visit(inner);
    };
    for (const { input } of fixtures) visit(clean(input, { explain: true }));
  });
});

describe('options', () => {
  it('may be frozen, and without a prototype', () => {
    const options: CleanOptions = { keep: ['caption'], drop: ['legal'], rules: [{ match: /x/, kind: 'body' }] };
    const bare: CleanOptions = Object.assign(Object.create(null), options);
    expect(clean('Storm damages harbour', frozen(bare))).toEqual(clean('Storm damages harbour', options));
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'take no %s for a kind or threshold',
    (name) => {
      const wrong = [{ keep: [name] }, { drop: [name] }, { threshold: name }, { rules: [{ match: 'x', kind: name }] }];
      for (const options of wrong) expect(() => clean('x', options as unknown as CleanOptions)).toThrow(TypeError);
    },
  );

  it('leave prototypes as they were', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const names = JSON.parse('{ "__proto__": { "polluted": true } }');
    expect(() => clean('__proto__\nconstructor\n', names)).toThrow(TypeError);
    clean('__proto__\n\nconstructor\n\n__proto__ constructor prototype.', { explain: true });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(Object.keys(kindTable)).toEqual([...kinds]);
  });
});
