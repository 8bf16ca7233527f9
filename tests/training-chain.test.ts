import { expect, it } from 'vitest';
import { decode } from '../src/decode.js';
import { allowed, allowedStart, STATE_COUNT } from '../src/facts/states.js';
import { Chain } from '../training/chain.js';
import { seeded } from '../training/random.js';

it('what is trained is what is decoded: both give the same posteriors', () => {
  const random = seeded(7);
  const chain = new Chain();
  for (const count of [1, 2, 3, 17, 200]) {
    const emissions = Float64Array.from({ length: count * STATE_COUNT }, () => 12 * random() - 6);
    const transitions = Float32Array.from({ length: STATE_COUNT * STATE_COUNT + STATE_COUNT }, () => 4 * random() - 2);
    chain.reserve(count);
    chain.emissions.set(emissions);
    chain.setTransitions(transitions);
    chain.run(count);
    const posteriors = decode(emissions, Float64Array.from(transitions));
    for (let cell = 0; cell < posteriors.length; cell++) {
      expect(chain.posteriors[cell]).toBeCloseTo(posteriors[cell] as number, 9);
    }
    for (const [state, mayBegin] of allowedStart.entries()) if (mayBegin === 0) expect(posteriors[state]).toBe(0);
  }
  expect(allowed).toHaveLength(STATE_COUNT * STATE_COUNT);
});
