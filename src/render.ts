import type { CleanResult, Paragraph } from './types.js';
import type { Labelled } from './values/labelled.js';

/** Joins the kept paragraphs by one blank line and sums up how far the result can be trusted. */
export function render(labelled: Labelled): CleanResult {
  const { paragraphs, title, language, words } = labelled;
  return {
    text: paragraphs
      .filter((paragraph) => paragraph.kept && paragraph.text !== '')
      .map((paragraph) => paragraph.text)
      .join('\n\n'),
    title,
    language,
    confidence: expectedF1(paragraphs, words),
    paragraphs,
  };
}

/** Expected F1 of the kept words under the confidences; 0 when nothing is kept. */
function expectedF1(paragraphs: readonly Paragraph[], words: Int32Array): number {
  let right = 0;
  let kept = 0;
  let body = 0;
  paragraphs.forEach((paragraph, at) => {
    const weight = words[at] as number;
    body += weight * paragraph.confidence;
    if (!paragraph.kept) return;
    kept += weight;
    right += weight * paragraph.confidence;
  });
  return kept > 0 ? (2 * right) / (kept + body) : 0;
}
