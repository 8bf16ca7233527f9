import { classOf, codeUnitAt, foldOf, IDEOGRAPH, isLetterClass } from '../facts/characters.js';

/** So many characters of a text are looked at, evenly spread. */
const SAMPLE = 4096;
/** Letters are told apart up to here: those of all scripts but Han, kana, Hangul and rare ones. */
const TOLD_APART = 0x2000;
/** Of so many letters one may be strange to the language, as names and quotations bring some along. */
const LETTERS_A_STRANGE = 80;
/** Of so many letters one at least must be of those that the language cannot do without. */
const LETTERS_A_NEEDED = 150;

/**
 * What tells languages from their neighbours outside of the lexicons: the least share of votes in ordinary text,
 * the letters beyond a to z, those of a to z that are hardly used, and some that no longer text lacks.
 * A language without a row is told by its words alone.
 */
const spellings: Readonly<Record<string, readonly [share: number, own: string, rare: string, needed: string]>> = {
  ar: [0.08, 'ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي', '', ''],
  cs: [0.08, 'áčďéěíňóřšťúůýž', 'qwx', 'ěřů'],
  da: [0.08, 'åæéø', 'qwx', ''],
  es: [0.1, 'áéíñóúü', 'kw', ''],
  fi: [0.07, 'äåö', 'bcfqwxz', ''],
  fr: [0.12, 'àâçèéêëîïôùûœ', '', ''],
  id: [0.12, '', 'qx', ''],
  it: [0.11, 'àèéìíòóù', 'jkx', ''],
  nl: [0.12, 'áéèëïóöü', 'qx', 'cz'],
  no: [0.08, 'åæéòóôø', 'qwx', ''],
  pl: [0.09, 'ąćęłńóśźż', 'qvx', ''],
  pt: [0.1, 'àáâãçéêíóôõú', 'ky', ''],
  ru: [0.08, 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', '', 'ыэё'],
  sv: [0.1, 'åäéö', 'qwz', ''],
  tr: [0.03, 'âçğıîöşüûİ', 'qwx', ''],
  uk: [0.07, 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', '', ''],
};
/** Of languages without a row. */
const LEAST_SHARE = 0.08;

/** How often each letter was met in a sample of a text, in lower case where that is one letter. */
export interface Letters {
  readonly counts: Uint16Array;
  readonly total: number;
  /** Those beyond a to z. */
  readonly others: number;
}

/** Counts the letters of some thousands of characters, the same ones whatever ends the lines. */
export function sampleLetters(given: string): Letters {
  const text = given.includes('\r') ? given.replaceAll('\r\n', '\n') : given;
  const counts = new Uint16Array(TOLD_APART);
  const step = Math.ceil(text.length / SAMPLE);
  let total = 0;
  let others = 0;
  for (let at = 0; at < text.length; at += step) {
    const code = codeUnitAt(text, at);
    const name = classOf(code);
    if (!isLetterClass(name) || name === IDEOGRAPH) continue;
    const letter = foldOf(code);
    total++;
    if (letter > 127) others++;
    if (letter < TOLD_APART) counts[letter] = (counts[letter] as number) + 1;
  }
  return { counts, total, others };
}

/** The letter of the sample that is met most often, 0 where there is none. */
export function commonestLetter({ counts }: Letters): number {
  let best = 0;
  for (let letter = 1; letter < TOLD_APART; letter++) {
    if ((counts[letter] as number) > (counts[best] as number)) best = letter;
  }
  return best;
}

/** The share of votes from which a text is believed to be in a language. */
export function leastShare(language: string): number {
  return spellings[language]?.[0] ?? LEAST_SHARE;
}

/** Whether a text is spelt as the language is: with its letters and, but for a few, no others. */
export function isSpeltAs(language: string, lettersOf: () => Letters): boolean {
  const spelling = spellings[language];
  if (spelling === undefined) return true;
  const [, own, rare, needed] = spelling;
  const letters = lettersOf();
  const strange = letters.others - met(own, letters) + met(rare, letters);
  if (strange * LETTERS_A_STRANGE > letters.total) return false;
  return needed === '' || met(needed, letters) >= Math.floor(letters.total / LETTERS_A_NEEDED);
}

function met(letters: string, { counts }: Letters): number {
  let found = 0;
  for (let at = 0; at < letters.length; at++) found += counts[codeUnitAt(letters, at)] as number;
  return found;
}
