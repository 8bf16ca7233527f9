import { isAscii, transcode } from 'node:buffer';

const encoder = new TextEncoder();
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const MOST_BYTES = 3;
/** Memory that a writer takes at first, and that it keeps at most. */
const FIRST_BYTES: number = 2 ** 18;
const KEPT_BYTES: number = 2 ** 24;

/** The same bytes with the methods of Node, which search twenty times as fast. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The string of bytes that are UTF-8. Twice as fast as `toString` for text that is not ASCII. */
export function stringOf(bytes: Uint8Array): string {
  const buffer = bufferOf(bytes);
  return isAscii(buffer) ? buffer.toString('latin1') : transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
}

/** Writes strings as UTF-8, one behind the other, into memory that is used again and again. */
export class Utf8Writer {
  #bytes: Uint8Array = new Uint8Array(FIRST_BYTES);
  #length = 0;

  /** So many bytes were written and not yet taken. */
  get length(): number {
    return this.#length;
  }

  write(text: string): void {
    this.#reserve(text.length * MOST_BYTES);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** What was written since the last time, in memory of its own. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    if (this.#bytes.length > KEPT_BYTES) this.#bytes = new Uint8Array(FIRST_BYTES);
    return taken;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const bytes = new Uint8Array(needed * 2);
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
  }
}
