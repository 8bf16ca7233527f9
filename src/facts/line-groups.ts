import { lineKeys } from '../lexicon/line-keys.js';
import { combine, type IntegerTable } from './hash.js';
import { tableOf } from './key-values.js';
import { NUMERIC, type Tokens } from './tokens.js';

/**
 * Groups of set phrases that make up a whole line on many sites; the position is the bit in a mask.
 * The phrases themselves stand in training/lines; only their hashes are shipped.
 */
export const lineGroupNames = [
  'sections',
  'site pages',
  'controls',
  'networks',
  'sharing',
  'following',
  'subscribing',
  'account',
  'dialogs',
  'related',
  'teaser buttons',
  'tag headings',
  'datelines',
  'pictures',
  'advertising',
  'appeals',
  'commenting',
  'writers',
  'rights',
  'particulars',
] as const;

/** The name of a group of set phrases. */
export type LineGroup = (typeof lineGroupNames)[number];

/** The mask of some groups. */
export function groupMask(names: readonly LineGroup[]): number {
  return names.reduce((mask, name) => mask | (1 << lineGroupNames.indexOf(name)), 0);
}

/** Bits of a phrase's hash that are kept. */
const KEY_MASK = (1 << 24) - 1;
/** Longer lines are no set phrases. */
const MOST_TOKENS = 12;

/** The hash of a run of tokens but for numbers; 0 where it is too long, or nothing is left. */
export function lineKey({ hash, property }: Tokens, from: number, to: number): number {
  if (to - from > MOST_TOKENS) return 0;
  let key = 0;
  for (let token = from; token < to; token++) {
    if (((property[token] as number) & NUMERIC) === 0) key = combine(hash[token] as number, key);
  }
  return key & KEY_MASK;
}

let compiled: IntegerTable | undefined;

/** The groups in which a run of tokens stands as a whole, as bits. */
export function lineGroups(tokens: Tokens, from: number, to: number): number {
  return groupsOf(lineKey(tokens, from, to));
}

/** The same of so many tokens without numbers whose hash is known already. */
export function knownLineGroups(identity: number, size: number): number {
  return size > MOST_TOKENS ? 0 : groupsOf(identity & KEY_MASK);
}

function groupsOf(key: number): number {
  if (key === 0) return 0;
  compiled ??= tableOf(lineKeys);
  return compiled.get(key);
}
