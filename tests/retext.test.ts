import fc from 'fast-check';
import type { Nodes, Root } from 'nlcst';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import retextSmartypants from 'retext-smartypants';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { bodycopy, type CleanOptions, clean, createCleaner } from '../src/index.js';
import type { BodycopyMessage } from '../src/messages.js';
import { keptRanges } from '../src/retext/ranges.js';
import retextBodycopy, { type RetextOptions } from '../src/retext.js';
import { fixtures } from './fixtures.js';

const first = 'The storm has damaged the harbour of the old town, the mayor said on Saturday morning.';
const second = 'Two ships that lay in the harbour were lost, and a third one was badly damaged by the waves.';
const third = 'The harbour will stay closed for a week, said the mayor, who visited it with the minister.';
const ad = 'Advertisement';

/** A rule for every paragraph, so that tests do not depend on what the model thinks of them. */
const rules: NonNullable<CleanOptions['rules']> = [
  { match: /^(?:Advertisement|Subscribe now!)$/, kind: 'advertisement' },
  { match: /./, kind: 'body' },
];
/** Keeps all but these advertisements, too; from what no rule decides, parts may be cut. */
const lenient: CleanOptions = { threshold: 0, rules: rules.slice(0, 1) };

/** The file and the tree that come out when a text is parsed and the plugin has run. */
function run(text: string, options?: RetextOptions): { tree: Root; file: VFile } {
  const file = new VFile(text);
  const processor = unified().use(retextEnglish).use(retextBodycopy, options);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  return { tree, file };
}

function parsed(text: string): Root {
  return unified().use(retextEnglish).parse(text) as Root;
}

function textOf(node: Nodes): string {
  return 'children' in node ? node.children.map(textOf).join('') : node.value;
}

/** All nodes of a tree, parents before children. */
function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

/** Every node stands where it says, in order; no parent is empty or has white space at its ends. */
function requireValid(tree: Root, text: string): void {
  const lines = (offset: number | undefined): string[] => text.slice(0, offset).split(/\r\n?|\n/);
  let from = 0;
  for (const node of nodesOf(tree)) {
    const { start, end } = node.position as NonNullable<Nodes['position']>;
    for (const { line, column, offset } of [start, end]) {
      const before = lines(offset);
      expect([line, column]).toEqual([before.length, (before.at(-1) as string).length + 1]);
    }
    if (!('children' in node)) {
      expect(text.slice(start.offset, end.offset)).toBe(node.value);
      expect(node.value).not.toBe('');
      expect(start.offset).toBeGreaterThanOrEqual(from);
      from = end.offset as number;
    } else if (node.type !== 'RootNode') {
      const [child, last] = [node.children[0], node.children.at(-1)];
      expect([start, end]).toEqual([child?.position?.start, last?.position?.end]);
      expect([child?.type, last?.type]).not.toContain('WhiteSpaceNode');
    }
    if ('children' in node) {
      const types = node.children.map(({ type }) => type).join(' ');
      expect(types).not.toContain('WhiteSpaceNode WhiteSpaceNode');
    }
  }
}

const withoutSpace = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');

describe.each(fixtures)('retextBodycopy on $name', ({ input }) => {
  const result = clean(input);

  it('leaves the body in a valid tree', () => {
    const { tree, file } = run(input);
    expect(textOf(tree).split(/\s+/).filter(Boolean)).toEqual(result.text.split(/\s+/));
    requireValid(tree, input);
    expect(file.data.bodycopy).toEqual(result);
    expect(String(file)).toBe(input);
  });

  it('only reports when it is told so', () => {
    const { tree, file } = run(input, { mode: 'report' });
    expect(tree).toEqual(parsed(input));
    expect(file.data.bodycopy).toEqual(result);
  });

  it('gives the messages of bodycopy()', () => {
    const { file } = run(input);
    const { messages } = bodycopy().processSync(input);
    const plain = (message: BodycopyMessage): unknown => ({ ...message });
    expect(messages.length).toBeGreaterThan(0);
    expect(file.messages.map(plain)).toEqual(messages.map(plain));
  });
});

describe('a message', () => {
  it('says what was found, where, and how sure', () => {
    const text = [first, ad, second].join('\n\n');
    const { messages } = run(text, { mode: 'report', rules }).file;
    expect(messages).toHaveLength(1);
    const [message] = messages as [BodycopyMessage];
    expect(message).toMatchObject({
      reason: 'Found advertisement',
      source: 'bodycopy',
      ruleId: 'advertisement',
      line: 3,
      column: 1,
      place: { start: { offset: first.length + 2 }, end: { offset: first.length + 2 + ad.length } },
      confidence: clean(text, { rules }).paragraphs[1]?.confidence,
    });
    expect(message.note).toMatch(/^Probability of body: 0\.\d\d$/);
    expect(run(text, { rules }).file.messages[0]?.reason).toBe('Removed advertisement');
  });

  it.each(['\n', '\r\n', '\r'])('counts lines as the parser does: %j', (lineBreak) => {
    const text = [first, ad, second, ad].join(lineBreak + lineBreak);
    const { tree, file } = run(text, { mode: 'report', rules });
    expect(file.messages.map(({ line }) => line)).toEqual([3, 7]);
    expect(file.messages.map(({ place }) => place)).toEqual([2, 6].map((at) => tree.children[at]?.position));
  });

  it('tells of parts that are cut from a paragraph', () => {
    const text = `${first}\n\n${second}Jane Example/Reuters`;
    const { messages } = run(text, lenient).file;
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      reason: 'Removed caption',
      note: 'credit glued to the last sentence',
      place: { start: { offset: text.indexOf('Jane') }, end: { offset: text.length } },
    });
    expect(messages[0]).not.toHaveProperty('confidence');
  });
});

describe('the tree', () => {
  it.each([
    ['blank lines', [first, ad, second], '\n\n', `${first}\n\n${second}`],
    ['single newlines', [first, ad, second], '\n', `${first}\n${second}`],
    ['several in a row', [first, ad, ad, ad, second], '\n\n', `${first}\n\n${second}`],
    ['boilerplate first', [ad, first, second], '\n\n', `${first}\n\n${second}`],
    ['boilerplate last', [first, second, ad], '\n\n', `${first}\n\n${second}`],
    ['carriage returns', [first, ad, second], '\r\n', `${first}\r\n${second}`],
    ['old carriage returns', [first, ad, second], '\r', `${first}\r${second}`],
    ['blank lines of carriage returns', [ad, first, ad, second], '\r\n\r\n', `${first}\r\n\r\n${second}`],
    ['escaped line breaks', [first, ad, second], '\\n', `${first}\\n${second}`],
    ['bars', [ad, first, ad, second, ad, third, ad], '|', `${first}|${second}|${third}`],
    ['lines of markup', [first, ad, second], '\n<br />\n', `${first}\n<br />\n${second}`],
    ['escaped blank lines', [ad, first, ad, second], '\\r\\n\\r\\n', `${first}\\r\\n\\r\\n${second}`],
    ['nothing but boilerplate', [ad, ad], '\n\n', ''],
    ['no boilerplate', [first, second, third], '\n  \n', [first, second, third].join('\n  \n')],
  ])('keeps one stretch of white space: %s', (_name, paragraphs, between, expected) => {
    const text = paragraphs.join(between);
    const { tree } = run(text, { rules });
    expect(textOf(tree)).toBe(expected);
    requireValid(tree, text);
  });

  it('keeps the stretch with the most line breaks, as the parser would divide it', () => {
    const text = `${first}\n${ad}\n\n${second}\n\n\n${ad}\n${third}`;
    const { tree } = run(text, { rules });
    expect(textOf(tree)).toBe(`${first}\n\n${second}\n\n\n${third}`);
    expect(tree.children.map(({ type }) => type)).toEqual(parsed(textOf(tree)).children.map(({ type }) => type));
  });

  it('begins and ends as the text did', () => {
    const text = `\n${ad}\n\n${first}\n\n${ad}\n`;
    const { tree } = run(text, { rules });
    expect(textOf(tree)).toBe(`\n${first}\n`);
    requireValid(tree, text);
  });

  it('is empty when nothing stays', () => {
    expect(run(`\n\n${ad}\n`, { rules }).tree.children).toEqual([]);
    expect(run('').tree.children).toEqual([]);
  });

  it('has the nodes that it had, but for those that were removed or shortened', () => {
    // The parser makes one sentence of the headline and what follows it.
    const text = [`Storm damages harbour\n${first}`, ad, second].join('\n\n');
    const tree = parsed(text);
    const before = new Set(nodesOf(tree));
    const after = unified().use(retextBodycopy, { rules }).runSync(tree, new VFile(text)) as Root;
    expect(after.children).toHaveLength(3);
    expect(nodesOf(after).filter((node) => !before.has(node))).toEqual([]);
  });

  it('stays as it is where nothing is removed', () => {
    const text = ['Storm damages harbour', first, second].join('\n');
    expect(keptRanges(text, clean(text, { rules }))).toEqual([{ start: 0, end: text.length }]);
    expect(run(text, { rules }).tree).toEqual(parsed(text));
  });

  it('shortens a sentence that the parser has run together from two paragraphs', () => {
    // Without a stop the parser sees one sentence.
    const text = `${ad}\n${first}`;
    const before = parsed(text).children[0];
    expect(before && 'children' in before && before.children.length).toBe(1);
    const { tree } = run(text, { rules });
    expect(textOf(tree)).toBe(first);
    requireValid(tree, text);
    expect(tree.children.map(({ type }) => type)).toEqual(['ParagraphNode']);
    expect(tree.children[0]?.position?.start).toEqual({ line: 2, column: 1, offset: ad.length + 1 });
  });

  it.each([
    ['a glued file name', `jpegMpeg4-1280x720${first}`, first],
    ['a glued credit', `${first}Jane Example/Reuters`, first],
    ['a prompt at the end', `${first} ${second} Subscribe to our newsletter now.`, `${first} ${second}`],
    ['a prompt at the beginning', `Subscribe to our newsletter now. ${first} ${second}`, `${first} ${second}`],
  ])('loses a part inside a paragraph: %s', (_name, paragraph, expected) => {
    const text = [second, paragraph, third].join('\n\n');
    expect(clean(text, lenient).paragraphs[1]?.edits).toHaveLength(1);
    const { tree } = run(text, lenient);
    expect(textOf(tree)).toBe([second, expected, third].join('\n\n'));
    requireValid(tree, text);
  });

  it('may do without positions', () => {
    const text = [ad, first, `${second} Subscribe to our newsletter now.`].join('\n');
    const tree = parsed(text);
    // A parent that is shortened must not keep a position that says too much.
    for (const node of nodesOf(tree)) if (node.type !== 'SentenceNode') delete node.position;
    const file = new VFile(text);
    const after = unified().use(retextBodycopy, lenient).runSync(tree, file) as Root;
    expect(textOf(after)).toBe(`${first}\n${second}`);
    const [shortened, ...whole] = nodesOf(after).filter(({ type }) => type === 'SentenceNode');
    expect(shortened?.position).toBeUndefined();
    expect(whole.map((node) => text.slice(node.position?.start.offset, node.position?.end.offset))).toEqual([second]);
  });

  it('holds what clean keeps, for any text', () => {
    const line = fc.oneof(
      fc.constantFrom(first, second, third, ad, 'Subscribe to our newsletter now.', 'Read more', '5', '\u200b', '•'),
      fc.constantFrom(`${first}Jane Example/Reuters`, `a-1280x720${second}`, `${third} Sign up for our newsletter.`),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const gap = fc.constantFrom('\n', '\n\n', '\r\n', ' ', '', '\n \n', '\u2028', '\u0085', '\t', '\ufeff', '\u3000');
    const text = fc.array(fc.tuple(line, gap), { maxLength: 12 }).map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('precision', 'balanced', 'recall', 0, 1), (input, threshold) => {
        const { tree, file } = run(input, { threshold } as RetextOptions);
        expect(withoutSpace(textOf(tree))).toBe(withoutSpace(file.data.bodycopy?.text as string));
        expect(file.data.bodycopy).toEqual(clean(input, { threshold } as CleanOptions));
        for (const node of nodesOf(tree)) {
          if (!('children' in node)) {
            expect(input.slice(node.position?.start.offset, node.position?.end.offset)).toBe(node.value);
          } else if (node !== tree) {
            expect(node.children).not.toEqual([]);
            expect(node.position?.start).toEqual(node.children[0]?.position?.start);
            expect(node.position?.end).toEqual(node.children.at(-1)?.position?.end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('in a chain of plugins', () => {
  const text = [
    first,
    'Sign up for our our newsletter and get an daily update',
    'Two ships in the the harbour were lost, said a engineer who has worked there for many years.',
    ad,
    third,
  ].join('\n\n');
  const options: RetextOptions = {
    rules: [{ match: /^Sign up/, kind: 'newsletter' }, ...rules],
  };

  it('spares other plugins the boilerplate', async () => {
    const chain = retext().use(retextBodycopy, options).use(retextRepeatedWords).use(retextIndefiniteArticle);
    const file = await chain.process(text);
    expect(String(file)).toBe([text.split('\n\n')[0], text.split('\n\n')[2], third].join('\n\n'));
    expect(file.messages.map(({ source, line, ruleId }) => [source, line, ruleId])).toEqual([
      ['bodycopy', 3, 'newsletter'],
      ['bodycopy', 7, 'advertisement'],
      ['retext-repeated-words', 5, 'the'],
      ['retext-indefinite-article', 5, 'retext-indefinite-article'],
    ]);
    for (const { place } of file.messages.slice(2)) {
      if (!(place && 'start' in place)) throw new Error('a message without a range');
      expect(text.slice(place.start.offset, place.end.offset)).toMatch(/^(?:the the|a)$/);
    }
  });

  it('reports beside other plugins, and retext-stringify gives the text as it was', async () => {
    const chain = unified()
      .use(retextEnglish)
      .use(retextRepeatedWords)
      .use(retextIndefiniteArticle)
      .use(retextBodycopy, { ...options, mode: 'report' })
      .use(retextStringify);
    const file = await chain.process(text);
    expect(String(file)).toBe(text);
    expect(file.messages.map(({ source }) => source).sort()).toEqual([
      'bodycopy',
      'bodycopy',
      'retext-indefinite-article',
      'retext-indefinite-article',
      'retext-repeated-words',
      'retext-repeated-words',
    ]);
  });

  it('comes before plugins that change the text', async () => {
    const quoted = [`“${first}”`, ad, '"It was loud", said the mayor -- who visited the harbour on Saturday.'].join(
      '\n\n',
    );
    const before = await retext().use(retextBodycopy, { rules }).use(retextSmartypants).process(quoted);
    expect(String(before)).toBe(`“${first}”\n\n“It was loud”, said the mayor — who visited the harbour on Saturday.`);
    await expect(retext().use(retextSmartypants).use(retextBodycopy).process(quoted)).rejects.toThrow(
      new TypeError(
        `Expected the tree to have the text of the file, got another text from offset ${quoted.indexOf('"')} on: ` +
          'use `retextBodycopy` right behind the parser, before plugins that change the text',
      ),
    );
  });

  it('refuses a tree that lost nodes, and one of another file', () => {
    const shorter = (): ((tree: Root) => void) => (tree) => {
      tree.children.pop();
    };
    const chain = unified().use(retextEnglish).use(shorter).use(retextBodycopy);
    expect(() => chain.runSync(chain.parse(text), new VFile(text))).toThrow(TypeError);
    const plain = unified().use(retextBodycopy);
    expect(() => plain.runSync(parsed(first), new VFile(second))).toThrow(TypeError);
  });
});

describe('options', () => {
  it('are those of clean', () => {
    const options: CleanOptions = { threshold: 'recall', keep: ['title'], explain: true };
    const input = fixtures[0]?.input as string;
    expect(run(input, options).file.data.bodycopy).toEqual(clean(input, options));
  });

  it('that are wrong throw what createCleaner throws', () => {
    for (const options of [{ threshold: 2 }, { keep: ['captions'] }, null, []]) {
      let expected: unknown;
      try {
        createCleaner(options as unknown as CleanOptions);
      } catch (error) {
        expected = error;
      }
      expect(() => retextBodycopy(options as unknown as RetextOptions)).toThrow(expected as TypeError);
    }
  });

  it.each([
    [{ mode: null }, "Expected `mode` to be 'transform' or 'report', got null"],
    [{ mode: 'remove' }, "Expected `mode` to be 'transform' or 'report', got \"remove\""],
    [
      { modus: 'report' },
      'Expected only the options threshold, keep, drop, rules, language, explain, repair, mode, got an option `modus`',
    ],
  ])('of its own that are wrong: %j', (options, message) => {
    expect(() => retextBodycopy(options as RetextOptions)).toThrow(new TypeError(message));
  });
});

describe('markup between paragraphs that stay', () => {
  it.each(['</div>', '<!-- ad -->', '[](/top)', '[1]: https://example.org/'])('goes: %s', (markup) => {
    const text = `${first}\n\n${markup}\n\n${second}\n`;
    expect(textOf(run(text, { rules }).tree)).toBe(`${first}\n\n${second}\n`);
  });

  it.each([
    '\n\n',
    '\n<br>\n',
    ...[
      'nbsp',
      'ensp',
      'emsp',
      'thinsp',
      'shy',
      'zwnj',
      '#8203',
      'amp;nbsp',
      'hairsp',
      '#8201',
      '#8239',
      '#x2009',
      '#12288',
    ].map((name) => `\n&${name};\n`),
    '\n\u200b\n',
  ])('stays where it is white space: %j', (gap) => {
    const text = `${first}${gap}${second}\n`;
    expect(textOf(run(text, { rules }).tree)).toBe(text);
  });
});
