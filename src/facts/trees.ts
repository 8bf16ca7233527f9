/** Features that trees ask for are whole numbers from 0 to this. */
export const HIGHEST_VALUE = 127;

/** Questions of a tree. */
export const TREE_DEPTH = 4;
/** Numbers that describe a tree: feature and threshold of each question, then the leaves. */
const TREE_SIZE: number = 2 * TREE_DEPTH + 2 ** TREE_DEPTH;
const LEAVES: number = 2 * TREE_DEPTH;

/** Rows that are answered at a time, each in a byte of a number. */
const LANES = 4;
/** Adds to every byte at once; the highest bit of each then is the answer of its row. */
const EVERY_BYTE = 0x01010101;
const ANSWERS = 0x80808080;

/**
 * For each row of features the sum of the leaves of boosted trees. A tree asks one question a level, the same at every
 * node, so that the answers are the number of the leaf: is the feature's value above the threshold?
 *
 * @param rows `width` values a row, from 0 to `HIGHEST_VALUE`
 * @param trees tree by tree: feature and threshold of each question, then the leaves
 */
export function treeSums(rows: Uint8Array, width: number, trees: Int8Array): Int32Array {
  const sums = new Int32Array(rows.length / width);
  const features = new Int32Array(width);
  for (let row = 0; row < sums.length; row += LANES) {
    const lanes = Math.min(LANES, sums.length - row);
    features.fill(0);
    for (let lane = 0; lane < lanes; lane++) {
      const from = (row + lane) * width;
      for (let feature = 0; feature < width; feature++) {
        features[feature] = (features[feature] as number) | ((rows[from + feature] as number) << (8 * lane));
      }
    }
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let tree = 0; tree < trees.length; tree += TREE_SIZE) {
      // The questions are written out: a loop over them would cost more than what they do.
      const leaf =
        (answers(features, trees, tree) >>> 4) |
        (answers(features, trees, tree + 2) >>> 5) |
        (answers(features, trees, tree + 4) >>> 6) |
        (answers(features, trees, tree + 6) >>> 7);
      const leaves = tree + LEAVES;
      first += trees[leaves + (leaf & 0xff)] as number;
      second += trees[leaves + ((leaf >> 8) & 0xff)] as number;
      third += trees[leaves + ((leaf >> 16) & 0xff)] as number;
      fourth += trees[leaves + (leaf >>> 24)] as number;
    }
    sums.set([first, second, third, fourth].slice(0, lanes), row);
  }
  return sums;
}

/**
 * The answers of four rows to a question, in the highest bit of each byte: without branches, half of which would be
 * mispredicted.
 */
function answers(features: Int32Array, trees: Int8Array, question: number): number {
  const threshold = trees[question + 1] as number;
  return ((features[trees[question] as number] as number) + Math.imul(HIGHEST_VALUE - threshold, EVERY_BYTE)) & ANSWERS;
}
