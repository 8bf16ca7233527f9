import { convert } from 'html-to-text';
import { parseHTML } from 'linkedom';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

/** What no page shows as text. */
const unseen: TurndownService.TagName[] = ['head', 'script', 'style', 'noscript', 'template', 'iframe'];

/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4;

/** The text of a page that its nodes hold, as they stand in the HTML. */
function nodesOf(html: string, without = unseen.join(',')): string[] {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(without)) element.remove();
  const nodes: string[] = [];
  const walker = document.createTreeWalker(document.documentElement, SHOW_TEXT);
  while (walker.nextNode() !== null) nodes.push(walker.currentNode.textContent ?? '');
  return nodes;
}

/** Packages and usual ways that turn a page into text, by name. */
export const programs = {
  'html-to-text': (html) => convert(html),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
  Turndown: (html) => new TurndownService({ headingStyle: 'atx' }).remove(unseen).turndown(html),
  'text nodes put together, as by `get_text()`': (html) => nodesOf(html).join(''),
  'the same with scripts, styles and data, as `textContent`': (html) => nodesOf(html, 'template').join(''),
  'text nodes with spaces between': (html) =>
    nodesOf(html)
      .map((node) => node.trim())
      .filter((node) => node !== '')
      .join(' '),
} satisfies Readonly<Record<string, (html: string) => string>>;

/** Programs that read HTML from standard input, where a machine has them: the command, and its arguments. */
export const commands: readonly (readonly [command: string, ...args: string[]])[] = [
  ['lynx', '-dump', '-stdin', '-force_html', '-assume_charset=utf-8', '-display_charset=utf-8'],
  ['w3m', '-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8'],
  ['pandoc', '-f', 'html', '-t', 'gfm'],
  ['pandoc', '-f', 'html', '-t', 'gfm', '--wrap=none'],
  ['pandoc', '-f', 'html', '-t', 'plain'],
  ['html2text', '-utf8', '-nobs'],
  ['html2markdown', '-', 'utf-8'],
];
