import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CleanResult, createCleaner } from '../src/index.js';
import { type CorpusRecord, goldLines, holdsBody, isWholePage, readRecords } from './corpus.js';
import { damages } from './damages.js';
import { diceOfTokens, mean, recallOfTokens } from './metrics.js';

/** Every so many records are damaged in all ways. */
const STEP = 3;
const renderings: readonly string[] = ['innertext', 'blocks', 'trafilatura', 'readability'];

/** What is left of damaged texts, by the words of the body. */
interface DamageScores {
  readonly wordF1: number;
  readonly bodyRecall: number;
}

/** Text without accents and what parts words invisibly: damage that stays does not count as loss. */
function plain(text: string): string {
  return text.replaceAll('\u00ad', '').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Cleans texts with `repair`, which undoes what can be undone, and compares the words with those of the body. */
function measured(
  records: readonly CorpusRecord[],
  damage: (text: string) => string,
  clean: (text: string) => CleanResult,
): DamageScores {
  const scores = records.map((record) => {
    const lines = goldLines(record).filter(holdsBody);
    const body = plain(lines.map(({ start, end }) => record.text.slice(start, end)).join('\n'));
    const found = plain(clean(damage(record.text)).text);
    return { wordF1: diceOfTokens(found, body), bodyRecall: recallOfTokens(found, body) };
  });
  return {
    wordF1: mean(scores.map(({ wordF1 }) => wordF1)),
    bodyRecall: mean(scores.map(({ bodyRecall }) => bodyRecall)),
  };
}

function main([folder, ...rest]: string[]): number {
  if (folder === undefined || rest.length > 0) {
    console.error('usage: damage.ts FOLDER, the folder of the labelled corpus');
    return 2;
  }
  const file = join(folder, 'dev.jsonl.gz');
  if (!existsSync(file)) {
    console.log(`There is no corpus at ${folder}: nothing was measured`);
    return 0;
  }
  const all = [...readRecords(file)].filter(({ rendering }) => renderings.includes(rendering));
  const sample = all.filter((_, index) => index % STEP === 0);
  const groups = [sample.filter(isWholePage), sample.filter((record) => !isWholePage(record))] as const;
  const clean = createCleaner({ repair: true });
  const sizes = groups.map(({ length }) => length);
  console.log(`word F1 and body recall of ${sizes[0]} whole pages and ${sizes[1]} extracted texts\n`);
  console.log('| damage | whole pages: F1 | recall | extracted: F1 | recall |\n| --- | ---: | ---: | ---: | ---: |');
  for (const [name, damage] of Object.entries(damages)) {
    const cells = groups
      .map((records) => measured(records, damage, clean))
      .flatMap(({ wordF1, bodyRecall }) => [wordF1.toFixed(3), bodyRecall.toFixed(3)]);
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
