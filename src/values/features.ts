import type { FeatureSink } from '../facts/sink.js';
import type { Context } from './context.js';

/** The features of a document: what was counted, and the sparse features of each paragraph. */
export interface Features {
  readonly context: Context;
  /** Empties the sink and fills it with the features of a paragraph. */
  extract(at: number, sink: FeatureSink): void;
}
