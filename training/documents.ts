import type { CorpusRecord } from '../evaluation/corpus.js';
import { scoreDocument } from '../evaluation/score-documents.js';
import type { PlattScaling } from '../src/facts/platt.js';
import { label } from '../src/label.js';
import type { LabelWeights } from '../src/model.js';
import { settingsOf } from '../src/options.js';
import { expectation } from '../src/render/document-confidence.js';
import { render } from '../src/render.js';
import { type CalibrationPoint, fitCalibration } from './calibration.js';
import type { Judge } from './types.js';

const unscaled: PlattScaling = { slope: [1], offset: [0] };

/** Learns from the F1 of whole texts what their expected F1 is worth. */
export function fitDocumentScaling(records: readonly CorpusRecord[], judge: Judge, labels: LabelWeights): PlattScaling {
  const settings = settingsOf(undefined);
  const points: CalibrationPoint[] = [];
  for (const record of records) {
    const labelled = label(judge(record), settings, labels);
    const expected = expectation(labelled);
    if (expected === undefined) continue;
    const { wordF1 } = scoreDocument(record, render(labelled, unscaled), false);
    points.push({ ...expected, outcome: wordF1, weight: 1 });
  }
  return fitCalibration(points);
}
