import { combine } from '../facts/hash.js';
import { groupMask, knownLineGroups } from '../facts/line-groups.js';
import { NO_LETTER, NUMBER, type Words } from './words.js';

/** Set phrases of more words are not looked for. */
const LONGEST_PHRASE = 10;
/** Groups of phrases that ask for something or announce something, and are hardly ever the beginning of a name. */
const PROMPTS = groupMask([
  'advertising',
  'sharing',
  'following',
  'subscribing',
  'related',
  'teaser buttons',
  'appeals',
  'commenting',
]);
/** What is said of a phrase of one word; one more where it has several, two more where it is a prompt. */
const ONE_WORD = 1;
const INSIDE = 5;
/** How many answers there are about the words before a place, and about those from it on. */
export const PHRASES_BEFORE: number = INSIDE + 1;
export const PHRASES_BEHIND: number = INSIDE;

/**
 * Tells which words of a sentence are set phrases of many sites. The hashes of the last words, as of all runs of them,
 * go along: to put them together anew at every place would take several times as long.
 */
export class SetPhrases {
  /** By the number of words. */
  private readonly hashes = new Int32Array(LONGEST_PHRASE + 1);
  /** Words of the sentence so far. */
  private size = 0;

  constructor(private readonly words: Words) {}

  /** Begins a sentence. */
  begin(): void {
    this.size = 0;
  }

  /** Goes on by a word. */
  add(word: number): void {
    const { hashes } = this;
    const counts = hasLetters(this.words, word);
    const hash = this.words.hash[word] as number;
    for (let length = Math.min(this.size, LONGEST_PHRASE - 1); length >= 0; length--) {
      const before = hashes[length] as number;
      hashes[length + 1] = counts ? combine(hash, before) : before;
    }
    this.size++;
  }

  /**
   * Which phrase ends here: 0 without, 1 to 4 for one with which the sentence begins, 5 for one of several words inside
   * of it.
   */
  before(): number {
    for (let length = Math.min(this.size, LONGEST_PHRASE); length > 0; length--) {
      const groups = knownLineGroups(this.hashes[length] as number, length);
      if (groups === 0) continue;
      if (length === this.size) return described(groups, length);
      return length > 1 ? INSIDE : 0;
    }
    return 0;
  }

  /** The longest phrase that begins with a word: 0 without, else 1 to 4. */
  from(word: number, end: number): number {
    const most = Math.min(end, word + LONGEST_PHRASE);
    let hash = 0;
    let found = 0;
    for (let at = word; at < most; at++) {
      if (hasLetters(this.words, at)) hash = combine(this.words.hash[at] as number, hash);
      const length = at + 1 - word;
      const groups = knownLineGroups(hash, length);
      if (groups !== 0) found = described(groups, length);
    }
    return found;
  }
}

/** Numbers and signs do not count, as in `lineKey`. */
function hasLetters({ form }: Words, word: number): boolean {
  return form[word] !== NUMBER && form[word] !== NO_LETTER;
}

function described(groups: number, length: number): number {
  return ONE_WORD + (length > 1 ? 1 : 0) + ((groups & PROMPTS) !== 0 ? 2 : 0);
}
