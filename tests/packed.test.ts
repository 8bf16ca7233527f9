import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riceDecoded, signed, summed, z85Decoded } from '../src/facts/packed.js';
import { model } from '../src/model.js';
import { quantised, riceEncoded, STEP, z85 } from '../training/pack.js';

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

describe('steps of a feature', () => {
  const rows = fc.array(fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: 5, maxLength: 5 }), {
    maxLength: 20,
  });

  it('sum to zero, and say of any two states but the title what the weights say', () => {
    fc.assert(
      fc.property(rows, (weights) => {
        const steps = quantised(Float32Array.from(weights.flat()));
        for (const [row, own] of weights.entries()) {
          const found = [...steps.subarray(row * 5, row * 5 + 5)];
          expect(found.reduce((sum, value) => sum + value, 0)).toBe(0);
          const errors = own.map((weight, state) => (found[state] as number) - weight / STEP);
          const others = errors.filter((_, state) => state !== 1);
          expect(Math.max(...others) - Math.min(...others)).toBeLessThanOrEqual(1.001);
          expect(Math.max(...errors) - Math.min(...errors)).toBeLessThan(4);
        }
      }),
    );
  });

  it('stay where they sum to zero, whatever all states have in common', () => {
    const whole = fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(whole, fc.integer({ min: -9, max: 9 }), (others, shift) => {
        const own = [...others, 0 - others.reduce((sum, value) => sum + value, 0)];
        const steps = quantised(Float32Array.from(own, (value) => (value + shift) * STEP));
        expect([...steps]).toEqual(own);
      }),
    );
  });

  it('come back from what is shipped, the body included', () => {
    const { values } = model().chainFor('lines').weights;
    const sums = Array.from({ length: values.length / 5 }, (_, row) =>
      values.subarray(row * 5, row * 5 + 5).reduce((sum, value) => sum + value, 0),
    );
    expect(sums.every((sum) => sum === 0)).toBe(true);
    expect(values.some((value, at) => at % 5 === 2 && value > 10)).toBe(true);
  });
});
