import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root: string = join(import.meta.dirname, '..');

/** The order of the way through; only `clean` knows it. */
const stages = ['segment', 'features', 'score', 'decode', 'calibrate', 'label', 'render'];
/** Files that hold facts, values and settings; all may read them. */
const facts = ['types', 'kinds', 'options', 'model', 'weights', 'facts', 'values', 'lexicon'];
/** What each face may import of the project. */
const faces: Readonly<Record<string, readonly string[]>> = {
  messages: ['types'],
  field: ['options'],
  processor: ['clean', 'types', 'kinds', 'options', 'values', 'messages', 'processor'],
  index: ['clean', 'types', 'kinds', 'options', 'processor', 'messages'],
  stream: ['index', 'options', 'field'],
  retext: ['index', 'options', 'messages', 'retext'],
  commonjs: ['index'],
  'commonjs-stream': ['stream'],
  'commonjs-retext': ['retext'],
  cli: ['cli', 'index', 'options', 'field'],
};

interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** All imports of a folder's files: static, re-exported, dynamic, required. */
function importsOf(folder: string): Import[] {
  const patterns = [
    /^(?:import|export)\b[^'";]*\bfrom\s*'([^'\s]+)'/gm,
    /^import\s*'([^'\s]+)'/gm,
    /\b(?:import|require)\s*\(\s*'([^'\s]+)'\s*\)/g,
  ];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[cm]?ts|mjs)$/.test(name) && !/\.d\.ts$|\.tmp\./.test(name))
    .flatMap((name) => {
      const file = `${folder}/${name.split(sep).join('/')}`;
      const code = readFileSync(join(root, file), 'utf8');
      const found = patterns.flatMap((pattern) => [...code.matchAll(pattern)]);
      return found.map(([, specifier]) => ({ file, specifier: specifier as string }));
    });
}

/** The part of src that a file belongs to: the name of a file at the top, or of a folder. */
function partOf(file: string): string {
  return relative('src', file)
    .split(sep)[0]
    ?.replace(/\.(?:c?ts|js)$/, '') as string;
}

const source = importsOf('src');
const inside = source
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map(({ file, specifier }) => {
    const target = posix.join(dirname(file).split(sep).join('/'), specifier).replace(/\.js$/, '.ts');
    return { from: partOf(file), to: partOf(target), edge: `${file} -> ${target}` };
  });

function edges(wrong: (edge: { from: string; to: string }) => boolean): string[] {
  return inside.filter(wrong).map(({ edge }) => edge);
}

describe('imports in src', () => {
  it('belong to parts that this test knows', () => {
    const known = [...stages, ...facts, ...Object.keys(faces), 'clean'];
    expect([...new Set(inside.flatMap(({ from, to }) => [from, to]))].filter((part) => !known.includes(part))).toEqual(
      [],
    );
    expect(inside.length).toBeGreaterThan(80);
  });

  it('of facts lead to facts', () => {
    expect(edges(({ from, to }) => facts.includes(from) && !facts.includes(to))).toEqual([]);
  });

  it.each(stages)('of the stage %s lead to itself and to facts', (stage) => {
    expect(edges(({ from, to }) => from === stage && to !== stage && !facts.includes(to))).toEqual([]);
  });

  it('lead to stages from clean only', () => {
    const outside = ({ from }: { from: string }): boolean => from !== 'clean' && !stages.includes(from);
    expect(edges((edge) => stages.includes(edge.to) && outside(edge))).toEqual([]);
    expect(stages.filter((stage) => !inside.some(({ from, to }) => from === 'clean' && to === stage))).toEqual([]);
  });

  it.each(Object.entries(faces))('of the face %s lead to clean, nothing deeper', (face, allowed) => {
    expect(edges(({ from, to }) => from === face && !allowed.includes(to))).toEqual([]);
  });

  it('lead to the faces from faces only', () => {
    expect(edges(({ from, to }) => to in faces && !(from in faces))).toEqual([]);
  });

  it('from outside are what the package depends on, or data that is inlined', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const typesOnly = ['nlcst', 'unist'];
    const wrong = source
      .filter(({ specifier }) => !specifier.startsWith('.'))
      .filter(({ specifier }) => !(specifier in dependencies) && !typesOnly.includes(specifier))
      .filter(({ specifier }) => !isBuiltin(specifier))
      .filter(({ specifier }) => !/^natural\/lib\/natural\/.+\.js$|^character-entities-html4$/.test(specifier));
    expect(wrong).toEqual([]);
  });

  it('touch nothing of Node, but for the command line', () => {
    const builtin = source.filter(({ specifier }) => isBuiltin(specifier));
    expect(builtin.filter(({ file }) => partOf(file) !== 'cli')).toEqual([]);
    expect(builtin.filter(({ specifier }) => !specifier.startsWith('node:'))).toEqual([]);
  });
});

describe('imports around src', () => {
  const around = ['tests', 'training', 'evaluation', 'scripts', 'site'].flatMap(importsOf);

  it('never take the root of natural', () => {
    expect([...source, ...around].filter(({ specifier }) => specifier === 'natural')).toEqual([]);
  });

  it('call what belongs to Node by its prefix', () => {
    expect(around.filter(({ specifier }) => isBuiltin(specifier) && !specifier.startsWith('node:'))).toEqual([]);
  });

  it('of the evaluation lead to no stage: what is measured is what users call', () => {
    const deep = around
      .filter(({ file, specifier }) => file.startsWith('evaluation/') && specifier.includes('/src/'))
      .filter(
        ({ specifier }) =>
          !['index', 'stream', 'types', 'weights'].includes(partOf(specifier.replace(/^.*\/src\//, 'src/'))),
      );
    expect(deep).toEqual([]);
  });
});
