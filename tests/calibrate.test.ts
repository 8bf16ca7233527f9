import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_FEATURES, articleFeatures, articleLogOdds, FIRST_WORD } from '../src/calibrate/article.js';
import { presenceFacts, presenceLogOdds, presenceNames } from '../src/calibrate/presence.js';
import { type Counts, covariatesOf, scaled } from '../src/calibrate/scaled-posteriors.js';
import { STACKED_FEATURES, StackedFeatures } from '../src/calibrate/stacked-features.js';
import { calibrate, isDoubtful } from '../src/calibrate.js';
import { cueKinds } from '../src/facts/lexical.js';
import { logOddsOf, type PlattScaling, probability } from '../src/facts/platt.js';
import { AFTER, BEFORE, BODY, STATE_COUNT, TITLE } from '../src/facts/states.js';
import { HIGHEST_VALUE, treeSums } from '../src/facts/trees.js';
import { features } from '../src/features.js';
import { type ArticleWeights, model } from '../src/model.js';
import { segment } from '../src/segment.js';
import { fixtures } from './fixtures.js';

const identity = { slope: [1, 0, 0], offset: [0, 0, 0] };
const noTrees = { trees: new Int8Array(0), step: 1 };
/** Weights by feature. */
function articleWeights(weights: Readonly<Record<number, number>>): ArticleWeights {
  const all = new Int8Array(ARTICLE_FEATURES);
  for (const [feature, weight] of Object.entries(weights)) all[Number(feature)] = weight;
  return { weights: all, step: 1 };
}
/** The first feature is 1 for every text: each is an article. */
const article = articleWeights({ 0: 100 });
/** So does each text. */
const presence = presenceNames.map(() => 0);
const unasked = { article, presence };

/** Paragraphs of so many words and so many numbers among them. */
function countsOf(words: readonly number[], numbers: readonly number[] = words.map(() => 0)): Counts {
  return { words: Int32Array.from(words), numbers: Int32Array.from(numbers) };
}

/** Posteriors of paragraphs that are body with the given probabilities, and boilerplate before it else. */
function posteriorsOf(probabilities: readonly number[]): Float64Array {
  const posteriors = new Float64Array(probabilities.length * STATE_COUNT);
  probabilities.forEach((probability, at) => {
    posteriors[at * STATE_COUNT + BODY] = probability;
    posteriors[at * STATE_COUNT + BEFORE] = 1 - probability;
  });
  return posteriors;
}

/** A tree whose questions ask whether these features are above one threshold. */
function treeOf(features: readonly number[], threshold: number, leaves: readonly number[]): Int8Array {
  return Int8Array.of(...features.flatMap((feature) => [feature, threshold]), ...leaves);
}

/** Scaled posteriors as probabilities. */
function confidencesOf(posteriors: Float64Array, counts: Counts, scaling: PlattScaling): number[] {
  return [...scaled(posteriors, counts, scaling).logOdds].map(probability);
}

const anyProbability = fc.double({ min: 0, max: 1, noNaN: true });

describe('scaled', () => {
  it('leaves posteriors as they are when slope and offset say so', () => {
    const confidences = confidencesOf(posteriorsOf([0.1, 0.5, 0.9]), countsOf([1, 1, 1]), identity);
    expect(confidences.map((value) => value.toFixed(6))).toEqual(['0.100000', '0.500000', '0.900000']);
  });

  it('scales log-odds by slope and offset', () => {
    const [confidence] = confidencesOf(posteriorsOf([0.9]), countsOf([1]), { slope: [0.5, 0, 0], offset: [1, 0, 0] });
    // Odds of 9: half the log-odds make 3, the offset makes 3e.
    expect(confidence).toBeCloseTo((3 * Math.E) / (1 + 3 * Math.E), 9);
  });

  it('scales by the share of body in the whole text', () => {
    const posteriors = posteriorsOf([1, 0.5]);
    const calibration = { ...identity, offset: [0, 2, 0] };
    const [, among] = confidencesOf(posteriors, countsOf([999, 0]), calibration);
    const [, apart] = confidencesOf(posteriors, countsOf([0, 999]), calibration);
    // Every paragraph weighs a word more than it has; the log-odds of 0.5 are 0.
    expect(among).toBeCloseTo(1 / (1 + Math.exp((-2 * (1000 + 0.5)) / 1001)), 9);
    expect(apart).toBeCloseTo(1 / (1 + Math.exp((-2 * (1 + 500)) / 1001)), 9);
  });

  it('keeps the order of the posteriors, within 0 and 1, with the shipped calibration', () => {
    fc.assert(
      fc.property(fc.array(anyProbability, { minLength: 1, maxLength: 20 }), (probabilities) => {
        const sorted = probabilities.sort((a, b) => a - b);
        const words = sorted.map((_, at) => (at * 7) % 30);
        const numbers = words.map((count, at) => (at % 3 === 0 ? count : 0));
        const confidences = confidencesOf(posteriorsOf(sorted), countsOf(words, numbers), model().calibration);
        confidences.forEach((confidence, at) => {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (at > 0) expect(confidence).toBeGreaterThanOrEqual(confidences[at - 1] as number);
        });
      }),
    );
  });

  it('gives nothing for nothing', () => {
    expect(confidencesOf(new Float64Array(0), countsOf([]), identity)).toHaveLength(0);
  });
});

describe('logOddsOf', () => {
  it('is symmetric, and finite for certainties', () => {
    expect(logOddsOf(0.5)).toBeCloseTo(0, 12);
    expect(logOddsOf(0.8)).toBeCloseTo(Math.log(4), 9);
    expect(logOddsOf(1)).toBe(-logOddsOf(0));
    expect(Number.isFinite(logOddsOf(1))).toBe(true);
  });
});

describe('covariatesOf', () => {
  it('weighs paragraphs by their words', () => {
    expect(covariatesOf(posteriorsOf([1, 0]), countsOf([29, 9]))[1]).toBeCloseTo(0.75, 12);
    expect(covariatesOf(new Float64Array(0), countsOf([]))).toEqual([1, 0, 0]);
  });

  it('tell how many of the paragraphs consist of numbers to a third or so', () => {
    const numericShare = (words: readonly number[], numbers: readonly number[]): number =>
      covariatesOf(posteriorsOf(words.map(() => 0.5)), countsOf(words, numbers))[2] as number;
    expect(numericShare([9, 9, 9, 9], [9, 4, 2, 0])).toBe(0.5);
    expect(numericShare([99, 99], [40, 20])).toBe(0.5);
    expect(numericShare([99, 99], [20, 0])).toBe(0);
  });
});

describe('calibrate', () => {
  const [fixture] = fixtures;
  const { context } = features(segment(fixture?.input ?? ''));
  const doubtful = posteriorsOf(Array.from({ length: context.count }, () => 0.5));

  it('is the scaling alone where there are no trees', () => {
    const { confidences } = calibrate(doubtful, context, { ...identity, ...noTrees, ...unasked });
    expect([...confidences]).toEqual(confidencesOf(doubtful, context.statistics, identity));
  });

  it('adds the leaves of its trees to the log-odds of doubtful paragraphs, and leaves the others alone', () => {
    // Questions that nothing answers with yes, so that every paragraph gets the first leaf.
    const trees = treeOf([0, 0, 0, 0], HIGHEST_VALUE, [3, ...Array.from({ length: 15 }, () => -3)]);
    const mixed = posteriorsOf(Array.from({ length: context.count }, (_, at) => (at % 2 === 0 ? 0.5 : 0.999)));
    const { confidences } = calibrate(mixed, context, { ...identity, trees, step: 0.5, ...unasked });
    expect(confidences[0]).toBeCloseTo(probability(1.5), 12);
    expect(confidences[1]).toBeCloseTo(0.999, 9);
    expect(isDoubtful(0.5)).toBe(true);
    expect(isDoubtful(0.999)).toBe(false);
  });

  it('has its trees judge each doubtful paragraph by what that paragraph is', () => {
    const text = [
      'Storm',
      'Home page',
      'A storm hit the coast.',
      'Legal notices of us',
      'Weather',
      'It rained all day long there.',
    ].join('\n');
    const { context } = features(segment(text));
    const { words } = context.statistics;
    expect([...words]).toEqual([1, 2, 5, 4, 1, 6]);
    const posteriors = posteriorsOf([0.999, 0.5, 0.5, 0.001, 0.5, 0.5]);
    const stacked = new StackedFeatures(context, posteriors, scaled(posteriors, context.statistics, identity));
    const rows = [...words.keys()].map((at) => {
      stacked.fill(at);
      return [...stacked.values];
    });
    const size = (rows[0] as number[]).findIndex((_, feature) => rows.every((row, at) => row[feature] === words[at]));
    // Three more for paragraphs of more than three words, three less for shorter ones.
    const trees = treeOf([size, size, size, size], 3, [-3, ...Array.from({ length: 14 }, () => 0), 3]);
    const { confidences } = calibrate(posteriors, context, { ...identity, trees, step: 1, ...unasked });
    const expected = [0.999, probability(-3), probability(3), 0.001, probability(-3), probability(3)];
    for (const [at, value] of expected.entries()) expect(confidences[at]).toBeCloseTo(value, 9);
  });

  it('takes no second look at a text of which the chain is sure', () => {
    const { context } = features(segment('Home\nA storm hit the coast.\nImprint'));
    const trees = treeOf([0, 0, 0, 0], 0, new Array(16).fill(3));
    /** What is read of the context: the features of a second look take far more than the statistics. */
    const readFor = (...probabilities: number[]): PropertyKey[] => {
      const read = new Set<PropertyKey>();
      const watched = new Proxy(context, {
        get: (target, name) => {
          read.add(name);
          return Reflect.get(target, name);
        },
      });
      calibrate(posteriorsOf(probabilities), watched, { ...identity, trees, step: 1, ...unasked });
      return [...read];
    };
    expect(readFor(0.001, 0.999, 0.002)).toEqual(['statistics']);
    expect(readFor(0.001, 0.5, 0.002)).toContain('copies');
  });
});

describe('articleLogOdds', () => {
  const text = 'Home\nTry again later please. Reference 4711.\nCookie settings';
  const { statistics } = features(segment(text)).context;
  const confidences = Float64Array.of(0.01, 0.9, 0.1);
  const found = new Map<number, number>();
  articleFeatures(1, statistics, (feature, value) => found.set(feature, (found.get(feature) ?? 0) + value));

  it('are those of a logistic regression on facts, phrases and words of a paragraph', () => {
    const all = [...found].reduce((sum, [feature, value]) => sum + value * (feature % 3), 0);
    const weights = articleWeights(Object.fromEntries([...found.keys()].map((feature) => [feature, feature % 3])));
    const logOdds = articleLogOdds(confidences, statistics, weights);
    expect([...logOdds.keys()]).toEqual([1]);
    expect(logOdds.get(1)).toBeCloseTo(all, 9);
    // Six words, two of them capitalised and one of them a number; two sentences.
    expect(found.get(1)).toBeCloseTo(Math.log1p(6), 12);
    expect(found.get(2)).toBeCloseTo(2 / 6, 12);
    expect(found.get(3)).toBeCloseTo(1 / 6, 12);
    expect(found.get(6)).toBeCloseTo(6 / 3 / 20, 12);
    expect([...found.keys()].filter((feature) => feature >= FIRST_WORD).length).toBeGreaterThan(1);
  });

  it('look at phrases, punctuation and length of words, and at words but for stop words', () => {
    const long = 'storm '.repeat(36);
    const { statistics } = features(
      segment(`Home\nSubscribe to our newsletter, the storm, now.\n${long}\nImprint`),
    ).context;
    const featuresOf = (at: number): Map<number, number> => {
      const values = new Map<number, number>();
      articleFeatures(at, statistics, (feature, value) => values.set(feature, (values.get(feature) ?? 0) + value));
      return values;
    };
    const prompt = featuresOf(1);
    // Seven words of 35 letters, four of them a phrase, and two commas.
    expect(prompt.get(4)).toBeCloseTo(4 / 7, 12);
    expect(prompt.get(5)).toBeCloseTo(2 / 7, 12);
    expect(prompt.get(7)).toBeCloseTo(35 / 7 / 6, 12);
    const kinds = cueKinds.filter((_, kind) => prompt.get(FIRST_WORD - cueKinds.length + kind) === 1);
    expect(kinds).toEqual(['newsletter']);
    /** The values of words, not by which. */
    const wordsOf = (all: Map<number, number>): number[] =>
      [...all].filter(([feature]) => feature >= FIRST_WORD).map(([, value]) => value);
    // Three words, as if among 24; one word 36 times among as many.
    expect(wordsOf(prompt)).toEqual([6 / Math.sqrt(24), 6 / Math.sqrt(24), 6 / Math.sqrt(24)]);
    expect(wordsOf(featuresOf(2))).toEqual([36]);
  });

  it('are not asked of paragraphs without words', () => {
    const { context } = features(segment('The council met again.\n* * *'));
    expect(context.count).toBe(2);
    expect([...articleLogOdds(Float64Array.of(0.9, 0.9), context.statistics, article).keys()]).toEqual([0]);
  });

  it('are not asked of long texts, nor of paragraphs that are hardly body', () => {
    const nothing = articleWeights({ 0: -100 });
    expect(articleLogOdds(Float64Array.of(0.2, 0.2, 0.2), statistics, nothing).size).toBe(0);
    expect(articleLogOdds(confidences, statistics, nothing)).toEqual(new Map([[1, -100]]));
    const asked = (lines: number): number => {
      const { context } = features(segment(Array.from({ length: lines }, () => 'The council met again.').join('\n')));
      return articleLogOdds(new Float64Array(context.count).fill(0.9), context.statistics, nothing).size;
    };
    expect([asked(15), asked(16)]).toEqual([15, 0]);
  });

  it('of a heading are no better than those of what it heads', () => {
    // The more words, the less of an article.
    const weights = articleWeights({ 0: 2, 1: -1 });
    const message = 'You have no permission to see this page on this server.';
    const oddsOf = (lines: readonly string[]): number[] => {
      const { context } = features(segment(lines.join('\n\n')));
      const found = articleLogOdds(new Float64Array(lines.length).fill(0.9), context.statistics, weights);
      return lines.map((_, at) => Number((found.get(at) as number).toFixed(2)));
    };
    const own = (words: number): number => Number((2 - Math.log1p(words)).toFixed(2));
    expect(oddsOf(['Access to it denied', message])).toEqual([own(11), own(11)]);
    expect(oddsOf(['Error', 'Access to it denied', message])).toEqual([own(11), own(11), own(11)]);
    // Nor does it take anything from what is a sentence, is longer, or stands above it.
    expect(oddsOf(['Access is denied.', message, 'Error'])).toEqual([own(3), own(11), 0]);
    expect(oddsOf(['One two three four five six seven', message])).toEqual([own(11), own(11)]);
    expect(oddsOf(['One two three four five six seven eight', message])).toEqual([own(8), own(11)]);
    expect(oddsOf([message, 'One two three four five six seven'])).toEqual([own(11), own(7)]);
  });

  it('against an article make odds by which these confidences are multiplied', () => {
    const { context } = features(segment(text));
    const posteriors = posteriorsOf([0.01, 0.9, 0.1]);
    const against = articleWeights({ 0: -2 });
    const given = calibrate(posteriors, context, { ...identity, ...noTrees, ...unasked });
    const lowered = calibrate(posteriors, context, { ...identity, ...noTrees, ...unasked, article: against });
    expect(given.confidences[1]).toBeCloseTo(0.9, 9);
    // The evidence must prevail by a factor of 1.3 first.
    expect(lowered.confidences[1]).toBeCloseTo(0.9 * 1.3 * Math.exp(-2), 9);
    const weak = { ...identity, ...noTrees, ...unasked, article: articleWeights({ 0: -0.25 }) };
    expect(calibrate(posteriors, context, weak).confidences).toEqual(given.confidences);
    expect([...lowered.confidences].filter((_, at) => at !== 1)).toEqual(
      [...given.confidences].filter((_, at) => at !== 1),
    );
    expect(lowered.article).toEqual(new Map([[1, -2]]));
  });
});

describe('StackedFeatures', () => {
  it.each(fixtures)('of $name are as many as are said, whole numbers that trees can ask for', ({ input }) => {
    const { context } = features(segment(input));
    const posteriors = posteriorsOf(Array.from({ length: context.count }, (_, at) => (at % 10) / 10));
    const stacked = new StackedFeatures(context, posteriors, scaled(posteriors, context.statistics, identity));
    for (let at = 0; at < context.count; at++) {
      expect(stacked.fill(at)).toBe(true);
      expect(stacked.values).toHaveLength(STACKED_FEATURES);
      expect(Math.max(...stacked.values)).toBeLessThanOrEqual(HIGHEST_VALUE);
    }
  });
});

describe('treeSums', () => {
  it('follows the answers to the leaf of each tree', () => {
    const leaves = Array.from({ length: 16 }, (_, leaf) => leaf);
    const trees = Int8Array.of(...treeOf([0, 1, 2, 3], 5, leaves), ...treeOf([3, 2, 1, 0], 8, leaves));
    // Answers of the first tree: no, yes, no, yes; of the second: yes, no, no, no.
    const rows = [
      [5, 6, 0, 9],
      [9, 9, 9, 9],
      [0, 0, 0, 0],
      [127, 0, 127, 5],
      [6, 5, 5, 5],
    ];
    const sums = [0b0101 + 0b1000, 0b1111 + 0b1111, 0, 0b1010 + 0b0101, 0b1000];
    for (let count = 0; count <= rows.length; count++) {
      expect([...treeSums(Uint8Array.from(rows.slice(0, count).flat()), 4, trees)]).toEqual(sums.slice(0, count));
    }
  });
});

describe('presenceFacts', () => {
  const { statistics, count } = features(
    segment('Home\nA storm hit\nIt rained all day.\nBarges sank.\nTwo\nImprint'),
  ).context;
  const confidences = Float64Array.of(0.1, 0.5, 0.9, 0.25, 1, 0.24);

  it('tell how sure, how long and how finished the likely paragraphs are, and what the chain found around them', () => {
    const posteriors = new Float64Array(count * STATE_COUNT);
    posteriors[BEFORE] = 0.75;
    posteriors[STATE_COUNT + TITLE] = 0.5;
    posteriors[2 * STATE_COUNT + TITLE] = 0.25;
    posteriors[5 * STATE_COUNT + AFTER] = 0.125;
    const found = presenceFacts(posteriors, confidences, statistics) as number[];
    // Words of the likely paragraphs: 3, 4, 2 and 1; the three longest have 9.
    const expected = [1, (3 * 0.5 + 4 * 0.9 + 2 * 0.25 + 1) / 10, Math.log1p(9) / 4, 0.75 / 12, 0.5, 0.125, 6 / 10];
    expect(found).toHaveLength(presenceNames.length);
    for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, 12);
  });

  it('are none where nothing could be body, and then nothing speaks for or against an article', () => {
    const unlikely = presenceFacts(
      new Float64Array(count * STATE_COUNT),
      new Float64Array(count).fill(0.2),
      statistics,
    );
    expect(unlikely).toBeUndefined();
    expect(presenceLogOdds(unlikely, [3, 3, 3, 3, 3, 3, 3])).toBe(0);
    expect(presenceLogOdds([1, 0.5, 2], [3, -2, 0.25])).toBe(2.5);
  });

  it('lower all confidences alike where they speak against an article with odds of more than 3.65 to one', () => {
    const { context } = features(segment('Home\nA storm hit the coast.\nImprint'));
    const posteriors = posteriorsOf([0.1, 0.9, 0.2]);
    const at = (logOdds: number): ReturnType<typeof calibrate> =>
      calibrate(posteriors, context, { ...identity, ...noTrees, article, presence: [logOdds, 0, 0, 0, 0, 0, 0] });
    const given = [...at(5).confidences];
    expect(given[1]).toBeCloseTo(0.9, 9);
    expect([...at(-Math.log(3.65)).confidences]).toEqual(given);
    const lowered = at(-Math.log(7.3));
    expect(lowered.presence).toBeCloseTo(-Math.log(7.3), 12);
    for (const [paragraph, confidence] of given.entries()) {
      expect(lowered.confidences[paragraph]).toBeCloseTo(confidence / 2, 12);
    }
  });
});
