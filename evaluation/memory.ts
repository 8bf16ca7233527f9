import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CleanStream, cleanAll } from '../src/stream.js';

/** Memory in bytes during a run over many records. */
interface Memory {
  /** The largest heap that was seen, garbage included. */
  readonly peak: number;
  /** What is held, after garbage was collected, when a tenth of the records is through. */
  readonly retainedEarly: number;
  /** The same for the last record. */
  readonly retainedLate: number;
}

/** A face of streams: gives an item for every record. */
type Run = (source: AsyncIterable<string>, options: { signal: AbortSignal }) => AsyncIterable<unknown>;

const LOOK_EVERY = 50;

/** Cleans so many texts, no two of them equal, and watches the heap. */
export async function measureMemory(run: Run, count: number): Promise<Memory> {
  const folder = join(import.meta.dirname, '..', 'fixtures');
  const texts = readdirSync(folder)
    .slice(0, 5)
    .map((name) => readFileSync(join(folder, name, 'input.txt'), 'utf8'));
  async function* source(): AsyncGenerator<string> {
    for (let at = 0; at < count; at++) yield `Page ${at}\n\n${texts[at % texts.length]}`;
  }
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let peak = 0;
  let done = 0;
  let retainedEarly = 0;
  const look = (): number => {
    const { heapUsed } = process.memoryUsage();
    peak = Math.max(peak, heapUsed);
    return heapUsed;
  };
  for await (const _result of run(source(), { signal: new AbortController().signal })) {
    done++;
    if (done % LOOK_EVERY === 0) look();
    if (done === Math.floor(count / 10)) {
      collect();
      retainedEarly = look();
    }
  }
  if (done !== count) throw new Error(`${done} results for ${count} records`);
  collect();
  return { peak, retainedEarly, retainedLate: look() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = Number(process.argv[2] ?? 200_000);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
  const faces: readonly [string, Run][] = [
    ['cleanAll', cleanAll],
    ['CleanStream', (source, options) => ReadableStream.from(source).pipeThrough(new CleanStream(options))],
  ];
  for (const [name, run] of faces) {
    const { peak, retainedEarly, retainedLate } = await measureMemory(run, count);
    console.log(
      `${name}: ${count} records, peak heap ${megabytes(peak)} MB, ` +
        `held after a tenth ${megabytes(retainedEarly)} MB, at the end ${megabytes(retainedLate)} MB`,
    );
  }
}
