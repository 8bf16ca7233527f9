import { logOddsOf, type PlattScaling, probability, scalingAt } from '../facts/platt.js';
import type { Labelled } from '../values/labelled.js';

/** Articles have so many words. */
const USUAL_WORDS = 400;

/** Texts that hold an article with this probability or a higher one differ in nothing else. */
const SURE = 0.86;

/** What is expected of a text's result before it is scaled. */
export interface Expectation {
  /** Log-odds of the F1 of the kept words under the confidences. */
  readonly logOdds: number;
  /**
   * What the scaling depends on: a constant, the kept words and the runs of kept paragraphs on a logarithmic scale,
   * the least confidence that was kept.
   */
  readonly covariates: readonly number[];
}

/**
 * How well a text was cleaned, as far as can be told from inside: the expected F1 of its kept words,
 * scaled (Platt 1999) by what texts of unseen sites had. Confidences of the paragraphs of one text
 * are wrong together, so the longer the text, the less of what they promise is kept. All this if the
 * text holds an article: where that is in doubt, the confidence is the lower.
 *
 * @returns 0..1; 0 where nothing is kept
 */
export function documentConfidence(labelled: Labelled, scaling: PlattScaling): number {
  const expected = expectation(labelled);
  if (expected === undefined) return 0;
  const { slope, offset } = scalingAt(scaling, expected.covariates);
  const presence = Math.min(1, probability(labelled.presence) / SURE);
  return presence * probability(slope * expected.logOdds + offset);
}

/** Nothing where no word is kept. */
export function expectation({ paragraphs, words }: Labelled): Expectation | undefined {
  let right = 0;
  let kept = 0;
  let body = 0;
  let least = 1;
  let runs = 0;
  let isRun = false;
  paragraphs.forEach((paragraph, at) => {
    const weight = words[at] as number;
    body += weight * paragraph.confidence;
    if (weight === 0) return;
    if (paragraph.kept && !isRun) runs++;
    isRun = paragraph.kept;
    if (!isRun) return;
    kept += weight;
    right += weight * paragraph.confidence;
    least = Math.min(least, paragraph.confidence);
  });
  if (kept === 0) return undefined;
  return {
    logOdds: logOddsOf((2 * right) / (kept + body)),
    covariates: [1, Math.log(kept / USUAL_WORDS), least, Math.log(runs)],
  };
}
