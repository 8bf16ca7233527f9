import type { Columns } from '../../facts/columns.js';
import type { Context } from '../../values/context.js';

/** How far running text is away, and how dense it is around each paragraph. */
export function distances(
  sentenceLike: Uint8Array,
  words: Int32Array,
  terminated: Uint8Array,
  columns: Columns,
): Pick<Context, 'distanceBefore' | 'distanceAfter' | 'smoothed' | 'unterminatedBefore' | 'unterminatedAfter'> {
  const { count } = columns;
  const distanceBefore = columns.bytes();
  const distanceAfter = columns.bytes();
  const unterminatedBefore = columns.bytes();
  const unterminatedAfter = columns.bytes();
  const smoothed = columns.bytes();
  const forward = columns.floats();
  let distance = 255;
  let run = 0;
  let density = 0;
  for (let at = 0; at < count; at++) {
    if (distance < 255) distance++;
    distanceBefore[at] = distance;
    if (sentenceLike[at] === 1) distance = 0;
    run = terminated[at] === 1 ? 0 : Math.min(255, run + 1);
    unterminatedBefore[at] = run;
    density = density * 0.7 + (sentenceLike[at] === 1 ? Math.min(60, words[at] as number) : 0) * 0.3;
    forward[at] = density;
  }
  distance = 255;
  run = 0;
  density = 0;
  for (let at = count - 1; at >= 0; at--) {
    if (distance < 255) distance++;
    distanceAfter[at] = distance;
    if (sentenceLike[at] === 1) distance = 0;
    run = terminated[at] === 1 ? 0 : Math.min(255, run + 1);
    unterminatedAfter[at] = run;
    density = density * 0.7 + (sentenceLike[at] === 1 ? Math.min(60, words[at] as number) : 0) * 0.3;
    smoothed[at] = Math.min(9, Math.floor((density + (forward[at] as number)) / 6));
  }
  return { distanceBefore, distanceAfter, unterminatedBefore, unterminatedAfter, smoothed };
}
