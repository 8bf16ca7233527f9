import type { CorpusRecord } from '../evaluation/corpus.js';
import type { LabelledLine } from './labelled-lines.js';
import { between, pick, type Random } from './random.js';

/** A run of so many short lines in the body is a list or a table. */
const LEAST_RUN = 6;
const SHORT_WORDS = 9;
const FEWEST_ROWS = 4;
const MOST_ROWS = 40;

/** Whether the body holds a list or a table: lines in a row that are short and end without a stop. */
export function hasList(lines: readonly LabelledLine[]): boolean {
  let run = 0;
  return lines.some(({ text, label }) => {
    const listed = label === 'B' && text.split(' ').length < SHORT_WORDS && !/[.!?。]["'”’»)]?$/u.test(text);
    run = listed ? run + 1 : 0;
    return run >= LEAST_RUN;
  });
}

/** What a row is made of: names and words of the text itself, so that the list is about the same matter. */
interface Vocabulary {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

function vocabularyOf(body: readonly LabelledLine[]): Vocabulary {
  const text = body.map((line) => line.text).join('\n');
  return {
    names: [...new Set(text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/gu) ?? [])],
    words: [...new Set(text.match(/(?<=\p{L} )\p{Ll}{3,}(?: \p{Ll}{2,}){0,2}/gu) ?? [])],
  };
}

type Row = (index: number, vocabulary: Vocabulary, random: Random) => readonly string[];

const number = (random: Random): string =>
  pick(random, [
    `${between(random, 1, 99)}`,
    `${between(random, 1, 999)},${between(random, 100, 999)}`,
    `${between(random, 0, 40)}.${between(random, 0, 9)}`,
    `${between(random, 1, 99)}%`,
    `$${between(random, 5, 900)}`,
  ]);

const rows: readonly Row[] = [
  // A ranking: place, name, figures.
  (index, { names }, random) => [`${index + 1} ${pick(random, names)} ${number(random)} ${number(random)}`],
  (_, { names }, random) => [`${pick(random, names)} ${number(random)} ${number(random)} ${number(random)}`],
  (_, { names }, random) => [`${pick(random, names)}: ${number(random)}`],
  // Results, a timetable, a cast.
  (_, { names }, random) => [
    `${pick(random, names)} ${between(random, 0, 5)}-${between(random, 0, 5)} ${pick(random, names)}`,
  ],
  (_, { names, words }, random) => [
    `${between(random, 6, 22)}:${pick(random, ['00', '15', '30', '45'])} ${pick(random, names)} ${pick(random, words)}`,
  ],
  (_, { names, words }, random) => [`${pick(random, names)} – ${pick(random, words)}`],
  // Ingredients, a list of things.
  (_, { words }, random) => [`${between(random, 1, 500)} ${pick(random, words)}`],
  (_, { words }, random) => [`- ${pick(random, words)}`],
  (_, { names }, random) => [pick(random, names)],
  // The cells of a table, each on a line of its own.
  (_, { names }, random) => [pick(random, names), number(random), number(random)],
];

/** A list or a table such as reporters put into an article: scores, prices, ingredients, dates. */
function bodyList(body: readonly LabelledLine[], random: Random): LabelledLine[] {
  const vocabulary = vocabularyOf(body);
  if (vocabulary.names.length < 4 || vocabulary.words.length < 4) return [];
  const row = pick(random, rows);
  const count = between(random, FEWEST_ROWS, MOST_ROWS);
  const heading = random() < 0.5 ? [`${pick(random, vocabulary.names)} ${pick(random, vocabulary.words)}`] : [];
  const made = Array.from({ length: count }, (_, index) => row(index, vocabulary, random));
  return [...heading, ...made.flat()].map((text) => ({ text, label: 'B', share: 0 }));
}

/** The body with such a list in it, as often at its end as between two paragraphs. */
export function withList(record: CorpusRecord, body: readonly LabelledLine[], random: Random): readonly LabelledLine[] {
  if (record.lang === 'ja' || record.lang === 'zh') return body;
  const list = bodyList(
    body.filter(({ label }) => label === 'B'),
    random,
  );
  const at = random() < 0.5 ? body.length : between(random, 2, body.length);
  return [...body.slice(0, at), ...list, ...body.slice(at)];
}
