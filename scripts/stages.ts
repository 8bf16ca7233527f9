import type { TextGroup } from '../evaluation/bench/texts.js';
import { spreadOf } from '../evaluation/bench/timing.js';
import { calibrate } from '../src/calibrate.js';
import { decode } from '../src/decode.js';
import { features } from '../src/features.js';
import { clean } from '../src/index.js';
import { label } from '../src/label.js';
import { model } from '../src/model.js';
import { settingsOf } from '../src/options.js';
import { render } from '../src/render.js';
import { score } from '../src/score.js';
import { segment } from '../src/segment.js';

const ROUNDS = 9;

/** The share of each stage in the time of all. */
export interface StageFigures {
  readonly stage: string;
  readonly share: number;
}

/** Goes the way of `src/clean.ts` with a clock at every stage. */
export function measureStages({ texts }: TextGroup): StageFigures[] {
  const settings = settingsOf(undefined);
  const { chainFor, calibration, labels } = model();
  const rounds: Map<string, number>[] = [];
  // The first round warms up, and compares the answers with those of `clean`.
  for (let round = 0; round <= ROUNDS; round++) {
    const times = new Map<string, number>();
    const timed = <Result>(stage: string, work: () => Result): Result => {
      const begin = performance.now();
      const result = work();
      times.set(stage, (times.get(stage) ?? 0) + performance.now() - begin);
      return result;
    };
    for (const text of texts) {
      const document = timed('segment', () => segment(text));
      const found = timed('features (count)', () => features(document));
      const { context } = found;
      const chain = chainFor(document.layout);
      const emissions = timed('features (extract), score', () => score(found, chain.weights));
      const posteriors = timed('decode', () => decode(emissions, chain.transitions));
      const { confidences, presence } = timed('calibrate', () => calibrate(posteriors, context, calibration));
      const assessment = { document, context, posteriors, confidences, presence, reasonsOf: () => [] };
      const labelled = timed('label', () => label(assessment, settings, labels));
      const result = timed('render', () => render(labelled, model().document));
      if (round === 0 && JSON.stringify(result) !== JSON.stringify(clean(text))) {
        throw new Error('the stages give another answer than clean');
      }
    }
    if (round > 0) rounds.push(times);
  }
  const medians = [...(rounds[0] as Map<string, number>).keys()].map((stage) => ({
    stage,
    median: spreadOf(rounds.map((times) => times.get(stage) as number)).median,
  }));
  const all = medians.reduce((sum, { median }) => sum + median, 0);
  return medians.map(({ stage, median }) => ({ stage, share: median / all }));
}
