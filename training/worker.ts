import { parentPort, workerData } from 'node:worker_threads';
import { optimise } from './optimise.js';
import type { FeatureStore, RunOptions, TrainingDocument } from './types.js';

const { store, documents, isWord, options } = workerData as {
  store: FeatureStore;
  documents: readonly TrainingDocument[];
  isWord: Uint8Array;
  options: RunOptions;
};
parentPort?.postMessage(optimise(store, documents, isWord, options));
