/** Longer paragraphs are not looked through for credits: those stand behind captions. */
const LONGEST_CREDIT = 160;
/** A name in a credit has so many characters at least and at most. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 49;
/** The name of an agency has so many characters at most, with a space before it. */
const LONGEST_AGENCY = 24;
/** So many characters that are no letters may stand behind a credit. */
const LONGEST_REST = 3;

const agencies: ReadonlySet<string> = new Set(
  'reuters|afp|ap|epa|dpa|getty images|getty|ap photo|afp photo|shutterstock|alamy|istock|imago|ansa|efe|xinhua|pa'.split(
    '|',
  ),
);
const letter = /\p{L}/u;
const nameCharacter = /[\p{L}.'’ -]/u;
/** What a credit is glued to: the end of a sentence, or a year. */
const sentenceEnd = /(?:[.!?…]["'”’)]?|\d{4})$/;

/**
 * Finds a credit that follows the last sentence without a space: names, each with a slash, bar or comma
 * behind it, and an agency. It is read from the end, part by part: one pattern for all of it would try
 * every way of dividing the text into names.
 *
 * @returns the offset at which it begins, `to` where there is none
 */
export function creditStart(text: string, from: number, to: number): number {
  const tail = text.slice(Math.max(from, to - LONGEST_CREDIT), to);
  let separator = agencySeparator(tail);
  let found = -1;
  while (separator > 0 && found < 0) {
    const name = nameStarts(tail, separator);
    found = name.glued;
    separator = name.separator;
  }
  return found < 0 ? to : to - tail.length + found;
}

/** The separator before the agency with which a text ends, -1 where it does not. */
function agencySeparator(tail: string): number {
  let end = tail.length;
  while (end > 0 && !letter.test(tail[end - 1] as string)) end--;
  if (tail.length - end > LONGEST_REST) return -1;
  const first = Math.max(0, end - LONGEST_AGENCY);
  let separator = end - 1;
  while (separator >= first && !isSeparator(tail, separator)) separator--;
  if (separator < first) return -1;
  const agency = tail.slice(afterSpace(tail, separator + 1), end).toLowerCase();
  return agencies.has(agency) || agencies.has(agency.replace(/ images$/, '')) ? separator : -1;
}

/**
 * Where the name before a separator begins behind a sentence, and the separator before it; -1 for what is not there.
 */
function nameStarts(tail: string, end: number): { glued: number; separator: number } {
  let glued = -1;
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && nameCharacter.test(tail[start - 1] as string)) {
    start--;
    if (end - start < SHORTEST_NAME || !letter.test(tail[start] as string)) continue;
    if (sentenceEnd.test(tail.slice(Math.max(0, start - 4), start))) glued = start;
  }
  const first = tail[start] === ' ' && end - start > SHORTEST_NAME ? start + 1 : start;
  const isName = end - first >= SHORTEST_NAME && letter.test(tail[first] as string);
  return { glued, separator: isName && isSeparator(tail, start - 1) ? start - 1 : -1 };
}

function isSeparator(text: string, at: number): boolean {
  return text[at] === '/' || text[at] === '|' || text[at] === ',';
}

function afterSpace(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at;
}
