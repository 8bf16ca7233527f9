import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { type CleanResult, clean, type Paragraph } from '../src/index.js';

/** How a text is drawn. */
export interface Drawing {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

type Style = (style: Parameters<typeof styleText>[0], text: string) => string;

/** From one character to another, half open. */
type Range = readonly [from: number, to: number];

const KIND_WIDTH = 14;
const PERCENT_WIDTH = 5;
/** Kind, percentage and bar, which stand to the left of every text. */
const MARGIN = KIND_WIDTH + PERCENT_WIDTH + 3;
/** Narrower columns of text are no pleasure, even where lines then run over the edge. */
const NARROWEST_TEXT = 30;
const WIDTH_WITHOUT_TERMINAL = 100;

/** Draws what became of a text: every paragraph with its kind and confidence, then the sum of it. */
export function draw(name: string, text: string, { width, colour }: Drawing): string {
  // Whether colours are wanted is decided already; `styleText` need not look at the stream.
  const style: Style = colour ? (as, piece) => styleText(as, piece, { validateStream: false }) : (_, piece) => piece;
  const result = clean(text);
  const room = Math.max(NARROWEST_TEXT, width - MARGIN);
  const paragraphs = result.paragraphs.map((paragraph) => drawParagraph(paragraph, text, room, style, colour));
  return [style('bold', name), '', ...paragraphs, '', summary(result, style), ''].join('\n');
}

/** Kept paragraphs stand behind a bar, dropped ones are dimmed, cut parts are struck through. */
function drawParagraph(paragraph: Paragraph, text: string, room: number, style: Style, colour: boolean): string {
  const { kind, kept, confidence } = paragraph;
  const { shown, cuts } = onOneLine(paragraph, text);
  const head = kind.padEnd(KIND_WIDTH) + `${Math.round(confidence * 100)} %`.padStart(PERCENT_WIDTH);
  return wrap(shown, room)
    .map(([from, to], index) => {
      const margin = index === 0 ? head : ' '.repeat(head.length);
      if (!kept) return style('dim', `${margin}   ${shown.slice(from, to)}`);
      const strike = (piece: string): string => (colour ? style(['strikethrough', 'dim'], piece) : `[-${piece}-]`);
      return `${style(kind === 'body' ? 'dim' : 'cyan', margin)} ${style('green', '│')} ${struck(shown, [from, to], cuts, strike)}`;
    })
    .join('\n');
}

/** The paragraph as it stands in the input, line breaks folded, and where its cut parts are. */
function onOneLine({ start, end, edits = [] }: Paragraph, text: string): { shown: string; cuts: Range[] } {
  let shown = '';
  let at = start;
  const cuts: Range[] = [];
  for (const edit of edits) {
    shown += printable(text.slice(at, edit.start));
    const from = shown.length;
    shown += printable(edit.text);
    cuts.push([from, shown.length]);
    at = edit.end;
  }
  return { shown: shown + printable(text.slice(at, end)), cuts };
}

/** White space folded; without what would move the cursor or change colours. */
function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');
}

/** Where to break a text into lines: at spaces, or inside a word that is longer than a line. */
function wrap(text: string, room: number): Range[] {
  const lines: Range[] = [];
  let from = 0;
  let space = -1;
  let used = 0;
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    if (character === ' ') space = at;
    const size = columns(character);
    if (used + size > room && at > from) {
      const to = space > from ? space : at;
      lines.push([from, to]);
      from = space > from ? space + 1 : at;
      space = -1;
      used = columns(text.slice(from, at));
    }
    used += size;
    at += character.length;
  }
  lines.push([from, text.length]);
  return lines;
}

/** Columns that a text takes: ideographs and Hangul two, marks none. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(character) ? 2 : 1;
  }
  return sum;
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

function summary({ title, language, confidence, paragraphs }: CleanResult, style: Style): string {
  const kept = paragraphs.filter((paragraph) => paragraph.kept).length;
  const facts = [
    `title ${title === null ? '–' : `“${title}”`}`,
    `language ${language}`,
    `confidence ${Math.round(confidence * 100)} %`,
    `${kept} kept, ${paragraphs.length - kept} dropped`,
  ];
  return style('bold', facts.join(' · '));
}

/** The given files, or those of all fixtures. */
function filesOf(names: readonly string[]): string[] {
  if (names.length > 0) return [...names];
  const folder = join(import.meta.dirname, '..', 'fixtures');
  return readdirSync(folder)
    .sort()
    .map((name) => relative('', join(folder, name, 'input.txt')));
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EISDIR' ? 'it is a folder' : (code ?? String(error));
}

function main(): void {
  const { stdout, stderr } = process;
  // Whoever reads along, such as `head`, may stop before the end.
  stdout.on('error', () => process.exit());
  const drawing = {
    width: stdout.columns || WIDTH_WITHOUT_TERMINAL,
    colour: stdout.isTTY === true && stdout.hasColors(),
  };
  for (const name of filesOf(process.argv.slice(2))) {
    let text: string;
    try {
      text = readFileSync(name === '-' ? 0 : name, 'utf8');
    } catch (error) {
      stderr.write(`Cannot read ${name}: ${reasonOf(error)}\n`);
      process.exitCode = 1;
      continue;
    }
    stdout.write(`${draw(name === '-' ? 'standard input' : name, text, drawing)}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
