import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusRecord, readRecords } from '../evaluation/corpus.js';
import type { PlattScaling } from '../src/calibrate/platt.js';
import { assess } from '../src/clean.js';
import { decode } from '../src/decode.js';
import { FeatureWeights } from '../src/facts/feature-weights.js';
import { BODY, STATE_COUNT } from '../src/facts/states.js';
import { features } from '../src/features.js';
import type { Calibration, Model } from '../src/model.js';
import { settingsOf } from '../src/options.js';
import { segment } from '../src/segment.js';
import { augment, type MadeRecord } from './augment.js';
import { type CalibrationPoint, calibrationPoints, fitCalibration } from './calibration.js';
import { applyDictionary, buildDictionary, type Dictionary, keepRows, strongestRows } from './dictionary.js';
import { featureFingerprint } from './fingerprint.js';
import { flatten } from './flatten.js';
import { kindsOnPage, labelledPages, readPageRuns } from './kind-runs.js';
import { type KindExample, trainKinds } from './kind-trainer.js';
import { kindExamples, readKindLines, textExamples } from './kinds.js';
import { pack, quantised, STEP, weightsModule } from './pack.js';
import { averaged, runAll } from './parallel.js';
import { StoreBuilder } from './prepare.js';
import { recipe } from './recipe.js';
import { StackingTask } from './stacking.js';
import { isWholePage, titleExamples, trainTitles } from './titles.js';
import type { FeatureStore, RunOptions, RunResult, TrainedLabels, TrainingDocument } from './types.js';

const started = Date.now();
function say(text: string): void {
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);
}

/** The training split without single-line texts and without sites that further test sets use. */
function readTraining(folder: string): CorpusRecord[] {
  const records: CorpusRecord[] = [];
  for (const record of readRecords(join(folder, 'train.jsonl.gz'))) {
    if (record.rendering !== 'flat' && !record.heldoutSite) records.push(record);
  }
  return records;
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

/** The weights as they are used: training drops a part of the features, and use does not. */
function scaled(weights: Float32Array): Float32Array {
  return weights.map((weight) => weight * recipe.emissionScale);
}

/** A model for judging, its weights in as few bits as the one that is shipped. */
function modelOf(dictionary: Dictionary, { weights, transitions }: RunResult): Model {
  return {
    weights: new FeatureWeights(dictionary, quantised(scaled(weights), STEP), STEP),
    transitions: Float64Array.from(transitions),
    calibration: { slope: [1, 0, 0], offset: [0, 0, 0], trees: { depth: 0, numbers: new Int8Array(0) }, step: 0 },
    labels: { kinds: new Int32Array(0), titles: new Int8Array(0) },
  };
}

/** Emissions of a text straight from the store, whose features are rows by now. */
function storedPosteriors(store: FeatureStore, document: TrainingDocument, model: Model): Float64Array {
  const { values, step } = model.weights;
  const emissions = new Float64Array(document.count * STATE_COUNT);
  for (let at = 0; at < document.count; at++) {
    const to = store.offsets[document.first + at + 1] as number;
    for (let index = store.offsets[document.first + at] as number; index < to; index++) {
      const cell = (store.features[index] as number) * STATE_COUNT;
      for (let state = 0; state < STATE_COUNT; state++) {
        const target = at * STATE_COUNT + state;
        emissions[target] = (emissions[target] as number) + (values[cell + state] as number) * step;
      }
    }
  }
  return decode(emissions, model.transitions);
}

/** A number for each host that does not depend on the order of the corpus. */
function foldOf(host: string): number {
  let hash = recipe.seed;
  for (const character of host) hash = (hash * 31 + (character.codePointAt(0) as number)) >>> 0;
  return (hash >>> 3) % recipe.folds;
}

/** Models that have each not seen one part of the sites, to judge that part by. */
async function foldModels(
  store: FeatureStore,
  documents: readonly TrainingDocument[],
  dictionary: Dictionary,
  options: RunOptions,
): Promise<Model[]> {
  const jobs = Array.from({ length: recipe.folds }, (_, fold) => ({
    documents: documents.filter((document) => foldOf(document.host) !== fold),
    options: { ...options, seed: 100 + fold },
  }));
  const results = await runAll(store, dictionary.length, jobs, 2);
  return results.map((result) => modelOf(dictionary, result));
}

/** Calibrates on sites that the judging model has not seen, every rendering counting alike. */
function calibrated(
  store: FeatureStore,
  documents: readonly TrainingDocument[],
  models: readonly Model[],
): PlattScaling {
  const judged = documents.filter((document) => document.rendering !== 'augmented');
  const sizes = new Map<string, number>();
  for (const { rendering, count } of judged) sizes.set(rendering, (sizes.get(rendering) ?? 0) + count);
  const points: CalibrationPoint[] = [];
  for (const document of judged) {
    const model = models[foldOf(document.host)] as Model;
    const end = document.first + document.count;
    const counts = {
      words: Int32Array.from(store.words.subarray(document.first, end)),
      numbers: Int32Array.from(store.numbers.subarray(document.first, end)),
    };
    const weight = 1 / (sizes.get(document.rendering) as number);
    const posteriors = storedPosteriors(store, document, model);
    const found = calibrationPoints(posteriors, counts, store.states.slice(document.first, end), weight);
    points.push(...found.filter((_, at) => store.learn[document.first + at] === 1));
  }
  const step = Math.max(1, Math.floor(points.length / recipe.calibrationPoints));
  return fitCalibration(points.filter((_, index) => index % step === 0));
}

/** Learns from the same texts where the chain is wrong. */
function stacked(
  store: FeatureStore,
  documents: readonly TrainingDocument[],
  records: readonly CorpusRecord[],
  models: readonly Model[],
  scaling: PlattScaling,
): Pick<Calibration, 'trees' | 'step'> {
  const task = new StackingTask(scaling);
  for (const [index, document] of documents.entries()) {
    const { text } = records[index] as CorpusRecord;
    const end = document.first + document.count;
    task.add({
      context: features(segment(text)).context,
      posteriors: storedPosteriors(store, document, models[foldOf(document.host)] as Model),
      body: store.states.slice(document.first, end).map((state) => (state === BODY ? 1 : 0)),
      learn: store.learn.subarray(document.first, end),
      weight: document.weight,
    });
  }
  say(`${task.rows} doubtful paragraphs`);
  return task.fit();
}

/** Learns titles and kinds from what models think of texts of sites that they have not seen. */
function trainLabels(
  folder: string,
  records: readonly CorpusRecord[],
  made: readonly MadeRecord[],
  models: readonly Model[],
): TrainedLabels {
  const settings = settingsOf(undefined);
  const judge = (record: CorpusRecord) => assess(segment(record.text), settings, models[foldOf(record.host)]);
  const sample = records.filter((_, index) => index % recipe.titleStep === 0);
  const titled = [...new Set([...sample, ...records.filter(isWholePage), ...made])];
  const titles = trainTitles(titled.flatMap((record) => titleExamples(record, judge(record))));
  // Lines with hand-given kinds are few: those of sites that are left out elsewhere teach kinds, and nothing else.
  const lines = groupBy(
    readKindLines(join(folder, 'kinds.jsonl')).filter((line) => line.split === 'train'),
    (line) => `${line.id} ${line.rendering}`,
  );
  const runs = readPageRuns(new URL('kind-labels.jsonl', import.meta.url));
  const read = [...readRecords(join(folder, 'train.jsonl.gz'))].filter(
    (record) => record.rendering !== 'flat' && (runs.has(record.id) || lines.has(`${record.id} ${record.rendering}`)),
  );
  const pages = labelledPages(read, runs);
  const { threshold } = settings;
  const examples: KindExample[] = [];
  for (const record of read) {
    const assessment = judge(record);
    const own = lines.get(`${record.id} ${record.rendering}`);
    if (own) examples.push(...kindExamples(record, own, assessment, titles, threshold));
    const page = pages.get(record.id);
    if (page) examples.push(...textExamples(record, kindsOnPage(record, page), 'page', assessment, titles, threshold));
  }
  for (const record of made.slice(0, recipe.madeForKinds)) {
    examples.push(...textExamples(record, record.kinds, 'made', judge(record), titles, threshold));
  }
  say(`labels from ${titled.length} titles and ${examples.length} kinds`);
  return { titles, kinds: trainKinds(examples) };
}

async function train(folder: string): Promise<void> {
  const records = readTraining(folder);
  const whole = records.filter(isWholePage);
  const builder = new StoreBuilder();
  const made = augment(whole, recipe.augmentedTexts, recipe.seed);
  const flat = flatten(records, recipe.flattenedTexts, recipe.seed);
  const taught = [...records, ...made, ...flat].filter((record) => builder.add(record));
  const { documents } = builder;
  const store = builder.store();
  const last = documents.at(-1) as TrainingDocument;
  const paragraphs = last.first + last.count;
  say(`${documents.length} texts, ${paragraphs} paragraphs, ${store.offsets[paragraphs]} features`);

  let dictionary = buildDictionary(store, documents, recipe.leastHosts);
  applyDictionary(store, paragraphs, dictionary);
  say(`${dictionary.length} features on ${recipe.leastHosts} or more sites`);
  const jobs = ({ seeds, ...options }: typeof recipe.selection | typeof recipe.final, first: number) =>
    Array.from({ length: seeds }, (_, index) => ({ documents, options: { ...options, seed: first + index } }));
  const selection = averaged(await runAll(store, dictionary.length, jobs(recipe.selection, recipe.seed), 2));
  const survivors = strongestRows(selection.weights, recipe.features);
  keepRows(store, paragraphs, survivors, dictionary.length);
  dictionary = survivors.map((row) => dictionary[row] as number);
  say(`${dictionary.length} features kept`);
  const result = averaged(await runAll(store, dictionary.length, jobs(recipe.final, recipe.seed + 10), 2));
  say('trained');
  const uncalibrated = await foldModels(store, documents, dictionary, { ...recipe.final, seed: 0 });
  const scaling = calibrated(store, documents, uncalibrated);
  say(`scaled: ${JSON.stringify(scaling)}`);
  const calibration = { ...scaling, ...stacked(store, documents, taught, uncalibrated, scaling) };
  const models = uncalibrated.map((model) => ({ ...model, calibration }));
  const labels = trainLabels(folder, records, made.slice(0, recipe.madeForTitles), models);
  const fingerprint = featureFingerprint();
  const final = { ...result, weights: scaled(result.weights) };
  const stored = pack(dictionary, final, calibration, labels, fingerprint);
  const target = new URL('../src/weights.ts', import.meta.url);
  writeFileSync(target, weightsModule(stored));
  const record = {
    recipe,
    texts: documents.length,
    paragraphs,
    scaling,
    fingerprint,
  };
  writeFileSync(new URL('record.json', import.meta.url), `${JSON.stringify(record, undefined, 2)}\n`);
  say(`wrote ${(readFileSync(target).length / 1024).toFixed(0)} KB of weights`);
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: npm run train -- FOLDER, the folder of the labelled corpus\n');
  process.exitCode = 2;
} else {
  await train(folder);
}
