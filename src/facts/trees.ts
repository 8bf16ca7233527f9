/** Features that trees ask for are whole numbers from 0 to this. */
export const HIGHEST_VALUE = 127;

/** Questions of a tree. */
export const TREE_DEPTH = 4;
/** Numbers that describe a tree: feature and threshold of each question, then the leaves. */
const TREE_SIZE: number = 2 * TREE_DEPTH + 2 ** TREE_DEPTH;
const LEAVES: number = 2 * TREE_DEPTH;

/**
 * The sum of the leaves of boosted trees. A tree asks one question a level, the same at every node, so that the
 * answers are the number of the leaf: is the feature's value above the threshold?
 *
 * @param trees tree by tree: feature and threshold of each question, then the leaves
 */
export function treeSum(values: Uint8Array, trees: Int8Array): number {
  let sum = 0;
  for (let tree = 0; tree < trees.length; tree += TREE_SIZE) {
    // The sign bits of the differences: branches here would be mispredicted half of the time. The questions are
    // written out: a loop over them would cost more than what they do.
    const first = (trees[tree + 1] as number) - (values[trees[tree] as number] as number);
    const second = (trees[tree + 3] as number) - (values[trees[tree + 2] as number] as number);
    const third = (trees[tree + 5] as number) - (values[trees[tree + 4] as number] as number);
    const fourth = (trees[tree + 7] as number) - (values[trees[tree + 6] as number] as number);
    const leaf = ((first >>> 31) << 3) | ((second >>> 31) << 2) | ((third >>> 31) << 1) | (fourth >>> 31);
    sum += trees[tree + LEAVES + leaf] as number;
  }
  return sum;
}
