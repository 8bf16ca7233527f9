import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
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
