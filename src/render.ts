import type { PlattScaling } from './facts/platt.js';
import { documentConfidence } from './render/document-confidence.js';
import type { CleanResult } from './types.js';
import type { Labelled } from './values/labelled.js';

/** Joins the kept paragraphs by one blank line and sums up how far the result can be trusted. */
export function render(labelled: Labelled, scaling: PlattScaling): CleanResult {
  const { paragraphs, title, language } = labelled;
  return {
    text: paragraphs
      .filter((paragraph) => paragraph.kept && paragraph.text !== '')
      .map((paragraph) => paragraph.text)
      .join('\n\n'),
    title,
    language,
    confidence: documentConfidence(labelled, scaling),
    paragraphs,
  };
}
