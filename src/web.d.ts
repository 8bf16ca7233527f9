/**
 * The few globals of the Web platform that faces use, as far as they use them. The `DOM` and `WebWorker`
 * libraries would bring a thousand more, `fetch` and the clock among them, into a core that must not touch
 * them. This file is for the compiler alone and is not shipped: the declarations of the package name the
 * globals, and whoever installs it has them from those libraries or from Node's types. `tsc -p training`
 * checks the same code, in the tests' imports, against Node's types.
 */

interface AbortSignal {
  readonly aborted: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: as the platform's own types have it
  readonly reason: any;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

interface ReadableStream<R> {
  cancel(reason?: unknown): Promise<void>;
}

interface WritableStream<W> {
  abort(reason?: unknown): Promise<void>;
}

interface TransformStreamDefaultController<O> {
  enqueue(chunk: O): void;
  error(reason?: unknown): void;
}

interface Transformer<I, O> {
  start?(controller: TransformStreamDefaultController<O>): void;
  transform?(chunk: I, controller: TransformStreamDefaultController<O>): void | Promise<void>;
  flush?(controller: TransformStreamDefaultController<O>): void;
}

interface TransformStream<I, O> {
  readonly readable: ReadableStream<O>;
  readonly writable: WritableStream<I>;
}

declare var TransformStream: new <I, O>(transformer?: Transformer<I, O>) => TransformStream<I, O>;
declare function setTimeout(callback: () => void, milliseconds: number): unknown;
