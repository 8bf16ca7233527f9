import type { Columns } from '../../facts/columns.js';
import type { Context } from '../../values/context.js';

/** Distances and runs are counted up to here. */
const FARTHEST = 255;
/** Of the density at a paragraph, so much is that at its neighbour, and so much its own. */
const NEIGHBOUR_SHARE = 0.7;
const OWN_SHARE = 0.3;
/** More words of a paragraph do not make the text around it denser. */
const MOST_WORDS = 60;
/** The densities of both sides are told apart in steps of so many words, up to so many steps. */
const STEP = 6;
const MOST_STEPS = 9;

/** How far running text is away, and how dense it is around each paragraph. */
export function distances(
  sentenceLike: Uint8Array,
  words: Int32Array,
  terminated: Uint8Array,
  columns: Columns,
): Pick<Context, 'distanceBefore' | 'distanceAfter' | 'smoothed' | 'unterminatedBefore' | 'unterminatedAfter'> {
  const distanceBefore = columns.bytes();
  const distanceAfter = columns.bytes();
  const unterminatedBefore = columns.bytes();
  const unterminatedAfter = columns.bytes();
  /** Of both sides together. */
  const densities = columns.floats();
  /** Walks through the paragraphs and fills in what lies behind the walker. */
  const walk = (from: number, step: 1 | -1, distance: Uint8Array, unterminated: Uint8Array): void => {
    let away = FARTHEST;
    let run = 0;
    let density = 0;
    for (let at = from; at >= 0 && at < columns.count; at += step) {
      const isText = sentenceLike[at] === 1;
      away = Math.min(FARTHEST, away + 1);
      distance[at] = away;
      if (isText) away = 0;
      run = terminated[at] === 1 ? 0 : Math.min(FARTHEST, run + 1);
      unterminated[at] = run;
      const own = isText ? Math.min(MOST_WORDS, words[at] as number) : 0;
      density = density * NEIGHBOUR_SHARE + own * OWN_SHARE;
      densities[at] = (densities[at] as number) + density;
    }
  };
  walk(0, 1, distanceBefore, unterminatedBefore);
  walk(columns.count - 1, -1, distanceAfter, unterminatedAfter);
  const smoothed = columns.bytes();
  for (let at = 0; at < columns.count; at++) {
    smoothed[at] = Math.min(MOST_STEPS, Math.floor((densities[at] as number) / STEP));
  }
  return { distanceBefore, distanceAfter, unterminatedBefore, unterminatedAfter, smoothed };
}
