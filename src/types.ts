import type { Kind } from './kinds.js';

/** A part that was cut from inside a paragraph. */
export interface Edit {
  /** Offset into the input, in UTF-16 code units, where the cut part begins. */
  start: number;
  /** Offset into the input just behind the cut part. */
  end: number;
  /** The cut characters, as they stand in the input. */
  text: string;
  /** What the cut part is. */
  kind: Kind;
  /** Why it was cut, in a few words. */
  reason: string;
}

/** A feature that weighed in the decision about a paragraph. */
export interface Reason {
  /**
   * The feature's name in the feature table, such as `words: first`; or `article or message` and `article in the text`,
   * which tell whether there is an article at all. Where a rule or a plugin decided, there is one reason, `rule: ` and
   * the rule's name, or its kind where it has none.
   */
  feature: string;
  /**
   * Its weight, in log-odds: positive speaks for body, negative for boilerplate. Of a rule: 1 for kept, -1 for dropped.
   */
  weight: number;
}

/** A paragraph of the input and what became of it. */
export interface Paragraph {
  /**
   * The paragraph on one line, edits cut out: its lines are joined by a space, or by nothing where a word or its
   * punctuation goes on. What divides lines is no part of it, nor is the `>` before quoted lines but the first. With
   * `repair`, damage is undone.
   */
  text: string;
  /**
   * What the paragraph most likely is, whatever the threshold: one that is kept for a low threshold
   * may be `advertisement`, one that is dropped for a high threshold may be `body`.
   */
  kind: Kind;
  /** Whether it is part of the result's `text`. */
  kept: boolean;
  /** Calibrated probability, 0..1, that the paragraph belongs to the article's body. */
  confidence: number;
  /** Offset into the input, in UTF-16 code units, of the first character. */
  start: number;
  /** Offset into the input just behind the last character. */
  end: number;
  /** Parts that were cut from inside; absent when there are none. */
  edits?: Edit[];
  /** The features that weighed most, strongest first; present with `explain: true`. */
  reasons?: Reason[];
}

/** What `clean` returns: plain data, safe to serialise as JSON. It is the caller's, to change as well. */
export interface CleanResult {
  /** The body: the kept paragraphs in source order, joined by one blank line. */
  text: string;
  /**
   * The headline without the site's name or marks of Markdown, or `null` when none is found. It is not part of `text`.
   * A rule of kind `title` names it; one that gives its paragraph another kind takes it away.
   */
  title: string | null;
  /** BCP 47 language tag: the one that was given, or else the one detected, `und` when undecided. */
  language: string;
  /**
   * 0..1: the word F1 that `text` is expected to have, learnt from texts of sites that were not seen; less where it is
   * in doubt whether there is an article, 0 when nothing is kept.
   */
  confidence: number;
  /** Every paragraph of the input, in order. */
  paragraphs: Paragraph[];
}

/** What a rule of the caller is shown of a paragraph. */
export interface RuleInput {
  /** The paragraph on one line, before anything is cut out of it. */
  readonly text: string;
  /** Calibrated probability, 0..1, that it belongs to the body, before repeats are settled. */
  readonly confidence: number;
  /** Position among the paragraphs, from 0. */
  readonly index: number;
  /** Number of paragraphs in the text. */
  readonly count: number;
}

/**
 * A rule of the caller. It decides for every paragraph that it matches, before the model:
 * the first rule that matches wins.
 */
export interface Rule {
  /** A name that appears among the reasons. */
  readonly name?: string | undefined;
  /** A phrase the paragraph must contain, in the same case, a pattern it must match, or a function that says so. */
  readonly match: string | RegExp | ((paragraph: RuleInput) => boolean);
  /** The kind the matching paragraph gets. Whether it is kept follows from the kind. */
  readonly kind: Kind;
}

/** The options of `clean` and `createCleaner`. */
export interface CleanOptions {
  /**
   * The confidence from which a paragraph is kept: a number from 0 to 1, or `precision` (0.6),
   * `balanced` (0.33) or `recall` (0.15). Raising it never keeps more; 0 keeps all but the title, its copies, rules
   * such as `***`, programs of the page, and what shows nothing.
   * @default 'balanced'
   */
  readonly threshold?: number | 'precision' | 'balanced' | 'recall' | undefined;
  /**
   * Kinds that always stay, such as `['caption']`. Wins over rules, plugins and the model; nor is a part of such a
   * kind cut out of a paragraph.
   * @default []
   */
  readonly keep?: readonly Kind[] | undefined;
  /**
   * Kinds that always go, such as `['subheading']`. Wins over rules, plugins and the model.
   * @default []
   */
  readonly drop?: readonly Kind[] | undefined;
  /**
   * Own rules, tried in order before the model's decision.
   * @default []
   */
  readonly rules?: readonly Rule[] | undefined;
  /**
   * BCP 47 tag of the text's language, when it is known; otherwise it is detected. One that has no word list sets the
   * `language` of the result, and nothing else.
   */
  readonly language?: string | undefined;
  /**
   * Whether every paragraph gets its `reasons`.
   * @default false
   */
  readonly explain?: boolean | undefined;
  /**
   * Whether what damaged the text on its way is undone in `text`, in `title` and in the paragraphs: characters that
   * were read in a wrong encoding (`donâ€™t`), character references (`&amp;`), escapes (`\u2019`), tags of HTML, links,
   * emphasis and heading marks of Markdown, numbers and addresses beside links (`[12]`, `[https://…]`). Otherwise the
   * characters of the input stay; what is kept is the same. Offsets and edits are those of the input.
   * @default false
   */
  readonly repair?: boolean | undefined;
}
