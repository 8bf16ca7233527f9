import { withoutTags } from '../facts/markup.js';
import { namedThresholds } from '../options.js';
import type { Assessment } from '../values/assessment.js';
import type { TextDocument } from '../values/document.js';
import { headline } from './headline.js';
import { type TitleCandidates, titleCandidates } from './title-candidates.js';
import { TITLE_FEATURES, TitleFeatures } from './title-features.js';

/** Questions of a tree, the same at every node of a level, so that the answers are the number of the leaf. */
export const TITLE_TREE_DEPTH = 3;
/** Numbers that describe a tree: feature and threshold of each question, then the leaves. */
const TREE_SIZE: number = 2 * TITLE_TREE_DEPTH + 2 ** TITLE_TREE_DEPTH;

/** Of a thousand headlines two have more words. */
const MOST_HEADLINE_WORDS = 26;
/** A line that ends with the title, and the title standing alone: so many words, so much of that line. */
const PLAIN_WORDS = 3;
const PLAIN_SHARE = 0.4;
/** Hardly anything but the name of a site or a section ends with a bar. */
const barAtEnd = /\s[|│｜]\s+$/;
/** What divides a headline from the name of a site. */
const signAtEnd = /^\s*[|│｜•·–—-]\s*$/;
/** Text between tags that were dropped may lack even the space. A colon belongs to the headline. */
const separatorAtEnd = /(?:[|•·│｜>»›→/–—-]\s*|[^\s:])$/;

/**
 * Finds the headline by a ranking of the paragraphs around the beginning of the body with boosted
 * trees, `none` being one of the choices. Of equal copies the last is taken: it stands nearest to the body.
 *
 * @returns the paragraph's number, -1 where there is none
 */
export function findTitle(assessment: Assessment, trees: Int8Array): number {
  const candidates = titleCandidates(assessment);
  const { numbers } = candidates;
  const scores = scoresOf(candidates, trees);
  let best = -1;
  let bestScore = scores[numbers.length] as number;
  for (let index = 0; index < numbers.length; index++) {
    if ((scores[index] as number) < bestScore) continue;
    best = index;
    bestScore = scores[index] as number;
  }
  return best < 0 ? -1 : plainCopy(candidates, scores, besideSite(candidates, numbers[best] as number));
}

/**
 * Whether what was found is no title but the text itself: too long for a headline, or a sentence whose line goes on
 * or that has nothing kept beside it.
 */
export function isTextItself({ document, context }: Assessment, confidences: Float64Array, title: number): boolean {
  const { terminated, words } = context.statistics;
  if ((words[title] as number) > MOST_HEADLINE_WORDS) return true;
  if (terminated[title] !== 1) return false;
  if (goesOn(document, title)) return true;
  return !confidences.some((sure, at) => sure >= namedThresholds.balanced && at !== title && words[at] !== 0);
}

/** Whether the next paragraph begins on the line on which this one ends. */
function goesOn({ text, lineBreaks, start, end, count }: TextDocument, at: number): boolean {
  return at + 1 < count && !lineBreaks.test(text.slice(end[at], start[at + 1]));
}

/** The scores of all candidates, then that of `none`. */
function scoresOf(candidates: TitleCandidates, trees: Int8Array): Int32Array {
  const { numbers } = candidates;
  const features = new TitleFeatures();
  const rows = new Uint8Array((numbers.length + 1) * TITLE_FEATURES);
  for (let index = 0; index < numbers.length; index++) {
    features.fill(candidates, numbers[index] as number);
    rows.set(features.values, index * TITLE_FEATURES);
  }
  features.fillNone(candidates);
  rows.set(features.values, numbers.length * TITLE_FEATURES);
  return titleSums(rows, trees);
}

/**
 * For each row of features the sum of the leaves that they lead to; tree by tree, so that its questions are read once.
 * The deeper trees of calibration are summed in facts/trees: one function for both makes cleaning a page 2 % slower.
 */
function titleSums(rows: Uint8Array, trees: Int8Array): Int32Array {
  const sums = new Int32Array(rows.length / TITLE_FEATURES);
  for (let tree = 0; tree < trees.length; tree += TREE_SIZE) {
    const leaves = tree + 2 * TITLE_TREE_DEPTH;
    // The three questions are written out: a loop over them would cost more than what they do.
    const first = trees[tree] as number;
    const firstMost = trees[tree + 1] as number;
    const second = trees[tree + 2] as number;
    const secondMost = trees[tree + 3] as number;
    const third = trees[tree + 4] as number;
    const thirdMost = trees[tree + 5] as number;
    for (let index = 0, row = 0; index < sums.length; index++, row += TITLE_FEATURES) {
      // The sign bits of the differences: branches here would be mispredicted half of the time.
      const leaf =
        (((firstMost - (rows[row + first] as number)) >>> 31) << 2) |
        (((secondMost - (rows[row + second] as number)) >>> 31) << 1) |
        ((thirdMost - (rows[row + third] as number)) >>> 31);
      sums[index] = (sums[index] as number) + (trees[leaves + leaf] as number);
    }
  }
  return sums;
}

/**
 * Where the best is but the name of the site, since both `Title | Site` and `Title` stand there as well, the latter.
 */
function besideSite({ assessment, numbers }: TitleCandidates, best: number): number {
  const { document } = assessment;
  const name = plainText(assessment, best);
  for (const at of numbers) {
    const line = plainText(assessment, at);
    if (!line.endsWith(name)) continue;
    const title = headline(document, at, true);
    if (title.length <= name.length || !signAtEnd.test(line.slice(title.length, -name.length))) continue;
    const alone = numbers.find((other) => plainText(assessment, other) === title);
    if (alone !== undefined) return alone;
  }
  return best;
}

function plainText({ document: { text, start, end } }: Assessment, at: number): string {
  return withoutTags(text.slice(start[at], end[at])).trim();
}

/** Where the headline of `Home > News > Title`, `Title | Site` or `NewsTitle` also stands alone, that is the title. */
function plainCopy({ assessment, numbers }: TitleCandidates, scores: ArrayLike<number>, best: number): number {
  const { document, context } = assessment;
  const { start, end } = document;
  const line = headline(document, best);
  const none = scores[numbers.length] as number;
  let plain = best;
  for (const [index, at] of numbers.entries()) {
    if ((end[at] as number) - (start[at] as number) < line.length * PLAIN_SHARE) continue;
    const copy = plainText(assessment, at);
    const isEnd = (context.statistics.words[at] as number) >= PLAIN_WORDS && line.endsWith(copy);
    const before = isEnd ? line.slice(0, -copy.length) : '';
    const isDivided = barAtEnd.test(before) || ((scores[index] as number) > none && separatorAtEnd.test(before));
    if (copy === line || isDivided) plain = at;
  }
  return plain;
}
