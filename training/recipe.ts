const selection = { seed: 1, seeds: 2, epochs: 4, rate: 0.15, decay: 0.2, dropout: 0.4, wordless: 0.25, bodyCost: 0.3 };
const final = { seed: 11, seeds: 8, epochs: 10, rate: 0.05, decay: 0.2, dropout: 0.4, wordless: 0.25, bodyCost: 0.3 };

/** All that one can turn in training; the record beside the weights repeats it. */
export const recipe = {
  /** Seed of everything random: same seed, same bytes. */
  seed: 1,
  /** Texts made like extractors' output from whole pages of the training split. */
  augmentedTexts: 3000,
  /** Articles that a block of boilerplate interrupts, made of whole pages and of blocks that were written for it. */
  interruptedTexts: 1000,
  /** Articles that were written for it weigh so much. */
  writtenWeight: 0.3,
  /** Texts on one line, made of whole pages and of extracted texts. */
  flattenedTexts: 2400,
  /** The chain for texts with lines: a feature must occur on `leastHosts` sites, `features` are kept. */
  lines: { leastHosts: 5, features: 25500, selection, final },
  /** The chain for texts on one line, which learns more slowly. */
  sentences: {
    leastHosts: 5,
    features: 6500,
    selection: { ...selection, wordless: 0.5, bodyCost: 0.1 },
    final: { ...final, epochs: 10, rate: 0.05, wordless: 0.5, bodyCost: 0.1 },
  },
  /** Emissions are scaled down, since training drops a part of the features and use does not. */
  emissionScale: 0.8,
  /** Parts of the hosts, each judged by models that have not seen it, to calibrate on. */
  folds: 5,
  /** Runs that select and train such a model: a single one is less sure than what ships, the mean of several. */
  foldRuns: { selection: 2, final: 4 },
  calibrationPoints: 60000,
  /** Made texts weigh so much in the second look: their boilerplate is denser than extractors leave it. */
  madeForStacking: 0.3,
  /** Every so-manieth text, beside all whole pages, teaches which paragraph is the title. */
  titleStep: 3,
  madeForTitles: 600,
  /** Titles are also learnt from briefs: texts of a few paragraphs. */
  briefsForTitles: 1500,
  /** Those without a title weigh so much: a sentence that is taken for one is lost to the body. */
  untitledBriefWeight: 3,
  /** So many made texts teach kinds. */
  madeForKinds: 300,
} as const;
