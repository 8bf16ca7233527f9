import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CorpusRecord, isWholePage } from '../evaluation/corpus.js';
import { type KindLine, readKindLines } from '../evaluation/kind-lines.js';
import { assess } from '../src/clean.js';
import { paired } from '../src/facts/pairs.js';
import type { PlattScaling } from '../src/facts/platt.js';
import { BODY } from '../src/facts/states.js';
import { features } from '../src/features.js';
import { type Calibration, type ChainModel, model } from '../src/model.js';
import { settingsOf } from '../src/options.js';
import { segment } from '../src/segment.js';
import { weights } from '../src/weights.js';
import { articleExamples, everyArticle, trainArticles } from './articles.js';
import type { MadeRecord } from './augment.js';
import { calibrationPoints, fitCalibration } from './calibration.js';
import { type TrainedChain, trainChain, unseenPosteriors } from './chain-trainer.js';
import { fitDocumentScaling } from './documents.js';
import { featureFingerprint } from './fingerprint.js';
import { foldOf } from './folds.js';
import { type DecidedText, decided, lineExamples, textExamples } from './kind-examples.js';
import { kindsOnPage, labelledPages, readPageRuns } from './kind-runs.js';
import { type KindExample, trainKinds } from './kind-trainer.js';
import { pack, packedChains, type StoredChains, weightsModule } from './pack.js';
import { partOf } from './prepare.js';
import { everyText, trainPresence } from './presence.js';
import { recipe } from './recipe.js';
import { StackingTask } from './stacking.js';
import { type TrainingTexts, trainingTexts } from './texts.js';
import { titleExamples, trainTitles } from './titles.js';
import type { Judge } from './types.js';

const started = Date.now();
function say(text: string): void {
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Scales posteriors on sites that the judging chain has not seen, every rendering counting alike. */
function scaledBy(chain: TrainedChain): PlattScaling {
  const { store, documents } = chain;
  const judged = documents.filter((document) => document.rendering !== 'augmented');
  const sizes = new Map<string, number>();
  for (const { rendering, count } of judged) sizes.set(rendering, (sizes.get(rendering) ?? 0) + count);
  const points = judged.flatMap((document) => {
    const { states, learn, ...counts } = partOf(store, document);
    const weight = 1 / (sizes.get(document.rendering) as number);
    const found = calibrationPoints(unseenPosteriors(chain, document), counts, states, weight);
    return found.filter((_, at) => learn[at] === 1);
  });
  const step = Math.max(1, Math.floor(points.length / recipe.calibrationPoints));
  return fitCalibration(points.filter((_, index) => index % step === 0));
}

/** Learns from the same texts where the chains are wrong. */
function stackedOn(chains: readonly TrainedChain[], scaling: PlattScaling): Pick<Calibration, 'trees' | 'step'> {
  const task = new StackingTask(scaling);
  for (const chain of chains) {
    for (const [index, document] of chain.documents.entries()) {
      const { text } = chain.records[index] as CorpusRecord;
      const { states, learn } = partOf(chain.store, document);
      task.add({
        context: features(segment(text)).context,
        posteriors: unseenPosteriors(chain, document),
        body: states.map((state) => (state === BODY ? 1 : 0)),
        learn,
        weight: document.weight * (document.rendering === 'augmented' ? recipe.madeForStacking : 1),
      });
    }
  }
  say(`${task.rows} doubtful paragraphs`);
  return task.fit();
}

/** Learns titles from what models think of texts of sites that they have not seen. */
function learnTitles({ records, made, briefs, listed, written }: TrainingTexts, judge: Judge): Int8Array {
  const sample = records.filter((_, index) => index % recipe.titleStep === 0);
  const titled = [
    ...new Set([
      ...sample,
      ...records.filter(isWholePage),
      ...made.slice(0, recipe.madeForTitles),
      ...listed,
      ...written,
    ]),
  ];
  say(`titles from ${titled.length + briefs.length} texts`);
  return trainTitles([
    ...titled.flatMap((record) => titleExamples(record, judge(record))),
    ...briefs.flatMap((record) => titleExamples(record, judge(record), recipe.untitledBriefWeight)),
  ]);
}

/** Learns kinds in the same way, from lines and pages that readers labelled, from written pages and from made texts. */
function learnKinds(
  folder: string,
  records: readonly CorpusRecord[],
  made: readonly MadeRecord[],
  written: readonly MadeRecord[],
  judge: (record: CorpusRecord) => DecidedText,
): Int8Array {
  const nameOf = ({ id, rendering }: KindLine | CorpusRecord): string => `${id} ${rendering}`;
  const lines = groupBy(readKindLines(join(folder, 'kinds.jsonl'), 'train'), nameOf);
  const runs = readPageRuns(new URL('kind-labels.jsonl', import.meta.url));
  const read = records.filter((record) => runs.has(record.id) || lines.has(nameOf(record)));
  const pages = labelledPages(read, runs);
  const examples: KindExample[] = [];
  for (const record of read) {
    const text = judge(record);
    examples.push(...lineExamples(text, lines.get(nameOf(record)) ?? []));
    const page = pages.get(record.id);
    if (page) examples.push(...textExamples(text, kindsOnPage(record, page), 'page'));
  }
  for (const record of made) examples.push(...textExamples(judge(record), record.kinds, 'made'));
  for (const record of written) examples.push(...textExamples(judge(record), record.kinds, 'page'));
  say(`kinds from ${examples.length} paragraphs`);
  return trainKinds(examples);
}

/** The chains for texts with lines and for texts on one line. */
type Chains = Record<'lines' | 'sentences', ChainModel>;

/** Chains that judge texts, and the form in which they are shipped. */
interface WholeChains {
  readonly ready: Chains;
  readonly stored: StoredChains;
}

function trainedChains(chains: Record<keyof Chains, TrainedChain>): WholeChains {
  return { ready: { lines: chains.lines.whole, sentences: chains.sentences.whole }, stored: packedChains(chains) };
}

function shippedChains(): WholeChains {
  const { chainFor } = model();
  return { ready: { lines: chainFor('lines'), sentences: chainFor('sentences') }, stored: weights };
}

/** Judges texts by the chains that are there for their sites. */
function judgeBy(chainsFor: (host: string) => Chains, calibration: Calibration): Judge {
  const settings = settingsOf(undefined);
  return ({ text, host }) => {
    const chains = chainsFor(host);
    return assess(segment(text), settings, {
      chainFor: (layout) => (layout === 'sentences' ? chains.sentences : chains.lines),
      calibration,
      labels: { kinds: new Int32Array(0), titles: new Int8Array(0) },
      document: { slope: [], offset: [] },
    });
  };
}

/** What a training is asked for beside the folder. */
interface Request {
  /** Texts of this language alone are learnt from. */
  readonly only: string | undefined;
  /** The chains stay as they are shipped; all that learns from chains that have not seen a site is learnt anew. */
  readonly keepChains: boolean;
}

async function train(folder: string, { only: language, keepChains }: Request): Promise<void> {
  const texts = trainingTexts(folder, language);
  const { all, records, made, listed, interrupted, written } = texts;
  const { foldRuns } = recipe;
  const laidOut = [...records, ...made, ...listed, ...interrupted];
  const lines = await trainChain(laidOut, { ...recipe.lines, foldRuns }, say);
  const sentences = await trainChain(texts.flat, { ...recipe.sentences, foldRuns }, say);
  const scaling = scaledBy(lines);
  say(`scaled: ${JSON.stringify(scaling)}`);
  const trees = stackedOn([lines, sentences], scaling);
  const conditional = { ...scaling, ...trees, article: everyArticle, presence: everyText };
  const chains = keepChains ? shippedChains() : trainedChains({ lines, sentences });
  const unseen = (host: string): Chains => {
    const fold = foldOf(host);
    return { lines: lines.folds[fold] as ChainModel, sentences: sentences.folds[fold] as ChainModel };
  };
  const examples = articleExamples(
    texts,
    judgeBy(() => chains.ready, conditional),
  );
  const presence = trainPresence(records, judgeBy(unseen, conditional));
  const calibration = { ...conditional, article: trainArticles(examples), presence };
  say(`articles from ${examples.length} short texts`);
  const judge = judgeBy(unseen, calibration);
  const titles = learnTitles(texts, judge);
  const decide = (record: CorpusRecord): DecidedText => decided(record, judge(record), titles);
  const madeForKinds = [made, interrupted].flatMap((texts) => texts.slice(0, recipe.madeForKinds));
  const kinds = learnKinds(folder, all, madeForKinds, written, decide);
  const document = fitDocumentScaling(records, judge, { titles, kinds: paired(kinds) });
  say(`documents: ${JSON.stringify(document)}`);
  const fingerprint = featureFingerprint();
  const stored = pack(chains.stored, calibration, { titles, kinds }, document, fingerprint);
  const target = new URL('../src/weights.ts', import.meta.url);
  writeFileSync(target, weightsModule(stored));
  const sizes = { lines: lines.documents.length, sentences: sentences.documents.length };
  const record = { recipe, only: language, keepChains, texts: sizes, scaling, document, fingerprint };
  writeFileSync(new URL('record.json', import.meta.url), `${JSON.stringify(record, undefined, 2)}\n`);
  say(`wrote ${(readFileSync(target).length / 1024).toFixed(0)} KB of weights`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, 'keep-chains': { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(
    'Usage: npm run train -- FOLDER [--only LANGUAGE] [--keep-chains], the folder of the labelled corpus\n',
  );
  process.exitCode = 2;
} else {
  await train(folder, { only: values.only, keepChains: values['keep-chains'] });
}
