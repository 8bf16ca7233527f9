import { beforeAll, describe, expect, it } from 'vitest';
import type { CorpusRecord } from '../evaluation/corpus.js';
import { decode } from '../src/decode.js';
import { FeatureSink } from '../src/facts/sink.js';
import { features } from '../src/features.js';
import type { ChainModel } from '../src/model.js';
import { score } from '../src/score.js';
import { segment } from '../src/segment.js';
import { type ChainRecipe, type TrainedChain, trainChain, unseenPosteriors } from '../training/chain-trainer.js';
import { foldOf } from '../training/folds.js';
import { recipe } from '../training/recipe.js';
import { corpusPage } from './corpus-page.js';

const ONLY_FOLD = 2;
const ONLY_LINE = 'Zanzibar quokka xylophone';

function pageOf(host: string): CorpusRecord {
  const body = Array.from({ length: 6 }, (_, at) => `The storm reached harbour number ${at} on Friday, ${host} said.`);
  return corpusPage({ host, lang: 'en' }, body, foldOf(host) === ONLY_FOLD ? ONLY_LINE : 'Imprint');
}

const short = { ...recipe.lines.final, seeds: 1, epochs: 2 };
const foldRuns = { selection: 1, final: 1 };
const options: ChainRecipe = { leastHosts: 1, features: 200, selection: short, final: short, foldRuns };
const records = Array.from({ length: 30 }, (_, number) => pageOf(`site${number}.example.org`));

describe('chains that have not seen a part of the sites', () => {
  let trained: TrainedChain;
  beforeAll(async () => {
    trained = await trainChain(records, options, () => {});
  });

  const codesOf = (line: string): number[] => {
    const sink = new FeatureSink();
    features(segment(line)).extract(0, sink);
    return [...sink.codes.subarray(0, sink.length)];
  };
  const others = new Set(['Menu', 'Imprint', 'Storm hits the coast'].flatMap(codesOf));
  const onlyThere = codesOf(ONLY_LINE).filter((code) => !others.has(code));
  const known = ({ weights }: ChainModel): number => onlyThere.filter((code) => weights.indexOf(code) >= 0).length;

  it('judge every text by the chain without its site, as the library would', () => {
    expect(new Set(records.map(({ host }) => foldOf(host))).size).toBe(recipe.folds);
    for (const [index, document] of trained.documents.entries()) {
      const { text, host } = records[index] as CorpusRecord;
      const chain = trained.folds[foldOf(host)] as ChainModel;
      const expected = decode(score(features(segment(text)), chain.weights), chain.transitions);
      const found = unseenPosteriors(trained, document);
      expect(found).toHaveLength(expected.length);
      for (const [at, posterior] of found.entries()) expect(posterior).toBeCloseTo(expected[at] as number, 9);
    }
  });

  it('have selected their features without it', () => {
    expect(known(trained.whole)).toBeGreaterThan(0);
    for (const [fold, chain] of trained.folds.entries()) {
      if (fold === ONLY_FOLD) expect(known(chain)).toBe(0);
      else expect(known(chain)).toBeGreaterThan(0);
    }
  });

  it('come out the same when they are trained again, as does the chain that ships', async () => {
    const again = await trainChain(records, options, () => {});
    expect(again.stored).toEqual(trained.stored);
    expect(again.unseen).toEqual(trained.unseen);
  });
});
