import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { clean } from '../src/index.js';

/** Eight times the text takes about eight times as long; what is quadratic takes sixty-four times. */
const TIMES = 8;
const MOST_TIMES_LONGER = 24;
/** Shorter runs say more about the machine than about the code. */
const SHORTEST_RUN = 5;
const SIZE = 6000;

const sentence = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said. ';

function seconds(text: string): number {
  const started = performance.now();
  clean(text);
  return performance.now() - started;
}

it.each<[name: string, text: (size: number) => string]>([
  ['an article', (size) => `${sentence.repeat(3)}\n\n`.repeat(size / 250)],
  ['one line', (size) => sentence.repeat(size / 80)],
  ['one word', (size) => 'a'.repeat(size)],
  ['empty lines', (size) => `One.${'\n'.repeat(size)}Two.`],
  ['spaces inside a line', (size) => `One line that has${' '.repeat(size)}a hole in it.`],
  ['spaces at the end of lines', (size) => `${sentence}${' '.repeat(60)}\n`.repeat(size / 140)],
  ['equal lines', (size) => 'Read more\n'.repeat(size / 10)],
  ['list markers', (size) => '-\n'.repeat(size / 2)],
  ['full stops', (size) => '. '.repeat(size / 2)],
  ['full stops without spaces', (size) => `Wait${'.'.repeat(size)}`],
  ['quotes', (size) => `${sentence.trim()}${'”'.repeat(size)}`],
  ['abbreviations', (size) => 'Dr. J. '.repeat(size / 7)],
  ['a file name', (size) => `${'a-1280x720'.repeat(size / 10)}The storm.`],
  ['credits', (size) => `The storm.${'Jane Doe/'.repeat(size / 9)}Reuters`],
  ['ideographs', (size) => '嵐は金曜日の夜に海岸に到達した。'.repeat(size / 16)],
  [
    'numbered lines without spaces',
    (size) =>
      Array.from({ length: size / 4 }, (_, line) => `${line}${'嵐は金曜日の夜に海岸に到達した。'.repeat(3)}`).join(
        '\n',
      ),
  ],
  ['lone surrogates', (size) => '\ud800'.repeat(size)],
  ['zero-width characters', (size) => `a${'\u200b'.repeat(size)}b`],
  ['prompts', (size) => `${sentence}Subscribe to our newsletter now. `.repeat(size / 110)],
])('%s takes time in proportion to its length', (_, text) => {
  seconds(text(SIZE));
  let size = SIZE;
  let short = Math.min(seconds(text(size)), seconds(text(size)));
  while (short < SHORTEST_RUN && size < 1e6) {
    size *= 2;
    short = Math.min(seconds(text(size)), seconds(text(size)));
  }
  let long = seconds(text(size * TIMES));
  // A second try, in case that the machine was busy with something else.
  if (long > short * MOST_TIMES_LONGER) long = Math.min(long, seconds(text(size * TIMES)));
  expect(long / short).toBeLessThan(MOST_TIMES_LONGER);
});
