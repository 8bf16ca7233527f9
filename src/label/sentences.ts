import type { Paragraph, Root, Sentence } from 'nlcst';
import { retext } from 'retext';
import retextEnglish from 'retext-english';

/** retext with the parser that knows abbreviations; frozen, so that nobody changes it. */
const parser = retext().use(retextEnglish).freeze();

/** The sentences of a paragraph, by offset into it, as retext's parser finds them: it gives every node its position. */
export function sentencesOf(paragraph: string): { start: number; end: number }[] {
  const tree: Root = parser.parse(paragraph);
  return tree.children
    .filter((node): node is Paragraph => node.type === 'ParagraphNode')
    .flatMap((node) => node.children)
    .filter((node): node is Sentence => node.type === 'SentenceNode')
    .map(({ position }) => ({ start: position?.start.offset as number, end: position?.end.offset as number }));
}
