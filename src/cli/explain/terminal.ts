import { styleText } from 'node:util';
import { percent } from '../percent.js';
import { signed, type View, type ViewParagraph } from './view.js';
import { type Range, wrap } from './wrap.js';

/** How a text is drawn. */
export interface Drawing {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

type Style = (style: Parameters<typeof styleText>[0], text: string) => string;

const KIND_WIDTH = 14;
const PERCENT_WIDTH = 5;
/** Kind, percentage and bar, which stand to the left of every text. */
const MARGIN: number = KIND_WIDTH + PERCENT_WIDTH + 3;
/** Narrower columns of text are no pleasure, even where lines then run over the edge. */
const NARROWEST_TEXT = 30;
/** A space at which no line is broken. */
const TIE = '\u00a0';

/** Draws what became of a text: every paragraph with its kind and confidence, then the sum of it. */
export function draw(view: View, { width, colour }: Drawing): string {
  // Whether colours are wanted is decided already; `styleText` need not look at the stream.
  const style: Style = colour ? (as, piece) => styleText(as, piece, { validateStream: false }) : (_, piece) => piece;
  const room = Math.max(NARROWEST_TEXT, width - MARGIN);
  const paragraphs = view.paragraphs.map((paragraph) => drawParagraph(paragraph, room, style, colour));
  return [style('bold', view.name), '', ...paragraphs, '', summary(view, style), ''].join('\n');
}

/** Kept paragraphs stand behind a bar, dropped ones are dimmed, cut parts are struck through. */
function drawParagraph(paragraph: ViewParagraph, room: number, style: Style, colour: boolean): string {
  const { kind, kept, confidence } = paragraph;
  const { shown, cuts } = onOneLine(paragraph);
  const head = kind.padEnd(KIND_WIDTH) + percent(confidence).padStart(PERCENT_WIDTH);
  const blank = ' '.repeat(head.length);
  const lines = wrap(shown, room).map(([from, to], index) => {
    const margin = index === 0 ? head : blank;
    if (!kept) return style('dim', `${margin}   ${shown.slice(from, to)}`);
    const strike = (piece: string): string => (colour ? style(['strikethrough', 'dim'], piece) : `[-${piece}-]`);
    return `${style(kind === 'body' ? 'dim' : 'cyan', margin)} ${style('green', '│')} ${struck(shown, [from, to], cuts, strike)}`;
  });
  const reasons = reasonsOf(paragraph);
  const because = reasons === '' ? [] : wrap(reasons, room).map(([from, to]) => reasons.slice(from, to));
  const bar = kept ? style('green', '│') : ' ';
  return [
    ...lines,
    ...because.map((line) => `${blank} ${bar} ${style(['dim', 'italic'], line.replaceAll(TIE, ' '))}`),
  ].join('\n');
}

/** The features that weighed most, positive ones speaking for the body. */
function reasonsOf({ reasons }: ViewParagraph): string {
  const items = reasons.map(({ feature, weight }) => `${signed(weight)} ${feature}`.replaceAll(' ', TIE));
  return items.join(`${TIE}· `);
}

/** The paragraph on one line, and where its cut parts are. */
function onOneLine({ pieces }: ViewParagraph): { shown: string; cuts: Range[] } {
  let shown = '';
  const cuts: Range[] = [];
  for (const { text, edit } of pieces) {
    if (edit) cuts.push([shown.length, shown.length + text.length]);
    shown += text;
  }
  return { shown, cuts };
}

/** A line of the text, the parts of it that were cut being marked. */
function struck(text: string, [from, to]: Range, cuts: readonly Range[], strike: (piece: string) => string): string {
  let result = '';
  let at = from;
  for (const [cutFrom, cutTo] of cuts) {
    const start = Math.max(at, cutFrom);
    const end = Math.min(to, cutTo);
    if (start >= end) continue;
    result += text.slice(at, start) + strike(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at, to);
}

function summary({ title, language, confidence, paragraphs }: View, style: Style): string {
  const kept = paragraphs.filter((paragraph) => paragraph.kept).length;
  const facts = [
    `title ${title === null ? '–' : `“${title}”`}`,
    `language ${language}`,
    `confidence ${percent(confidence)}`,
    `${kept} kept, ${paragraphs.length - kept} dropped`,
  ];
  return style('bold', facts.join(' · '));
}
