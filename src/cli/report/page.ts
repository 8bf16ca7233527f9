import { sizeOf, type View, type ViewParagraph } from '../explain/view.js';
import { percent } from '../percent.js';
import { script, style } from './assets.js';
import { controls } from './controls.js';
import { bar, count, escaped, histogram } from './markup.js';
import { facts, paragraphList } from './paragraphs.js';
import { shell } from './shell.js';

const BINS = 20;

/** One page that holds everything: it asks no network for anything, and nothing in a text can run. */
export function page(views: readonly View[]): string {
  const [first] = views;
  const single = views.length === 1 && first !== undefined;
  const paragraphs = views.flatMap((view) => view.paragraphs);
  const reasons = paragraphs.some((paragraph) => paragraph.reasons.length > 0) ? 'shown' : 'absent';
  const body = [
    single ? heading(first) : overview(views, paragraphs),
    `<aside>${controls(paragraphs, first?.threshold ?? 0, reasons)}</aside>`,
    `<main>${single ? `<article class="document">${facts(first)}${paragraphList(first)}</article>` : index(views)}</main>`,
  ];
  return shell({ name: single ? first.name : count(views.length, 'text'), style, script, body: body.join('\n') });
}

function heading(view: View): string {
  return `<header><p class="name">${escaped(view.name)}</p><h1 dir="auto">${headline(view)}</h1></header>`;
}

/** What many texts come to together. */
function overview(views: readonly View[], paragraphs: readonly ViewParagraph[]): string {
  const confidences = views.map(({ confidence }) => confidence);
  const mean = confidences.reduce((sum, value) => sum + value, 0) / Math.max(1, views.length);
  const kept = paragraphs.filter((paragraph) => paragraph.kept).length;
  return `<header><p class="name">bodycopy</p><h1>${count(views.length, 'text')}</h1>
<p class="facts"><span>mean confidence ${percent(mean)}<span class="at"> at ${percent(views[0]?.threshold ?? 0)}</span></span> <span class="totals"><b class="count-kept">${kept}</b> kept, <b class="count-dropped">${paragraphs.length - kept}</b> dropped</span></p>
<figure class="spread">${histogram(confidences, BINS, `Confidence of ${count(views.length, 'text')}, from 0 to 100 %`)}<div class="axis" aria-hidden="true"><span>0 %</span><span>50 %</span><span>100 %</span></div><figcaption>Confidence of the texts</figcaption></figure></header>`;
}

/** All texts, closed: name, title, kinds in order, confidence. */
function index(views: readonly View[]): string {
  return `<div class="sorting"><label for="order">Order</label><select id="order"><option value="given">as given</option><option value="confidence">least sure first</option></select></div>
<div class="documents">
${views.map(entry).join('\n')}
</div>`;
}

function entry(view: View, at: number): string {
  return `<details class="document" data-at="${at}" data-certainty="${view.confidence}"><summary><span class="name">${escaped(view.name)}</span><span class="headline" dir="auto">${headline(view)}</span>${bar(view.confidence)}<span class="percent">${percent(view.confidence)}</span>${strip(view)}</summary>
${facts(view)}
${paragraphList(view)}</details>`;
}

function headline({ title, language }: View): string {
  if (title === null) return '<i>no title</i>';
  return language === 'und' ? escaped(title) : `<span lang="${escaped(language)}">${escaped(title)}</span>`;
}

/** A text from its beginning to its end as one line, coloured by kind. */
function strip({ paragraphs }: View): string {
  const runs: { kind: string; size: number }[] = [];
  for (const { kind, pieces } of paragraphs) {
    const size = sizeOf(pieces);
    const last = runs.at(-1);
    if (last?.kind === kind) last.size += size;
    else runs.push({ kind, size });
  }
  const all = runs.reduce((sum, { size }) => sum + size, 0);
  let from = 0;
  const parts = runs.map(({ kind, size }) => {
    const part = `<rect data-kind="${kind}" x="${from}" width="${size}" height="1"/>`;
    from += size;
    return part;
  });
  return `<svg class="strip" viewBox="0 0 ${Math.max(1, all)} 1" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}
