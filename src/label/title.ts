import type { Assessment } from '../values/assessment.js';
import type { TextDocument } from '../values/document.js';
import { TITLE_FEATURES, type TitleCandidates, TitleFeatures, titleCandidates } from './title-features.js';

/** Questions of a tree, the same at every node of a level, so that the answers are the number of the leaf. */
export const TREE_DEPTH = 3;
/** Numbers that describe a tree: feature and threshold of each question, then the leaves. */
const TREE_SIZE: number = 2 * TREE_DEPTH + 2 ** TREE_DEPTH;

/** A line that holds the title and more, and the title standing alone: so many words, so much of that line. */
const PLAIN_WORDS = 3;
const PLAIN_SHARE = 0.4;
const separatorAtStart = /^\s*[|•·│｜>»›→/:–—-]/;
const bars = '|•·│｜';
/** Text between tags that were dropped may lack even the space. */
const separatorAtEnd = /(?:[|•·│｜>»›→/:–—-]\s*|\S)$/;

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
  return best < 0 ? -1 : beforeSite(candidates, scores, plainCopy(candidates, scores, numbers[best] as number));
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
  return treeSums(rows, trees);
}

/** For each row of features the sum of the leaves that they lead to; tree by tree, so that its questions are read once. */
function treeSums(rows: Uint8Array, trees: Int8Array): Int32Array {
  const sums = new Int32Array(rows.length / TITLE_FEATURES);
  for (let tree = 0; tree < trees.length; tree += TREE_SIZE) {
    const leaves = tree + 2 * TREE_DEPTH;
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

/** Of `Home > News > Title` or `Title | Site` and a plain `Title` the plain one is the headline. */
function plainCopy({ assessment, numbers }: TitleCandidates, scores: Int32Array, best: number): number {
  const { words } = assessment.context.statistics;
  const line = textAt(assessment.document, best);
  let plain = best;
  let plainScore = Number.NEGATIVE_INFINITY;
  for (const [index, at] of numbers.entries()) {
    if ((words[at] as number) < PLAIN_WORDS || (scores[index] as number) < plainScore) continue;
    const text = textAt(assessment.document, at);
    if (text.length === line.length || text.length < line.length * PLAIN_SHARE) continue;
    const isStart = line.startsWith(text) && separatorAtStart.test(line.slice(text.length));
    const isEnd = line.endsWith(text) && separatorAtEnd.test(line.slice(0, -text.length));
    if (!isStart && !isEnd) continue;
    plain = at;
    plainScore = scores[index] as number;
  }
  return plain;
}

/** Where `Title | Site`, the title and the site's name all stand on lines of their own, the title is the former part. */
function beforeSite({ assessment, numbers }: TitleCandidates, scores: Int32Array, best: number): number {
  const { document } = assessment;
  const site = textAt(document, best);
  const none = scores[numbers.length] as number;
  for (const at of numbers) {
    const line = textAt(document, at);
    if (!line.endsWith(site)) continue;
    const rest = line.slice(0, -site.length).trimEnd();
    if (rest === '' || !bars.includes(rest.slice(-1))) continue;
    const title = rest.slice(0, -1).trimEnd();
    const found = numbers.findIndex(
      (other, index) => (scores[index] as number) > none && textAt(document, other) === title,
    );
    if (found >= 0) return numbers[found] as number;
  }
  return best;
}

function textAt({ text, start, end }: TextDocument, at: number): string {
  return text.slice(start[at], end[at]);
}
