import type { Assessment } from '../values/assessment.js';
import { flagBit } from '../values/statistics.js';

/** Shorter paragraphs may well occur twice in a body: `No comment.`, a refrain, a speaker's name. */
const LEAST_WORDS = 8;
/** A pull quote has so many tokens at most, and stands so near to the paragraph that it was pulled from. */
const QUOTE_TOKENS = 60;
const QUOTE_REACH = 8;
const LIST_ITEM = flagBit('leading marker');

/**
 * Finds repeats of whole paragraphs and lowers their confidence: of equal ones that copy is body
 * which stands among body (a teaser or key point stands outside), and another only as surely as it
 * has a place of its own there. A pull quote repeats a part of a paragraph near to it.
 *
 * @param title number of the title's paragraph, negative where none was found
 * @returns for each paragraph the number of the one that stands for it, itself where it is unique
 */
export function resolveDuplicates(assessment: Assessment, confidences: Float64Array, title: number): Int32Array {
  const { context } = assessment;
  const standsFor = new Int32Array(context.count);
  for (let at = 0; at < context.count; at++) standsFor[at] = at;
  resolveCopies(assessment, confidences, standsFor, title);
  for (let at = 0; at < context.count; at++) {
    const source = mayBeQuote(assessment, at) ? quotedFrom(assessment, at) : at;
    if (source === at) continue;
    standsFor[at] = source;
    confidences[at] = (confidences[at] as number) * (1 - (confidences[source] as number));
  }
  return standsFor;
}

function resolveCopies(assessment: Assessment, confidences: Float64Array, standsFor: Int32Array, title: number): void {
  const { context } = assessment;
  const { identity, words } = context.statistics;
  const copies = new Map<string, number[]>();
  for (let at = 0; at < context.count; at++) {
    if ((context.copies[at] as number) < 2 || (words[at] as number) < LEAST_WORDS) continue;
    const key = `${identity[at]} ${digitsOf(assessment, at)}`;
    const known = copies.get(key);
    if (known) known.push(at);
    else copies.set(key, [at]);
  }
  for (const group of copies.values()) {
    let best = group[0] as number;
    let bestWorth = -1;
    let probability = 0;
    for (const at of group) {
      probability = Math.max(probability, assessment.confidences[at] as number);
      const worth = (assessment.confidences[at] as number) + surroundings(assessment, at);
      if (worth >= bestWorth) {
        best = at;
        bestWorth = worth;
      }
    }
    for (const at of group) {
      standsFor[at] = best;
      confidences[at] =
        at === best
          ? probability
          : (assessment.confidences[at] as number) * (1 - probability * (1 - ownPlace(assessment, at, best, title)));
    }
  }
}

/**
 * How surely a copy stands in the body for itself, 0..1: as surely as both of its neighbours are body.
 * What recurs there are the terms of offers, criteria, rows. A page that shows a passage twice doubles
 * it side by side, or doubles the neighbours as well; what recurs right below the title is a standfirst.
 */
function ownPlace({ context, confidences }: Assessment, at: number, best: number, title: number): number {
  if (Math.abs(at - best) === 1 || at - title === 1) return 0;
  const { identity } = context.statistics;
  if (identity[at - 1] === identity[best - 1] && identity[at + 1] === identity[best + 1]) return 0;
  return Math.min(confidences[at - 1] ?? 0, confidences[at + 1] ?? 0);
}

/** A sentence that occurs once as a paragraph, is no item of a list, and whose runs of words all occur elsewhere. */
function mayBeQuote({ context }: Assessment, at: number): boolean {
  const { words, terminated, flags } = context.statistics;
  if (terminated[at] === 0 || (words[at] as number) < LEAST_WORDS || (context.copies[at] as number) > 1) return false;
  if (((flags[at] as number) & LIST_ITEM) !== 0) return false;
  return (context.shinglesShared[at] as number) >= (context.shingles[at] as number);
}

/** The paragraph near to this one that holds all of it, but not at its beginning; itself where there is none. */
function quotedFrom(assessment: Assessment, at: number): number {
  const { context } = assessment;
  const { tokens, tokenStart } = context.statistics;
  const { hash } = tokens;
  const from = tokenStart[at] as number;
  const size = (tokenStart[at + 1] as number) - from;
  if (size > QUOTE_TOKENS) return at;
  for (let near = Math.max(0, at - QUOTE_REACH); near <= at + QUOTE_REACH && near < context.count; near++) {
    const last = (tokenStart[near + 1] as number) - size;
    for (let token = (tokenStart[near] as number) + 1; token <= last; token++) {
      // From the end: the last words of a sentence are rarer than the first.
      let differing = size;
      while (differing > 0 && hash[from + differing - 1] === hash[token + differing - 1]) differing--;
      if (differing > 0) continue;
      if (digitsOf(assessment, near).includes(digitsOf(assessment, at).trim())) return near;
      // The figures are those of the whole paragraph: another place in it has no others.
      break;
    }
  }
  return at;
}

/** The digits of a paragraph, which its identity leaves out: other figures make another sentence. */
function digitsOf({ document, context }: Assessment, at: number): string {
  if (context.statistics.numbers[at] === 0) return '';
  return document.text.slice(document.start[at], document.end[at]).replace(/\P{Nd}+/gu, ' ');
}

/** How surely the paragraphs next to this one are body: 0..2. */
function surroundings(assessment: Assessment, at: number): number {
  return (assessment.confidences[at - 1] ?? 0) + (assessment.confidences[at + 1] ?? 0);
}
