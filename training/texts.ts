import { join } from 'node:path';
import { type CorpusRecord, isWholePage, readRecords } from '../evaluation/corpus.js';
import { augment, type MadeRecord } from './augment.js';
import { flatten } from './flatten.js';
import { interruptedTexts } from './interruptions.js';
import { listArticles } from './list-articles.js';
import { recipe } from './recipe.js';
import { writtenPages } from './written-pages.js';

/** What training learns from. */
export interface TrainingTexts {
  /** The training split without single-line texts. Sites that further test sets use teach kinds, and nothing else. */
  readonly all: readonly CorpusRecord[];
  /** The same without such sites, and the whole pages among them. */
  readonly records: readonly CorpusRecord[];
  readonly whole: readonly CorpusRecord[];
  /** Texts such as extractors leave them, texts of a few paragraphs, texts on one line, made of the pages. */
  readonly made: readonly MadeRecord[];
  readonly briefs: readonly MadeRecord[];
  readonly flat: readonly CorpusRecord[];
  /**
   * Articles that look like lists, and articles that boilerplate interrupts, made of what was written to learn from.
   */
  readonly listed: readonly MadeRecord[];
  readonly interrupted: readonly MadeRecord[];
  /** Pages that were written to learn titles and kinds from: chains do not gain by them. */
  readonly written: readonly MadeRecord[];
}

/** @param language leaves out the texts in other languages */
export function trainingTexts(folder: string, language?: string): TrainingTexts {
  const all = [...readRecords(join(folder, 'train.jsonl.gz'))].filter(
    ({ rendering, lang }) => rendering !== 'flat' && (language === undefined || lang === language),
  );
  const records = all.filter((record) => !record.heldoutSite);
  const whole = records.filter(isWholePage);
  const made = augment(whole, recipe.augmentedTexts, recipe.seed);
  const briefs = augment(whole, recipe.briefsForTitles, recipe.seed + 1, true);
  const listed = listArticles(whole, recipe.seed).filter(({ lang }) => language === undefined || lang === language);
  const interrupted = interruptedTexts([...whole, ...listed], recipe.interruptedTexts, recipe.seed);
  const flat = flatten(records, interrupted, recipe.flattenedTexts, recipe.seed);
  const written = writtenPages(recipe.seed).filter(({ lang }) => language === undefined || lang === language);
  return { all, records, whole, made, briefs, flat, listed, interrupted, written };
}
