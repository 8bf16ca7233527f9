import retextLatin from 'retext-latin';
import { unified } from 'unified';
import { baselines } from '../baselines/index.js';
import type { Clean } from './library.js';
import { charactersOf, firstOf, type TextGroup } from './texts.js';
import { ratioOf, type Spread, spreadOf, timeInTurns, type Work } from './timing.js';

const ROUNDS = 15;
/** What others take is measured on fewer characters, and less often: some of them are slow. */
const OTHER_ROUNDS = 5;
const OTHER_CHARACTERS = 600_000;

/** The name of the figures of retext-latin. */
export const PARSER = 'retext-latin, parsing only';

const word = /[\p{L}\p{N}]+/gu;

export interface SpeedFigures {
  readonly name: string;
  readonly texts: number;
  readonly characters: number;
  readonly rounds: number;
  /** Million characters a second. */
  readonly clean: Spread;
  readonly reference: Spread;
  /** Time of `clean` by time of the reference, round by round. */
  readonly ratio: Spread;
}

/** The time of something else on the same texts. */
export interface OtherFigures {
  readonly name: string;
  /** By the time of the reference, and by the time of `clean`. */
  readonly ratio: Spread;
  readonly timesClean: Spread;
}

/** The least that any cleaner of lines must do: find the lines and the words. */
const findLinesAndWords: Work = (text) => text.split('\n').length + (text.match(word)?.length ?? 0);

function cleaning(clean: Clean): Work {
  return (text) => clean(text).text;
}

/** What a user would do with the text instead: parse it with retext, or apply a published rule. */
function others(): { name: string; work: Work }[] {
  const parser = unified().use(retextLatin).freeze();
  return [
    { name: PARSER, work: (text) => parser.parse(text).children.length },
    ...baselines
      .filter(({ source }) => source !== 'reference')
      .map(({ name, keep }) => ({
        name,
        work: (text: string) => keep(text, '').reduce((sum, { start, end }) => sum + end - start, 0),
      })),
  ];
}

/** How long `clean` takes, in turns with the reference. */
export function measureSpeed({ name, texts }: TextGroup, clean: Clean): SpeedFigures {
  const characters = charactersOf(texts);
  const [own = [], reference = []] = timeInTurns([cleaning(clean), findLinesAndWords], texts, ROUNDS);
  const speed = (milliseconds: number): number => characters / milliseconds / 1000;
  return {
    name,
    texts: texts.length,
    characters,
    rounds: ROUNDS,
    clean: spreadOf(own.map(speed)),
    reference: spreadOf(reference.map(speed)),
    ratio: ratioOf(own, reference),
  };
}

/** How long others take, in turns with `clean` and the reference. */
export function measureOthers({ texts }: TextGroup, clean: Clean): OtherFigures[] {
  const rivals = others();
  const works = [findLinesAndWords, cleaning(clean), ...rivals.map(({ work }) => work)];
  const [reference = [], own = [], ...times] = timeInTurns(works, firstOf(texts, OTHER_CHARACTERS), OTHER_ROUNDS);
  return rivals.map(({ name }, index) => ({
    name,
    ratio: ratioOf(times[index] as number[], reference),
    timesClean: ratioOf(times[index] as number[], own),
  }));
}
