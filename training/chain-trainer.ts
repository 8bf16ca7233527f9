import type { CorpusRecord } from '../evaluation/corpus.js';
import { decode } from '../src/decode.js';
import { FeatureWeights } from '../src/facts/feature-weights.js';
import { STATE_COUNT } from '../src/facts/states.js';
import type { ChainModel, StoredChain } from '../src/model.js';
import { buildDictionary, type Dictionary, KEYS, renumbered, strongestRows } from './dictionary.js';
import { foldOf } from './folds.js';
import { quantised, rounded, STEP, storedChain } from './pack.js';
import { type RunsOptions, runAll } from './parallel.js';
import { StoreBuilder } from './prepare.js';
import { recipe } from './recipe.js';
import type { FeatureStore, RunResult, TrainingDocument } from './types.js';

/** A trained chain, what it learnt from, and chains that have each not seen a part of the sites. */
export interface TrainedChain {
  readonly store: FeatureStore;
  readonly documents: readonly TrainingDocument[];
  /** The record of each document. */
  readonly records: readonly CorpusRecord[];
  /** The chain that has learnt from all sites, and the form in which it is shipped. */
  readonly whole: ChainModel;
  readonly stored: StoredChain;
  readonly folds: readonly ChainModel[];
  /** What the chain that has not seen its site thinks of each paragraph of the store, state by state. */
  readonly unseen: Float64Array;
}

/** How many features a chain has, and how it is trained. */
export interface ChainRecipe {
  /** Sites that a feature must occur on. */
  readonly leastHosts: number;
  /** So many are kept after the selection runs. */
  readonly features: number;
  readonly selection: RunsOptions;
  readonly final: RunsOptions;
  /** Number of both runs without a part of the sites. */
  readonly foldRuns: { readonly selection: number; readonly final: number };
}

/** The documents that one chain learns from, and how. */
interface Share extends Pick<ChainRecipe, 'selection' | 'final'> {
  readonly documents: readonly TrainingDocument[];
}

/** A chain, and the store with the features that were selected for it. */
interface SelectedChain {
  readonly store: FeatureStore;
  readonly dictionary: Dictionary;
  readonly result: RunResult;
  readonly chain: ChainModel;
}

/**
 * Selects the features of a chain and trains it on them, and does both again without each part of the sites:
 * what learns from confidences must see them as they are on sites that the features were not selected on.
 */
export async function trainChain(
  records: readonly CorpusRecord[],
  options: ChainRecipe,
  say: (text: string) => void,
): Promise<TrainedChain> {
  const builder = new StoreBuilder();
  const taught = records.filter((record) => builder.add(record));
  const { documents } = builder;
  const all = builder.store();
  const last = documents.at(-1) as TrainingDocument;
  const paragraphs = last.first + last.count;
  say(`${documents.length} texts, ${paragraphs} paragraphs, ${all.offsets[paragraphs]} features`);
  const dictionary = buildDictionary(all, documents, options.leastHosts);
  const store = renumbered(all, paragraphs, dictionary, KEYS);
  say(`${dictionary.length} features on ${options.leastHosts} or more sites`);
  const shares = [...foldShares(documents, options), { documents, ...options }];
  const chains = await trainShares(store, paragraphs, dictionary, options.features, shares);
  const folds = chains.slice(0, recipe.folds);
  const whole = chains.at(-1) as SelectedChain;
  say('trained');
  const unseen = new Float64Array(paragraphs * STATE_COUNT);
  for (const document of documents) {
    unseen.set(posteriors(folds[foldOf(document.host)] as SelectedChain, document), document.first * STATE_COUNT);
  }
  return {
    store,
    documents,
    records: taught,
    whole: whole.chain,
    stored: storedChain(whole.dictionary, whole.result),
    folds: folds.map(({ chain }) => chain),
    unseen,
  };
}

/** What the chain that has not seen its site thinks of a document. */
export function unseenPosteriors({ unseen }: TrainedChain, { first, count }: TrainingDocument): Float64Array {
  return unseen.subarray(first * STATE_COUNT, (first + count) * STATE_COUNT);
}

/** All documents but those of each part of the sites. */
function foldShares(documents: readonly TrainingDocument[], { selection, final, foldRuns }: ChainRecipe): Share[] {
  return Array.from({ length: recipe.folds }, (_, fold) => ({
    documents: documents.filter(({ host }) => foldOf(host) !== fold),
    selection: { ...selection, seed: 200 + 10 * fold, seeds: foldRuns.selection },
    final: { ...final, seed: 100 + 10 * fold, seeds: foldRuns.final },
  }));
}

/** Selects the strongest features for every share, and trains a chain on them. */
async function trainShares(
  store: FeatureStore,
  paragraphs: number,
  dictionary: Dictionary,
  features: number,
  shares: readonly Share[],
): Promise<SelectedChain[]> {
  const selections = await runAll(
    shares.map(({ documents, selection }) => ({ store, rows: dictionary.length, documents, options: selection })),
  );
  const selected = selections.map(({ weights }) => {
    const survivors = strongestRows(weights, features);
    return {
      store: renumbered(store, paragraphs, survivors, dictionary.length),
      dictionary: survivors.map((row) => dictionary[row] as number),
    };
  });
  const results = await runAll(
    shares.map(({ documents, final }, index) => {
      const { store, dictionary } = selected[index] as (typeof selected)[number];
      return { store, rows: dictionary.length, documents, options: final };
    }),
  );
  return selected.map((own, index) => {
    const result = scaled(results[index] as RunResult);
    return { ...own, result, chain: chainOf(own.dictionary, result) };
  });
}

/** What a chain thinks of a document of its store. */
function posteriors({ store, chain }: SelectedChain, document: TrainingDocument): Float64Array {
  const { values, step } = chain.weights;
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
  return decode(emissions, chain.transitions);
}

/** The weights as they are used: training drops a part of the features, and use does not. */
function scaled({ weights, transitions }: RunResult): RunResult {
  return { weights: weights.map((weight) => weight * recipe.emissionScale), transitions };
}

/** A chain for judging, its numbers as exact as those that are shipped. */
function chainOf(dictionary: Dictionary, { weights, transitions }: RunResult): ChainModel {
  return {
    weights: new FeatureWeights(dictionary, quantised(weights), STEP),
    transitions: Float64Array.from(transitions, rounded),
  };
}
