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

/** Undoes Z85 (ZeroMQ RFC 32): five printable characters stand for four bytes. */
export function z85Decoded(text: string): Uint8Array {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < z85Digits.length; digit++) digits[z85Digits.charCodeAt(digit)] = digit;
  const bytes = new Uint8Array((text.length / 5) * 4);
  let to = 0;
  for (let at = 0; at < text.length; at += 5) {
    let value = 0;
    for (let index = 0; index < 5; index++) value = value * 85 + (digits[text.charCodeAt(at + index)] as number);
    bytes[to++] = value >>> 24;
    bytes[to++] = value >>> 16;
    bytes[to++] = value >>> 8;
    bytes[to++] = value;
  }
  return bytes;
}

/** Undoes Rice coding (Rice 1971): for each number a unary quotient, then `width` low bits. */
export function riceDecoded(bytes: Uint8Array, count: number, width: number): Int32Array {
  const numbers = new Int32Array(count);
  let position = 0;
  const bit = (): number => {
    const value = ((bytes[position >> 3] as number) >> (7 - (position & 7))) & 1;
    position++;
    return value;
  };
  for (let index = 0; index < count; index++) {
    let quotient = 0;
    while (bit() === 1) quotient++;
    let rest = 0;
    for (let low = 0; low < width; low++) rest = (rest << 1) | bit();
    numbers[index] = quotient * 2 ** width + rest;
  }
  return numbers;
}

/** Sorted numbers from the differences between them. */
export function summed(differences: Int32Array): Int32Array {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}

/** Signed numbers from 0, 1, 2, 3, 4 …, which stand for 0, -1, 1, -2, 2 … */
export function signed(numbers: Int32Array): Int8Array {
  return Int8Array.from(numbers, (number) => (number & 1 ? -(number + 1) / 2 : number / 2));
}
