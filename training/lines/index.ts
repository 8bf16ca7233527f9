import { readFileSync } from 'node:fs';
import type { LineGroup } from '../../src/facts/line-groups.js';
import { datelines, pictures, related, tagHeadings, teaserButtons } from './lists.js';
import { controls, moreSections, sections, sitePages } from './navigation.js';
import { account, dialogs, following, networks, sharing, subscribing } from './prompts.js';
import { advertising, appeals, commenting, particulars, rights, writers } from './various.js';

/**
 * What short lines of many sites are, word for word: phrases separated by `|`, in any language.
 * Case, punctuation and numbers do not matter. A phrase may stand in several groups.
 */
const linePhrases: Readonly<Record<LineGroup, readonly string[]>> = {
  sections: [sections, moreSections],
  'site pages': [sitePages],
  controls: [controls],
  networks: [networks],
  sharing: [sharing],
  following: [following],
  subscribing: [subscribing],
  account: [account],
  dialogs: [dialogs],
  related: [related],
  'teaser buttons': [teaserButtons],
  'tag headings': [tagHeadings],
  datelines: [datelines],
  pictures: [pictures],
  advertising: [advertising],
  appeals: [appeals],
  commenting: [commenting],
  writers: [writers],
  rights: [rights],
  particulars: [particulars],
};

/**
 * Further lines: sentences that sites say about themselves, and what stood on sites of the training split as
 * boilerplate alone.
 */
const messages: Readonly<Partial<Record<LineGroup, readonly string[]>>> = JSON.parse(
  readFileSync(new URL('messages.json', import.meta.url), 'utf8'),
);

/** All set phrases of a group. */
export function phrasesOf(group: LineGroup): string[] {
  return [...linePhrases[group].flatMap((list) => list.split('|')), ...(messages[group] ?? [])];
}
