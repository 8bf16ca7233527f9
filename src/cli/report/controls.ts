import { type Kind, kinds, kindTable } from '../../index.js';
import { namedThresholds } from '../../options.js';
import { sizeOf, type ViewParagraph } from '../explain/view.js';
import { percent } from '../percent.js';
import { bar, count, escaped, histogram, part } from './markup.js';

const BINS = 50;

/** Whether paragraphs hold their reasons, and whether these are shown at first. */
export type Reasons = 'absent' | 'hidden' | 'shown';

/** The slider of the threshold under a histogram of the confidences, and what to show. */
export function controls(paragraphs: readonly ViewParagraph[], threshold: number, reasons: Reasons): string {
  return `<form class="controls" autocomplete="off" aria-label="What is kept and shown">
<div class="dial">
<label for="threshold">Threshold <output id="threshold-value" for="threshold">${percent(threshold)}</output></label>
<div id="histogram">${confidenceHistogram(paragraphs)}</div>
<input type="range" id="threshold" min="0" max="1" step="0.01" value="${threshold}" data-given="${threshold}" aria-valuetext="${percent(threshold)}">
<div class="named">${namedButtons()}</div>
</div>
<fieldset class="shown"><legend>Show</legend>${['all', 'kept', 'dropped'].map(choice).join('')}</fieldset>${reasonsBox(reasons)}
<details class="kinds" open><summary>Kinds</summary><fieldset aria-label="Kinds"><div id="kinds">${kindFilters(paragraphs)}</div>
<div class="every"><button type="button" data-every="on">All</button><button type="button" data-every="off">None</button></div></fieldset></details>
</form>`;
}

/** How the confidences of paragraphs are spread. */
export function confidenceHistogram(paragraphs: readonly ViewParagraph[]): string {
  const values = paragraphs.map(({ confidence }) => confidence);
  return histogram(values, BINS, `Confidence of ${count(values.length, 'paragraph')}, from 0 to 100 %`);
}

/** One box for each kind that occurs, with the number of its paragraphs and its share of the text. */
export function kindFilters(paragraphs: readonly ViewParagraph[]): string {
  const counts = new Map<Kind, number>();
  const sizes = new Map<Kind, number>();
  let all = 0;
  for (const { kind, pieces } of paragraphs) {
    const size = sizeOf(pieces);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    sizes.set(kind, (sizes.get(kind) ?? 0) + size);
    all += size;
  }
  return kinds
    .filter((kind) => counts.has(kind))
    .map((kind) => {
      const share = (sizes.get(kind) as number) / Math.max(1, all);
      const number = counts.get(kind) as number;
      return `<label class="filter" data-kind="${kind}" title="${escaped(kindTable[kind].meaning)}"><input type="checkbox" name="kind" value="${kind}" checked><span class="kind">${kind}</span><span class="count"><span aria-hidden="true">${number}</span><span class="unseen">, ${count(number, 'paragraph')}, </span></span>${bar(share)}<span class="share">${part(share)}<span class="unseen"> of the characters</span></span></label>`;
    })
    .join('');
}

function namedButtons(): string {
  const lowestFirst = Object.entries(namedThresholds).sort(([, a], [, b]) => a - b);
  return lowestFirst
    .map(
      ([name, value]) => `<button type="button" data-threshold="${value}" title="${percent(value)}">${name}</button>`,
    )
    .join('');
}

function choice(name: string, at: number): string {
  return `<label><input type="radio" name="shown" value="${name}"${at === 0 ? ' checked' : ''}><span>${name}</span></label>`;
}

/** The box that shows the features that weighed most under every paragraph. */
function reasonsBox(reasons: Reasons): string {
  if (reasons === 'absent') return '';
  const checked = reasons === 'shown';
  return `<label class="why"><input type="checkbox" id="reasons"${checked ? ' checked' : ''}>Reasons</label>`;
}
