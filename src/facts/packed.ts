/** The digits of Z85: none needs an escape in a string. */
export const z85Digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/** Whole numbers from 0 on, Rice-coded, as Z85 text that any bundler can carry. */
export interface StoredNumbers {
  readonly text: string;
  readonly count: number;
  /** Low bits of a number, behind its unary quotient. */
  readonly width: number;
}

/** The numbers that were stored. */
export function numbersOf({ text, count, width }: StoredNumbers): Int32Array {
  return riceDecoded(z85Decoded(text), count, width);
}

/** Digit by character code. */
const digitOf = new Uint8Array(128);
for (let digit = 0; digit < z85Digits.length; digit++) digitOf[z85Digits.charCodeAt(digit)] = digit;

/** Undoes Z85 (ZeroMQ RFC 32): five printable characters stand for four bytes. */
export function z85Decoded(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length / 5) * 4);
  let to = 0;
  for (let at = 0; at < text.length; at += 5) {
    let value = 0;
    // Kept to 32 bits: until this is optimised, larger numbers are objects.
    for (let index = 0; index < 5; index++) {
      value = (Math.imul(value, 85) + (digitOf[text.charCodeAt(at + index)] as number)) | 0;
    }
    bytes[to++] = value >>> 24;
    bytes[to++] = value >>> 16;
    bytes[to++] = value >>> 8;
    bytes[to++] = value;
  }
  return bytes;
}

/** Undoes Rice coding (Rice 1971): for each number a unary quotient, then `width` low bits, at most 24. */
export function riceDecoded(bytes: Uint8Array, count: number, width: number): Int32Array {
  const numbers = new Int32Array(count);
  const unit = 2 ** width;
  // The next bits, at the upper end of 32, and how many there are. Without functions, and with a whole quotient at
  // a time: this runs once, mostly before it is optimised.
  let bits = 0;
  let left = 0;
  let next = 0;
  for (let index = 0; index < count; index++) {
    let number = 0;
    for (;;) {
      while (left <= 24 && next < bytes.length) {
        bits |= (bytes[next++] as number) << (24 - left);
        left += 8;
      }
      const ones = Math.clz32(~bits);
      if (ones < left) {
        number += ones * unit;
        // In two steps: a shift by 32 would be none.
        bits = (bits << ones) << 1;
        left -= ones + 1;
        break;
      }
      number += left * unit;
      bits = 0;
      left = 0;
    }
    while (left <= 24 && next < bytes.length) {
      bits |= (bytes[next++] as number) << (24 - left);
      left += 8;
    }
    numbers[index] = number + ((bits >>> 1) >>> (31 - width));
    bits <<= width;
    left -= width;
  }
  return numbers;
}

/** Sorted numbers from the differences between them, modulo 2 ** 32. */
export function summed(differences: Int32Array): Int32Array {
  const sums = new Int32Array(differences.length);
  let sum = 0;
  for (let at = 0; at < sums.length; at++) {
    sum = (sum + (differences[at] as number)) | 0;
    sums[at] = sum;
  }
  return sums;
}

/** Signed numbers from 0, 1, 2, 3, 4 …, which stand for 0, -1, 1, -2, 2 … */
export function signed(numbers: Int32Array): Int8Array {
  const values = new Int8Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] as number;
    values[index] = (number >>> 1) ^ -(number & 1);
  }
  return values;
}
