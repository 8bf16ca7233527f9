import { lowestBit } from '../facts/bits.js';
import { cueKinds, findPhrases, lexicalTables, matchPhrases, tokenise } from '../facts/lexical.js';
import { NUMERIC, Tokens } from '../facts/tokens.js';
import type { Kind } from '../kinds.js';
import type { Edit } from '../types.js';
import type { Assessment } from '../values/assessment.js';
import { creditStart } from './credits.js';
import { quotedStretches } from './quotations.js';
import { sentencesOf } from './sentences.js';
import { tailOf } from './tails.js';

/** A file's name or size that an image or player left glued to the first word. */
const leadingFile = /^[\w.-]{0,60}?(?:\d{2,4}x\d{2,4}|\.(?:jpe?g|png|gif|webp|svg|mp4|m3u8))(?=["'“‘(]?\p{Lu})/u;

/** The two together have so many characters at least: this is asked first, and most first words are shorter. */
const SHORTEST_GLUED = 8;

/** Share of a sentence's tokens that phrases must cover before the sentence is cut, and how many at least. */
const LEAST_COVERAGE = 0.6;
const LEAST_COVERED = 2;
/** Tokens at either end that are looked at before sentences are parsed, and how many must belong to phrases. */
const EDGE_TOKENS = 12;
const EDGE_COVERED = 3;
/** Longer paragraphs are no prompts with a sentence of body; parsing them would cost time. CR LF counts once. */
const LONGEST_MIXED = 1500;
/** Sentences end nowhere else, though not at each of these. */
const stops = /[!.?\u2026\u203d\n\r]/;

/** Finds parts of a kept paragraph that are no body: debris, credits, prompts at either end. */
export function findEdits(assessment: Assessment, at: number): Edit[] {
  const { text, start, end } = assessment.document;
  const from = start[at] as number;
  const to = end[at] as number;
  const edits: Edit[] = [];
  const mayBeGlued = to - from >= SHORTEST_GLUED && !text.slice(from, from + SHORTEST_GLUED).includes(' ');
  const file = mayBeGlued ? leadingFile.exec(text.slice(from, to)) : null;
  let first = from;
  if (file) {
    first += file[0].length;
    edits.push(edit(text, from, first, 'caption', 'file name glued to the first word'));
  }
  // A credit lacks the stop that a sentence has.
  const isTerminated = assessment.context.statistics.terminated[at] === 1;
  const credit = isTerminated ? to : creditStart(text, first, to);
  const tail = credit === to && mayHaveTail(assessment, at) ? tailOf(text, first, to) : undefined;
  const last = tail?.start ?? credit;
  edits.push(...promptEdits(assessment, at, first, last));
  if (tail) edits.push(edit(text, last, to, tail.kind, 'what follows the last sentence of a paragraph'));
  else if (last < to) edits.push(edit(text, last, to, 'caption', 'credit glued to the last sentence'));
  return edits;
}

/** Whether something may follow the last sentence: most paragraphs end with a stop, and have no label behind another. */
function mayHaveTail({ context, document }: Assessment, at: number): boolean {
  const { sentenceEnds, terminated } = context.statistics;
  if (terminated[at] === 0) return sentenceEnds[at] !== 0;
  if ((sentenceEnds[at] as number) < 2) return false;
  const content = document.text.slice(document.start[at], document.end[at]);
  return content.includes(':') || content.includes('|');
}

function edit(text: string, start: number, end: number, kind: Kind, reason: string): Edit {
  return { start, end, text: text.slice(start, end), kind, reason };
}

/** Sentences at the ends of a stretch of the paragraph that consist of the phrases of prompts. */
function promptEdits(assessment: Assessment, at: number, from: number, to: number): Edit[] {
  const { context, document } = assessment;
  const { cueTokens } = context.statistics;
  if ((cueTokens[at] as number) < EDGE_COVERED || !hasPromptAtEdge(assessment, at)) return [];
  const stretch = document.text.slice(from, to);
  if (stretch.replaceAll('\r\n', '\n').length > LONGEST_MIXED) return [];
  if (!mayBeCovered(stretch, cueTokens[at] as number)) return [];
  const sentences = sentencesOf(stretch);
  const isQuoted = quotedStretches(stretch, sentences);
  const edits: Edit[] = [];
  const tryCut = (index: number): boolean => {
    // What somebody says or a sign reads is told by the article.
    if (isQuoted[index]) return false;
    const { start, end } = sentences[index] as { start: number; end: number };
    const kind = promptKind(document.text.slice(from + start, from + end));
    if (kind === undefined) return false;
    edits.push(edit(document.text, from + start, from + end, kind, 'prompt inside a paragraph of body'));
    return true;
  };
  let last = sentences.length - 1;
  while (last > 0 && tryCut(last)) last--;
  let first = 0;
  while (first < last && tryCut(first)) first++;
  return edits.sort((a, b) => a.start - b.start);
}

/** Whether phrases stand so thick near either end that a sentence there may be a prompt. */
function hasPromptAtEdge(assessment: Assessment, at: number): boolean {
  const { tokens, tokenStart } = assessment.context.statistics;
  const from = tokenStart[at] as number;
  const to = tokenStart[at + 1] as number;
  const tables = lexicalTables();
  const head = findPhrases(tokens, from, Math.min(to, from + EDGE_TOKENS), tables);
  const tail = findPhrases(tokens, Math.max(from, to - EDGE_TOKENS), to, tables);
  return Math.max(head.covered, tail.covered) >= EDGE_COVERED;
}

/**
 * Whether as many tokens belong to phrases as are enough for the first sentence or the last, which goes to a stop at
 * least: no more than these two are read, since most paragraphs have none.
 */
function mayBeCovered(stretch: string, covered: number): boolean {
  const pieces = stretch.split(stops);
  const tokens = new Tokens(stretch.length);
  const first = firstSize(pieces, tokens);
  const last = firstSize(pieces.reverse(), tokens);
  return covered >= Math.min(first, last) * LEAST_COVERAGE;
}

/** How many tokens the first piece has that has any. */
function firstSize(pieces: readonly string[], tokens: Tokens): number {
  for (const piece of pieces) {
    const { count } = tokenise(piece, tokens);
    if (count > 0) return count;
  }
  return 0;
}

/**
 * The kind of prompt that a sentence is, when phrases make up most of it: the first of the kinds that they speak for.
 */
function promptKind(sentence: string): Kind | undefined {
  const tokens = tokenise(sentence);
  const match = matchPhrases(tokens, 0, tokens.count, lexicalTables());
  if (match.covered < tokens.count * LEAST_COVERAGE || match.covered < LEAST_COVERED) return undefined;
  // Phrases with numbers are dates on a page, but volume and pages of a journal in a list of sources.
  if (tokens.property.subarray(0, tokens.count).every((property) => (property & NUMERIC) !== 0)) return undefined;
  return cueKinds[lowestBit(match.kinds)];
}
