import { existsSync } from 'node:fs';
import type { Cleaned } from './batch.js';
import { UsageError } from './errors.js';
import { beginning, type Journal, journalOf, openJournal, type Position } from './journal.js';
import type { Options } from './options.js';
import { completeFile, fileOutput, isPlain, type Output, standardOutput, targetOf } from './output.js';
import { reasonToSpare } from './spared.js';

/** All that a run writes: results, error records, and the journal of both. */
export class Targets {
  readonly #output: Output;
  readonly #errors: Output | undefined;
  readonly #journal: Journal | undefined;
  readonly #separator: Uint8Array;
  readonly #reasonToSpare: (end: Position) => string | undefined;
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
    const output = given.output === undefined ? undefined : targetOf(given.output);
    const errors = given.errors === undefined ? undefined : targetOf(given.errors);
    const journaled = output !== undefined && given.format.form === 'jsonl' && isPlain(output);
    if (given.resume && !journaled) throw new UsageError(`Cannot resume ${output}: it is not a plain file`);
    if (journaled && !given.resume && existsSync(journalOf(output))) {
      remark(`${output}: an interrupted run is begun afresh; --resume would have gone on with it`);
    }
    const journal = journaled ? await openJournal(output, errors, given, version) : undefined;
    const { from, finished } = journal ?? { from: beginning, finished: false };
    const open = (path: string, keep: number) => (finished ? completeFile(path) : fileOutput(path, keep));
    let openedOutput: Output | undefined;
    try {
      openedOutput = output === undefined ? standardOutput() : await open(output, from.output);
      return new Targets(
        openedOutput,
        errors === undefined ? undefined : await open(errors, from.errors),
        journal,
        separator,
        (end) => (output === undefined ? undefined : reasonToSpare(output, given.files, end)),
      );
    } catch (error) {
      // What was opened for this run alone would pass for an interrupted one.
      if (!given.resume) {
        openedOutput?.discard();
        journal?.discard();
      }
      throw error;
    }
  }

  private constructor(
    output: Output,
    errors: Output | undefined,
    journal: Journal | undefined,
    separator: string,
    spare: (end: Position) => string | undefined,
  ) {
    this.#output = output;
    this.#errors = errors;
    this.#journal = journal;
    this.#position = journal?.from ?? beginning;
    this.#separator = Buffer.from(separator);
    this.#reasonToSpare = spare;
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
      failedInputs: before.failedInputs + failures.filter(({ line }) => line === undefined).length,
    };
    await this.#journal?.note(this.#position);
  }

  /**
   * Everything is written: the files get their names. Killed in between, `--resume` finishes it.
   *
   * @returns why the output did not get its name, if it did not
   */
  async commit(): Promise<string | undefined> {
    this.#committing = true;
    await this.#errors?.flush();
    await this.#output.flush();
    await this.#journal?.finish();
    this.#errors?.commit();
    const reason = this.#reasonToSpare(this.#position);
    if (reason === undefined) this.#output.commit();
    // What was cleaned stays under the name that it has.
    else if (this.#position.output === 0) this.#output.discard();
    this.#journal?.discard();
    return reason;
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
