import type { Batch, Cleaned } from './batch.js';
import { batchesOf, without } from './batches.js';
import { inOrder } from './in-order.js';
import { statOf } from './input.js';
import type { Options } from './options.js';
import { refuseOverlaps } from './overlaps.js';
import { type Manner, Reporter } from './progress.js';
import { Targets } from './targets.js';
import { separatorOf } from './worker.js';
import { workersOf } from './workers.js';

/** What became of a batch, without the batch itself, which may be large. */
interface Done {
  readonly cleaned: Cleaned;
  readonly units: number;
  readonly read: number;
}

/**
 * Cleans what the options name, and writes it.
 *
 * @param version of this package
 * @returns the exit code: 0, or 1 when something could not be cleaned, or the output keeps its place
 * @throws {UsageError} when the command is wrong
 * @throws {RunError} when the run cannot go on
 */
export async function run(options: Options, version: string): Promise<number> {
  refuseOverlaps(options);
  const total = totalOf(options.files);
  const workers = await workersOf(options, total);
  const reporter = new Reporter(process.stderr, mannerOf(options));
  const targets = await Targets.open(options, version, separatorOf(options.format), (line) => reporter.say(line));
  const release = onInterruption(options, targets, reporter);
  let spared: string | undefined;
  try {
    if (!targets.finished) {
      const work = async (batch: Batch): Promise<Done> => {
        const cleaned = await workers.clean(batch);
        return { cleaned, units: batch.units, read: batch.read };
      };
      const batches = without(batchesOf(options.files, options.format.form !== 'jsonl'), targets.position.units);
      reporter.begin(targets.position);
      for await (const { cleaned, units, read } of inOrder(batches, work, workers.most)) {
        await targets.write(cleaned, units);
        for (const remark of cleaned.remarks) reporter.sayOnce(remark.remark, remark);
        for (const failure of cleaned.failures) reporter.say(failure.error, failure);
        reporter.update(targets.position, total === undefined ? undefined : read / total);
      }
    }
    await workers.close();
    spared = await targets.commit();
  } catch (error) {
    if (!options.resume) targets.discard();
    throw error;
  } finally {
    release();
    reporter.end();
  }
  if (spared !== undefined) reporter.say(spared);
  return spared !== undefined || targets.position.failures > 0 ? 1 : 0;
}

/** Ends at a signal as if nobody had listened to it, but leaves no half file. */
function onInterruption({ resume }: Options, targets: Targets, reporter: Reporter): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const end = (signal: NodeJS.Signals): void => {
    if (!resume && !targets.discard()) return;
    reporter.end();
    if (resume) reporter.say('interrupted; the same command goes on with it');
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return release;
}

function mannerOf({ progress, output }: Options): Manner {
  if (progress === false) return 'none';
  if (process.stderr.isTTY !== true) return progress === true ? 'lines' : 'none';
  // Results that run through the same terminal would tear the bar apart.
  return progress === true || output !== undefined || process.stdout.isTTY !== true ? 'bar' : 'none';
}

/** Bytes of all inputs, where that can be known. */
function totalOf(files: readonly string[]): number | undefined {
  let total = 0;
  for (const file of files) {
    const found = file === '-' ? undefined : statOf(file);
    if (found?.isFile() !== true) return undefined;
    total += found.size;
  }
  return total;
}
