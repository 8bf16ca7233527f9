import { parentPort, workerData } from 'node:worker_threads';
import { optimise } from './optimise.js';
import type { FeatureStore, RunOptions, TrainingDocument } from './types.js';

const { store, documents, rows, options } = workerData as {
  store: FeatureStore;
  documents: readonly TrainingDocument[];
  rows: number;
  options: RunOptions;
};
parentPort?.postMessage(optimise(store, documents, rows, options));
