import type { CorpusRecord } from '../evaluation/corpus.js';
import { decode } from '../src/decode.js';
import { FeatureWeights } from '../src/facts/feature-weights.js';
import { STATE_COUNT } from '../src/facts/states.js';
import type { ChainModel } from '../src/model.js';
import { buildDictionary, type Dictionary, KEYS, renumber, strongestRows } from './dictionary.js';
import { foldOf } from './folds.js';
import { quantised, rounded, STEP } from './pack.js';
import { averaged, runAll } from './parallel.js';
import { StoreBuilder } from './prepare.js';
import { recipe } from './recipe.js';
import type { FeatureStore, RunOptions, RunResult, TrainingDocument } from './types.js';

/** A trained chain, what it learnt from, and chains that have each not seen a part of the sites. */
export interface TrainedChain {
  readonly store: FeatureStore;
  readonly documents: readonly TrainingDocument[];
  /** The record of each document. */
  readonly records: readonly CorpusRecord[];
  readonly dictionary: Dictionary;
  readonly result: RunResult;
  readonly chain: ChainModel;
  readonly folds: readonly ChainModel[];
}

/** Several runs whose weights are averaged; `seed` is that of the first. */
interface RunsRecipe extends RunOptions {
  readonly seeds: number;
}

/** How many features a chain has, and how it is trained. */
export interface ChainRecipe {
  /** Sites that a feature must occur on. */
  readonly leastHosts: number;
  /** So many are kept after the selection runs. */
  readonly features: number;
  readonly selection: RunsRecipe;
  readonly final: RunsRecipe;
}

/** Selects the features of a chain, trains it on them, and again without each part of the sites. */
export async function trainChain(
  records: readonly CorpusRecord[],
  options: ChainRecipe,
  say: (text: string) => void,
): Promise<TrainedChain> {
  const builder = new StoreBuilder();
  const taught = records.filter((record) => builder.add(record));
  const { documents } = builder;
  const store = builder.store();
  const last = documents.at(-1) as TrainingDocument;
  const paragraphs = last.first + last.count;
  say(`${documents.length} texts, ${paragraphs} paragraphs, ${store.offsets[paragraphs]} features`);
  let dictionary = buildDictionary(store, documents, options.leastHosts);
  renumber(store, paragraphs, dictionary, KEYS);
  say(`${dictionary.length} features on ${options.leastHosts} or more sites`);
  const run = async ({ seeds, ...rest }: RunsRecipe): Promise<RunResult> => {
    const jobs = Array.from({ length: seeds }, (_, index) => ({
      documents,
      options: { ...rest, seed: rest.seed + index },
    }));
    return averaged(await runAll(store, dictionary.length, jobs));
  };
  const selection = await run(options.selection);
  const survivors = strongestRows(selection.weights, options.features);
  renumber(store, paragraphs, survivors, dictionary.length);
  dictionary = survivors.map((row) => dictionary[row] as number);
  say(`${dictionary.length} features kept`);
  const result = scaled(await run(options.final));
  say('trained');
  const folds = await foldChains(store, documents, dictionary, options.final);
  return { store, documents, records: taught, dictionary, result, chain: chainOf(dictionary, result), folds };
}

/** What the chain that has not seen its site thinks of a document. */
export function unseenPosteriors({ store, folds }: TrainedChain, document: TrainingDocument): Float64Array {
  const { weights, transitions } = folds[foldOf(document.host)] as ChainModel;
  const { values, step } = weights;
  const emissions = new Float64Array(document.count * STATE_COUNT);
  // Straight from the store, whose features are rows by now.
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
  return decode(emissions, transitions);
}

/** The weights as they are used: training drops a part of the features, and use does not. */
function scaled({ weights, transitions }: RunResult): RunResult {
  return { weights: weights.map((weight) => weight * recipe.emissionScale), transitions };
}

async function foldChains(
  store: FeatureStore,
  documents: readonly TrainingDocument[],
  dictionary: Dictionary,
  { seeds: _, ...options }: RunsRecipe,
): Promise<ChainModel[]> {
  const jobs = Array.from({ length: recipe.folds }, (_, fold) => ({
    documents: documents.filter((document) => foldOf(document.host) !== fold),
    options: { ...options, seed: 100 + fold },
  }));
  const results = await runAll(store, dictionary.length, jobs);
  return results.map((result) => chainOf(dictionary, scaled(result)));
}

/** A chain for judging, its numbers as exact as those that are shipped. */
function chainOf(dictionary: Dictionary, { weights, transitions }: RunResult): ChainModel {
  return {
    weights: new FeatureWeights(dictionary, quantised(weights), STEP),
    transitions: Float64Array.from(transitions, rounded),
  };
}
