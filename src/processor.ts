import type { Paragraph as ParagraphNode, Root } from 'nlcst';
import { type Plugin, type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { assess, conclude, read } from './clean.js';
import { type Kind, kinds } from './kinds.js';
import { pointer, report } from './messages.js';
import { settingsOf, wrong } from './options.js';
import type { CleanOptions, CleanResult, Rule } from './types.js';
import type { Assessment } from './values/assessment.js';
import type { TextDocument } from './values/document.js';

/** What the processor writes on each paragraph node, and plugins may change. */
export interface ParagraphData {
  /** Position among the paragraphs of the input, from 0. */
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

declare module 'vfile' {
  interface DataMap {
    /** The result of cleaning the file. */
    bodycopy: CleanResult;
  }
}

/**
 * The pipeline as a unified processor: its parser finds the paragraphs, a transformer assesses
 * them, its compiler labels and renders them. A plugin that is added sees the tree between the
 * last two: an nlcst root of paragraph nodes, each with `data.bodycopy`. It may change a
 * confidence, set a kind, or remove a node, which drops the paragraph.
 *
 * @param options the options of `clean`
 * @returns a unified processor; the file it gives has the clean text as its value, the whole result in
 *   `data.bodycopy`, and a message for every paragraph, and part of one, that is removed, whose `ruleId` is
 *   the kind
 * @throws {TypeError} when an option is unknown or has a wrong value
 * @example
 * const file = bodycopy().use(myPlugin).processSync(raw);
 * console.log(String(file), file.data.bodycopy?.title);
 */
export function bodycopy(options?: CleanOptions): Processor<Root, Root, Root, Root, string> {
  const settings = settingsOf(options);
  const documents = new WeakMap<VFile, TextDocument>();
  const assessments = new WeakMap<VFile, Assessment>();
  function stages(this: Processor): (tree: Root, file: VFile) => void {
    Object.assign(this, {
      parser: (text: string, file: VFile): Root => {
        const document = read(text);
        documents.set(file, document);
        return treeOf(document);
      },
      compiler: (tree: Root, file: VFile): string => {
        const assessment = assessments.get(file) ?? assess(documentOf(file), settings);
        const result = conclude(changed(assessment, tree), {
          ...settings,
          rules: [...rulesOf(tree, assessment), ...settings.rules],
        });
        file.data.bodycopy = result;
        report(result, file, 'Removed');
        return result.text;
      },
    });
    return (tree, file) => {
      const assessment = assess(documentOf(file), settings);
      assessments.set(file, assessment);
      for (const { data } of paragraphsOf(tree)) {
        data.bodycopy.confidence = assessment.confidences[data.bodycopy.index] as number;
      }
    };
  }
  function documentOf(file: VFile): TextDocument {
    return documents.get(file) ?? read(String(file));
  }
  return unified().use(stages as unknown as Plugin) as unknown as Processor<Root, Root, Root, Root, string>;
}

/** An nlcst root of paragraphs, each holding its unparsed text, and the white space between them. */
function treeOf(document: TextDocument): Root {
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

function paragraphsOf(tree: Root): BodycopyParagraph[] {
  return tree.children.filter(
    (node): node is BodycopyParagraph =>
      node.type === 'ParagraphNode' && node.data !== undefined && 'bodycopy' in node.data,
  );
}

/** The assessment with the confidences that plugins changed. */
function changed(assessment: Assessment, tree: Root): Assessment {
  const confidences = Float64Array.from(assessment.confidences);
  for (const { data } of paragraphsOf(tree)) {
    const { index, confidence } = data.bodycopy;
    if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1))
      throw wrong('data.bodycopy.confidence', 'a number from 0 to 1', confidence);
    confidences[index] = confidence;
  }
  return { ...assessment, confidences };
}

/** What plugins decided, as rules: kinds that they set, nodes that they removed. */
function rulesOf(tree: Root, assessment: Assessment): Rule[] {
  const nodes = paragraphsOf(tree);
  const present = new Set(nodes.map(({ data }) => data.bodycopy.index));
  for (const { data } of nodes) {
    const { kind } = data.bodycopy;
    if (kind !== undefined && !kinds.includes(kind)) {
      throw wrong('data.bodycopy.kind', `one of the kinds (${kinds.join(', ')})`, kind);
    }
  }
  const kindAt = new Map(nodes.map(({ data }) => [data.bodycopy.index, data.bodycopy.kind]));
  const rules: Rule[] = kinds
    .filter((kind) => nodes.some(({ data }) => data.bodycopy.kind === kind))
    .map((kind) => ({ name: 'set by a plugin', kind, match: ({ index }) => kindAt.get(index) === kind }));
  if (present.size < assessment.document.count) {
    rules.push({ name: 'removed by a plugin', kind: 'other', match: ({ index }) => !present.has(index) });
  }
  return rules;
}
