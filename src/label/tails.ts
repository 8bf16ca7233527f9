import { tokenise } from '../facts/lexical.js';
import { type LineGroup, lineGroupNames, lineGroups } from '../facts/line-groups.js';
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

/** What set phrases are that stand behind a sentence without a stop of their own. */
const kindOfPhrase: readonly (readonly [LineGroup, Kind])[] = [
  ['advertising', 'advertisement'],
  ['subscribing', 'newsletter'],
  ['sharing', 'social'],
  ['following', 'social'],
  ['commenting', 'comments'],
  ['related', 'recommended'],
  ['appeals', 'promotion'],
  ['pictures', 'caption'],
];

const kindOfAnyLabel: typeof kindOfPhrase = [
  ['related', 'recommended'],
  ['pictures', 'caption'],
];

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
  return stop.test(tail) ? undefined : kindOfGroups(groupsOf(tail), kindOfPhrase);
}

/** What a label announces; where it may open a sentence as well, only if it is in capitals. */
function kindOfLabel(words: string): Kind | undefined {
  const groups = groupsOf(words);
  const isCapitals = words === words.toUpperCase() && words !== words.toLowerCase();
  return kindOfGroups(groups, isCapitals ? [...kindOfAnyLabel, ['teaser buttons', 'recommended']] : kindOfAnyLabel);
}

function groupsOf(words: string): number {
  const tokens = tokenise(words);
  return lineGroups(tokens, 0, tokens.count);
}

function kindOfGroups(groups: number, kinds: readonly (readonly [LineGroup, Kind])[]): Kind | undefined {
  return kinds.find(([group]) => (groups & (1 << lineGroupNames.indexOf(group))) !== 0)?.[1];
}
