import { type CorpusRecord, type GoldLine, goldLines } from '../evaluation/corpus.js';
import { collapsed } from '../evaluation/flatten.js';
import { probability } from '../src/facts/platt.js';
import { eachPlace, questions } from '../src/segment/breaks.js';
import { readWords } from '../src/segment/words.js';
import { seeded, shuffle } from './random.js';
import { trainingTexts } from './texts.js';

/** Weights of an example: between lines of one sort a cut does neither good nor harm, inside body it does harm. */
const SAME_SORT = 0.2;
const INSIDE_BODY = 10;
const EPOCHS = 12;
const RATE = 0.1;
const PENALTY = 1e-6;
const SEED = 1;

const widths = Object.values(questions);
const firsts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0));
const size = widths.reduce((sum, width) => sum + width, 0);

interface Examples {
  /** Rows of weights, one for every question. */
  readonly rows: number[];
  readonly outcomes: number[];
  readonly weights: number[];
}

/** Body, title or neither. */
function sortOf({ label, bodyShare }: GoldLine): string {
  if (label === 'T') return 'title';
  return bodyShare >= 0.5 ? 'body' : 'other';
}

/** Adds the places of a page: whether a line of another sort than the one before it begins there. */
function add(record: CorpusRecord, { rows, outcomes, weights }: Examples): void {
  const { text } = record;
  const lines = goldLines(record);
  const begins = new Map(lines.map((line, at) => [line.start, at]));
  let near = 0;
  const words = readWords(text, 0, text.length);
  eachPlace(words, (word, answers) => {
    const offset = words.start[word] as number;
    while ((lines[near] as GoldLine).end <= offset && near + 1 < lines.length) near++;
    const line = begins.get(offset) ?? 0;
    const isLine = line > 0;
    const sort = sortOf(lines[near] as GoldLine);
    const isBreak = isLine && sortOf(lines[line - 1] as GoldLine) !== sort;
    outcomes.push(isBreak ? 1 : 0);
    weights.push(isBreak ? 1 : isLine ? SAME_SORT : sort === 'body' ? INSIDE_BODY : 1);
    for (let at = 0; at < answers.length; at++) rows.push((firsts[at] as number) + (answers[at] as number));
  });
}

/** Logistic regression by AdaGrad; the last weight is the bias. */
function learn({ rows, outcomes, weights }: Examples): Float64Array {
  const found = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1);
  const order = Int32Array.from(outcomes.keys());
  const random = seeded(SEED);
  const mean = new Float64Array(size + 1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(random, order);
    for (const example of order) {
      const from = example * widths.length;
      let score = found[size] as number;
      for (let at = 0; at < widths.length; at++) score += found[rows[from + at] as number] as number;
      const slope = (weights[example] as number) * (probability(score) - (outcomes[example] as number));
      for (let at = 0; at <= widths.length; at++) {
        const row = at < widths.length ? (rows[from + at] as number) : size;
        const gradient = slope + PENALTY * (found[row] as number);
        squares[row] = (squares[row] as number) + gradient * gradient;
        found[row] = (found[row] as number) - (RATE * gradient) / Math.sqrt(squares[row] as number);
      }
    }
    // The second half of the way is averaged.
    if (epoch >= EPOCHS / 2)
      for (let row = 0; row <= size; row++) mean[row] = (mean[row] as number) + (found[row] as number);
  }
  return mean.map((sum) => sum / (EPOCHS / 2));
}

function moduleOf(weights: Float64Array): string {
  const tenths = (weight: number): number => Math.round(weight * 10) + 0;
  const points = widths.map((width, at) => {
    const from = firsts[at] as number;
    return `    [${[...weights.subarray(from, from + width)].map(tenths).join(', ')}],\n`;
  });
  return [
    '// Written by `npm run breaks` from the training split.',
    '',
    '/** Tenths of log-odds: one list for every question of `breaks.ts`, one number for every answer. */',
    'export const breakWeights: { readonly bias: number; readonly points: readonly (readonly number[])[] } = {',
    `  bias: ${tenths(weights[size] as number)},`,
    '  points: [',
    points.join('').trimEnd(),
    '  ],',
    '};',
    '',
  ].join('\n');
}

/** Learns where the lines of whole pages whose line breaks were taken away began. */
export function trainBreaks(folder: string): string {
  const examples: Examples = { rows: [], outcomes: [], weights: [] };
  const { whole, interrupted } = trainingTexts(folder);
  for (const record of [...whole, ...interrupted]) add(collapsed(record), examples);
  return moduleOf(learn(examples));
}
