/** Median and interquartile range. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (share: number): number => {
    const at = share * (sorted.length - 1);
    const below = sorted[Math.floor(at)] as number;
    const above = sorted[Math.ceil(at)] as number;
    return below + (above - below) * (at - Math.floor(at));
  };
  return { median: quantile(0.5), lower: quantile(0.25), upper: quantile(0.75) };
}

export function show({ median, lower, upper }: Spread, places = 2): string {
  return `${median.toFixed(places)} (${lower.toFixed(places)}–${upper.toFixed(places)})`;
}

/** What is timed: it turns a text into its answer, or a number that stands for it. */
export type Work = (text: string) => string | number;

/** Milliseconds over all texts, and the answers. */
function time(work: Work, texts: readonly string[]): [milliseconds: number, answers: (string | number)[]] {
  const answers = new Array<string | number>(texts.length);
  const begin = performance.now();
  for (let at = 0; at < texts.length; at++) answers[at] = work(texts[at] as string);
  return [performance.now() - begin, answers];
}

/**
 * Times several things in turns, so that a busy moment of the machine meets all of them.
 *
 * @returns for each of them its milliseconds, round by round
 * @throws {Error} when an answer changes from one round to another
 */
export function timeInTurns(works: readonly Work[], texts: readonly string[], rounds: number): number[][] {
  // The first round warms up and gives the answers that every timed round must repeat.
  const answers = works.map((work) => time(work, texts)[1]);
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const [milliseconds, found] = time(work, texts);
      if (found.some((answer, at) => answer !== answers[index]?.[at])) {
        throw new Error('the answers changed from one round to the next');
      }
      times[index]?.push(milliseconds);
    }
  }
  return times;
}

/** Times of one thing by times of another, round by round. */
export function ratioOf(times: readonly number[], others: readonly number[]): Spread {
  return spreadOf(times.map((milliseconds, round) => milliseconds / (others[round] as number)));
}
