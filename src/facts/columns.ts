/** Columns of integers that one stretch of memory holds where nothing else is said. */
const STRETCH = 16;

/**
 * Hands out arrays with one entry a paragraph, or a word, that lie side by side in long stretches of
 * memory: to allocate and free each on its own costs more than to fill most of them.
 */
export class Columns {
  private buffer = new ArrayBuffer(0);
  private used = 0;

  /** @param stretch so many columns of integers one stretch of memory holds */
  constructor(
    readonly count: number,
    private readonly stretch: number = STRETCH,
  ) {}

  /** A column of integers, all 0, with more entries where some are asked for. */
  integers(more = 0): Int32Array {
    const length = this.count + more;
    const offset = this.take(length * Int32Array.BYTES_PER_ELEMENT);
    return new Int32Array(this.buffer, offset, length);
  }

  /** A column of bytes, all 0. */
  bytes(): Uint8Array {
    const offset = this.take(this.count);
    return new Uint8Array(this.buffer, offset, this.count);
  }

  /** Offset of so many bytes that are free, aligned for integers. */
  private take(bytes: number): number {
    const size = (bytes + 3) & ~3;
    if (this.used + size > this.buffer.byteLength) {
      this.buffer = new ArrayBuffer(Math.max(size, this.count * Int32Array.BYTES_PER_ELEMENT * this.stretch));
      this.used = 0;
    }
    const offset = this.used;
    this.used += size;
    return offset;
  }
}
