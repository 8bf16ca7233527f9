import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/decode.js';
import { AFTER, allowed, allowedStart, BEFORE, BODY, INSIDE, STATE_COUNT, states, TITLE } from '../src/facts/states.js';

const N = STATE_COUNT;
const noPreference = new Float64Array(N * N + N);

/** Posteriors by their definition: the sum over all sequences of states. */
function bruteForce(emissions: Float64Array, transitions: Float64Array): number[] {
  const count = emissions.length / N;
  const sums = new Array<number>(emissions.length).fill(0);
  let all = 0;
  const visit = (path: number[], score: number): void => {
    const at = path.length;
    if (at === count) {
      const weight = Math.exp(score);
      all += weight;
      path.forEach((state, index) => {
        sums[index * N + state] = (sums[index * N + state] as number) + weight;
      });
      return;
    }
    for (let state = 0; state < N; state++) {
      const from = path[at - 1];
      const possible = from === undefined ? allowedStart[state] : allowed[from * N + state];
      if (possible !== 1) continue;
      const step = transitions[from === undefined ? N * N + state : from * N + state] as number;
      visit([...path, state], score + step + (emissions[at * N + state] as number));
    }
  };
  visit([], 0);
  return sums.map((sum) => sum / all);
}

const scores = (size: number, most: number): fc.Arbitrary<Float64Array> =>
  fc.float64Array({ minLength: size, maxLength: size, min: -most, max: most, noNaN: true });
const transitions = scores(N * N + N, 6);
const chain = fc.integer({ min: 1, max: 5 }).chain((count) => scores(count * N, 10));

/** A paragraph whose emissions speak for one state. */
function favouring(state: number, by: number): number[] {
  return states.map((_, other) => (other === state ? by : 0));
}

describe('decode', () => {
  it('gives the posteriors that enumerating all sequences gives', () => {
    fc.assert(
      fc.property(chain, transitions, (emissions, moves) => {
        const expected = bruteForce(emissions, moves);
        const found = decode(emissions, moves);
        found.forEach((posterior, cell) => {
          expect(Math.abs(posterior - (expected[cell] as number))).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('gives nothing for nothing', () => {
    expect(decode(new Float64Array(0), noPreference)).toEqual(new Float64Array(0));
  });

  it('never begins behind the beginning', () => {
    const posteriors = decode(Float64Array.from(favouring(INSIDE, 25)), noPreference);
    expect(posteriors[INSIDE]).toBe(0);
  });

  it.each(
    states.flatMap((from, row) =>
      states.flatMap((to, column) => (allowed[row * N + column] === 1 ? [] : [{ from, to, row, column }])),
    ),
  )('never goes from $from to $to', ({ row, column }) => {
    // Of two events that exclude each other the probabilities add up to 1 at most. The body in front
    // lets every state be reached; `inside` and `after` are the only ones that need it.
    const front = row === INSIDE || row === AFTER ? [favouring(BODY, 0)] : [];
    const emissions = [...front, favouring(row, 25), favouring(column, 25)].flat();
    const posteriors = decode(Float64Array.from(emissions), noPreference);
    const first = posteriors[emissions.length - 2 * N + row] as number;
    const second = posteriors[emissions.length - N + column] as number;
    expect(first + second).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('goes where it may', () => {
    const way = [BEFORE, TITLE, BODY, INSIDE, BODY, AFTER];
    const posteriors = decode(Float64Array.from(way.flatMap((state) => favouring(state, 25))), noPreference);
    way.forEach((state, at) => {
      expect(posteriors[at * N + state]).toBeGreaterThan(0.99);
    });
  });

  it.each([
    ['ordinary', 20],
    ['huge', 1e4],
  ])('stays finite and normalised over 20,000 paragraphs with %s emissions', (_, most) => {
    const emissions = new Float64Array(20_000 * N);
    // A small generator, so that a failure can be repeated.
    let seed = 1;
    for (let cell = 0; cell < emissions.length; cell++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
      emissions[cell] = (seed / 2 ** 31) * most;
    }
    const posteriors = decode(emissions, noPreference);
    for (let row = 0; row < posteriors.length; row += N) {
      const found = posteriors.subarray(row, row + N);
      if (!found.every((value) => value >= 0 && value <= 1)) throw new Error(`paragraph ${row / N}: ${found}`);
      const sum = found.reduce((total, value) => total + value, 0);
      if (Math.abs(sum - 1) > 1e-9) throw new Error(`paragraph ${row / N} sums to ${sum}`);
    }
  });

  it('comes back from long stretches that speak against the way back', () => {
    const emissions = [AFTER, BODY]
      .flatMap((state) => Array.from({ length: 2000 }, () => favouring(state, 1e4)))
      .flat();
    const posteriors = decode(Float64Array.from(emissions), noPreference);
    expect(posteriors.every(Number.isFinite)).toBe(true);
  });
});
