import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riceDecoded, signed, summed, z85Decoded } from '../src/facts/packed.js';
import { riceEncoded, z85 } from '../training/pack.js';

describe('stored numbers', () => {
  it('reads the example of ZeroMQ RFC 32', () => {
    expect([...z85Decoded('HelloWorld')]).toEqual([0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b]);
  });

  it('reads what training wrote, whatever the width', () => {
    const numbers = fc.array(fc.nat(5000), { maxLength: 50 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 4, max: 12 }), (values, width) => {
        const text = z85(riceEncoded(Int32Array.from(values), width));
        expect([...riceDecoded(z85Decoded(text), values.length, width)]).toEqual(values);
      }),
    );
  });

  it('turns differences into sums, and whole numbers into signed ones', () => {
    expect([...summed(Int32Array.of(3, 0, 4))]).toEqual([3, 3, 7]);
    expect([...signed(Int32Array.of(0, 1, 2, 3, 4, 253, 254))]).toEqual([0, -1, 1, -2, 2, -127, 127]);
  });
});
