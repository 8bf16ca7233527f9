import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecords } from '../evaluation/corpus.js';
import { sampleHtml } from '../evaluation/html-sample.js';
import { lexicons } from '../src/lexicon/index.js';
import { promises } from '../tests/promises.js';
import { between, pick, seeded } from '../training/random.js';

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
/**
 * Characters of a text, and seconds of the processor that all promises may take for it: a busy machine makes none slow.
 */
const LONGEST = 4000;
const SLOWEST = 5;
/** One text of a corpus in so many is changed. */
const EVERY = 25;

const random = seeded(Number(values.seed));
/** A whole number from 0 on, less than a limit. */
function below(limit: number): number {
  return between(random, 0, limit - 1);
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
/** What programs leave that turn pages into text. */
const markup = [
  '<p>',
  '</a>',
  '<br>',
  '<!--',
  '-->',
  '&lt;b&gt;',
  '&nbsp;',
  '![](',
  '[',
  '](',
  '](/x)',
  '<https://a.b>',
  '[1]',
  '\n1. https://a.b/',
  '\n[2]: /x',
  '\\u2019',
  '\\n',
  '{"a":',
  'var a = 1;',
  '@media {',
  '> ',
  '**',
];
const glued = ['a-1280x720', 'harbour.jpg', '.Jane Doe/Reuters', '2021', '1.', '-', '•', '©', 'Source: ', 'By '];
const dictionary = [
  ...marks,
  ...odd,
  ...markup,
  ...glued,
  ...lexicons.flatMap(({ cues }) => Object.values(cues).flat()),
];

/** One change of a text; another text lends its parts. */
function changed(text: string, other: string): string {
  const at = below(text.length + 1);
  const to = Math.min(text.length, at + below(2 ** below(12)));
  const from = below(other.length + 1);
  const part = other.slice(from, from + below(2 ** below(10)));
  switch (below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + text.slice(at, to).repeat(1 + below(4)) + text.slice(to);
    case 2:
      return text.slice(0, at) + part + text.slice(to);
    case 3:
      return text.slice(0, at) + String.fromCharCode(below(2 ** (4 + below(13)))) + text.slice(at);
    case 4:
      return text.slice(0, at) + pick(random, dictionary).repeat(1 + below(3)) + text.slice(at);
    case 5:
      return text.replaceAll(pick(random, marks), pick(random, marks));
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
const corpus = join(root, '..', 'shared', 'corpus');
const texts = ['', ...readdirSync(fixtures).map((name) => readFileSync(join(fixtures, name, 'input.txt'), 'utf8'))];
const dev = join(corpus, 'dev.jsonl.gz');
if (existsSync(dev)) texts.push(...[...readRecords(dev)].filter((_, at) => at % EVERY === 0).map((r) => r.text));
// Pages as they are, from the first paragraph on: text among tags, as converters leave some.
for (const { html } of sampleHtml(corpus)) texts.push(html.slice(html.indexOf('<p')));
const pool = texts.map((text) => text.slice(0, LONGEST));

mkdirSync(folder, { recursive: true });
const end = performance.now() + minutes * 60_000;
let runs = 0;
let findings = 0;
const found = new Set<string>();
while (performance.now() < end) {
  let text = pick(random, pool);
  for (let changes = 1 + below(4); changes > 0; changes--) text = changed(text, pick(random, pool)).slice(0, LONGEST);
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
