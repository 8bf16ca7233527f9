import type { Paragraph } from '../types.js';

/** What labelling hands over to rendering. */
export interface Labelled {
  readonly paragraphs: Paragraph[];
  readonly title: string | null;
  readonly language: string;
  /** Words of each paragraph. */
  readonly words: Int32Array;
  /** Log-odds that the text holds an article at all. */
  readonly presence: number;
}
