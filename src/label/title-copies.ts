import type { Assessment } from '../values/assessment.js';
import { headline } from './headline.js';

/**
 * A copy this near to the title is the title once more; further away it is an item of a list, whose kind tells more.
 */
export const TITLE_REACH = 3;
/** Fewer words may be a heading as well. */
const LEAST_WORDS = 3;
/** So many words more than the title has may be the way to the page and the name of the site. */
const MOST_MORE = 20;

/** A section in front of the title. */
const section = /^.*\s[|│｜»›→>/]\s/;
const noWord = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * The title and the paragraphs near to it that say the same and nothing else, the name of the site and the way to the
 * page aside. Case, spaces and punctuation do not matter.
 */
export function titlesOf(
  { document, context }: Assessment,
  confidences: Float64Array,
  title: number,
  least: number,
): Set<number> {
  const titles = new Set<number>();
  if (title < 0) return titles;
  titles.add(title);
  const { words, terminated } = context.statistics;
  const size = words[title] as number;
  if (size < LEAST_WORDS) return titles;
  let wanted: string | undefined;
  const end = Math.min(context.count, title + TITLE_REACH + 1);
  for (let at = Math.max(0, title - TITLE_REACH); at < end; at++) {
    if ((confidences[at] as number) < least || terminated[at] === 1) continue;
    if ((words[at] as number) > size + MOST_MORE) continue;
    wanted ??= folded(headline(document, title));
    const line = headline(document, at, true);
    if (folded(line) === wanted || folded(line.replace(section, '')) === wanted) titles.add(at);
  }
  return titles;
}

function folded(line: string): string {
  return line.replace(noWord, ' ').trim().toLowerCase();
}
