import { calibrate } from './calibrate.js';
import { decode } from './decode.js';
import { templateNames } from './features/templates.js';
import { features } from './features.js';
import { label } from './label.js';
import { type Model, model } from './model.js';
import { type Settings, settingsOf, wrong } from './options.js';
import { render } from './render.js';
import { score, weigh } from './score.js';
import { segment } from './segment.js';
import type { CleanOptions, CleanResult, Reason } from './types.js';
import type { Assessment } from './values/assessment.js';
import type { TextDocument } from './values/document.js';

/** So many reasons are given for a paragraph. */
const MOST_REASONS = 8;
/** In short texts: whether the paragraph belongs to an article, or to an error page, a wall, a dialog. */
const ARTICLE_REASON = 'article or message';
/** Whether the text holds an article at all, where that is in doubt. */
const PRESENCE_REASON = 'article in the text';

/** The first half of the way: text → segment. */
export function read(text: string): TextDocument {
  return segment(text);
}

/** The middle of the way: features → score → decode → calibrate. */
export function assess(document: TextDocument, settings: Settings, weights: Model = model()): Assessment {
  const found = features(document, settings.language);
  const { context } = found;
  const chain = weights.chainFor(document.layout);
  const posteriors = decode(score(found, chain.weights), chain.transitions);
  const { confidences, article, presence } = calibrate(posteriors, context, weights.calibration);
  const ofText = presence < 0 ? [reason(PRESENCE_REASON, presence)] : [];
  const reasonsOf = (at: number): Reason[] => {
    const logOdds = article.get(at);
    const ofParagraph = logOdds === undefined ? ofText : [...ofText, reason(ARTICLE_REASON, logOdds)];
    const weighed = weigh(found, chain.weights, at, MOST_REASONS - ofParagraph.length);
    const reasons = weighed.map(([template, weight]) => reason(templateNames[template] as string, weight));
    return [...reasons, ...ofParagraph].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  };
  return { document, context, posteriors, confidences, presence, reasonsOf };
}

function reason(feature: string, weight: number): Reason {
  // 0 is added since JSON has no -0, which small negative weights would become.
  return { feature, weight: Number(weight.toFixed(3)) + 0 };
}

/** The end of the way: label → render → result. */
export function conclude(assessment: Assessment, settings: Settings): CleanResult {
  const { labels, document } = model();
  return render(label(assessment, settings, labels), document);
}

/**
 * Checks options once and returns a function that cleans texts with them.
 *
 * @param options see `CleanOptions`
 * @returns a function from a text to its `CleanResult`; it throws a `TypeError` when the text is no string, or the
 *   function of a rule returns no boolean
 * @throws {TypeError} when an option is unknown or has a wrong value
 * @example
 * const cleanStrictly = createCleaner({ threshold: 'precision', keep: ['caption'] });
 * const { text } = cleanStrictly(raw);
 */
export function createCleaner(options?: CleanOptions): (text: string) => CleanResult {
  const settings = settingsOf(options);
  return (text) => {
    if (typeof text !== 'string') throw wrong('text', 'a string', text);
    return conclude(assess(read(text), settings), settings);
  };
}

/**
 * Strips boilerplate from raw scraped news text.
 *
 * The paragraphs are labelled by a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001) over sparse features of the text; nothing but the text is looked at. Same input,
 * same output; time is linear in the length of the text.
 *
 * @param text raw text of a page or of an article, in any layout; any string is fine
 * @param options see `CleanOptions`
 * @returns the clean text, the title, and every paragraph of the input with its kind, whether it
 *   was kept, its calibrated confidence (0..1) and its UTF-16 offsets
 * @throws {TypeError} when `text` is not a string or an option is wrong
 * @example
 * const { text, title, paragraphs } = clean(raw);
 */
export function clean(text: string, options?: CleanOptions): CleanResult {
  return createCleaner(options)(text);
}
