import { tokensOf } from './metrics.js';

/** What cleaning a text again does to it. */
export interface SecondPass {
  readonly words: number;
  /** Words that only one of the two texts holds, each as often as it occurs. */
  readonly changedWords: number;
}

export interface SecondPassFigures {
  readonly documents: number;
  readonly changedDocuments: number;
  /** Changed words by words of the first pass, over all documents. */
  readonly changedShare: number;
}

export function compareSecondPass(firstText: string, secondText: string): SecondPass {
  const balance = new Map<string, number>();
  const words = tokensOf(firstText);
  for (const word of words) balance.set(word, (balance.get(word) ?? 0) + 1);
  for (const word of tokensOf(secondText)) balance.set(word, (balance.get(word) ?? 0) - 1);
  let changedWords = 0;
  for (const surplus of balance.values()) changedWords += Math.abs(surplus);
  return { words: words.length, changedWords };
}

export function sumSecondPasses(passes: readonly SecondPass[]): SecondPassFigures {
  const words = passes.reduce((sum, pass) => sum + pass.words, 0);
  const changedWords = passes.reduce((sum, pass) => sum + pass.changedWords, 0);
  return {
    documents: passes.length,
    changedDocuments: passes.filter((pass) => pass.changedWords > 0).length,
    changedShare: changedWords / words,
  };
}
