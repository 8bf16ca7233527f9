/** All that one can turn in training; the record beside the weights repeats it. */
export const recipe = {
  /** Seed of everything random: same seed, same bytes. */
  seed: 1,
  /** Texts made like extractors' output from whole pages of the training split. */
  augmentedTexts: 3000,
  /** Texts on one line, made of whole pages and of extracted texts. */
  flattenedTexts: 1200,
  /** A feature must occur on so many hosts. */
  leastHosts: 5,
  /** Features that are kept after the first runs. */
  features: 27000,
  selection: { seeds: 2, epochs: 4, rate: 0.15, decay: 0.2, dropout: 0.4, bodyCost: 0.3 },
  final: { seeds: 8, epochs: 6, rate: 0.12, decay: 0.2, dropout: 0.4, bodyCost: 0.3 },
  /** Emissions are scaled down, since training drops a part of the features and use does not. */
  emissionScale: 0.8,
  /** Parts of the hosts, each judged by a model that has not seen it, to calibrate on. */
  folds: 4,
  calibrationPoints: 60000,
  /** Every so-manieth text, beside all whole pages, teaches which paragraph is the title. */
  titleStep: 3,
  madeForTitles: 600,
  /** So many made texts teach kinds. */
  madeForKinds: 300,
} as const;
