import { diceOfTokens, mean } from '../metrics.js';
import type { TextGroup } from './texts.js';

/** F1 of the words, order aside, mean over the texts. */
export interface AnswerFigures {
  readonly wordF1: number;
  /** The same for texts that are left as they are. */
  readonly keepAllF1: number;
}

/**
 * How good the answers are whose time is measured: fast and wrong is no figure.
 *
 * @throws {Error} when they are no better than the texts as they were
 */
export function measureAnswers({ name, texts, bodies }: TextGroup, answer: (text: string) => string): AnswerFigures {
  const score = (found: readonly string[]): number =>
    mean(found.map((text, at) => diceOfTokens(text, bodies[at] as string)));
  const wordF1 = score(texts.map(answer));
  const keepAllF1 = score(texts);
  if (wordF1 > keepAllF1) return { wordF1, keepAllF1 };
  throw new Error(`${name}: the answers that are timed have a word F1 of ${wordF1}, the texts themselves ${keepAllF1}`);
}
