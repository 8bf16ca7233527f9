import { percent } from '../src/cli/percent.js';

/** What moves in a report and in the playground: the threshold, the filters, the order. */

/** As in page.css. */
const NARROW = '(max-width: 52rem)';

/** All elements under a root that a selector finds. */
function all<Found extends Element>(selector: string, root: ParentNode = document): Found[] {
  return [...root.querySelectorAll<Found>(selector)];
}

/** Keeps what the library would keep at this threshold, and counts it anew. */
function decide(threshold: number): void {
  for (const paragraph of all<HTMLElement>('.paragraph[data-confidence]')) {
    const kept = Number(paragraph.dataset['confidence']) >= threshold;
    paragraph.classList.toggle('kept', kept);
    paragraph.classList.toggle('dropped', !kept);
  }
  for (const part of all('.document')) count(part, part);
  for (const totals of all('.totals')) count(document, totals);
}

function count(root: ParentNode, place: ParentNode): void {
  const kept = root.querySelectorAll('.paragraph.kept').length;
  const dropped = root.querySelectorAll('.paragraph.dropped').length;
  for (const found of all('.count-kept', place)) found.textContent = String(kept);
  for (const found of all('.count-dropped', place)) found.textContent = String(dropped);
}

/** Shows the threshold as a number, as a line through the bars, and whether it is the given one. */
function show(slider: HTMLInputElement, threshold: number): void {
  const text = percent(threshold);
  slider.setAttribute('aria-valuetext', text);
  for (const output of all('#threshold-value')) output.textContent = text;
  const { documentElement } = document;
  documentElement.style.setProperty('--threshold', String(threshold));
  documentElement.classList.toggle('moved', threshold !== Number(slider.dataset['given']));
  for (const button of all<HTMLElement>('[data-threshold]')) {
    button.setAttribute('aria-pressed', String(Number(button.dataset['threshold']) === threshold));
  }
}

/** Hides paragraphs whose kind is not ticked, and those that are not asked for. */
function filter(): void {
  const off = new Set(all<HTMLInputElement>('input[name=kind]:not(:checked)').map(({ value }) => value));
  document.documentElement.dataset['shown'] =
    document.querySelector<HTMLInputElement>('input[name=shown]:checked')?.value ?? 'all';
  const reasons = document.querySelector<HTMLInputElement>('#reasons');
  document.documentElement.classList.toggle('without-reasons', reasons?.checked === false);
  for (const paragraph of all<HTMLElement>('.paragraph')) paragraph.hidden = off.has(paragraph.dataset['kind'] ?? '');
}

function sort(order: string): void {
  const list = document.querySelector('.documents');
  const key = order === 'confidence' ? 'certainty' : 'at';
  const value = (element: HTMLElement): number => Number(element.dataset[key]);
  list?.append(...all<HTMLElement>('.document', list).sort((a, b) => value(a) - value(b)));
}

/** Opens all texts for printing, and closes those again that were closed. */
function printing(): void {
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = all<HTMLDetailsElement>('details.document:not([open])');
    for (const details of closed) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
  });
}

/** Brings the page to life. Returns what to call when its paragraphs were replaced. */
export function bringToLife(): () => void {
  const slider = document.querySelector<HTMLInputElement>('#threshold') as HTMLInputElement;
  // A given threshold between two steps counts until the slider is moved.
  let threshold = Number(slider.dataset['given']);
  const refresh = (): void => {
    show(slider, threshold);
    decide(threshold);
    filter();
  };
  const move = (to: number): void => {
    threshold = to;
    show(slider, threshold);
    decide(threshold);
  };
  slider.addEventListener('input', () => move(Number(slider.value)));
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.name === 'kind' || target.name === 'shown' || target.id === 'reasons') filter();
    if (target.id === 'order') sort(target.value);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-threshold], [data-every]') : null;
    const { threshold: named, every } = button?.dataset ?? {};
    if (named !== undefined) {
      slider.value = named;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (every !== undefined) {
      for (const box of all<HTMLInputElement>('input[name=kind]')) box.checked = every === 'on';
      filter();
    }
  });
  // On a narrow screen a list of kinds would stand between the reader and the text.
  if (matchMedia(NARROW).matches) for (const kinds of all<HTMLDetailsElement>('details.kinds')) kinds.open = false;
  printing();
  refresh();
  return refresh;
}
