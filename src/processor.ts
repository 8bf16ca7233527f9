import type { Root } from 'nlcst';
import { type Plugin, type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { assess, conclude, read } from './clean.js';
import { kinds } from './kinds.js';
import { report } from './messages.js';
import { settingsOf } from './options.js';
import { type BodycopyParagraph, paragraphsOf, treeOf } from './processor/tree.js';
import type { CleanOptions, CleanResult, Rule } from './types.js';
import type { Assessment } from './values/assessment.js';
import { asGiven, type TextDocument } from './values/document.js';

export type { BodycopyParagraph, ParagraphData } from './processor/tree.js';

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
 * confidence, set a kind, or remove a node, which drops the paragraph. It may also put paragraphs
 * into other nodes and divide their text into nodes. What would have no effect is an error.
 *
 * @param options the options of `clean`
 * @returns a unified processor; the file it gives has the clean text as its value, the whole result in
 *   `data.bodycopy`, and a message for every paragraph, and part of one, that is removed, whose `ruleId` is
 *   the kind. It throws a `TypeError` when a plugin changed, moved or added text, or wrote a wrong value,
 *   and when a tree is not that of the file
 * @throws {TypeError} when an option is unknown or has a wrong value
 * @example
 * const file = bodycopy().use(myPlugin).processSync(raw);
 * console.log(String(file), file.data.bodycopy?.title);
 */
export function bodycopy(options?: CleanOptions): Processor<Root, Root, Root, Root, string> {
  const settings = settingsOf(options);
  /** Of files, and of trees for those who have no file. */
  const documents = new WeakMap<VFile | Root, TextDocument>();
  const assessments = new WeakMap<TextDocument, Assessment>();
  function stages(this: Processor): (tree: Root, file: VFile) => void {
    Object.assign(this, {
      parser: (text: string, file: VFile): Root => {
        const document = read(text);
        const tree = treeOf(asGiven(document));
        documents.set(file, document).set(tree, document);
        return tree;
      },
      compiler: (tree: Root, file: VFile): string => {
        const document = documentOf(tree, file);
        const nodes = paragraphsOf(tree, asGiven(document));
        const assessment = changed(assessmentOf(document), nodes);
        const rules = [...rulesOf(nodes, document.count), ...settings.rules];
        const result = conclude(assessment, { ...settings, rules });
        file.data.bodycopy = result;
        report(result, file, asGiven(document).text, 'Removed');
        return result.text;
      },
    });
    return (tree, file) => {
      const document = documentOf(tree, file);
      const nodes = paragraphsOf(tree, asGiven(document));
      const { confidences } = assessmentOf(document);
      for (const { data } of nodes) data.bodycopy.confidence = confidences[data.bodycopy.index] as number;
    };
  }
  function documentOf(tree: Root, file: VFile): TextDocument {
    const known = documents.get(file) ?? (file.value === undefined ? documents.get(tree) : undefined);
    const document = known ?? read(String(file));
    documents.set(file, document);
    return document;
  }
  function assessmentOf(document: TextDocument): Assessment {
    const assessment = assessments.get(document) ?? assess(document, settings);
    assessments.set(document, assessment);
    return assessment;
  }
  return unified().use(stages as unknown as Plugin) as unknown as Processor<Root, Root, Root, Root, string>;
}

/** The assessment with the confidences that plugins changed. */
function changed(assessment: Assessment, nodes: readonly BodycopyParagraph[]): Assessment {
  const confidences = Float64Array.from(assessment.confidences);
  for (const { data } of nodes) confidences[data.bodycopy.index] = data.bodycopy.confidence;
  return { ...assessment, confidences };
}

/** What plugins decided, as rules: kinds that they set, nodes that they removed. */
function rulesOf(nodes: readonly BodycopyParagraph[], count: number): Rule[] {
  const kindAt = new Map(nodes.map(({ data }) => [data.bodycopy.index, data.bodycopy.kind]));
  const rules: Rule[] = kinds
    .filter((kind) => nodes.some(({ data }) => data.bodycopy.kind === kind))
    .map((kind) => ({ name: 'set by a plugin', kind, match: ({ index }) => kindAt.get(index) === kind }));
  if (nodes.length < count) {
    rules.push({ name: 'removed by a plugin', kind: 'other', match: ({ index }) => !kindAt.has(index) });
  }
  return rules;
}
