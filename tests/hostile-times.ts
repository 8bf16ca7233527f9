import { clean } from '../src/index.js';
import { hostileTexts, ordinaryText, unitsOf } from './hostile.js';

/**
 * Prints, as JSON, how many times as much a unit of each hostile text costs as a unit of an ordinary one. A program
 * of its own: what runs tests rewrites imports, which makes each call from module to module slower.
 *
 * usage: node --import tsx tests/hostile-times.ts CHARACTERS [NAME…], all texts without a name
 */
const [size, ...names] = process.argv.slice(2);
const SIZE = Number(size);
/** Where a text costs more than that, it is measured again: a busy machine makes runs slower, never quicker. */
const SUSPICIOUS = 2.5;
const TRIES = 20;

type Cleaner = (text: string) => unknown;

/** Processor time of one unit, in microseconds: other programs take nothing of it. */
function timePerUnit(cleaner: Cleaner, text: string): number {
  const before = process.cpuUsage();
  cleaner(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / unitsOf(text);
}

/**
 * How many times as much a unit costs. Where the quickest ordinary run stands the comparison, nothing more is
 * asked; else both texts are measured one right after the other, and the best try counts.
 */
function timesOrdinary(cleaner: Cleaner, text: string, baseline: Cleaner = cleaner): number {
  let least = timePerUnit(cleaner, text) / (quickest.get(baseline) as number);
  for (let attempt = 0; attempt < TRIES && least > SUSPICIOUS; attempt++) {
    const own = timePerUnit(cleaner, text);
    least = Math.min(least, own / timePerUnit(baseline, ordinary));
  }
  return least;
}

const keepAll: Cleaner = (text) => clean(text, { threshold: 0 });
const ordinary = ordinaryText(SIZE);
/** The quickest run of each cleaner over the ordinary text. */
const quickest = new Map<Cleaner, number>();
for (let run = 0; run < 8; run++) {
  for (const cleaner of [clean, keepAll]) {
    quickest.set(cleaner, Math.min(timePerUnit(cleaner, ordinary), quickest.get(cleaner) ?? Number.POSITIVE_INFINITY));
  }
}

const twice: Cleaner = (text) => [clean(text), clean(text)];
let sum = 0;
const quadratic: Cleaner = (text) => {
  for (let left = text.length; left > 0; left -= 4) for (let right = 0; right < left; right += 8) sum += right;
};
const times: Record<string, number> = {
  'twice the work': timesOrdinary(twice, ordinary, clean),
  'quadratic work': timesOrdinary(quadratic, ordinaryText(60_000), clean),
};
for (const [name, text] of hostileTexts) {
  if (names.length > 0 && !names.includes(name)) continue;
  const hostile = text(SIZE);
  times[name] = timesOrdinary(clean, hostile);
  times[`${name}, all kept`] = timesOrdinary(keepAll, hostile);
}
if (sum === 0) throw new Error('Expected the quadratic work to be done');
console.log(JSON.stringify(times));
