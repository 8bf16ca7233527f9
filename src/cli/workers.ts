import type { Tinypool } from 'tinypool';
import type { Batch, Cleaned } from './batch.js';
import { RunError, reasonOf } from './errors.js';
import { CHUNK } from './input.js';
import type { Options } from './options.js';
import cleanBatch, { prepare } from './worker.js';

/** Starting a thread takes about as long as cleaning so much: less is done without. */
const WITHOUT_THREADS = 2 * CHUNK;
/** Batches that wait for a thread, so that none runs dry. */
const WAITING = 2;

export interface Workers {
  /** Batches that may be under way at once; memory is bounded by it. */
  readonly most: number;
  clean(batch: Batch): Promise<Cleaned>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/**
 * Whoever cleans batches: this thread at first, and alone when one worker is wanted; a pool of
 * threads once there is enough to do.
 *
 * @throws {UsageError} when the options for cleaning are wrong
 */
export async function workersOf({ format, cleaning, workers }: Options): Promise<Workers> {
  await prepare(cleaning);
  let begun = 0;
  let pool: Promise<Tinypool> | undefined;
  return {
    most: workers + WAITING,
    async clean(batch) {
      if (workers === 1 || begun < WITHOUT_THREADS) {
        begun += sizeOf(batch);
        return cleanBatch({ batch, format, cleaning });
      }
      pool ??= poolOf(workers);
      const threads = await pool;
      try {
        return await threads.run({ batch, format, cleaning });
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
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads });
}

function sizeOf({ pieces }: Batch): number {
  return pieces.reduce((sum, piece) => sum + ('bytes' in piece ? piece.bytes.length : 0), 0);
}
