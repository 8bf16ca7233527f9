/**
 * Boosted trees in whole numbers. A tree asks one question a level, the same at every node, so that
 * the answers are the number of the leaf: "is the feature's value above the threshold?".
 */
export interface Trees {
  /** Questions of a tree. */
  readonly depth: number;
  /** Tree by tree: feature and threshold of each question, then `2 ** depth` leaves. */
  readonly numbers: Int8Array;
}

/** Features are whole numbers from 0 to this. */
export const HIGHEST_VALUE = 127;

/** Numbers that describe a tree. */
function treeSize(depth: number): number {
  return 2 * depth + 2 ** depth;
}

/** The sum of the leaves that the features lead to. */
export function treeSum(values: Uint8Array, { depth, numbers }: Trees): number {
  const size = treeSize(depth);
  let sum = 0;
  for (let tree = 0; tree < numbers.length; tree += size) {
    let leaf = 0;
    const leaves = tree + 2 * depth;
    for (let question = tree; question < leaves; question += 2) {
      // The sign bit of the difference: a branch here would be mispredicted half of the time.
      const difference = (numbers[question + 1] as number) - (values[numbers[question] as number] as number);
      leaf = (leaf << 1) | (difference >>> 31);
    }
    sum += numbers[leaves + leaf] as number;
  }
  return sum;
}
