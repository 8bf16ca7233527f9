import { BODY, STATE_COUNT, TITLE } from '../facts/states.js';
import type { Assessment } from '../values/assessment.js';

/** A paragraph can be the title from this posterior on. */
const LEAST_POSTERIOR = 0.25;
/** Worth of a further copy of the title, in posterior. */
const COPY_BONUS = 0.15;

/**
 * Finds the headline. Where several paragraphs look like it (`title | site`, a breadcrumb, the
 * heading itself), the one wins whose words stand in the others too.
 *
 * @returns the paragraph's number, -1 where there is none
 */
export function findTitle(assessment: Assessment): number {
  const { posteriors, context } = assessment;
  const candidates: number[] = [];
  for (let at = 0; at < context.count; at++) {
    const title = posteriors[at * STATE_COUNT + TITLE] as number;
    if (title >= LEAST_POSTERIOR && title > (posteriors[at * STATE_COUNT + BODY] as number)) candidates.push(at);
  }
  const tokens = candidates.map((at) => tokenSet(assessment, at));
  let best = -1;
  let bestWorth = 0;
  candidates.forEach((at, index) => {
    const own = tokens[index] as ReadonlySet<number>;
    const copies = tokens.filter((other, otherIndex) => otherIndex !== index && isSubset(own, other)).length;
    const worth = (posteriors[at * STATE_COUNT + TITLE] as number) + COPY_BONUS * Math.min(2, copies);
    // Of equal copies the last one wins: it stands nearest to the body.
    if (worth >= bestWorth - 1e-9) {
      best = at;
      bestWorth = Math.max(worth, bestWorth);
    }
  });
  return best;
}

/** The distinct word tokens of a paragraph. */
export function tokenSet(assessment: Assessment, at: number): ReadonlySet<number> {
  const { tokens, tokenStart } = assessment.context.statistics;
  return new Set(tokens.hash.subarray(tokenStart[at] as number, tokenStart[at + 1] as number));
}

function isSubset(inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean {
  if (inner.size < 2 || inner.size > outer.size) return false;
  for (const token of inner) if (!outer.has(token)) return false;
  return true;
}
