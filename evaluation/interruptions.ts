import type { CleanResult } from '../src/index.js';
import { beginningOf, labelledTexts } from './body-lines.js';
import type { CorpusRecord } from './corpus.js';
import { mean, wordScores } from './metrics.js';
import { keptSpans } from './score-documents.js';

/** Lines of boilerplate such as stand between two paragraphs of an article, written by hand. */
export interface Interruption {
  readonly language: string;
  readonly type: string;
  readonly lines: readonly string[];
}

/** What an interruption in the middle of a short article does. */
interface Interrupted {
  /** Share of the words behind the middle that are kept, without the interruption and with it. */
  readonly recallWithout: number;
  readonly recall: number;
  /** Share of the interruption's words that are kept. */
  readonly kept: number;
}

/** The means of many texts. */
export interface InterruptionFigures {
  readonly texts: number;
  readonly recallWithout: number;
  readonly recall: number;
  /** Share of the texts that lose more than a tenth of what follows by the interruption. */
  readonly lostShare: number;
  readonly kept: number;
}

/** So many paragraphs of the body make a short article; texts with fewer are left out. */
const PARAGRAPHS = 6;
const MIDDLE = PARAGRAPHS / 2;
const LOST = 0.1;

/** Interrupts one text after another in its language, by one interruption after the other. */
export class Interruptions {
  readonly #found: Interrupted[] = [];
  #next = 0;

  constructor(private readonly interruptions: readonly Interruption[]) {}

  add(record: CorpusRecord, clean: (text: string) => CleanResult): void {
    const own = this.interruptions.filter(({ language }) => language === record.lang);
    const interruption = own[this.#next++ % own.length];
    if (interruption !== undefined) this.#found.push(...interrupt(record, interruption, clean));
  }

  figures(): InterruptionFigures {
    return sumInterruptions(this.#found);
  }
}

/**
 * The first paragraphs of a body, cleaned as they are and with the interruption in their middle; nothing of shorter
 * bodies.
 */
function interrupt(record: CorpusRecord, { lines }: Interruption, clean: (text: string) => CleanResult): Interrupted[] {
  const body = beginningOf(labelledTexts(record), PARAGRAPHS).map(({ text }) => text);
  if (body.length < PARAGRAPHS) return [];
  const [head, tail] = [body.slice(0, MIDDLE), body.slice(MIDDLE)];
  const [, recallWithout = 0] = keptShares([head, tail], clean);
  const [, kept = 0, recall = 0] = keptShares([head, lines, tail], clean);
  return [{ recallWithout, recall, kept }];
}

/** Of each part of a text, whose paragraphs are divided by blank lines, the share of the words that is kept. */
function keptShares(parts: readonly (readonly string[])[], clean: (text: string) => CleanResult): number[] {
  const text = parts.flat().join('\n\n');
  const spans = keptSpans(clean(text).paragraphs);
  let start = 0;
  return parts.map((part) => {
    const length = part.join('\n\n').length;
    const line = { start, end: start + length, bodyShare: 1 };
    start += length + 2;
    return wordScores(text, [line], spans).recall;
  });
}

function sumInterruptions(all: readonly Interrupted[]): InterruptionFigures {
  return {
    texts: all.length,
    recallWithout: mean(all.map(({ recallWithout }) => recallWithout)),
    recall: mean(all.map(({ recall }) => recall)),
    lostShare: mean(all.map(({ recall, recallWithout }) => Number(recall < recallWithout - LOST))),
    kept: mean(all.map(({ kept }) => kept)),
  };
}
