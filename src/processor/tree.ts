import type { Nodes, Paragraph as ParagraphNode, Root } from 'nlcst';
import { type Kind, kinds } from '../kinds.js';
import { pointer, treeText } from '../messages.js';
import { described, wrong } from '../options.js';
import type { TextDocument } from '../values/document.js';

/** What the processor writes on each paragraph node, and plugins may change. */
export interface ParagraphData {
  /** Position among the paragraphs of the input, from 0; it stays as it is. */
  index: number;
  /** Calibrated probability, 0..1, that the paragraph belongs to the body. */
  confidence: number;
  /** Set by a plugin: the kind the paragraph has; whether it is kept follows from the kind. */
  kind?: Kind;
}

/** A paragraph node of the processor's tree. */
export interface BodycopyParagraph extends ParagraphNode {
  data: NonNullable<ParagraphNode['data']> & { bodycopy: ParagraphData };
}

const fields: readonly string[] = ['index', 'confidence', 'kind'];

/** An nlcst root of paragraphs, each holding its unparsed text, and the white space between them. */
export function treeOf(document: TextDocument): Root {
  const { text, count, start, end } = document;
  const pointAt = pointer(text);
  const children: Root['children'] = [];
  let from = 0;
  const gap = (to: number): void => {
    if (to === from) return;
    const position = { start: pointAt(from), end: pointAt(to) };
    children.push({ type: 'WhiteSpaceNode', value: text.slice(from, to), position });
    from = to;
  };
  for (let at = 0; at < count; at++) {
    gap(start[at] as number);
    const position = { start: pointAt(start[at] as number), end: pointAt(end[at] as number) };
    const value = text.slice(start[at], end[at]);
    children.push({
      type: 'ParagraphNode',
      data: { bodycopy: { index: at, confidence: 0 } },
      children: [{ type: 'SourceNode', value, position }],
      position,
    } as BodycopyParagraph);
    from = end[at] as number;
  }
  gap(text.length);
  return { type: 'RootNode', children, position: { start: pointAt(0), end: pointAt(text.length) } };
}

/**
 * The paragraphs of a tree, however deep, in order.
 *
 * @param document what the tree was made of
 * @throws {TypeError} when the tree was changed in a way that has no effect, or data has a wrong value
 */
export function paragraphsOf(tree: Root, document: TextDocument): BodycopyParagraph[] {
  const found: BodycopyParagraph[] = [];
  function walk(node: Nodes): void {
    if (isParagraph(node)) {
      requireUnchanged(node, found.at(-1)?.data.bodycopy.index, document);
      found.push(node);
    } else if ('children' in node) {
      for (const child of node.children) walk(child);
    } else if (node.type !== 'WhiteSpaceNode') {
      throw new TypeError(
        `Expected all text in paragraphs of \`bodycopy\`, got a \`${node.type}\` beside them: plugins cannot add text`,
      );
    }
  }
  walk(tree);
  return found;
}

function isParagraph(node: Nodes): node is BodycopyParagraph {
  return node.type === 'ParagraphNode' && node.data !== undefined && 'bodycopy' in node.data;
}

function requireUnchanged(node: BodycopyParagraph, before: number | undefined, document: TextDocument): void {
  const { bodycopy } = node.data;
  if (typeof bodycopy !== 'object' || bodycopy === null) throw wrong('data.bodycopy', 'an object', bodycopy);
  for (const field of Object.keys(bodycopy)) {
    if (fields.includes(field)) continue;
    throw new TypeError(`Expected only the fields ${fields.join(', ')} in \`data.bodycopy\`, got a field \`${field}\``);
  }
  const { index, confidence, kind } = bodycopy;
  const { count, text, start, end } = document;
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    throw new TypeError(
      `Expected the tree of the file, which has ${count} paragraphs, got one with paragraph ${described(index)}`,
    );
  }
  if (before !== undefined && index <= before) {
    throw new TypeError(
      `Expected the paragraphs in the order of the file, each once, got paragraph ${index} behind paragraph ${before}`,
    );
  }
  const found = treeText(node);
  if (found !== text.slice(start[index], end[index])) {
    throw new TypeError(
      `Expected paragraph ${index} to have the text of the file, got ${described(found)}: plugins cannot change text`,
    );
  }
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1)) {
    throw wrong('data.bodycopy.confidence', 'a number from 0 to 1', confidence);
  }
  if (kind !== undefined && !kinds.includes(kind)) {
    throw wrong('data.bodycopy.kind', `one of the kinds (${kinds.join(', ')})`, kind);
  }
}
