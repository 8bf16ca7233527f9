import { defaultField, hasFields, textOf } from './field.js';
import { type CleanOptions, type CleanResult, createCleaner } from './index.js';
import { described, divide, wrong } from './options.js';

/** The options of `CleanStream` and `cleanAll`: those of `clean`, and two of their own. */
export interface StreamOptions extends CleanOptions {
  /**
   * The field of a record that holds its text: `page.text` is the field `text` inside of `page`, unless a
   * field of the record is called `page.text` itself. Arrays are not looked into.
   * @default 'text'
   */
  readonly field?: string | undefined;
  /** Ends the work when it is aborted, with its `reason` as the error. */
  readonly signal?: AbortSignal | undefined;
}

/** A record as it came in, and the result for its text. */
export interface CleanedRecord<T> {
  readonly record: T;
  readonly result: CleanResult;
}

/**
 * What comes out for what went in: the result for a text, the record with its result for a record. What is `any`,
 * as `JSON.parse` gives it, is taken for a record.
 */
export type Cleaned<T> = boolean extends (T extends never ? true : false)
  ? CleanedRecord<T>
  : T extends string
    ? CleanResult
    : CleanedRecord<T>;

/** After so many milliseconds of work other tasks get their turn: an abort, a click, a timer. */
const LONGEST_TURN = 50;

/**
 * A Web `TransformStream` that cleans texts, or records that hold a text. One chunk is cleaned when one
 * is asked for, so nothing piles up; what comes out has the order of what went in.
 *
 * A chunk that cannot be cleaned, or an abort, errors both ends of the stream. The message about a chunk begins with
 * the number of the record, from 1.
 *
 * @param options see `StreamOptions`
 * @throws {TypeError} when an option is unknown or has a wrong value
 * @example
 * const results = texts.pipeThrough(new CleanStream({ threshold: 'precision' }));
 */
export class CleanStream<T extends string | object = string> extends TransformStream<T, Cleaned<T>> {
  constructor(options?: StreamOptions) {
    const { cleanNext, signal } = workOf<T>(options);
    let stop: () => void;
    const release = (): void => signal?.removeEventListener('abort', stop);
    // A variable, since `cancel` is younger than some platforms' types of transformers.
    const transformer = {
      start(controller: TransformStreamDefaultController<Cleaned<T>>): void {
        stop = () => controller.error(signal?.reason);
        if (signal?.aborted) stop();
        else signal?.addEventListener('abort', stop);
      },
      transform(chunk: T, controller: TransformStreamDefaultController<Cleaned<T>>): void | Promise<void> {
        try {
          controller.enqueue(cleanNext(chunk));
        } catch (error) {
          release();
          throw error;
        }
        return turn();
      },
      flush: release,
      cancel: release,
    };
    const turn = turns();
    super(transformer);
  }
}

/**
 * Cleans the texts, or the records that hold a text, of an iterable, one at a time and in order.
 *
 * @param source an async iterable such as a readable stream, or an iterable such as an array
 * @param options see `StreamOptions`
 * @returns the results, each made when it is asked for; asking fails when a record cannot be cleaned (the
 *   message begins with its number, from 1), when the source fails, and when the signal is aborted
 * @throws {TypeError} when `source` is no iterable, or an option is unknown or has a wrong value
 * @example
 * for await (const { record, result } of cleanAll(records, { field: 'body' })) {
 *   console.log(record.url, result.text);
 * }
 */
export function cleanAll<T extends string | object>(
  source: AsyncIterable<T> | Iterable<T>,
  options?: StreamOptions,
): AsyncGenerator<Cleaned<T>, void, undefined> {
  const { cleanNext, signal } = workOf<T>(options);
  return results(iteratorOf(source), cleanNext, signal);
}

async function* results<T>(
  iterator: AsyncIterator<T> | Iterator<T>,
  cleanNext: (record: T) => Cleaned<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Cleaned<T>, void, undefined> {
  const turn = turns();
  let ended = false;
  let failed = false;
  let reject: (reason: unknown) => void;
  const stop = (): void => reject?.(signal?.reason);
  // One listener for all records: a race of promises would leave a reaction behind for each.
  signal?.addEventListener('abort', stop);
  const ask = async (): Promise<IteratorResult<T>> => {
    const step = await iterator.next();
    // As `for await` does: an iterable may hold promises.
    return step.done ? step : { ...step, value: await step.value };
  };
  const next = (): Promise<IteratorResult<T>> =>
    new Promise((resolve, fail) => {
      reject = fail;
      ask().then(resolve, (error) => {
        ended = true;
        fail(error);
      });
    });
  try {
    for (;;) {
      signal?.throwIfAborted();
      const step = await next();
      if (step.done) {
        ended = true;
        return;
      }
      yield cleanNext(step.value);
      await turn();
    }
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    if (!ended) {
      const closing = (async () => iterator.return?.())();
      // As in a loop of the language: what ended the work is not hidden by an error of closing.
      const closed = failed || signal?.aborted ? closing.catch(() => undefined) : closing;
      // A source that hangs must not keep an abort waiting.
      if (!signal?.aborted) await closed;
    }
  }
}

/** Checks the options and gives what cleans record after record, and counts. */
function workOf<T>(options: StreamOptions | undefined): {
  readonly cleanNext: (record: T) => Cleaned<T>;
  readonly signal: AbortSignal | undefined;
} {
  const { own, rest } = divide(options, ['field', 'signal']);
  const { field = defaultField } = own;
  if (typeof field !== 'string') throw wrong('field', 'a string', field);
  const signal = signalOf(own['signal']);
  const cleanText = createCleaner(rest);
  let number = 0;
  const cleanNext = (record: T): Cleaned<T> => {
    number++;
    try {
      if (typeof record === 'string') return cleanText(record) as Cleaned<T>;
      if (hasFields(record)) return { record, result: cleanText(textOf(record, field).text) } as unknown as Cleaned<T>;
      throw new TypeError(`Expected a text or a record, got ${described(record)}`);
    } catch (error) {
      throw inRecord(number, error);
    }
  };
  return { cleanNext, signal };
}

/** The error with the record's number in front: a `TypeError` stays one. */
function inRecord(number: number, error: unknown): Error {
  const message = `Record ${number}: ${error instanceof Error ? error.message : String(error)}`;
  return error instanceof TypeError ? new TypeError(message, { cause: error }) : new Error(message, { cause: error });
}

function signalOf(value: unknown): AbortSignal | undefined {
  if (value === undefined) return undefined;
  if (typeof (value as AbortSignal | null)?.addEventListener === 'function' && 'aborted' in (value as AbortSignal)) {
    return value as AbortSignal;
  }
  throw wrong('signal', 'an AbortSignal', value);
}

function iteratorOf<T>(source: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> | Iterator<T> {
  const { [Symbol.asyncIterator]: later, [Symbol.iterator]: now } = Object(source);
  const iterate = later ?? now;
  // A string is an iterable too, of characters, and so are bytes.
  const isText = typeof source === 'string' || Object(source) instanceof String || ArrayBuffer.isView(source);
  if (typeof iterate !== 'function' || isText) {
    throw wrong('source', 'an iterable of texts or records', source);
  }
  return iterate.call(source);
}

/**
 * A pause whenever a turn has become long. Without it a source that has everything at hand would
 * never leave the queue of microtasks, and no timer or event could abort it.
 */
function turns(): () => void | Promise<void> {
  let started = Date.now();
  return () => {
    if (Date.now() - started < LONGEST_TURN) return;
    return new Promise((resolve) => {
      setTimeout(() => {
        started = Date.now();
        resolve();
      }, 0);
    });
  };
}
