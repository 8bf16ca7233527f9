import type { Reason } from '../types.js';
import type { Context } from './context.js';
import type { TextDocument } from './document.js';

/** What the stages up to calibration found out about a text; what labelling reads. */
export interface Assessment {
  readonly document: TextDocument;
  readonly context: Context;
  /** Posterior of every state, `STATE_COUNT` a paragraph. */
  readonly posteriors: Float64Array;
  /** Calibrated probability of each paragraph to be body. */
  readonly confidences: Float64Array;
  /** Log-odds that the text holds an article at all. */
  readonly presence: number;
  /** The features that weighed most, strongest first, for a paragraph. */
  reasonsOf(at: number): Reason[];
}
