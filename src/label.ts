import { classOf, IDEOGRAPH } from './facts/characters.js';
import type { Kind } from './kinds.js';
import { kindTable } from './kinds.js';
import { resolveDuplicates } from './label/duplicates.js';
import { findEdits } from './label/edits.js';
import { keptKind } from './label/kept.js';
import { kindContext } from './label/kind-features.js';
import { dropKinds, droppedKinds } from './label/kind-model.js';
import { ruledKinds } from './label/rules.js';
import { findTitle } from './label/title.js';
import type { LabelWeights } from './model.js';
import type { Settings } from './options.js';
import type { Edit, Paragraph } from './types.js';
import type { Assessment } from './values/assessment.js';
import type { Labelled } from './values/labelled.js';

/** A line break inside a paragraph, with the white space around it. */
const lineBreak = /[^\S\n\r\v\f\x85\u2028\u2029]*[\n\r\v\f\x85\u2028\u2029]+\s*/g;

/**
 * Decides what each paragraph is and whether it stays: threshold, own rules and lists of kinds
 * act here; parts of other kinds are cut out of what stays.
 */
export function label(assessment: Assessment, settings: Settings, weights: LabelWeights): Labelled {
  const { count } = assessment.document;
  const confidences = Float64Array.from(assessment.confidences);
  const standsFor = resolveDuplicates(assessment, confidences);
  const ruled = ruledKinds(assessment, settings.rules);
  const title = findTitle(assessment, weights.titles);
  const kept = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    kept[at] = at !== title && (confidences[at] as number) >= settings.threshold ? 1 : 0;
  }
  const kinds = kindsOf(assessment, kept, title, standsFor, weights.kinds);
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < count; at++) {
    const rule = ruled[at];
    const kind = rule?.kind ?? (kinds[at] as Kind);
    const isKept = decision(kind, rule ? kindTable[kind].kept : kept[at] === 1, settings);
    const confidence = confidences[at] as number;
    const start = assessment.document.start[at] as number;
    const end = assessment.document.end[at] as number;
    const edits = isKept ? findEdits(assessment, at) : [];
    paragraphs.push({
      text: textOf(assessment.document.text, start, end, edits),
      kind,
      kept: isKept,
      confidence,
      start,
      end,
      ...(edits.length > 0 && { edits }),
      ...(settings.explain && {
        reasons: rule
          ? [{ feature: `rule: ${rule.name ?? rule.kind}`, weight: isKept ? 1 : -1 }]
          : assessment.reasonsOf(at),
      }),
    });
  }
  return {
    paragraphs,
    title: title < 0 ? null : (paragraphs[title] as Paragraph).text,
    language: assessment.context.statistics.language,
    words: assessment.context.statistics.words,
  };
}

/** The caller's lists win over everything else. */
function decision(kind: Kind, kept: boolean, settings: Settings): boolean {
  if (settings.keep.has(kind)) return true;
  return kept && !settings.drop.has(kind);
}

function kindsOf(
  assessment: Assessment,
  kept: Uint8Array,
  title: number,
  standsFor: Int32Array,
  weights: Float32Array,
): Kind[] {
  const { identity } = assessment.context.statistics;
  const dropped = dropKinds(kindContext(assessment, kept, title), weights);
  const kinds: Kind[] = [];
  for (let at = 0; at < kept.length; at++) {
    const original = standsFor[at] as number;
    if (kept[at] === 1) kinds.push(keptKind(assessment, at, title, kept));
    else if (at === title || (title >= 0 && identity[at] === identity[title])) kinds.push('title');
    else if (original !== at && kept[original] === 1) kinds.push('duplicate');
    else kinds.push(droppedKinds[dropped[at] as number] as Kind);
  }
  return kinds;
}

/** The paragraph without its edits; line breaks become a space, or nothing between ideographs. */
function textOf(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let result = '';
  let at = start;
  for (const edit of edits) {
    result += text.slice(at, edit.start);
    at = edit.end;
  }
  result += text.slice(at, end);
  if (edits.length > 0) result = result.trim();
  return result.replace(lineBreak, (_, offset: number, whole: string) => {
    const before = classOf(whole.charCodeAt(offset - 1));
    return before === IDEOGRAPH ? '' : ' ';
  });
}
