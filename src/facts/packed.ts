const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that base64 text stands for. */
export function base64Decoded(text: string): Uint8Array {
  const digits = new Uint8Array(128);
  for (let index = 0; index < alphabet.length; index++) digits[alphabet.charCodeAt(index)] = index;
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  const bytes = new Uint8Array((length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let to = 0;
  for (let at = 0; at < length; at++) {
    held = (held << 6) | (digits[text.charCodeAt(at)] as number);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[to++] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}

/** Undoes Rice coding (Rice 1971): a unary quotient, then `width` low bits, for each difference. */
export function riceDecoded(bytes: Uint8Array, count: number, width: number): Int32Array {
  const keys = new Int32Array(count);
  let position = 0;
  const bit = (): number => {
    const value = ((bytes[position >> 3] as number) >> (7 - (position & 7))) & 1;
    position++;
    return value;
  };
  let key = 0;
  for (let index = 0; index < count; index++) {
    let quotient = 0;
    while (bit() === 1) quotient++;
    let rest = 0;
    for (let low = 0; low < width; low++) rest = (rest << 1) | bit();
    key += quotient * 2 ** width + rest;
    keys[index] = key;
  }
  return keys;
}
