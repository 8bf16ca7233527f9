/**
 * What a paragraph can be. The table is the single list of kinds: types, labelling and
 * documentation are derived from it, so adding a kind begins with a row here.
 */
const table = {
  body: { kept: true, meaning: 'running text of the article, its quotes, lists and tables included' },
  standfirst: { kept: true, meaning: 'the deck under the title' },
  subheading: { kept: true, meaning: 'a heading inside the body' },
  title: { kept: false, meaning: "the article's headline; returned as `title`, not in `text`" },
  advertisement: { kept: false, meaning: 'ad markers, sponsored blocks, offers of third parties' },
  newsletter: {
    kept: false,
    meaning: 'newsletter, subscription, membership and paywall prompts, log-in for members',
  },
  recommended: {
    kept: false,
    meaning: 'related, recommended and most-read lists, their teasers and bylines; inline “Read more: …”',
  },
  promotion: {
    kept: false,
    meaning: 'other calls to action: own products, app, survey, feedback, donation, “Submit your stories”',
  },
  social: { kept: false, meaning: 'share bars, follow buttons, counters, name-and-date lines of posts' },
  notice: {
    kept: false,
    meaning: 'messages of the site or browser: cookies, consent, JavaScript, notifications, sign-in',
  },
  caption: { kept: false, meaning: 'image and video captions, alternative text, credits, gallery counters' },
  metadata: {
    kept: false,
    meaning: 'byline, date, reading time, tags, site name, “title • site”, “Source: …”',
  },
  navigation: { kept: false, meaning: 'menus, breadcrumbs, section names, skip links, pagination' },
  comments: { kept: false, meaning: 'reader comments, links to them, prompts to comment' },
  author: { kept: false, meaning: 'author box, biography, about the writer' },
  legal: { kept: false, meaning: 'copyright, terms, privacy, imprint, disclaimers' },
  duplicate: { kept: false, meaning: 'a repeat of a paragraph that is kept elsewhere' },
  other: { kept: false, meaning: 'boilerplate that none of the above names' },
} as const;

for (const row of Object.values(table)) Object.freeze(row);

/**
 * What a paragraph can be: for each kind whether its paragraphs stay, and what it means. Frozen, since every text is
 * cleaned by it.
 */
export const kindTable: typeof table = Object.freeze(table);

/** The name of a paragraph kind. */
export type Kind = keyof typeof kindTable;

/** All kinds, in the order of the table. */
export const kinds: readonly Kind[] = Object.freeze(Object.keys(kindTable) as Kind[]);
