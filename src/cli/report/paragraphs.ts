import type { Reason } from '../../index.js';
import { signed, type TextPiece, type View, type ViewParagraph } from '../explain/view.js';
import { percent } from '../percent.js';
import { bar, escaped } from './markup.js';

/** The paragraphs of a text as a list; `site/live.ts` re-decides them by their data attributes. */
export function paragraphList(view: View): string {
  const language = view.language === 'und' ? '' : ` lang="${escaped(view.language)}"`;
  return `<ol class="paragraphs"${language}>\n${view.paragraphs.map(paragraphItem).join('\n')}\n</ol>`;
}

function paragraphItem(paragraph: ViewParagraph): string {
  const { kind, kept, confidence, pieces, reasons, followsThreshold } = paragraph;
  // The confidence in full, so that the page decides exactly as the library does.
  const decision = followsThreshold ? ` data-confidence="${confidence}"` : '';
  return [
    `<li class="paragraph ${kept ? 'kept' : 'dropped'}" data-kind="${kind}"${decision}>`,
    `<div class="margin" lang="en"><span class="kind">${kind}</span> ${bar(confidence)} <span class="percent">${percent(confidence)}</span> <span class="state"></span></div>`,
    `<div class="content"><p dir="auto">${pieces.map(pieceMarkup).join('')}</p>${cuts(pieces)}${because(reasons)}</div>`,
    '</li>',
  ].join('');
}

function pieceMarkup({ text, edit }: TextPiece): string {
  return edit ? `<del data-kind="${edit.kind}">${escaped(text)}</del>` : escaped(text);
}

function cuts(pieces: readonly TextPiece[]): string {
  const notes = pieces.flatMap(({ edit }) => (edit ? [`as ${edit.kind}: ${edit.reason}`] : []));
  return notes.length === 0 ? '' : `<p class="cuts" lang="en">Cut ${escaped(notes.join('; '))}</p>`;
}

function because(reasons: readonly Reason[]): string {
  if (reasons.length === 0) return '';
  const items = reasons.map(
    ({ feature, weight }) => `<li><span class="weight">${signed(weight)}</span> ${escaped(feature)}</li>`,
  );
  return `<ul class="reasons" lang="en" aria-label="Reasons">${items.join('')}</ul>`;
}

/** The facts about a text in one line: confidence, language, how much of it was kept. */
export function facts({ confidence, language, paragraphs, threshold }: View): string {
  const kept = paragraphs.filter((paragraph) => paragraph.kept).length;
  return [
    `<p class="facts"><span class="document-confidence">confidence ${percent(confidence)}<span class="at"> at ${percent(threshold)}</span></span>`,
    `<span>language ${escaped(language)}</span>`,
    `<span class="counts"><b class="count-kept">${kept}</b> kept, <b class="count-dropped">${paragraphs.length - kept}</b> dropped</span></p>`,
  ].join(' ');
}
