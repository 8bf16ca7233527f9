import { Worker } from 'node:worker_threads';
import type { FeatureStore, RunOptions, RunResult, TrainingDocument } from './types.js';

/** Runs that go on at the same time. The results do not depend on it. */
const THREADS = 2;

/** Several runs whose weights are averaged; `seed` is that of the first. */
export interface RunsOptions extends RunOptions {
  readonly seeds: number;
}

/** What runs learn from, and how. */
export interface Job {
  readonly store: FeatureStore;
  /** Number of features in the store. */
  readonly rows: number;
  readonly documents: readonly TrainingDocument[];
  readonly options: RunsOptions;
}

/** What the worker is handed. */
type Run = Omit<Job, 'options'> & { readonly options: RunOptions };

/** Does the runs of all jobs on several threads; results come in the order of the jobs. */
export async function runAll(jobs: readonly Job[]): Promise<RunResult[]> {
  const runs = jobs.flatMap(({ options: { seeds, ...options }, ...data }) =>
    Array.from({ length: seeds }, (_, index) => ({ ...data, options: { ...options, seed: options.seed + index } })),
  );
  const results: RunResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < runs.length) {
      const index = next++;
      results[index] = await run(runs[index] as Run);
    }
  };
  await Promise.all(Array.from({ length: THREADS }, work));
  let first = 0;
  return jobs.map(({ options }) => {
    const own = results.slice(first, first + options.seeds);
    first += options.seeds;
    return averaged(own);
  });
}

/** One training run, on a thread of its own. */
function run(workerData: Run): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The mean of several runs' weights. */
function averaged(results: readonly RunResult[]): RunResult {
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
