import { Columns } from './facts/columns.js';
import type { FeatureSink } from './facts/sink.js';
import { analyse } from './features/analyse.js';
import { deriveContext } from './features/context.js';
import { cueFeatures, setPhraseFeatures } from './features/cues.js';
import { neighbourShapeFeatures, neighbourWordFeatures } from './features/neighbours.js';
import { densityFeatures, positionFeatures } from './features/position.js';
import { repetitionFeatures } from './features/repetition.js';
import { layoutFeatures, shapeFeatures, stopwordFeatures } from './features/shape.js';
import { vocabularyFeatures, wordFeatures } from './features/words.js';
import type { Context } from './values/context.js';
import type { TextDocument } from './values/document.js';
import type { Features } from './values/features.js';

/** Adds the features of one paragraph to a sink. */
export type FeatureGroup = (context: Context, at: number, sink: FeatureSink) => void;

/** The table of feature groups. A new feature is a function here, then the model is retrained. */
export const featureGroups: Readonly<Record<string, FeatureGroup>> = {
  shape: shapeFeatures,
  stopwords: stopwordFeatures,
  cues: cueFeatures,
  setPhrases: setPhraseFeatures,
  repetition: repetitionFeatures,
  layout: layoutFeatures,
  position: positionFeatures,
  density: densityFeatures,
  neighbourShapes: neighbourShapeFeatures,
  neighbourWords: neighbourWordFeatures,
  words: wordFeatures,
  vocabulary: vocabularyFeatures,
};

/** All that is counted about paragraphs fits into so many columns of integers: memory is taken once for a text. */
const COLUMNS = 50;

const groups: readonly FeatureGroup[] = Object.values(featureGroups);

/**
 * Counts what the features need and offers them paragraph by paragraph, so that no list of all
 * features of a long document is ever held.
 */
export function features(document: TextDocument, language?: string): Features {
  const columns = new Columns(document.count, COLUMNS);
  const context = deriveContext(analyse(document, columns, language), columns);
  return {
    context,
    extract(at, sink) {
      sink.clear();
      for (const group of groups) group(context, at, sink);
    },
  };
}
