import { isUtf8 } from 'node:buffer';
import { createReadStream, fstatSync, type Stats, statSync } from 'node:fs';
import { type Duplex, pipeline, Readable } from 'node:stream';
import { stringOf } from './utf8.js';

/** So much of a file is read at once, in bytes. */
export const CHUNK: number = 128 * 1024;
/**
 * So much at most, and in so many parts a file that is larger than these: a batch costs a thread some time whatever its
 * size.
 */
const LARGEST_CHUNK = 512 * 1024;
const PARTS = 128;

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
const LONGEST_MARK = 4;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Reads a file, or standard input when the name is `-`, unpacks what is compressed, and gives UTF-16
 * as UTF-8. It goes by the first bytes, which no other text begins with, and not by the name, which
 * standard input does not have.
 *
 * @param count is told how many bytes were read, as they are in the file
 * @throws {Error} when the file cannot be read, or what is compressed or UTF-16 is damaged
 */
export async function* read(name: string, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  const chunk = name === '-' ? CHUNK : chunkOf(name);
  const source = name === '-' ? standardInput() : createReadStream(name, { highWaterMark: chunk });
  let [head, chunks] = await begun(counted(source, count));
  const unpack = await unpackerOf(head, chunk);
  if (unpack !== undefined) {
    // The error reaches whoever reads the last stream of the pipeline.
    [head, chunks] = await begun(pipeline(Readable.from(chunks), unpack, () => {})[Symbol.asyncIterator]());
  }
  const encoding = utf16Of(head);
  yield* encoding === undefined ? chunks : recoded(chunks, encoding);
}

/** Node ends at once, and without an error, where standard input is a folder. */
function standardInput(): Readable {
  if (fstatSync(0).isDirectory()) throw new Error('It is a folder');
  return process.stdin;
}

/** The first bytes, so many that every mark is in them, and all chunks with these bytes in front. */
async function begun(chunks: AsyncIterableIterator<Buffer>): Promise<[head: Buffer, chunks: AsyncIterable<Buffer>]> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < LONGEST_MARK) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  return [head, follow(head, chunks)];
}

async function* follow(head: Buffer, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* chunks;
}

/**
 * Which UTF-16 bytes are: told by their mark or, where the first two characters are ASCII, by the zeros as in RFC 4627.
 */
function utf16Of([a, b, c, d]: Buffer): string | undefined {
  // Two zeros behind the mark would make it UTF-32.
  if (a === 0xff && b === 0xfe && (c !== 0 || d !== 0)) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? 'utf-16be' : undefined;
}

async function* recoded(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** What is known of a file, and nothing where that cannot be found out: whoever reads it says why. */
export function statOf(name: string): Stats | undefined {
  try {
    return statSync(name);
  } catch {
    return undefined;
  }
}

/** Small enough that threads share the file evenly. */
function chunkOf(name: string): number {
  const size = statOf(name)?.size ?? 0;
  return Math.min(LARGEST_CHUNK, Math.max(CHUNK, Math.ceil(size / PARTS)));
}

async function unpackerOf(head: Buffer, chunkSize: number): Promise<Duplex | undefined> {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, index) => head[index] === byte);
  if (!begins(GZIP) && !begins(ZSTD)) return undefined;
  // Loaded only when something is compressed.
  const zlib = await import('node:zlib');
  if (begins(GZIP)) return zlib.createGunzip({ chunkSize });
  // Newer than the oldest Node that is supported, and than its types.
  const { createZstdDecompress } = zlib as { createZstdDecompress?: (options: { chunkSize: number }) => Duplex };
  if (createZstdDecompress === undefined) {
    throw new Error(`Node ${process.versions.node} cannot unpack zstd: use Node 22.15 or later, or pipe from zstdcat`);
  }
  return createZstdDecompress({ chunkSize });
}

async function* counted(source: Readable, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    count((chunk as Buffer).length);
    yield chunk as Buffer;
  }
}

/**
 * The text that bytes hold, without a byte order mark.
 *
 * @throws {Error} when they are not UTF-8
 */
export function decoded(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new Error('Expected UTF-8, got bytes of another encoding');
  const text = stringOf(bytes);
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
