import { withoutTags } from '../facts/markup.js';
import type { Assessment } from '../values/assessment.js';
import { flagBit } from '../values/statistics.js';
import { titlesOf } from './title-copies.js';

/** What a rule between parts of a text consists of. Stops may be a pause, stars a verdict. */
const ruleSigns = '-=*_~#+•·–—─━═';
const LEAST_SIGNS = 3;
/** What is left of Markdown around nothing: one end of a link, a quotation's empty line. */
const marks = /^[\s[\]*_#>|]*$/;
/** Without words, a link is one around nothing or a picture. */
const LINK_SYNTAX = flagBit('link syntax');

/**
 * The paragraphs that are no text, however surely the model takes them for it: the title and its copies, and what has
 * no words and is a rule, a link around nothing, or blank on the page. Those below the least confidence are not looked
 * at: nothing keeps them.
 */
export function noTextOf(
  assessment: Assessment,
  confidences: Float64Array,
  title: number,
  least: number,
): ReadonlySet<number> {
  const { text, start, end, count } = assessment.document;
  const { words, flags } = assessment.context.statistics;
  const found = titlesOf(assessment, confidences, title, least);
  for (let at = 0; at < count; at++) {
    if (words[at] !== 0 || (confidences[at] as number) < least) continue;
    const line = text.slice(start[at], end[at]);
    if (isRule(line) || showsNothing(line) || ((flags[at] as number) & LINK_SYNTAX) !== 0) found.add(at);
  }
  return found;
}

/** Whether nothing of a line is seen on a page: tags and spaces of HTML, marks of Markdown. */
function showsNothing(line: string): boolean {
  return marks.test(withoutTags(line));
}

/**
 * One sign three times or more. Not by a pattern that repeats a group: a line of millions of them would exhaust its
 * stack.
 */
function isRule(line: string): boolean {
  const sign = line.charAt(0);
  if (!ruleSigns.includes(sign)) return false;
  const signs = line.split(sign);
  return signs.length > LEAST_SIGNS && signs.every((between) => between.trim() === '');
}
