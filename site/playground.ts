import { viewOf } from '../src/cli/explain/view.js';
import { confidenceHistogram, kindFilters } from '../src/cli/report/controls.js';
import { facts, paragraphList } from '../src/cli/report/paragraphs.js';
import { examples } from './examples.js';
import { bringToLife } from './live.js';

/** Milliseconds of rest before a text that is being written is cleaned again. */
const REST = 150;

function element<Found extends HTMLElement>(id: string): Found {
  return document.getElementById(id) as Found;
}

const input: HTMLTextAreaElement = element('input');
const slider: HTMLInputElement = element('threshold');
const status: HTMLElement = element('status');
const refresh: () => void = bringToLife();
let cleanText = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** A button for each example. */
function offerExamples(): void {
  for (const [name, text] of Object.entries(examples)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => load(text, ''));
    element('examples').append(button);
  }
}

/** Marks the example that is shown, if one is. */
function markExample(): void {
  const buttons = [...element('examples').children];
  for (const [at, text] of Object.values(examples).entries()) {
    buttons[at]?.setAttribute('aria-pressed', String(text === input.value));
  }
}

function view(): ReturnType<typeof viewOf> {
  return viewOf('', input.value, { threshold: Number(slider.value), explain: true });
}

/** Shows a text anew. What the builders give is escaped, and the page's policy runs no other script. */
function showText(): void {
  const off = [...document.querySelectorAll<HTMLInputElement>('input[name=kind]:not(:checked)')];
  const hidden = new Set(off.map(({ value }) => value));
  const shown = view();
  element('title').textContent = shown.title ?? (shown.paragraphs.length === 0 ? 'No text yet' : 'No title');
  element('histogram').innerHTML = confidenceHistogram(shown.paragraphs);
  element('kinds').innerHTML = kindFilters(shown.paragraphs);
  element('result').innerHTML = paragraphList(shown);
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name=kind]'))
    box.checked = !hidden.has(box.value);
  showFacts(shown);
  markExample();
  refresh();
}

/** What depends on the text as a whole: its confidence, and what there is to copy. */
function showFacts(shown: ReturnType<typeof viewOf>): void {
  cleanText = shown.text;
  element('facts').innerHTML = shown.paragraphs.length === 0 ? '' : facts(shown);
}

function load(text: string, note: string): void {
  input.value = text;
  input.scrollTop = 0;
  status.textContent = note;
  showText();
}

async function open(file: File | undefined): Promise<void> {
  if (file) load(await file.text(), file.name);
}

function soon(work: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(work, REST);
}

async function copy(): Promise<void> {
  // The latest keystroke and the latest move of the slider count.
  clearTimeout(timer);
  showText();
  if (cleanText === '') {
    status.textContent = 'There is no clean text to copy.';
    return;
  }
  try {
    await navigator.clipboard.writeText(cleanText);
    status.textContent = 'Copied.';
  } catch {
    status.textContent = 'The browser does not allow copying.';
  }
}

input.addEventListener('input', () => {
  status.textContent = '';
  soon(showText);
});
slider.addEventListener('input', () => soon(() => showFacts(view())));
element('copy').addEventListener('click', copy);
element('clear').addEventListener('click', () => {
  load('', '');
  input.focus();
});
element<HTMLInputElement>('file').addEventListener('change', ({ target }) =>
  open((target as HTMLInputElement).files?.[0]),
);
document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  document.body.classList.add('dragging');
});
document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) document.body.classList.remove('dragging');
});
document.addEventListener('drop', (event) => {
  document.body.classList.remove('dragging');
  if (event.dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  void open(event.dataTransfer.files[0]);
});
offerExamples();
load(examples['Springboard'] ?? '', '');
