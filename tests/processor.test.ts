import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { bodycopy, type CleanOptions, clean, type Edit } from '../src/index.js';
import type { BodycopyParagraph } from '../src/processor.js';
import { fixtures } from './fixtures.js';

const page = fixtures[0]?.input as string;

/** The paragraph nodes of a tree. */
function paragraphsOf(tree: Root): BodycopyParagraph[] {
  return tree.children.filter((node): node is BodycopyParagraph => node.type === 'ParagraphNode');
}

/** A plugin that does something to every paragraph. */
function onParagraphs(change: (node: BodycopyParagraph, tree: Root) => void): Plugin<[], Root> {
  return () => (tree) => {
    for (const node of paragraphsOf(tree)) change(node, tree);
  };
}

describe.each(fixtures)('bodycopy() on $name', ({ input }) => {
  const file = bodycopy().processSync(input);
  const result = clean(input);

  it('gives what clean gives', () => {
    expect(String(file)).toBe(result.text);
    expect(file.data.bodycopy).toEqual(result);
  });

  it('gives one message for every removal', () => {
    const removed = result.paragraphs.flatMap((paragraph): readonly Pick<Edit, 'kind' | 'start' | 'end'>[] =>
      paragraph.kept ? (paragraph.edits ?? []) : [paragraph],
    );
    expect(file.messages.map(({ ruleId, source }) => [ruleId, source])).toEqual(
      removed.map(({ kind }) => [kind, 'bodycopy']),
    );
    const offsets = file.messages.map(({ place }) =>
      place && 'start' in place ? [place.start.offset, place.end.offset] : undefined,
    );
    expect(offsets).toEqual(removed.map(({ start, end }) => [start, end]));
  });

  it('says where, by line and column', () => {
    for (const { place } of file.messages) {
      if (!(place && 'start' in place)) throw new Error('a message without a range');
      for (const { line, column, offset } of [place.start, place.end]) {
        const before = input.slice(0, offset).split('\n');
        expect([line, column]).toEqual([before.length, (before.at(-1) as string).length + 1]);
      }
    }
  });
});

describe('bodycopy()', () => {
  it('takes the options of clean', () => {
    const options: CleanOptions = { threshold: 'recall', keep: ['newsletter'], explain: true };
    expect(bodycopy(options).processSync(page).data.bodycopy).toEqual(clean(page, options));
    expect(() => bodycopy({ threshold: 7 })).toThrow(TypeError);
  });

  it('gives an empty value for an empty text', () => {
    expect(String(bodycopy().processSync(''))).toBe('');
    expect(bodycopy().processSync('').data.bodycopy).toEqual(clean(''));
  });

  it('cleans many files with one processor, also at the same time', async () => {
    const processor = bodycopy().freeze();
    const files = await Promise.all(fixtures.map(({ input }) => processor.process(input)));
    expect(files.map(String)).toEqual(fixtures.map(({ input }) => clean(input).text));
  });

  it('parses to an nlcst tree that covers the input without gaps', () => {
    const tree = bodycopy().parse(page);
    let at = 0;
    for (const node of tree.children) {
      expect(node.position?.start.offset).toBe(at);
      at = node.position?.end.offset as number;
    }
    expect(at).toBe(page.length);
    expect(paragraphsOf(tree).map((node) => (node.children[0] as unknown as { value: string }).value)).toEqual(
      clean(page).paragraphs.map(({ start, end }) => page.slice(start, end)),
    );
  });
});

describe('a plugin', () => {
  const original = clean(page).paragraphs;
  const [dropped, kept] = [original.findIndex((paragraph) => !paragraph.kept), original.findIndex(({ kept }) => kept)];

  it('sees the confidences', () => {
    const seen: number[] = [];
    const plugin = onParagraphs(({ data }) => seen.push(data.bodycopy.confidence));
    const { paragraphs } = bodycopy().use(plugin).processSync(page).data.bodycopy ?? clean('');
    // Repeats are told apart only when kinds are decided.
    const unique = paragraphs
      .map(({ kind }, at) => (kind === 'duplicate' ? undefined : at))
      .filter((at) => at !== undefined);
    expect(seen).toHaveLength(paragraphs.length);
    expect(seen.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
    expect(unique.filter((at) => seen[at] === paragraphs[at]?.confidence).length).toBeGreaterThan(unique.length / 2);
  });

  it('that changes a confidence changes the decision', () => {
    const plugin = onParagraphs(({ data }) => {
      if (data.bodycopy.index === kept) data.bodycopy.confidence = 0.01;
    });
    const file = bodycopy().use(plugin).processSync(page);
    expect(file.data.bodycopy?.paragraphs[kept]).toMatchObject({ kept: false, confidence: 0.01 });
    expect(String(file)).not.toContain(original[kept]?.text);
  });

  it('that sets a kind decides', () => {
    const plugin = onParagraphs(({ data }) => {
      if (data.bodycopy.index === kept) data.bodycopy.kind = 'legal';
      if (data.bodycopy.index === dropped) data.bodycopy.kind = 'body';
    });
    const file = bodycopy().use(plugin).processSync(page);
    expect(file.data.bodycopy?.paragraphs[kept]).toMatchObject({ kept: false, kind: 'legal' });
    expect(file.data.bodycopy?.paragraphs[dropped]).toMatchObject({ kept: true, kind: 'body' });
    expect(file.messages.some(({ ruleId }) => ruleId === 'legal')).toBe(true);
  });

  it('that sets a kind wins over the rules of the options', () => {
    const plugin = onParagraphs(({ data }) => {
      if (data.bodycopy.index === kept) data.bodycopy.kind = 'legal';
    });
    const rules = [{ match: /./, kind: 'body' }] as const;
    const { paragraphs } = bodycopy({ rules }).use(plugin).processSync(page).data.bodycopy ?? clean('');
    expect(paragraphs[kept]?.kind).toBe('legal');
    expect(paragraphs.every(({ kept: isKept }, at) => isKept === (at !== kept))).toBe(true);
  });

  it('that removes a node drops the paragraph', () => {
    const plugin: Plugin<[], Root> = () => (tree) => {
      tree.children = tree.children.filter((node) => node !== paragraphsOf(tree)[kept]);
    };
    const file = bodycopy().use(plugin).processSync(page);
    expect(file.data.bodycopy?.paragraphs).toHaveLength(original.length);
    expect(file.data.bodycopy?.paragraphs[kept]?.kept).toBe(false);
    expect(String(file)).not.toContain(original[kept]?.text);
  });

  it.each([Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY, '1', null, undefined])(
    'that sets the confidence to %s is told so',
    (confidence) => {
      const plugin = onParagraphs(({ data }) => {
        data.bodycopy.confidence = confidence as number;
      });
      expect(() => bodycopy().use(plugin).processSync(page)).toThrow(
        new TypeError(
          `Expected \`data.bodycopy.confidence\` to be a number from 0 to 1, got ${typeof confidence === 'string' ? `"${confidence}"` : confidence}`,
        ),
      );
    },
  );

  it('that sets a kind that does not exist is told so', () => {
    const plugin = onParagraphs(({ data }) => {
      data.bodycopy.kind = 'ad' as 'advertisement';
    });
    expect(() => bodycopy().use(plugin).processSync(page)).toThrow(TypeError);
  });
});

describe('a plugin that changes the tree', () => {
  const original = clean(page);
  /** What comes of a plugin that does something to the tree. */
  const changed = (change: (tree: Root) => Root | undefined) =>
    bodycopy()
      .use(() => change)
      .processSync(page);
  const section = (children: unknown[]): Root['children'][number] => ({ type: 'SectionNode', children }) as never;
  const word = { type: 'WordNode', children: [{ type: 'TextNode', value: 'Added' }] };

  it('may put paragraphs into other nodes, and give back another root', () => {
    const nested = changed((tree) => {
      tree.children = [section([section(tree.children.splice(0, 4)), ...tree.children])];
      return { type: 'RootNode', children: [...tree.children] };
    });
    expect(nested.data.bodycopy).toEqual(original);
    expect(String(nested)).toBe(original.text);
  });

  it('finds what it decides inside of other nodes, too', () => {
    const at = original.paragraphs.findIndex(({ kept }) => kept);
    const file = changed((tree) => {
      const node = paragraphsOf(tree)[at] as BodycopyParagraph;
      node.data.bodycopy.kind = 'legal';
      tree.children = [section(tree.children)];
      return undefined;
    });
    expect(file.data.bodycopy?.paragraphs[at]?.kind).toBe('legal');
  });

  it('may take the text of a paragraph apart, and the white space between paragraphs away', () => {
    const file = changed((tree) => {
      tree.children = paragraphsOf(tree);
      for (const node of paragraphsOf(tree)) {
        const [{ value }] = node.children as unknown as [{ value: string }];
        const parts = value.split(/(?<= )/).map((part) => ({ type: 'TextNode', value: part }));
        node.children = [{ type: 'SentenceNode', children: parts }] as never;
      }
      return undefined;
    });
    expect(file.data.bodycopy).toEqual(original);
  });

  const told: readonly [string, string | RegExp, (tree: Root, nodes: BodycopyParagraph[]) => void][] = [
    [
      'the text of a paragraph',
      'Expected paragraph 1 to have the text of the file, got "Other": plugins cannot change text',
      (_, [, node]) => {
        (node as BodycopyParagraph).children = [{ type: 'SourceNode', value: 'Other' }] as never;
      },
    ],
    [
      'the text of a paragraph, by taking all of it',
      'Expected paragraph 1 to have the text of the file, got "": plugins cannot change text',
      (_, [, node]) => {
        (node as BodycopyParagraph).children = [];
      },
    ],
    [
      'the order of paragraphs',
      'Expected the paragraphs in the order of the file, each once, got paragraph 0 behind paragraph 1',
      (tree, [first, second, ...rest]) => {
        tree.children = [second, first, ...rest] as never;
      },
    ],
    [
      'the number of paragraphs, by a copy',
      'Expected the paragraphs in the order of the file, each once, got paragraph 0 behind paragraph 0',
      (tree, [first]) => {
        tree.children.unshift(first as BodycopyParagraph);
      },
    ],
    [
      'the tree, by a word',
      'Expected all text in paragraphs of `bodycopy`, got a `TextNode` beside them: plugins cannot add text',
      (tree) => {
        tree.children.push(word as never);
      },
    ],
    [
      'the tree, by a paragraph',
      'Expected all text in paragraphs of `bodycopy`, got a `SourceNode` beside them: plugins cannot add text',
      (tree) => {
        tree.children.push({ type: 'ParagraphNode', children: [{ type: 'SourceNode', value: 'Added' }] } as never);
      },
    ],
    [
      'the data of a paragraph',
      'Expected all text in paragraphs of `bodycopy`, got a `SourceNode` beside them: plugins cannot add text',
      (_, [, node]) => {
        (node as BodycopyParagraph).data = {} as never;
      },
    ],
    [
      'the data of a paragraph, to nothing',
      'Expected `data.bodycopy` to be an object, got null',
      (_, [, node]) => {
        (node as BodycopyParagraph).data.bodycopy = null as never;
      },
    ],
    [
      'a field that there is not',
      'Expected only the fields index, confidence, kind in `data.bodycopy`, got a field `kept`',
      (_, [, node]) => {
        Object.assign((node as BodycopyParagraph).data.bodycopy, { kept: true });
      },
    ],
    [
      'the index of a paragraph',
      /^Expected the tree of the file, which has \d+ paragraphs, got one with paragraph 1\.5$/,
      (_, [, node]) => {
        (node as BodycopyParagraph).data.bodycopy.index = 1.5;
      },
    ],
  ];

  it.each(told)('is told what it cannot change: %s', (_name, message, change) => {
    const error = typeof message === 'string' ? new TypeError(message) : message;
    expect(() =>
      changed((tree) => {
        change(tree, paragraphsOf(tree));
        return undefined;
      }),
    ).toThrow(error);
  });
});

describe('parse, run and stringify', () => {
  const result = clean(page);

  it('need no file', () => {
    const processor = bodycopy();
    const tree = processor.runSync(processor.parse(page));
    expect(paragraphsOf(tree).every(({ data }) => data.bodycopy.confidence > 0)).toBe(true);
    expect(processor.stringify(tree)).toBe(result.text);
  });

  it('give the same with one', () => {
    const processor = bodycopy();
    for (const parsed of [new VFile(page), undefined]) {
      const file = parsed ?? new VFile(page);
      const tree = processor.runSync(processor.parse(parsed ?? page), file);
      expect(processor.stringify(tree, file)).toBe(result.text);
      expect(file.data.bodycopy).toEqual(result);
    }
  });

  it('give messages with places also without one', () => {
    const processor = bodycopy();
    const file = new VFile();
    processor.stringify(processor.runSync(processor.parse(page)), file);
    expect(file.messages.map(({ line, column }) => [line, column])).toEqual(
      bodycopy()
        .processSync(page)
        .messages.map(({ line, column }) => [line, column]),
    );
  });

  it('say that a tree is not that of the file', () => {
    const processor = bodycopy();
    const of = (tree: Root, text?: string) => () => processor.runSync(tree, new VFile(text));
    const copy = (): Root => structuredClone(processor.parse(page));
    expect(of(copy())).toThrow(
      new TypeError('Expected the tree of the file, which has 0 paragraphs, got one with paragraph 0'),
    );
    expect(of(copy(), page)).not.toThrow();
    expect(of(processor.parse(page), 'Another text.')).toThrow(TypeError);
    expect(of({ type: 'RootNode', children: [{ type: 'TextNode', value: 'x' }] } as never, 'x')).toThrow(
      new TypeError(
        'Expected all text in paragraphs of `bodycopy`, got a `TextNode` beside them: plugins cannot add text',
      ),
    );
  });
});
