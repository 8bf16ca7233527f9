/**
 * How texts are laid out; decides what counts as one paragraph. The position is part of features: only add at the end.
 */
export const layouts = ['lines', 'wrapped', 'fragments', 'sentences'] as const;

/** How a text is laid out. */
export type Layout = (typeof layouts)[number];

/** The number of a layout as features see it: hard-wrapped lines are joined, and are paragraphs like others then. */
export function layoutNumber(layout: Layout): number {
  return layouts.indexOf(layout === 'wrapped' ? 'lines' : layout);
}

/**
 * The paragraphs of a text by offset. `start` and `end` are UTF-16 offsets, half open;
 * paragraphs do not overlap, and only white space, or what stands for it, lies between them.
 */
export interface TextDocument {
  readonly text: string;
  readonly layout: Layout;
  /** What divides its lines: line breaks, or what stands for them. */
  readonly lineBreaks: RegExp;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 1 where the paragraph spans more than one line. */
  readonly joined: Uint8Array;
  /** Number of blank lines before the paragraph, at most 255. */
  readonly blankBefore: Uint8Array;
  /**
   * 1 where the paragraph is a program, a style sheet or data of the page, of which it shows nothing; absent without.
   */
  readonly scripts?: Uint8Array;
  /** The text as it was given, where it was damaged and `text` is what it says. */
  readonly given?: GivenText;
}

/** A damaged text, with the offsets that its paragraphs have there. */
interface GivenText extends Pick<TextDocument, 'text' | 'start' | 'end'> {
  /** The offset in the given text for one in the text that is read. */
  offsetOf(offset: number): number;
}

/** The document in the characters and offsets of the text as it was given. */
export function asGiven(document: TextDocument): TextDocument {
  const { given } = document;
  return given === undefined ? document : { ...document, text: given.text, start: given.start, end: given.end };
}
