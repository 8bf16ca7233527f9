import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { programs } from '../converters.js';
import { htmlSample, type SamplePage } from '../html-sample.js';
import { diceOfTokens, mean } from '../metrics.js';
import type { Clean } from './library.js';
import { bodyOf } from './texts.js';
import { ratioOf, type Spread, spreadOf } from './timing.js';

/** Timed after one that warms up; a round takes the better part of a minute. */
const ROUNDS = 2;
/** Stands for the answer of an extractor that threw: no text of a page. */
const FAILED = '\0';

interface Page extends SamplePage {
  readonly markdown: string;
  /** The body lines of the page. */
  readonly gold: string;
}

/** How fast and how well a way from a page to its body is. */
export interface PageFigures {
  readonly tool: string;
  readonly input: string;
  readonly pagesPerSecond: Spread;
  /** Its time by the time that `clean` takes for the text of the pages. */
  readonly timesClean: Spread;
  /** F1 of the words that are found, mean over the pages. */
  readonly wordF1: number;
  /** The same when what is found is cleaned; not for our own. */
  readonly thenCleaned: number | undefined;
  readonly pages: number;
  /** Pages on which it threw; they count as if nothing was found. */
  readonly failed: number;
}

interface Extractor {
  readonly tool: string;
  /** What it is given. */
  readonly input: string;
  readonly isOwn?: true;
  /** The text of its answer, which is one without it. */
  readonly textOf?: (answer: string) => string;
  /** Text, or HTML where it is an extractor of HTML. */
  extract(page: Page): string | Promise<string>;
}

/** The library, on text that somebody made of the HTML. */
function ownExtractors(clean: Clean): Extractor[] {
  return [
    {
      tool: 'bodycopy',
      input: 'text, html-to-text',
      isOwn: true,
      extract: ({ blocks }) => clean(blocks.text).text,
    },
    {
      tool: 'bodycopy',
      input: 'text nodes',
      isOwn: true,
      extract: ({ textnodes }) => clean(textnodes.text).text,
    },
    {
      tool: 'bodycopy',
      input: 'Markdown, Turndown',
      isOwn: true,
      textOf: withoutAddresses,
      extract: ({ markdown }) => clean(markdown).text,
    },
  ];
}

const htmlExtractors: readonly Extractor[] = [
  {
    tool: 'Readability on linkedom',
    input: 'HTML',
    textOf: textOfHtml,
    extract: ({ html }) => new Readability(parseHTML(html).document).parse()?.content ?? '',
  },
  {
    tool: 'Readability on jsdom',
    input: 'HTML',
    textOf: textOfHtml,
    extract({ html, url }) {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const content = new Readability(window.document).parse()?.content ?? '';
      window.close();
      return content;
    },
  },
  {
    tool: 'Defuddle on linkedom',
    input: 'HTML',
    textOf: textOfHtml,
    extract: async ({ html, url }) => (await Defuddle(parseHTML(html).document, url)).content,
  },
];

/** The pages of the sample beside a corpus, in Markdown as well; none where there is no sample. */
function pagesOf(folder: string): Page[] {
  return [...htmlSample(folder)].map((page) => ({
    ...page,
    markdown: programs.Turndown(page.html),
    gold: bodyOf(page.blocks),
  }));
}

/** Times all extractors on the same pages in turns, and compares what they find with the gold. */
export async function measurePages(folder: string, clean: Clean): Promise<PageFigures[]> {
  const pages = pagesOf(folder);
  if (pages.length === 0) return [];
  const extractors = [...ownExtractors(clean), ...htmlExtractors];
  const answers: string[][] = [];
  for (const extractor of extractors) answers.push((await extractAll(extractor, pages)).found);
  const times: number[][] = extractors.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, extractor] of extractors.entries()) {
      const { found, milliseconds } = await extractAll(extractor, pages);
      if (found.some((answer, at) => answer !== answers[index]?.[at])) {
        throw new Error(`${extractor.tool}: the answers changed from one round to the next`);
      }
      times[index]?.push(milliseconds);
    }
  }
  const own = times[0] as number[];
  return extractors.map(({ tool, input, isOwn, textOf = String }, index) => {
    const found = answers[index] as string[];
    const texts = found.map((answer) => (answer === FAILED ? '' : textOf(answer)));
    const score = (text: string, at: number): number => diceOfTokens(text, (pages[at] as Page).gold);
    return {
      tool,
      input,
      pagesPerSecond: spreadOf((times[index] as number[]).map((time) => (1000 * pages.length) / time)),
      timesClean: ratioOf(times[index] as number[], own),
      wordF1: mean(texts.map(score)),
      pages: pages.length,
      failed: found.filter((answer) => answer === FAILED).length,
      thenCleaned: isOwn ? undefined : mean(texts.map((text, at) => score(clean(text).text, at))),
    };
  });
}

async function extractAll(
  { extract }: Extractor,
  pages: readonly Page[],
): Promise<{ found: string[]; milliseconds: number }> {
  const found: string[] = [];
  const begin = performance.now();
  for (const page of pages) {
    try {
      found.push(await extract(page));
    } catch {
      // Some extractors throw on some pages; who uses them then has nothing.
      found.push(FAILED);
    }
  }
  return { found, milliseconds: performance.now() - begin };
}

/** Markdown without the addresses of its links and pictures. */
function withoutAddresses(markdown: string): string {
  return markdown.replace(/\]\([^\s()]*(?:\s+"[^"]*")?\)/g, '] ');
}

/** The text of extracted HTML, its blocks on lines of their own. */
function textOfHtml(html: string): string {
  const divided = html.replace(/<\/(?:p|div|li|h[1-6]|tr|blockquote|figcaption|section|article)>|<br\s*\/?>/gi, '$&\n');
  const text = parseHTML(`<!DOCTYPE html><html><body>${divided}</body></html>`).document.body.textContent ?? '';
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
