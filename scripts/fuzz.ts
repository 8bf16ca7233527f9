import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecords } from '../evaluation/corpus.js';
import { lexicons } from '../src/lexicon/index.js';
import { promises } from '../tests/promises.js';

/**
 * Changes texts at random and asks whether the promises hold for them. What reaches code that no text before it
 * reached is changed further. A text that breaks a promise is written down.
 *
 * usage: npm run fuzz -- --minutes 10 [--seed 1]
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new TypeError(`Expected --minutes to be a number above 0, got ${values.minutes}`);

const root = join(import.meta.dirname, '..');
const folder = join(root, '.cache', 'fuzz');
/** Characters of a text, and seconds of the processor that all promises may take for it: a busy machine makes none slow. */
const LONGEST = 4000;
const SLOWEST = 5;
/** One text of a corpus in so many is changed. */
const EVERY = 25;

let state = Number(values.seed) >>> 0;
/** Mulberry32 (Ettinger 2017): the same texts for the same seed. */
function random(below: number): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
}

function pick<Item>(items: readonly Item[]): Item {
  return items[random(items.length)] as Item;
}

const marks = [
  '\n',
  '\n\n',
  '\r',
  '\u2028',
  ' ',
  '\t',
  '\0',
  '. ',
  '? ',
  '…',
  '”',
  '“',
  '(',
  '|',
  ' - ',
  '/',
  ', ',
  ':',
];
const odd = [
  '\ud800',
  '\udc00',
  '👨‍👩‍👧',
  '\u200b',
  '\ufeff',
  '\u0301',
  '嵐',
  '。',
  '١',
  'ß',
  'İ',
  '&amp;',
  'https://a.b/c',
];
const glued = ['a-1280x720', 'harbour.jpg', '.Jane Doe/Reuters', '2021', '1.', '-', '•', '©', 'Source: ', 'By '];
const dictionary = [...marks, ...odd, ...glued, ...lexicons.flatMap(({ cues }) => Object.values(cues).flat())];

/** One change of a text; another text lends its parts. */
function changed(text: string, other: string): string {
  const at = random(text.length + 1);
  const to = Math.min(text.length, at + random(2 ** random(12)));
  const from = random(other.length + 1);
  const part = other.slice(from, from + random(2 ** random(10)));
  switch (random(8)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + text.slice(at, to).repeat(1 + random(4)) + text.slice(to);
    case 2:
      return text.slice(0, at) + part + text.slice(to);
    case 3:
      return text.slice(0, at) + String.fromCharCode(random(2 ** (4 + random(13)))) + text.slice(at);
    case 4:
      return text.slice(0, at) + pick(dictionary).repeat(1 + random(3)) + text.slice(at);
    case 5:
      return text.replaceAll(pick(marks), pick(marks));
    case 6:
      return text.slice(to) + text.slice(at, to) + text.slice(0, at);
    default:
      return text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to);
  }
}

/** What is wrong with a text: the promise that it breaks, or how slow it is. */
function complaint(text: string): string | undefined {
  const started = process.cpuUsage();
  for (const [promise, check] of Object.entries(promises)) {
    try {
      check(text);
    } catch (error) {
      return `breaks “${promise}”: ${String(error).split('\n', 1)[0]}`;
    }
  }
  const seconds = process.cpuUsage(started).user / 1e6;
  return seconds > SLOWEST ? `takes ${seconds.toFixed(1)} seconds` : undefined;
}

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
const reached = new Set<string>();

/** Whether code of the library was reached that was not before; V8 reports each block once. */
async function reachesNew(): Promise<boolean> {
  const { result } = (await session.post('Profiler.takePreciseCoverage')) as Profiler.TakePreciseCoverageReturnType;
  const before = reached.size;
  for (const { url, functions } of result) {
    if (!url.startsWith(`file://${root}/src/`)) continue;
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        if (count > 0) reached.add(`${url} ${startOffset} ${endOffset}`);
      }
    }
  }
  return reached.size > before;
}

const fixtures = join(root, 'fixtures');
const corpus = join(root, '..', 'shared', 'corpus', 'dev.jsonl.gz');
const texts = ['', ...readdirSync(fixtures).map((name) => readFileSync(join(fixtures, name, 'input.txt'), 'utf8'))];
if (existsSync(corpus)) texts.push(...[...readRecords(corpus)].filter((_, at) => at % EVERY === 0).map((r) => r.text));
const pool = texts.map((text) => text.slice(0, LONGEST));

mkdirSync(folder, { recursive: true });
const end = performance.now() + minutes * 60_000;
let runs = 0;
let findings = 0;
const found = new Set<string>();
while (performance.now() < end) {
  let text = pick(pool);
  for (let changes = 1 + random(4); changes > 0; changes--) text = changed(text, pick(pool)).slice(0, LONGEST);
  const wrong = complaint(text);
  runs++;
  if (wrong !== undefined && !found.has(wrong)) {
    found.add(wrong);
    findings++;
    const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
    // As JSON: halves of surrogate pairs survive.
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(text));
    console.log(`${name}.json ${wrong}`);
  }
  if (await reachesNew()) pool.push(text);
}
const added = pool.length - texts.length;
console.log(`seed ${values.seed}: ${runs} texts, ${added} of them reached new code, ${findings} findings`);
if (findings > 0) process.exitCode = 1;
