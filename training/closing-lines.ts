import { readJsonLines } from '../evaluation/json-lines.js';
import type { LabelledLine } from './labelled-lines.js';
import { pick, type Random } from './random.js';

interface ClosingLine {
  readonly language: string;
  readonly text: string;
}

/** So often it is the last paragraph of the body; else it stands between two others. */
const LAST = 0.7;

const closingLines: readonly ClosingLine[] = readJsonLines(new URL('closing-lines.jsonl', import.meta.url));

/**
 * Puts a short sentence such as articles end with into the body, one with a word that prompts and captions have as
 * well: “He did not reply to a request for comment.” The sentences were written to learn from.
 */
export function withClosingLine(language: string, lines: readonly LabelledLine[], random: Random): LabelledLine[] {
  const own = closingLines.filter((line) => line.language === language);
  const body = [...lines.keys()].filter((at) => lines[at]?.label === 'B');
  if (own.length === 0 || body.length === 0) return [...lines];
  const after = random() < LAST ? (body.at(-1) as number) : pick(random, body);
  const line: LabelledLine = { text: pick(random, own).text, label: 'B', share: 0 };
  return [...lines.slice(0, after + 1), line, ...lines.slice(after + 1)];
}
