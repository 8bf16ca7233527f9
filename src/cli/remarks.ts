/**
 * What the user should know of inputs that are cleaned all the same. Each is said once a run, about the first input
 * that it is true of.
 */
export const remarkOf = {
  html: 'it looks like HTML, but bodycopy wants text: extract that first, such as with trafilatura',
  json: 'it looks like JSON, and is taken for one text: --jsonl takes the text of every record',
  array: "it looks like one JSON array, but --jsonl wants a record a line, such as from jq -c '.[]'",
  nothing: 'no paragraph was kept; bodycopy explain shows what each was taken for',
} as const;

/** Tags that prose in HTML is full of. Pages about software name others, such as `<project>`. */
const TAG = /<\/?(?:p|div|br|a|span|li|h[1-6])\b[^<>]*>/gi;
const FEWEST_TAGS = 3;
/** None of the 12,678 texts in the corpus for training and development has a tag for so few. */
const CHARACTERS_PER_TAG = 200;
/** Characters of a text that are looked at. */
const LOOKED_AT = 10_000;

/**
 * What is to be said of a text before it is cleaned.
 *
 * @param whole whether it is a whole file, which should be no JSON, or the text of a record
 */
export function remarkOn(text: string, whole: boolean): string | undefined {
  if (looksLikeHtml(text)) return remarkOf.html;
  return whole && /^(?:\[\s*)?\{\s*"/.test(text.trimStart()) ? remarkOf.json : undefined;
}

/** Whether a text is a page of HTML, or a part of one. */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes('<')) return false;
  const head = text.trimStart().slice(0, LOOKED_AT);
  if (/^<(?:!doctype\s+)?html\b/i.test(head)) return true;
  const tags = head.match(TAG)?.length ?? 0;
  return tags >= FEWEST_TAGS && tags * CHARACTERS_PER_TAG >= head.length;
}
