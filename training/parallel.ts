import { Worker } from 'node:worker_threads';
import type { FeatureStore, RunOptions, RunResult, TrainingDocument } from './types.js';

/** Runs that go on at the same time. The results do not depend on it. */
const THREADS = 2;

/** One training run, on a thread of its own. */
function run(
  store: FeatureStore,
  documents: readonly TrainingDocument[],
  rows: number,
  options: RunOptions,
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: { store, documents, rows, options },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** A run over some documents with some options. */
export interface Job {
  readonly documents: readonly TrainingDocument[];
  readonly options: RunOptions;
}

/** Runs jobs on several threads; results come in the order of the jobs. */
export async function runAll(store: FeatureStore, rows: number, jobs: readonly Job[]): Promise<RunResult[]> {
  const results: RunResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < jobs.length) {
      const index = next++;
      const job = jobs[index] as Job;
      results[index] = await run(store, job.documents, rows, job.options);
    }
  };
  await Promise.all(Array.from({ length: THREADS }, work));
  return results;
}

/** The mean of several runs' weights. */
export function averaged(results: readonly RunResult[]): RunResult {
  const [first] = results;
  if (first === undefined) throw new RangeError('no runs to average');
  const mean = (arrays: readonly Float32Array[]): Float32Array =>
    (arrays[0] as Float32Array).map((_, index) => {
      let sum = 0;
      for (const array of arrays) sum += array[index] as number;
      return sum / arrays.length;
    });
  return {
    weights: mean(results.map((result) => result.weights)),
    transitions: mean(results.map((result) => result.transitions)),
  };
}
