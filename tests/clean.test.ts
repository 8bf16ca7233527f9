import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CleanOptions, clean, createCleaner, kinds } from '../src/index.js';
import { divide, settingsOf } from '../src/options.js';
import { fixtures, linesOf } from './fixtures.js';
import { wrap } from './segmented.js';

const page = fixtures[0]?.input as string;
const kindList = kinds.join(', ');

describe('wrong arguments', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
    [['text'], 'an array'],
    [{}, 'an object'],
    [Buffer.from('text'), 'bytes'],
    [new ArrayBuffer(3), 'bytes'],
    [Promise.resolve('text'), 'a promise'],
    [() => 'text', 'a function'],
    [1n, 'a bigint'],
  ])('text %o', (text, got) => {
    const error = new TypeError(`Expected \`text\` to be a string, got ${got}`);
    expect(() => clean(text as string)).toThrow(error);
    expect(() => createCleaner()(text as string)).toThrow(error);
  });

  const thresholds = "`threshold` to be a number from 0 to 1, 'precision', 'balanced' or 'recall'";
  const language = '`language` to be a BCP 47 language tag such as `en` or `pt-BR`';
  it.each<[options: unknown, message: string]>([
    [null, 'Expected `options` to be an object, got null'],
    ['precision', 'Expected `options` to be an object, got "precision"'],
    [[], 'Expected `options` to be an object, got an array'],
    [new Map([['threshold', 1]]), 'Expected `options` to be an object, got a Map'],
    [Promise.resolve({ threshold: 1 }), 'Expected `options` to be an object, got a promise'],
    [Object.create({ threshold: 1 }), "Expected `threshold` to be the object's own, got it inherited"],
    [
      { treshold: 1 },
      'Expected only the options threshold, keep, drop, rules, language, explain, repair, got an option `treshold`',
    ],
    [{ threshold: 2 }, `Expected ${thresholds}, got 2`],
    [{ threshold: -0.1 }, `Expected ${thresholds}, got -0.1`],
    [{ threshold: Number.NaN }, `Expected ${thresholds}, got NaN`],
    [{ threshold: 'strict' }, `Expected ${thresholds}, got "strict"`],
    [{ threshold: 'toString' }, `Expected ${thresholds}, got "toString"`],
    [{ threshold: null }, `Expected ${thresholds}, got null`],
    [{ threshold: true }, `Expected ${thresholds}, got true`],
    [{ threshold: ['recall'] }, `Expected ${thresholds}, got an array`],
    [{ threshold: 'x'.repeat(40) }, `Expected ${thresholds}, got "${'x'.repeat(40)}"`],
    [{ keep: 'caption' }, 'Expected `keep` to be an array of kinds, got "caption"'],
    [{ keep: ['captions'] }, `Expected \`keep\` to be an array of kinds (${kindList}), got "captions" in it`],
    [{ drop: new Set(['body']) }, 'Expected `drop` to be an array of kinds, got a Set'],
    [{ drop: [1] }, `Expected \`drop\` to be an array of kinds (${kindList}), got 1 in it`],
    [{ keep: ['title'], drop: ['title'] }, 'Expected a kind in `keep` or in `drop`, got `title` in both'],
    [{ rules: {} }, 'Expected `rules` to be an array of rules, got an object'],
    [{ rules: new Array(1) as never }, 'Expected `rules[0]` to be an object with `match` and `kind`, got undefined'],
    [
      { rules: [{ match: ' x', kind: 'body' }] },
      'Expected `rules[0].match` to be a phrase on one line, without white space around it, got " x"',
    ],
    [{ rules: [[]] }, 'Expected `rules[0]` to be an object with `match` and `kind`, got an array'],
    [{ rules: [null] }, 'Expected `rules[0]` to be an object with `match` and `kind`, got null'],
    [{ rules: ['x'] }, 'Expected `rules[0]` to be an object with `match` and `kind`, got "x"'],
    [
      { rules: [{ match: 'x', kind: 'body' }, { kind: 'body' }] },
      'Expected `rules[1].match` to be a non-empty string, a RegExp or a function, got undefined',
    ],
    [
      { rules: [{ match: '', kind: 'body' }] },
      'Expected `rules[0].match` to be a non-empty string, a RegExp or a function, got ""',
    ],
    [
      { rules: [{ match: 'x', kind: 'ad' }] },
      `Expected \`rules[0].kind\` to be one of the kinds (${kindList}), got "ad"`,
    ],
    [{ rules: [{ match: 'x' }] }, `Expected \`rules[0].kind\` to be one of the kinds (${kindList}), got undefined`],
    [
      { rules: [{ match: 'x', kind: 'body', flags: 'i' }] },
      'Expected only the fields match, kind, name in `rules[0]`, got a field `flags`',
    ],
    [{ rules: [{ match: 'x', kind: 'body', name: 1 }] }, 'Expected `rules[0].name` to be a string, got 1'],
    [{ language: 'English, please' }, `Expected ${language}, got "English, please"`],
    [{ language: '' }, `Expected ${language}, got ""`],
    [{ language: 7 }, `Expected ${language}, got 7`],
    [{ language: ['en'] }, `Expected ${language}, got an array`],
    [{ explain: 'yes' }, 'Expected `explain` to be a boolean, got "yes"'],
    [{ explain: 1 }, 'Expected `explain` to be a boolean, got 1'],
    [{ repair: 'yes' }, 'Expected `repair` to be a boolean, got "yes"'],
  ])('options %o', (options, message) => {
    const error = new TypeError(message);
    expect(() => clean('', options as CleanOptions)).toThrow(error);
    expect(() => createCleaner(options as CleanOptions)).toThrow(error);
  });

  it('says so of a rule whose function answers something other than true or false', () => {
    const answers: [unknown, string][] = [
      [Promise.resolve(false), 'a promise'],
      [undefined, 'undefined'],
      [/x/.exec('x'), 'an array'],
    ];
    for (const [answer, described] of answers) {
      const rules = [
        { match: () => true, kind: 'body' } as const,
        { match: () => answer as boolean, kind: 'body' } as const,
      ];
      expect(clean('A storm.', { rules }).paragraphs).toHaveLength(1);
      expect(() => clean('A storm.', { rules: rules.slice(1) })).toThrow(
        new TypeError(
          `Expected \`rules[0].match\` to be a function that returns true or false, got ${described} from it`,
        ),
      );
    }
  });

  it('throws nothing but TypeErrors, even where the value cannot be shown', () => {
    expect(() => clean(Object.create(null))).toThrow(TypeError);
    expect(() => clean('', { threshold: Symbol('x') as unknown as number })).toThrow(TypeError);
    expect(() => clean('', { language: 'x'.repeat(1e6) })).toThrow(/got a long string$/);
  });

  it('takes undefined for an option that is left out', () => {
    const options = Object.fromEntries(
      ['threshold', 'keep', 'drop', 'rules', 'language', 'explain', 'repair'].map((name) => [name]),
    );
    expect(clean(page, options)).toEqual(clean(page));
  });
});

describe('texts without a body', () => {
  it.each(['', ' ', '\n\n', '\r\n\t\u00a0\ufeff\u200b\n', '\u2028'])('%j gives an empty result', (text) => {
    expect(clean(text)).toEqual({ text: '', title: null, language: 'und', confidence: 0, paragraphs: [] });
  });

  it.each([
    [
      'a menu',
      ['Home', 'World', 'Business', 'Sport', 'Log in', 'Sign up for our newsletter', '© 2021 All rights reserved'],
    ],
    ['a consent prompt', ['We use cookies', 'Accept all cookies', 'Cookie settings', 'Privacy policy']],
  ])('%s gives low confidence', (_, lines) => {
    expect(clean(lines.join('\n')).confidence).toBeLessThan(0.6);
  });
});

describe.each(fixtures)('the result for $name', ({ input }) => {
  it('has every non-empty line in a paragraph', () => {
    const { paragraphs } = clean(input);
    const outside = linesOf(input).filter(
      ({ start, end }) => !paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end),
    );
    expect(outside).toEqual([]);
  });

  it('gives reasons when asked, the strongest first', () => {
    for (const { reasons } of clean(input, { explain: true }).paragraphs) {
      const weights = reasons?.map(({ weight }) => Math.abs(weight)) ?? [];
      expect(weights.length).toBeGreaterThan(0);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }
    expect(clean(input).paragraphs.some((paragraph) => 'reasons' in paragraph)).toBe(false);
  });

  it('says which language it is', () => {
    expect(clean(input).language).toBe('en');
  });
});

describe('short texts', () => {
  const messages = [
    '404 Not Found\n\nThe page you are looking for could not be found. It may have been moved or deleted.',
    'Access denied\nYou do not have permission to access this page on this server.\nReference #18.2d3f1002',
    'Access to this resource on the server is denied! Contact the administrator of the website.',
    'Bad request\nYour browser sent a request that this server could not understand.',
    'ページが見つかりません\n\nお探しのページは存在しないか、移動または削除された可能性があります。',
  ];
  /** The chain alone keeps none of it, so that nothing more is asked. */
  const plainMessage =
    'Seite nicht gefunden\n\nDie gewünschte Seite existiert nicht mehr. Bitte gehen Sie zurück zur Startseite.';

  it.each([...messages, plainMessage])('without an article are empty: %o', (text) => {
    const { text: kept, confidence } = clean(text);
    expect([kept, confidence]).toEqual(['', 0]);
  });

  it('say so among the reasons, where the chain alone would take them for body', () => {
    const weights = messages
      .flatMap((text) => clean(text, { explain: true }).paragraphs)
      .flatMap(({ reasons = [] }) => reasons.filter(({ feature }) => feature === 'article or message'))
      .map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(1);
    expect(Math.max(...weights)).toBeLessThan(0);
  });

  it.each([
    'Two men were rescued from the river at Holm on Monday night. Both were taken to hospital, police said.',
    'The council’s website was down for most of Tuesday. Visitors saw a “404 not found” page, a spokeswoman said.',
    'Bei einem Unfall auf der A7 sind am Sonntag drei Menschen verletzt worden. Die Polizei sucht Zeugen.',
  ])('with an article are kept: %o', (text) => {
    expect(clean(text).text).toBe(text);
  });
});

describe('what a writer would not see', () => {
  const kept = (text: string): [string, number][] =>
    clean(text).paragraphs.map(({ kind, confidence }) => [kind, Number(confidence.toFixed(2))]);

  it.each([
    ['accents', 'fr', 'Le maire a déclaré à l’été dernier que la forêt était protégée.\nAbonnez-vous à la newsletter'],
    [
      'two accents',
      'vi',
      'Chính quyền thành phố đã thông báo kế hoạch mới vào thứ Hai.\nQuảng cáo\nBài viết liên quan',
    ],
    [
      'syllables of Hangul',
      'ko',
      '서울시는 화요일에 새로운 교통 정책을 발표했다. 시장은 내년부터 버스 요금을 내리겠다고 말했다.\n무단 전재 및 재배포 금지\n구독하기',
    ],
    ['voiced kana', 'ja', 'ガスの値段が上がったと市長は火曜日に話した。\nデジタル版を購読する\n関連記事'],
  ])('is how %s are encoded', (_, language, text) => {
    const decomposed = text.normalize('NFD');
    expect(decomposed.length).toBeGreaterThan(text.length);
    expect(clean(decomposed).language).toBe(language);
    expect(kept(decomposed).map(([kind]) => kind)).toEqual(kept(text).map(([kind]) => kind));
  });

  it.each(fixtures)('is how many blank lines divide all paragraphs: $name', ({ input }) => {
    const divided = (breaks: number): string =>
      input
        .trim()
        .split(/\s*\n\s*/)
        .join('\n'.repeat(breaks));
    expect(kept(divided(3))).toEqual(kept(divided(2)));
    expect(kept(divided(5))).toEqual(kept(divided(2)));
  });

  it.each(fixtures)('are signs that break lines once more: $name', ({ input }) => {
    const text = input.trim();
    for (const sign of ['<br>', '<br />', '&lt;br/&gt;', '  ']) {
      expect(kept(text.replaceAll('\n', `${sign}\n`))).toEqual(kept(text));
    }
  });

  it('is a backslash that breaks a line in Markdown', () => {
    const lines = [
      'Council approves a new bridge',
      'The city council voted on Tuesday night to approve a new bridge over the river.',
      '-',
      'Opponents argued that the money would be better spent on existing roads.',
      'Share this article',
    ];
    expect(kept(lines.join('\\\n'))).toEqual(kept(lines.join('\n')));
    expect(clean(`${lines.join('\\\n')}\\`).paragraphs).toHaveLength(4);
  });

  it.each(fixtures)('is at which width the lines are broken: $name', ({ input }) => {
    const lines = input.trim().split(/\s*\n\s*/);
    const whole = kept(lines.join('\n\n'));
    for (const width of [66, 72, 100]) {
      expect(kept(lines.map((line) => wrap(line, width)).join('\n\n'))).toEqual(whole);
    }
  });
});

describe('options', () => {
  it('are not changed', () => {
    const options: CleanOptions = Object.freeze({
      threshold: 'recall',
      keep: Object.freeze(['caption'] as const),
      drop: Object.freeze(['subheading'] as const),
      rules: Object.freeze([Object.freeze({ match: 'Assad', kind: 'body' } as const)]),
      language: 'en',
      explain: true,
    });
    const before = JSON.stringify(options);
    clean(page, options);
    expect(JSON.stringify(options)).toBe(before);
  });

  it('are never found on prototypes', () => {
    const plain = clean(page);
    const hostile = JSON.parse('{ "__proto__": { "threshold": 1 } }');
    expect(() => clean(page, hostile)).toThrow(TypeError);
    const prototype = Object.prototype as { threshold?: number };
    try {
      prototype.threshold = 1;
      expect(clean(page)).toEqual(plain);
      expect(clean(page, {})).toEqual(plain);
    } finally {
      delete prototype.threshold;
    }
  });

  it('are read once by createCleaner', () => {
    const keep: ('newsletter' | 'legal')[] = ['newsletter'];
    const rules = [{ match: 'Subscribe', kind: 'newsletter' as const }];
    const cleaner = createCleaner({ keep, rules });
    const before = cleaner(page);
    keep.length = 0;
    rules.length = 0;
    expect(cleaner(page)).toEqual(before);
    expect(before.text).toContain('Subscribe to The Week');
  });

  it('named thresholds are those of their documentation, and balanced is the default', () => {
    const documentation = readFileSync(join(import.meta.dirname, '..', 'src', 'types.ts'), 'utf8');
    const named = [...documentation.matchAll(/`(precision|balanced|recall)` \(([\d.]+)\)/g)];
    expect(named.map(([, name]) => name)).toEqual(['precision', 'balanced', 'recall']);
    for (const [, name, threshold] of named) {
      const { threshold: found } = settingsOf({ threshold: name as 'precision' });
      expect(found).toBe(Number(threshold));
    }
    expect(settingsOf({})).toEqual(settingsOf({ threshold: 'balanced' }));
  });

  it('thresholds may be any number from 0 to 1', () => {
    for (const threshold of [0, 0.42, 1]) expect(settingsOf({ threshold }).threshold).toBe(threshold);
  });

  it('rules may have a name', () => {
    const rules = [{ match: 'Subscribe', kind: 'newsletter' as const, name: 'prompts' }];
    expect(settingsOf({ rules }).rules).toEqual(rules);
  });

  it('of a face are divided into its own and those of clean, and none else may be given', () => {
    const { own, rest } = divide({ threshold: 0.5, field: 'body', keep: [] }, ['field', 'id']);
    expect({ ...own }).toEqual({ field: 'body' });
    expect(rest).toEqual({ threshold: 0.5, keep: [] });
    expect(() => divide({ feild: 'body' }, ['field', 'id'])).toThrow(/repair, field, id, got an option `feild`/);
  });

  it('the language is taken as given', () => {
    expect(clean(page, { language: 'pt-BR' }).language).toBe('pt-BR');
  });
});
