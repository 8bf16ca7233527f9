import { existsSync } from 'node:fs';
import type { Cleaned } from './batch.js';
import { UsageError } from './errors.js';
import { beginning, type Journal, openJournal, type Position } from './journal.js';
import type { Options } from './options.js';
import { completeFile, fileOutput, isPlain, type Output, partialOf, standardOutput, targetOf } from './output.js';

/** All that a run writes: results, error records, and the journal of both. */
export class Targets {
  readonly #output: Output;
  readonly #errors: Output | undefined;
  readonly #journal: Journal | undefined;
  readonly #separator: Uint8Array;
  #position: Position;
  #committing = false;

  /**
   * Opens what a run writes.
   *
   * @param separator what stands between the results of two batches
   * @param remark is told what the user should know
   * @throws {UsageError} when something cannot be written, or the run cannot be resumed
   */
  static async open(
    given: Options,
    version: string,
    separator: string,
    remark: (line: string) => void,
  ): Promise<Targets> {
    const output = given.output === undefined ? undefined : await targetOf(given.output);
    const errors = given.errors === undefined ? undefined : await targetOf(given.errors);
    const journaled = output !== undefined && given.format.form === 'jsonl' && isPlain(output);
    if (given.resume && !journaled) throw new UsageError(`Cannot resume ${output}: it is not a plain file`);
    if (journaled && !given.resume && existsSync(partialOf(output))) {
      remark(`${output}: an interrupted run is begun afresh; --resume would have gone on with it`);
    }
    const journal = journaled ? await openJournal(output, errors, given, version) : undefined;
    const { from, finished } = journal ?? { from: beginning, finished: false };
    const open = (path: string, keep: number) => (finished ? completeFile(path) : fileOutput(path, keep));
    return new Targets(
      output === undefined ? standardOutput() : await open(output, from.output),
      errors === undefined ? undefined : await open(errors, from.errors),
      journal,
      separator,
    );
  }

  private constructor(output: Output, errors: Output | undefined, journal: Journal | undefined, separator: string) {
    this.#output = output;
    this.#errors = errors;
    this.#journal = journal;
    this.#position = journal?.from ?? beginning;
    this.#separator = Buffer.from(separator);
  }

  /** How far the run has come. */
  get position(): Position {
    return this.#position;
  }

  /** Whether an interrupted run left nothing to do but to name the files. */
  get finished(): boolean {
    return this.#journal?.finished ?? false;
  }

  /** Writes what became of a batch of so many units, then notes that it is done. */
  async write({ output, records, failures }: Cleaned, units: number): Promise<void> {
    if (output.length > 0) {
      if (this.#output.written > 0 && this.#separator.length > 0) await this.#output.write(this.#separator);
      await this.#output.write(output);
    }
    for (const failure of failures) await this.#errors?.write(Buffer.from(`${JSON.stringify(failure)}\n`));
    const before = this.#position;
    this.#position = {
      units: before.units + units,
      output: this.#output.written,
      errors: this.#errors?.written ?? 0,
      records: before.records + records,
      failures: before.failures + failures.length,
    };
    await this.#journal?.note(this.#position);
  }

  /** Everything is written: the files get their names. Killed in between, `--resume` finishes it. */
  async commit(): Promise<void> {
    this.#committing = true;
    await this.#errors?.flush();
    await this.#output.flush();
    await this.#journal?.finish();
    this.#errors?.commit();
    this.#output.commit();
    this.#journal?.discard();
  }

  /** Gives up: nothing of it stays. Says whether it could: what is being named is complete. */
  discard(): boolean {
    if (this.#committing) return false;
    this.#errors?.discard();
    this.#output.discard();
    this.#journal?.discard();
    return true;
  }
}
