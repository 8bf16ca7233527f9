import type { Tinypool } from 'tinypool';
import { type Batch, type Cleaned, isFailure } from './batch.js';
import { RunError, reasonOf } from './errors.js';
import { CHUNK } from './input.js';
import type { Options } from './options.js';
import cleanBatch, { prepare } from './worker.js';

/** Starting a thread takes about as long as cleaning so much: less is done without. */
const WITHOUT_THREADS = 2 * CHUNK;
/** A thread has one batch at hand beside the one that it cleans. So many more wait, so that none runs dry. */
const WAITING = 2;

/** Whoever cleans batches. */
export interface Workers {
  /** Batches that may be under way at once; memory is bounded by it. */
  readonly most: number;
  clean(batch: Batch): Promise<Cleaned>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/**
 * Chooses who cleans batches: this thread alone when one worker is wanted, or little is to be done; a
 * pool of threads otherwise. Where nobody knows how much there is to do, this thread cleans at first.
 *
 * @param size bytes of all inputs, where that is known
 * @throws {UsageError} when the options for cleaning are wrong
 */
export async function workersOf({ format, cleaning, workers }: Options, size = 0): Promise<Workers> {
  let begun = size;
  // Code is compiled anew in every thread that cleans: none cleans that need not.
  let pool = workers > 1 && size >= WITHOUT_THREADS ? poolOf(workers) : undefined;
  await prepare(cleaning);
  return {
    most: 2 * workers + WAITING,
    async clean(batch) {
      if (pool === undefined && (workers === 1 || begun < WITHOUT_THREADS)) {
        begun += sizeOf(batch);
        return cleanBatch({ batch, format, cleaning });
      }
      pool ??= poolOf(workers);
      const threads = await pool;
      try {
        const memory = batch.pieces.flatMap((piece) => (isFailure(piece) ? [] : [piece.bytes.buffer as ArrayBuffer]));
        return await threads.run({ batch, format, cleaning }, { transferList: memory });
      } catch (error) {
        const { pieces } = batch;
        const [first] = pieces;
        throw new RunError(`A worker failed at ${first?.file} from line ${first?.line}: ${reasonOf(error)}`);
      }
    },
    async close() {
      await (await pool)?.destroy();
    },
  };
}

async function poolOf(threads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  // As this very module is called: from TypeScript in a clone, from JavaScript in the package.
  const filename = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url).href;
  // The next batch waits in the thread itself, which so goes on at once.
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 2 });
}

function sizeOf({ pieces }: Batch): number {
  return pieces.reduce((sum, piece) => sum + (isFailure(piece) ? 0 : piece.bytes.length), 0);
}
