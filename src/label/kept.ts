import { COMMA, classOf, isColon, isListMark, isQuestionMark } from '../facts/characters.js';
import type { Kind } from '../kinds.js';
import type { Assessment } from '../values/assessment.js';

/** A subheading has so many words at most. */
const SUBHEADING_WORDS = 14;
/** A standfirst has so many words at least and at most, and stands so near to the title. */
const STANDFIRST_LEAST = 5;
const STANDFIRST_MOST = 60;
const STANDFIRST_DISTANCE = 3;
/** The text under a subheading has so many words at least. */
const TEXT_WORDS = 8;

/** What divides the cells of a table. */
const cells = /[\t|│｜¦]/;
/** The end of a sentence, behind a word that is too long for an abbreviation; headings ask and answer. */
const innerEnd = /(?:\p{Ll}{4}\.|!)["'”’»)\]]*\s/u;

/** What a threshold keeps, but for what is no text. */
export function keptFrom(confidences: Float64Array, noText: ReadonlySet<number>, threshold: number): Uint8Array {
  const kept = new Uint8Array(confidences.length);
  for (let at = 0; at < kept.length; at++) kept[at] = (confidences[at] as number) >= threshold ? 1 : 0;
  for (const at of noText) kept[at] = 0;
  return kept;
}

/** The kind of a kept paragraph: body, a subheading in it, or the standfirst above it. */
export function keptKind(assessment: Assessment, at: number, title: number, kept: Uint8Array): Kind {
  if (isStandfirst(assessment, at, title, kept)) return 'standfirst';
  return isSubheading(assessment, at, kept) ? 'subheading' : 'body';
}

/** The first kept paragraph behind the title, when it is no sentence or stands apart from the body. */
function isStandfirst(assessment: Assessment, at: number, title: number, kept: Uint8Array): boolean {
  if (title < 0 || at <= title || at - title > STANDFIRST_DISTANCE) return false;
  for (let before = title + 1; before < at; before++) if (kept[before] === 1) return false;
  const { words, terminated } = assessment.context.statistics;
  const size = words[at] as number;
  if (size < STANDFIRST_LEAST || size > STANDFIRST_MOST || at + 1 >= kept.length) return false;
  if (isRow(assessment, at)) return false;
  return terminated[at] === 0 || kept[at + 1] === 0;
}

/**
 * A short line above longer text, which ends with no stop, comma or colon and has none inside; a question is one, too.
 */
function isSubheading(assessment: Assessment, at: number, kept: Uint8Array): boolean {
  const { words, terminated, sentenceEnds, first, last, labelTokens } = assessment.context.statistics;
  const size = words[at] as number;
  if (size === 0 || size > SUBHEADING_WORDS || labelTokens[at] !== 0) return false;
  const end = last[at] as number;
  if (terminated[at] === 1 && !isQuestionMark(end)) return false;
  if (classOf(end) === COMMA || isColon(end) || isListMark(first[at] as number)) return false;
  let next = at + 1;
  while (next < kept.length && kept[next] === 0) next++;
  if (next >= kept.length) return false;
  if ((words[next] as number) < TEXT_WORDS || (words[next] as number) <= size || isRow(assessment, at)) return false;
  return terminated[at] === 1 || sentenceEnds[at] === 0 || !innerEnd.test(textAt(assessment, at));
}

/**
 * Whether the paragraph is a row of a table, a score or a time: its cells are divided, or most of it are numbers.
 * A year may be a heading.
 */
function isRow(assessment: Assessment, at: number): boolean {
  const { tokenStart, numbers } = assessment.context.statistics;
  const size = (tokenStart[at + 1] as number) - (tokenStart[at] as number);
  return (size > 1 && (numbers[at] as number) * 2 > size) || cells.test(textAt(assessment, at));
}

function textAt({ document }: Assessment, at: number): string {
  return document.text.slice(document.start[at], document.end[at]);
}
