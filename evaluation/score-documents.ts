import type { CleanResult, Paragraph } from '../src/index.js';
import { baselines } from './baselines/index.js';
import type { Prediction } from './calibration.js';
import { type CorpusRecord, type GoldLine, goldLines, holdsBody, isNews } from './corpus.js';
import { diceOfTokens, fourGramF1, type WordCounter, wordCounter, wordScores } from './metrics.js';
import { mergeSpans, overlaps, type Span } from './spans.js';

/** From this Dice coefficient of the tokens on, a title counts as found. */
const TITLE_DICE = 0.85;
/** Below this body recall a document has lost body. */
const LOSSLESS_RECALL = 0.99;

export interface BaselineScores {
  readonly name: string;
  readonly wordF1: number;
  readonly bodyRecall: number;
}

/** Everything that is measured on one record. */
export interface DocumentScores {
  readonly id: string;
  /** The rendering; `flat` records are told apart by the way they were flattened. */
  readonly rendering: string;
  readonly source: string;
  readonly language: string;
  readonly isNews: boolean;
  readonly wordF1: number;
  readonly precision: number;
  readonly bodyRecall: number;
  readonly fourGramF1: number;
  readonly lineAccuracy: number;
  readonly keepAllF1: number;
  /** Word F1 of keeping exactly the lines that hold body. */
  readonly ceilingF1: number;
  /** Absent where the text holds no title to be found. */
  readonly title?: { readonly isRight: boolean; readonly isExact: boolean };
  readonly hasLostBody: boolean;
  /** Nothing is kept although there is body. */
  readonly isEmptied: boolean;
  readonly confidence: number;
  readonly predictions: readonly Prediction[];
  readonly baselines: readonly BaselineScores[];
}

export function scoreDocument(record: CorpusRecord, result: CleanResult, withBaselines = true): DocumentScores {
  const { text } = record;
  const lines = goldLines(record);
  const count = wordCounter(text);
  const kept = keptSpans(result.paragraphs);
  const bodyLines = lines.filter(holdsBody);
  const words = wordScores(text, lines, kept, count);
  const gold = bodyLines.map(({ start, end }) => text.slice(start, end)).join('\n');
  return {
    id: record.id,
    rendering: renderingOf(record),
    source: record.source,
    language: record.lang,
    isNews: isNews(record),
    wordF1: words.f1,
    precision: words.precision,
    bodyRecall: words.recall,
    fourGramF1: fourGramF1(result.text, gold),
    lineAccuracy: lineAccuracy(lines, kept),
    keepAllF1: wordScores(text, lines, lines, count).f1,
    ceilingF1: wordScores(text, lines, bodyLines, count).f1,
    ...(lines.some(({ label }) => label === 'T') && { title: scoreTitle(result.title, record.title) }),
    hasLostBody: words.recall < LOSSLESS_RECALL,
    isEmptied: words.bodyWords > 0 && !result.paragraphs.some((paragraph) => paragraph.kept),
    confidence: result.confidence,
    predictions: predictionsOf(count, lines, result.paragraphs),
    baselines: withBaselines ? scoreBaselines(record, lines, count) : [],
  };
}

function renderingOf({ rendering, flatMode }: CorpusRecord): string {
  return flatMode === undefined ? rendering : `${rendering} ${flatMode}`;
}

/** Whether a record is of a rendering, `flat` ones by either name; of any where none is asked for. */
export function isOfRendering(record: CorpusRecord, asked: string | undefined): boolean {
  return asked === undefined || asked === record.rendering || asked === renderingOf(record);
}

/** The kept paragraphs without the parts that were cut from inside them. */
export function keptSpans(paragraphs: readonly Paragraph[]): Span[] {
  const spans: Span[] = [];
  for (const { kept, start, end, edits = [] } of paragraphs) {
    if (!kept) continue;
    let from = start;
    for (const edit of mergeSpans(edits)) {
      spans.push({ start: from, end: edit.start });
      from = edit.end;
    }
    spans.push({ start: from, end });
  }
  return mergeSpans(spans);
}

/** Share of lines that are kept, by more than half of their characters, exactly when they hold body. */
function lineAccuracy(lines: readonly GoldLine[], kept: readonly Span[]): number {
  if (lines.length === 0) return 1;
  const keptCharacters = new Float64Array(lines.length);
  for (const { first, start, end } of overlaps(lines, kept)) {
    keptCharacters[first] = (keptCharacters[first] as number) + end - start;
  }
  const right = lines.filter((line, index) => {
    const isKept = 2 * (keptCharacters[index] as number) > line.end - line.start;
    return isKept === holdsBody(line);
  });
  return right.length / lines.length;
}

/** Every paragraph's confidence, and whether most of its words are body. */
function predictionsOf(count: WordCounter, lines: readonly GoldLine[], paragraphs: readonly Paragraph[]): Prediction[] {
  const balance = new Float64Array(paragraphs.length);
  for (const { first, second, start, end } of overlaps(paragraphs, lines)) {
    // A tiny share of the characters lets paragraphs without words follow the line that they stand in.
    const weight = count(start, end) + (end - start) * 1e-6;
    const { bodyShare } = lines[second] as GoldLine;
    balance[first] = (balance[first] as number) + weight * (2 * bodyShare - 1);
  }
  return paragraphs.map(({ confidence }, index) => ({ confidence, outcome: (balance[index] as number) > 0 }));
}

function scoreTitle(title: string | null, gold: string): { isRight: boolean; isExact: boolean } {
  if (title === null) return { isRight: false, isExact: false };
  const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return { isRight: diceOfTokens(title, gold) >= TITLE_DICE, isExact: folded(title) === folded(gold) };
}

function scoreBaselines(
  { text, lang }: CorpusRecord,
  lines: readonly GoldLine[],
  count: WordCounter,
): BaselineScores[] {
  return baselines.map(({ name, keep }) => {
    const { f1, recall } = wordScores(text, lines, keep(text, lang), count);
    return { name, wordF1: f1, bodyRecall: recall };
  });
}
