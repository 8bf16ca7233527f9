import { type CleanOptions, type CleanResult, clean, type Edit, type Paragraph, type Reason } from '../../index.js';
import { namedThresholds } from '../../options.js';

/** A run of a paragraph's characters as they stand in the input; `edit` where they were cut. */
export interface TextPiece {
  readonly text: string;
  readonly edit?: Edit;
}

/** A paragraph as it is shown. */
export interface ViewParagraph {
  readonly kind: Paragraph['kind'];
  readonly kept: boolean;
  readonly confidence: number;
  /** What is cut where the paragraph is kept. */
  readonly pieces: readonly TextPiece[];
  readonly reasons: readonly Reason[];
  /** Whether the threshold decides; otherwise its kind, a rule or a list does, at every threshold. */
  readonly followsThreshold: boolean;
}

/** A text as terminal, report and playground show it. */
export interface View {
  readonly name: string;
  readonly title: string | null;
  readonly language: string;
  readonly confidence: number;
  readonly threshold: number;
  /** What `clean` gave as text. */
  readonly text: string;
  readonly paragraphs: readonly ViewParagraph[];
}

/** The threshold of options as a number. */
function thresholdOf({ threshold = 'balanced' }: CleanOptions): number {
  return typeof threshold === 'number' ? threshold : namedThresholds[threshold];
}

/** What became of a text, in the form that all views draw. */
export function viewOf(name: string, text: string, options: CleanOptions = {}): View {
  const result = clean(text, options);
  // What only the lowest threshold keeps follows the threshold. Kinds never depend on it.
  const lenient = clean(text, { ...options, explain: false, threshold: 0 });
  const strict = clean(text, { ...options, explain: false, threshold: 1 });
  const { title, language, confidence } = result;
  const paragraphs = result.paragraphs.map((paragraph, at): ViewParagraph => {
    const atLowest = lenient.paragraphs[at] as Paragraph;
    const atHighest = strict.paragraphs[at] as Paragraph;
    return {
      kind: paragraph.kind,
      kept: paragraph.kept,
      confidence: paragraph.confidence,
      pieces: piecesOf(text, atLowest),
      reasons: paragraph.reasons ?? [],
      followsThreshold: atLowest.kept && !atHighest.kept,
    };
  });
  return {
    name: printable(name),
    title: title === null ? null : printable(title),
    language,
    confidence,
    threshold: thresholdOf(options),
    text: result.text,
    paragraphs,
  };
}

/** The paragraph as it stands in the input, cut parts apart. */
function piecesOf(text: string, { start, end, edits = [] }: CleanResult['paragraphs'][number]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = start;
  for (const edit of edits) {
    if (edit.start > at) pieces.push({ text: printable(text.slice(at, edit.start)) });
    pieces.push({ text: printable(edit.text), edit });
    at = edit.end;
  }
  if (end > at) pieces.push({ text: printable(text.slice(at, end)) });
  return pieces;
}

/** White space folded; without what would move a cursor, change colours or turn the direction of what follows. */
function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** Number of characters. */
export function sizeOf(pieces: readonly TextPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** A weight with its sign: positive speaks for the body. */
export function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}
