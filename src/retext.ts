import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { type CleanOptions, createCleaner } from './index.js';
import { report, treeText } from './messages.js';
import { divide, wrong } from './options.js';
import { prune } from './retext/prune.js';
import { keptRanges } from './retext/ranges.js';

/** The options of `retextBodycopy`: those of `clean`, and one of its own. */
export interface RetextOptions extends CleanOptions {
  /**
   * Whether boilerplate is removed from the tree, or only reported.
   * @default 'transform'
   */
  readonly mode?: 'transform' | 'report' | undefined;
}

/**
 * A retext plugin that finds boilerplate. It cleans the text of the file, `String(file)`, and finds the
 * nodes by their offsets, since nlcst divides paragraphs at blank lines only. Each paragraph that is no part
 * of the body, the title among them, and each part that is cut from one, gets a message from `bodycopy`
 * with the kind as its `ruleId`; the whole result is in `file.data.bodycopy`.
 *
 * With `mode: 'transform'` their nodes leave the tree; what stays keeps its position in the file.
 *
 * @param options see `RetextOptions`
 * @returns a transformer of nlcst trees. It throws a `TypeError` when the tree's text is not that of the
 *   file: then offsets mean nothing, and plugins that change the text must come after this one
 * @throws {TypeError} when an option is unknown or has a wrong value
 * @example
 * const file = await retext().use(retextBodycopy, { keep: ['title'] }).process(raw);
 * console.log(String(file));
 */
export default function retextBodycopy(options?: RetextOptions): (tree: Root, file: VFile) => undefined {
  const { own, rest } = divide(options, ['mode']);
  const { mode = 'transform' } = own;
  if (mode !== 'transform' && mode !== 'report') throw wrong('mode', "'transform' or 'report'", mode);
  const clean = createCleaner(rest);
  return (tree, file) => {
    const text = String(file);
    requireUnchanged(tree, text);
    const result = clean(text);
    file.data.bodycopy = result;
    report(result, file, text, mode === 'transform' ? 'Removed' : 'Found');
    if (mode === 'transform') prune(tree, text, keptRanges(text, result));
  };
}

function requireUnchanged(tree: Root, text: string): void {
  const found = treeText(tree);
  if (found === text) return;
  let at = 0;
  while (at < text.length && found[at] === text[at]) at++;
  throw new TypeError(
    `Expected the tree to have the text of the file, got another text from offset ${at} on: ` +
      'use `retextBodycopy` right behind the parser, before plugins that change the text',
  );
}
