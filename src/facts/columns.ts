/**
 * Hands out arrays with one entry a paragraph, or a word, that lie side by side in long stretches of
 * memory: to allocate and free each on its own costs more than to fill most of them.
 */
export class Columns {
  private buffer: ArrayBuffer;
  private used = 0;

  /**
   * @param count entries of a column
   * @param stretch how many columns of integers one stretch of memory holds; where more are asked for, another is taken
   */
  constructor(
    readonly count: number,
    private readonly stretch: number,
  ) {
    this.buffer = this.newStretch(0);
  }

  /** A column of integers, all 0, with more entries where some are asked for. */
  integers(more = 0): Int32Array {
    const length = this.count + more;
    const offset = this.take(length, Int32Array.BYTES_PER_ELEMENT);
    return new Int32Array(this.buffer, offset, length);
  }

  /** A column of bytes, all 0, with more entries where some are asked for. */
  bytes(more = 0): Uint8Array {
    const length = this.count + more;
    const offset = this.take(length, 1);
    return new Uint8Array(this.buffer, offset, length);
  }

  /** A column of floating-point numbers, all 0. */
  floats(): Float64Array {
    const offset = this.take(this.count, Float64Array.BYTES_PER_ELEMENT);
    return new Float64Array(this.buffer, offset, this.count);
  }

  /** Offset of so many free places of so many bytes. */
  private take(length: number, bytes: number): number {
    let offset = Math.ceil(this.used / bytes) * bytes;
    if (offset + length * bytes > this.buffer.byteLength) {
      this.buffer = this.newStretch(length * bytes);
      offset = 0;
    }
    this.used = offset + length * bytes;
    return offset;
  }

  private newStretch(least: number): ArrayBuffer {
    return new ArrayBuffer(Math.max(least, this.count * Int32Array.BYTES_PER_ELEMENT * this.stretch));
  }
}
