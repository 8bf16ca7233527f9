import { type Kind, kindTable } from './kinds.js';
import { type Decisions, decide } from './label/decisions.js';
import { findEdits } from './label/edits.js';
import { headline } from './label/headline.js';
import { keptFrom, keptKind } from './label/kept.js';
import { kindContext } from './label/kind-context.js';
import { dropKinds, droppedKinds } from './label/kind-model.js';
import { repaired } from './label/repair.js';
import { ruledKinds } from './label/rules.js';
import { textOf } from './label/text.js';
import { TITLE_REACH } from './label/title-copies.js';
import type { LabelWeights } from './model.js';
import { namedThresholds, type Settings } from './options.js';
import type { Edit, Paragraph, Rule } from './types.js';
import type { Assessment } from './values/assessment.js';
import { asGiven, type TextDocument } from './values/document.js';
import type { Labelled } from './values/labelled.js';

/**
 * Decides what each paragraph is and whether it stays: threshold, own rules and lists of kinds
 * act here; parts of other kinds are cut out of what stays.
 */
export function label(assessment: Assessment, settings: Settings, weights: LabelWeights): Labelled {
  const { document } = assessment;
  const { count } = document;
  const decisions = decide(assessment, weights.titles, Math.min(settings.threshold, namedThresholds.balanced));
  const { confidences, noText } = decisions;
  const ruled = ruledKinds(assessment, settings.rules);
  const kept = keptFrom(confidences, noText, settings.threshold);
  const kinds = kindsOf(assessment, decisions, weights.kinds);
  const given = asGiven(document);
  const shown = settings.repair ? document : given;
  const written = settings.repair ? repaired : (text: string): string => text;
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < count; at++) {
    const rule = ruled[at];
    const kind = rule?.kind ?? (kinds[at] as Kind);
    const isKept = decision(kind, rule ? kindTable[kind].kept : kept[at] === 1, settings);
    const confidence = confidences[at] as number;
    const found = isKept && !rule ? findEdits(assessment, at).filter((edit) => !settings.keep.has(edit.kind)) : [];
    const edits = found.map((edit) => editAsGiven(document, edit));
    const paragraph: Paragraph = {
      text: written(textOf(shown, at, settings.repair ? found : edits)),
      kind,
      kept: isKept,
      confidence,
      start: given.start[at] as number,
      end: given.end[at] as number,
    };
    if (edits.length > 0) paragraph.edits = edits;
    if (settings.explain) {
      paragraph.reasons = rule
        ? [{ feature: `rule: ${rule.name ?? rule.kind}`, weight: isKept ? 1 : -1 }]
        : assessment.reasonsOf(at);
    }
    paragraphs.push(paragraph);
  }
  const title = titleOf(ruled, decisions.title);
  return {
    paragraphs,
    title: title < 0 ? null : written(headline(shown, title)),
    language: assessment.context.statistics.language,
    words: assessment.context.statistics.words,
    presence: assessment.presence,
  };
}

/** The title by the caller's rules: the first paragraph that one calls so, and none that one calls something else. */
function titleOf(ruled: readonly (Rule | undefined)[], found: number): number {
  const first = ruled.findIndex((rule) => rule?.kind === 'title');
  if (first >= 0) return first;
  return ruled[found] === undefined ? found : -1;
}

/** An edit with the offsets and characters of the text as it was given. */
function editAsGiven({ given }: TextDocument, edit: Edit): Edit {
  if (given === undefined) return edit;
  const [start, end] = [given.offsetOf(edit.start), given.offsetOf(edit.end)];
  return { ...edit, start, end, text: given.text.slice(start, end) };
}

/** The caller's lists win over everything else. */
function decision(kind: Kind, kept: boolean, settings: Settings): boolean {
  if (settings.keep.has(kind)) return true;
  return kept && !settings.drop.has(kind);
}

/**
 * The kinds of all paragraphs. They say what a paragraph is at the usual threshold, whatever the
 * caller's is: a kind that changed with the threshold would make `keep` and `drop` depend on it.
 */
function kindsOf(
  assessment: Assessment,
  { confidences, title, noText, standsFor }: Decisions,
  weights: Int32Array,
): Kind[] {
  const { identity, terminated } = assessment.context.statistics;
  const kept = keptFrom(confidences, noText, namedThresholds.balanced);
  const dropped = dropKinds(kindContext(assessment, kept, title), weights);
  const kinds: Kind[] = [];
  for (let at = 0; at < kept.length; at++) {
    const original = standsFor[at] as number;
    if (kept[at] === 1) kinds.push(keptKind(assessment, at, title, kept));
    else if (title >= 0 && Math.abs(at - title) <= TITLE_REACH && identity[at] === identity[title]) kinds.push('title');
    // Headings are repeated in tables of contents and lists, whose kind tells more.
    else if (kept[original] === 1 && terminated[at] === 1) kinds.push('duplicate');
    else kinds.push(droppedKinds[dropped[at] as number] as Kind);
  }
  return kinds;
}
