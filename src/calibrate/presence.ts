import { weightedSum } from '../facts/platt.js';
import { AFTER, BEFORE, STATE_COUNT, TITLE } from '../facts/states.js';
import type { Statistics } from '../values/statistics.js';

/** From this confidence on a paragraph could be body. */
export const LIKELY = 0.25;
/** So many of the longest likely paragraphs are looked at. */
const LONGEST = 3;

/** What is asked of a text, see `presenceFacts`. */
export const presenceNames = [
  'constant',
  'mean confidence',
  'longest paragraphs',
  'before the body',
  'title',
  'after the body',
  'sentences',
] as const;

/**
 * What tells whether a text holds an article at all, each scaled to lie around 1; none where nothing could be body.
 * The chain takes an article for granted: of a section front, or of a page whose article stayed behind a wall, it
 * takes for the body what is likest to one, such as teasers, an author's biography, legal notes. But it finds no
 * title there, is less sure, and has the whole page stand before the body or behind it.
 *
 * @param confidences of the paragraphs, if there is an article
 */
export function presenceFacts(
  posteriors: Float64Array,
  confidences: Float64Array,
  { words, terminated }: Statistics,
): number[] | undefined {
  let all = 0;
  let before = 0;
  let title = 0;
  let after = 0;
  let likely = 0;
  let expected = 0;
  let ended = 0;
  const longest = new Float64Array(LONGEST);
  for (let at = 0; at < words.length; at++) {
    const size = words[at] as number;
    const state = at * STATE_COUNT;
    all += size;
    before += size * (posteriors[state + BEFORE] as number);
    title = Math.max(title, posteriors[state + TITLE] as number);
    after = Math.max(after, posteriors[state + AFTER] as number);
    const confidence = confidences[at] as number;
    if (confidence < LIKELY) continue;
    likely += size;
    expected += size * confidence;
    if (terminated[at] === 1) ended += size;
    insert(longest, size);
  }
  if (likely === 0) return undefined;
  const longestWords = longest.reduce((sum, size) => sum + size, 0);
  return [1, expected / likely, Math.log1p(longestWords) / 4, before / all, title, after, ended / likely];
}

/** Puts a number in its place among the largest, in falling order. */
function insert(largest: Float64Array, value: number): void {
  let rest = value;
  for (let place = 0; place < largest.length; place++) {
    const own = largest[place] as number;
    if (own >= rest) continue;
    largest[place] = rest;
    rest = own;
  }
}

/** The log-odds that a text holds an article; 0 where there are no facts, since nothing is known then. */
export function presenceLogOdds(facts: readonly number[] | undefined, weights: readonly number[]): number {
  return facts === undefined ? 0 : weightedSum(weights, facts);
}
