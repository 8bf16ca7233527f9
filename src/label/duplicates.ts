import type { Assessment } from '../values/assessment.js';

/** Shorter paragraphs may well occur twice in a body: `No comment.`, a refrain, a speaker's name. */
const LEAST_WORDS = 8;

/**
 * Finds repeats of whole paragraphs and lowers their confidence: at most one copy is body, and
 * of equal ones that is the copy which stands among body (a teaser or key point stands outside).
 *
 * @returns for each paragraph the number of the copy that stands for it, itself where it is unique
 */
export function resolveDuplicates(assessment: Assessment, confidences: Float64Array): Int32Array {
  const { context } = assessment;
  const { identity, words } = context.statistics;
  const standsFor = new Int32Array(context.count);
  for (let at = 0; at < context.count; at++) standsFor[at] = at;
  const copies = new Map<string, number[]>();
  for (let at = 0; at < context.count; at++) {
    if ((context.copies[at] as number) < 2 || (words[at] as number) < LEAST_WORDS) continue;
    const key = `${identity[at]} ${digitsOf(assessment, at)}`;
    const known = copies.get(key);
    if (known) known.push(at);
    else copies.set(key, [at]);
  }
  for (const group of copies.values()) {
    if (group.length < 2) continue;
    let best = group[0] as number;
    let bestWorth = -1;
    for (const at of group) {
      const worth = (assessment.confidences[at] as number) + surroundings(assessment, at);
      if (worth >= bestWorth) {
        best = at;
        bestWorth = worth;
      }
    }
    const probability = Math.max(...group.map((at) => assessment.confidences[at] as number));
    for (const at of group) {
      standsFor[at] = best;
      confidences[at] = at === best ? probability : (assessment.confidences[at] as number) * (1 - probability);
    }
  }
  return standsFor;
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
