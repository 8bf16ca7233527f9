import {
  BACKSLASH,
  CASELESS,
  CLOSING,
  COLON,
  COMMA,
  classOf,
  codeAt,
  codeUnitAt,
  DIGIT,
  ELLIPSIS_SIGN,
  EXCLAMATION_MARK,
  FULL_STOP,
  IDEOGRAPH,
  IGNORABLE,
  isBlank,
  isColon,
  isDash,
  KEYBOARD_SYMBOLS,
  LINE_BREAK,
  LOWER,
  MARK,
  NUMBER_SIGN,
  OPENING,
  OPENING_BRACKET,
  OPENING_SQUARE_BRACKET,
  PERCENT_SIGN,
  QUESTION_MARK,
  SLASH,
  SPACE,
  SYMBOL,
  TERMINAL,
  UNSPACED,
  UPPER,
} from '../../facts/characters.js';
import type { LexicalTables } from '../../facts/lexical.js';
import { linkEnd } from '../../facts/links.js';
import { AMPERSAND, LESS_THAN, markupEnd } from '../../facts/markup.js';
import { readUnspacedRun, readWord } from '../../facts/tokens.js';
import type { TextDocument } from '../../values/document.js';
import { flagBit, type StatisticsDraft } from '../../values/statistics.js';
import type { ScriptCounts } from '../language.js';
import { characterFlags, edgeFlags, endsSentence } from './marks.js';
import { LONGEST_LABEL, readTokens } from './tokens.js';

const CLOCK = flagBit('clock');
const ELLIPSIS = flagBit('ellipsis');
const SYMBOL_FLAG = flagBit('symbol');
const LINK_SYNTAX = flagBit('link syntax');
const SPACED_DASH = flagBit('spaced dash');
const GLUED_SENTENCE = flagBit('glued sentence');

/** Characters of Thai and its like that make up about a word; of ideographs two do. */
const UNSPACED_A_WORD = 5;
/** An escape, and the letter behind it, which may tell that it is none. */
const LONGEST_ESCAPE = 5;
/** So many kana tell a Japanese text from a Chinese one; more are not counted. */
const ENOUGH_KANA = 2000;

/**
 * Reads every character of a paragraph once. Long, since what it counts stays in registers: with the signs in a
 * function of their own a page takes 1 % longer.
 */
export function readParagraph(
  statistics: StatisticsDraft,
  paragraph: number,
  scripts: ScriptCounts,
  tables: LexicalTables,
): void {
  const { document, tokens } = statistics;
  const { text } = document;
  const start = document.start[paragraph] as number;
  const isScript = document.scripts?.[paragraph] === 1;
  const end = isScript ? start : (document.end[paragraph] as number);
  const firstToken = tokens.count;
  tokens.reserve(end - start);
  statistics.tokenStart[paragraph] = firstToken;
  // A script has no text, as a link around nothing.
  let flags = isScript ? LINK_SYNTAX : 0;
  let commas = 0;
  let sentenceEnds = 0;
  let wordCharacters = 0;
  let ideographs = 0;
  let unspaced = 0;
  let caseless = 0;
  /** Offset of the last character that is not ignorable; which one that is, is asked only where it matters. */
  let last = -1;
  /** The first such character that is neither markup nor white space, and its offset. */
  let firstCode = 0;
  let first = start;
  /** No link ends before this offset. */
  let unclosed = 0;
  /** Where the query of an address begins, and where the address ends. */
  let query = -1;
  let queryEnd = 0;
  let at = start;
  while (at < end) {
    const code = codeUnitAt(text, at);
    const name = classOf(code);
    if (name > COMMA && (code === LESS_THAN || code === AMPERSAND || code === BACKSLASH)) {
      const behind = code === BACKSLASH ? behindBackslash(document, at) : markupEnd(text, at, end);
      if (behind > at) {
        at = behind;
        continue;
      }
    }
    if (firstCode === 0 && name > LINE_BREAK && name !== IGNORABLE) {
      firstCode = code;
      first = at;
    }
    if (name === SPACE) {
      last = at++;
      continue;
    }
    if (name >= LOWER && name <= DIGIT && name !== MARK) {
      const before = at;
      if (name === IDEOGRAPH || name === UNSPACED) {
        at = readUnspacedRun(text, at, end, tokens);
        if (name === IDEOGRAPH) ideographs += at - before;
        else unspaced += at - before;
        if (name === IDEOGRAPH && scripts.kana < ENOUGH_KANA) scripts.kana += countKana(text, before, at);
      } else {
        at = readWord(text, at, end, tokens);
        if (name === CASELESS) {
          caseless += at - before;
          scripts.caselessExample = code;
        } else if (name === UPPER && last >= 0 && classOf(codeUnitAt(text, last)) === TERMINAL) flags |= GLUED_SENTENCE;
      }
      wordCharacters += at - before;
      last = at - 1;
      continue;
    }
    if (name === IGNORABLE) {
      at++;
      continue;
    }
    // A query begins with a sign.
    if (at === query) {
      at = queryEnd;
      continue;
    }
    const lastCode = last < 0 ? 0 : codeUnitAt(text, last);
    const lastName = last < 0 ? 0 : classOf(lastCode);
    if ((code === OPENING_BRACKET || code === EXCLAMATION_MARK || code === OPENING_SQUARE_BRACKET) && at >= unclosed) {
      const behind = linkEnd(text, at, end, lastCode);
      // What programs put beside a link tells nothing; a paragraph of nothing else has no text.
      const isAlone = at === start && behind === end;
      if (behind !== 0 && (code !== OPENING_SQUARE_BRACKET || isAlone)) flags |= LINK_SYNTAX;
      if (behind > 0) {
        // The number of a link is not what the paragraph begins with.
        if (at === first && code === OPENING_SQUARE_BRACKET) firstCode = 0;
        at = behind;
        continue;
      }
      // Where it is 0 this would be -0, which is no whole number to a compiler.
      if (behind < 0) unclosed = -behind;
    }
    if (name === COMMA) commas++;
    else if (name === TERMINAL) {
      if (lastName !== TERMINAL && code !== ELLIPSIS_SIGN) sentenceEnds++;
      else if (code === FULL_STOP && lastCode === FULL_STOP) flags |= ELLIPSIS;
      flags |= characterFlags[code] as number;
    } else {
      const flag = characterFlags[code] as number;
      if (flag !== 0) flags |= flag;
      else if (name === SYMBOL && code > KEYBOARD_SYMBOLS) flags |= SYMBOL_FLAG;
      else if (code === COLON && lastName === DIGIT && classOf(codeAt(text, at + 1)) === DIGIT) flags |= CLOCK;
      else if (code === COLON && at >= queryEnd && codeAt(text, at + 1) === SLASH && codeAt(text, at + 2) === SLASH) {
        queryEnd = addressEnd(text, at, end);
        query = queryOf(text, at, queryEnd);
      } else if (isDash(code) && lastName === SPACE && at > start) {
        if (classOf(codeAt(text, at + 1)) === SPACE) flags |= SPACED_DASH;
      }
      if (isColon(code) && statistics.labelTokens[paragraph] === 0 && at + 1 < end) {
        const before = tokens.count - firstToken;
        statistics.labelTokens[paragraph] = before > LONGEST_LABEL ? LONGEST_LABEL + 1 : before;
      }
    }
    last = at++;
  }
  // Spaces before markup, and what is not seen, are no end.
  while (last > first && isBlank(codeUnitAt(text, last))) last--;
  const lastCode = last < 0 ? 0 : codeUnitAt(text, last);
  if (firstCode !== 0) flags |= edgeFlags(text, first, last + 1, firstCode, lastCode);
  statistics.flags[paragraph] = flags;
  statistics.commas[paragraph] = commas;
  statistics.sentenceEnds[paragraph] = sentenceEnds;
  statistics.wordCharacters[paragraph] = wordCharacters;
  statistics.first[paragraph] = firstCode;
  statistics.last[paragraph] = lastCode;
  statistics.terminated[paragraph] = endsSentence(text, first, last + 1) ? 1 : 0;
  statistics.words[paragraph] = ((ideographs + 1) >> 1) + Math.ceil(unspaced / UNSPACED_A_WORD);
  scripts.ideographs += ideographs;
  scripts.unspaced += unspaced;
  scripts.caseless += caseless;
  scripts.letters += wordCharacters - ideographs - unspaced - caseless;
  statistics.tokenStart[paragraph + 1] = tokens.count;
  readTokens(statistics, paragraph, firstToken, tables);
}

/**
 * Behind an escape that stands for a line break inside of the paragraph, or a backslash that breaks a line in Markdown;
 * the same place where there is neither.
 */
function behindBackslash({ text, lineBreaks }: TextDocument, at: number): number {
  const found = lineBreaks.exec(text.slice(at, at + LONGEST_ESCAPE));
  if (found?.index === 0) return at + found[0].length;
  return found?.index === 1 || at === text.length - 1 ? at + 1 : at;
}

/** Where an address ends: at white space or what encloses it. */
function addressEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && !isEnclosing(codeUnitAt(text, to))) to++;
  return to;
}

function isEnclosing(code: number): boolean {
  const name = classOf(code);
  return name <= LINE_BREAK || name === OPENING || name === CLOSING || name === IDEOGRAPH;
}

/** Where the query or the escaped part of an address begins, -1 where there is none: no words of the text are in it. */
function queryOf(text: string, at: number, end: number): number {
  for (let next = at; next < end; next++) {
    const code = codeUnitAt(text, next);
    if (code === QUESTION_MARK || code === PERCENT_SIGN || code === NUMBER_SIGN) return next;
  }
  return -1;
}

function countKana(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const code = codeUnitAt(text, at);
    if (code >= 0x3040 && code < 0x3100) found++;
  }
  return found;
}
