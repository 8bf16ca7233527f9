import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clean, type Paragraph } from '../src/index.js';
import { type CorpusRecord, type GoldLine, goldLines, readRecords } from './corpus.js';
import { type DocumentScores, isOfRendering, scoreDocument } from './score-documents.js';
import { overlaps } from './spans.js';

const usage = 'usage: errors.ts FOLDER [--rendering NAME] [--documents N] [--lines N]';
/** Texts and wrong lines of each that are printed when nothing else is asked for. */
const DOCUMENTS = 30;
const LINES = 12;
const WIDTH = 110;
const REASONS = 4;

interface Judged {
  readonly record: CorpusRecord;
  readonly scores: DocumentScores;
}

/** A paragraph that was kept though it holds no body, or dropped though it does. */
interface Wrong {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly gold: string;
}

function judge(folder: string, rendering: string | undefined): Judged[] {
  const judged: Judged[] = [];
  for (const record of readRecords(join(folder, 'dev.jsonl.gz'))) {
    if (!isOfRendering(record, rendering)) continue;
    judged.push({ record, scores: scoreDocument(record, clean(record.text), false) });
  }
  return judged.sort((a, b) => a.scores.wordF1 - b.scores.wordF1);
}

function wrongParagraphs(record: CorpusRecord): Wrong[] {
  const lines = goldLines(record);
  const { paragraphs } = clean(record.text, { explain: true });
  const labels = paragraphs.map(() => '');
  for (const { first, second } of overlaps(paragraphs, lines)) labels[first] += (lines[second] as GoldLine).label;
  return paragraphs
    .map((paragraph, index) => ({ paragraph, index, gold: labels[index] as string }))
    .filter(({ paragraph, gold }) => gold !== '' && /[BM]/.test(gold) !== paragraph.kept);
}

function show({ record, scores }: Judged, most: number): string {
  const wrong = wrongParagraphs(record);
  const percent = (share: number): string => (share * 100).toFixed(1);
  const head =
    `${record.id} (${record.rendering}, ${record.lang}): F1 ${percent(scores.wordF1)}, precision ` +
    `${percent(scores.precision)}, body recall ${percent(scores.bodyRecall)}, keeping all ${percent(scores.keepAllF1)}; ` +
    `${wrong.length} wrong, suspect ${record.suspect}`;
  const rows = wrong.slice(0, most).flatMap(({ paragraph, index, gold }) => [
    `  ${String(index).padStart(4)} gold ${gold.slice(0, 3).padEnd(3)} ${paragraph.kept ? 'kept   ' : 'dropped'} ` +
      `${paragraph.confidence.toFixed(2)} ${paragraph.kind.padEnd(13)} ${paragraph.text.replace(/\s+/g, ' ').slice(0, WIDTH)}`,
    `       ${(paragraph.reasons ?? [])
      .slice(0, REASONS)
      .map(({ feature, weight }) => `${feature} ${weight.toFixed(2)}`)
      .join(', ')}`,
  ]);
  return [head, ...rows].join('\n');
}

/** Prints the texts that were cleaned worst, and the reasons of their wrong lines. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rendering: { type: 'string' }, documents: { type: 'string' }, lines: { type: 'string' } },
  });
  const [folder] = positionals;
  const documents = Number(values.documents ?? DOCUMENTS);
  const lines = Number(values.lines ?? LINES);
  if (folder === undefined || !(documents > 0) || !(lines >= 0)) {
    console.error(usage);
    return 2;
  }
  if (!existsSync(folder)) {
    console.log(`errors skipped: no corpus at ${folder}`);
    return 0;
  }
  const judged = judge(folder, values.rendering);
  console.log(
    judged
      .slice(0, documents)
      .map((one) => show(one, lines))
      .join('\n\n'),
  );
  return 0;
}

process.exitCode = main();
