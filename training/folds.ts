import { recipe } from './recipe.js';

/** The part of the sites that a host belongs to: a number that does not depend on the order of the corpus. */
export function foldOf(host: string): number {
  let hash = recipe.seed;
  for (const character of host) hash = (hash * 31 + (character.codePointAt(0) as number)) >>> 0;
  return (hash >>> 3) % recipe.folds;
}
