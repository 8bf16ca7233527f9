import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clean } from '../src/index.js';
import { weights } from '../src/weights.js';
import { featureFingerprint } from '../training/fingerprint.js';
import { type Evaluation, groupsOf } from './aggregate.js';
import { isWholePage, readRecords } from './corpus.js';
import { collapsed } from './flatten.js';
import { type Bounds, gateFigures, repin, violations } from './gate.js';
import { type Interruption, Interruptions } from './interruptions.js';
import { readJsonLines } from './json-lines.js';
import { readKindLines } from './kind-lines.js';
import { type KindPair, kindPairs, sumKinds } from './kinds.js';
import { type ListArticle, measureListArticles } from './list-articles.js';
import { report } from './report.js';
import { type DocumentScores, isOfRendering, scoreDocument } from './score-documents.js';
import { compareSecondPass, type SecondPass, sumSecondPasses } from './second-pass.js';
import { measureShortTexts, type ShortText } from './short-texts.js';
import { inUnknownLanguage } from './unknown-language.js';
import { cleanWithoutBody, sumWithoutBody, type WithoutBody } from './without-body.js';
import { measureWrittenPages, type WrittenPage } from './written-pages.js';

const usage =
  'usage: evaluate.ts FOLDER [--json] [--rendering NAME] [--no-baselines] [--unknown-language] ' +
  '[--gate] [--update [--allow-regression]]';
const shortTexts = new URL('./short-texts.jsonl', import.meta.url);
const interruptionsFile = new URL('./interruptions.jsonl', import.meta.url);
const listArticles = new URL('./list-articles.jsonl', import.meta.url);
const writtenPages = new URL('./written-pages.jsonl', import.meta.url);
const floorsFile = new URL('./floors.json', import.meta.url);
/** Every so many records the result is cleaned once more. */
const SECOND_PASS_STEP = 5;
/** Every so many records the beginning of the body is interrupted. */
const INTERRUPTED_STEP = 4;
/** Every so many whole pages the page is also cleaned as one line. */
const COLLAPSED_STEP = 3;

class UsageError extends Error {}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        rendering: { type: 'string' },
        'no-baselines': { type: 'boolean', default: false },
        'unknown-language': { type: 'boolean', default: false },
        gate: { type: 'boolean', default: false },
        update: { type: 'boolean', default: false },
        'allow-regression': { type: 'boolean', default: false },
      },
    });
    const [folder, ...rest] = positionals;
    if (folder === undefined || rest.length > 0) throw new UsageError('expected one folder');
    if (values.gate || values.update) {
      if (values.rendering !== undefined)
        throw new UsageError('--rendering cannot be combined with --gate or --update');
      if (values['unknown-language'])
        throw new UsageError('--unknown-language cannot be combined with --gate or --update');
    }
    if (values['allow-regression'] && !values.update) throw new UsageError('--allow-regression needs --update');
    return { ...values, folder };
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]);
  }
}

function evaluate({
  folder,
  rendering,
  'no-baselines': withoutBaselines,
  'unknown-language': inDisguise,
}: ReturnType<typeof parse>): Evaluation {
  const file = join(folder, 'dev.jsonl.gz');
  const kindLines = readKindLines(join(folder, 'kinds.jsonl'), 'dev');
  const documents: DocumentScores[] = [];
  const pairs: KindPair[] = [];
  const passes: SecondPass[] = [];
  const withoutBody: WithoutBody[] = [];
  const interruptions = new Interruptions(readJsonLines<Interruption>(interruptionsFile));
  const disguised = (text: string): string => (inDisguise ? inUnknownLanguage(text) : text);
  let index = 0;
  let pages = 0;
  for (const original of readRecords(file)) {
    // The sample is fixed by the position in the file, also when other renderings are left out.
    const isSampled = index % SECOND_PASS_STEP === 0;
    const isInterrupted = index++ % INTERRUPTED_STEP === 0;
    if (!isOfRendering(original, rendering)) continue;
    const record = { ...original, text: disguised(original.text), title: disguised(original.title) };
    const result = clean(record.text);
    documents.push(scoreDocument(record, result, !withoutBaselines));
    const ofRecord = kindLines.filter(({ id, rendering }) => id === record.id && rendering === record.rendering);
    pairs.push(...kindPairs(original, ofRecord, result));
    if (isInterrupted && record.rendering !== 'flat') interruptions.add(record, clean);
    if (isWholePage(record)) {
      withoutBody.push(cleanWithoutBody(record, clean));
      if (pages++ % COLLAPSED_STEP === 0) {
        const page = { ...collapsed(record), rendering: 'flat page' };
        documents.push(scoreDocument(page, clean(page.text), !withoutBaselines));
      }
    }
    if (isSampled) passes.push(compareSecondPass(result.text, clean(result.text).text));
  }
  if (documents.length === 0) throw new UsageError(`no records of rendering ${rendering}`);
  return {
    digest: createHash('sha256').update(readFileSync(file)).digest('hex'),
    groups: groupsOf(documents),
    kinds: sumKinds(pairs),
    secondPass: sumSecondPasses(passes),
    shortTexts: measureShortTexts(readJsonLines<ShortText>(shortTexts), clean, disguised),
    withoutBody: sumWithoutBody(withoutBody),
    interruptions: interruptions.figures(),
    listArticles: measureListArticles(readJsonLines<ListArticle>(listArticles), clean, disguised),
    writtenPages: measureWrittenPages(readJsonLines<WrittenPage>(writtenPages), clean, disguised),
    emptied: documents.filter(({ isEmptied }) => isEmptied).map(({ id, rendering }) => ({ id, rendering })),
  };
}

function pinnedBounds(): Bounds | undefined {
  return existsSync(floorsFile) ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Bounds) : undefined;
}

/** Weights that belong to other features give figures that mean nothing. */
function staleness(): string[] {
  const isStale = weights.fingerprint !== featureFingerprint();
  return isStale ? ['the weights were trained with other features than these'] : [];
}

function main(args: string[]): number {
  const options = parse(args);
  if (!existsSync(options.folder)) {
    console.log(`evaluation skipped: no corpus at ${options.folder}`);
    return 0;
  }
  const stale = staleness();
  for (const warning of stale) console.error(`warning: ${warning}`);
  const evaluation = evaluate(options);
  console.log(options.json ? JSON.stringify(evaluation) : report(evaluation));
  const current = gateFigures(evaluation);
  if (options.update) {
    if (stale.length > 0) {
      console.error('floors not updated');
      return 1;
    }
    const bounds = repin(current, pinnedBounds(), options['allow-regression']);
    writeFileSync(floorsFile, `${JSON.stringify(bounds, null, 2)}\n`);
  }
  if (!options.gate) return 0;
  const pinned = pinnedBounds();
  const found = pinned === undefined ? ['no floors are pinned'] : [...stale, ...violations(current, pinned)];
  for (const violation of found) console.error(`gate: ${violation}`);
  return found.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}; ${usage}`);
  process.exitCode = 2;
}
