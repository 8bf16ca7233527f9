import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { hostileTexts } from './hostile.js';

/** A unit of a hostile text, a character or a line for sixty of them, costs at most so many times an ordinary one. */
const MOST_TIMES = 3;
/** The same where everything is kept: prompts are then looked for in every paragraph, and sentences parsed. */
const MOST_TIMES_KEPT = 8;
/** Characters of a text; `npm run properties` takes ten times as many. */
const SIZE = Number(process.env['HOSTILE_SIZE'] ?? 300_000);
const TIMEOUT = 3_600_000;

let times: Readonly<Record<string, number>> = {};

/** Times by the names of texts, from a process of its own. */
async function measure(names: readonly string[]): Promise<Record<string, number>> {
  const program = join(import.meta.dirname, 'hostile-times.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, String(SIZE), ...names]);
  return JSON.parse(stdout);
}

beforeAll(async () => {
  const found = await measure([]);
  // What was compiled badly in one process stays slow in all its tries: slow texts are measured in a second one.
  const slow = hostileTexts.map(([name]) => name).filter((name) => (found[name] as number) >= MOST_TIMES);
  const again = slow.length > 0 ? await measure(slow) : {};
  for (const name of slow) found[name] = Math.min(found[name] as number, again[name] as number);
  times = found;
}, TIMEOUT);

describe('the bound', () => {
  it('holds for what takes twice the time', () => {
    expect(times['twice the work']).toBeLessThan(MOST_TIMES);
  });

  it('does not hold for what is quadratic', () => {
    expect(times['quadratic work']).toBeGreaterThan(MOST_TIMES);
  });
});

it('takes more copies of a paragraph than a call takes arguments', () => {
  expect(clean('a b c d e f g h.\n'.repeat(150_000)).paragraphs).toHaveLength(150_000);
});

describe.each(hostileTexts)('%s', (name) => {
  it('costs in proportion to its length', () => {
    expect(times[name]).toBeLessThan(MOST_TIMES);
  });

  it('does so when everything is kept', () => {
    expect(times[`${name}, all kept`]).toBeLessThan(MOST_TIMES_KEPT);
  });
});
