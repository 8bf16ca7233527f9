import { tokenise } from '../facts/lexical.js';
import { groupMask, lineGroups } from '../facts/line-groups.js';
import type { Kind } from '../kinds.js';

/** What stands behind the last sentence of a paragraph, and what it is. */
export interface Tail {
  readonly start: number;
  readonly kind: Kind;
}

/** The most characters of a tail, CR LF counted once, and the most words behind a label. */
const LONGEST_TAIL = 240;
const MOST_WORDS = 28;
/** The words before the headline, with the sign that parts them from it. */
const label = /^[([]?([^:|\n]{2,40}?)\s?(?::|\s\|)\s?(?=\S)/u;
/** Ends of sentences with what closes them and white space, but not the stop behind the number of an item. */
const sentenceEnds = /(?<!(?:^|\s)\d{1,3})[.!?…。！？]["'”’»)\]]*\s+/gu;
/** The end of a text that ends as a sentence does. */
const stop = /[.!?…。！？]["'”’»)\]]{0,4}$/u;
/** Another sentence behind a word that is too long for an abbreviation. */
const innerEnd = /\p{Ll}{4}["'”’»)]*[.!?…]["'”’»)]*\s+\p{L}/u;
/** What somebody says or a sign reads is told by the article. */
const quoted = /["“”„«»「」『』]/;

/** What a phrase is, by the groups that it belongs to; the first that fits. */
type KindsOfGroups = readonly (readonly [groups: number, kind: Kind])[];

const RELATED = groupMask(['related']);
const PICTURES = groupMask(['pictures']);
/** Set phrases that stand behind a sentence without a stop of their own. */
const kindsOfPhrases: KindsOfGroups = [
  [groupMask(['advertising']), 'advertisement'],
  [groupMask(['subscribing']), 'newsletter'],
  [groupMask(['sharing', 'following']), 'social'],
  [groupMask(['commenting']), 'comments'],
  [RELATED, 'recommended'],
  [groupMask(['appeals']), 'promotion'],
  [PICTURES, 'caption'],
];
const kindsOfLabels: KindsOfGroups = [
  [RELATED, 'recommended'],
  [PICTURES, 'caption'],
];
/** Some labels may open a sentence as well, unless they are in capitals. */
const kindsOfCapitals: KindsOfGroups = [...kindsOfLabels, [groupMask(['teaser buttons']), 'recommended']];

/**
 * Finds what was glued to the last sentence of a paragraph with a space: a label with the headline that it announces
 * (`Read more: …`, `RELATED | …`), a credit behind its label (`Photo: …`), or a set phrase without a stop.
 *
 * @returns undefined where there is none; what the whole paragraph consists of is none
 */
export function tailOf(text: string, from: number, to: number): Tail | undefined {
  const first = Math.max(from, to - 2 * LONGEST_TAIL);
  const end = text.slice(first, to);
  for (const { 0: ended, index } of end.matchAll(sentenceEnds)) {
    const start = index + ended.length;
    const tail = end.slice(start);
    const kind = tail.replaceAll('\r\n', '\n').length <= LONGEST_TAIL ? kindOf(tail) : undefined;
    if (kind !== undefined) return { start: first + start, kind };
  }
  return undefined;
}

function kindOf(tail: string): Kind | undefined {
  if (quoted.test(tail) || innerEnd.test(tail)) return undefined;
  const labelled = label.exec(tail);
  if (labelled) {
    const kind = kindOfLabel(labelled[1] as string);
    const size = tail.split(/\s+/).length;
    if (kind !== undefined && size <= MOST_WORDS) return kind;
  }
  return stop.test(tail) ? undefined : kindOfPhrase(tail, kindsOfPhrases);
}

/** What a label announces. */
function kindOfLabel(words: string): Kind | undefined {
  const isCapitals = words === words.toUpperCase() && words !== words.toLowerCase();
  return kindOfPhrase(words, isCapitals ? kindsOfCapitals : kindsOfLabels);
}

function kindOfPhrase(words: string, kinds: KindsOfGroups): Kind | undefined {
  const tokens = tokenise(words);
  const found = lineGroups(tokens, 0, tokens.count);
  return kinds.find(([groups]) => (groups & found) !== 0)?.[1];
}
