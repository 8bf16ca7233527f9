import {
  CASELESS,
  COMMA,
  classes,
  classOf,
  closesQuote,
  DIGIT,
  IDEOGRAPH,
  IGNORABLE,
  LOWER,
  MARK,
  OPENING,
  SPACE,
  SYMBOL,
  TERMINAL,
  UNSPACED,
  UPPER,
} from '../facts/characters.js';
import { combine } from '../facts/hash.js';
import { type LexicalTables, lexicalTables, matchPhrases, WEB_TOKEN } from '../facts/lexical.js';
import {
  ALL_CAPITALS,
  CAPITALISED,
  CHARACTER_PAIR,
  NUMERIC,
  readUnspacedRun,
  readWord,
  Tokens,
  YEAR_TOKEN,
} from '../facts/tokens.js';
import type { TextDocument } from '../values/document.js';
import { flagBit, type Statistics } from '../values/statistics.js';
import { detectLanguage, type ScriptCounts } from './language.js';

const ADDRESS = flagBit('address');
const YEAR = flagBit('year');
const CLOCK = flagBit('clock');
const ELLIPSIS = flagBit('ellipsis');
const OPENS_WITH_QUOTE = flagBit('opens with quote');
const ENDS_WITH_COLON = flagBit('ends with colon');
const LEADING_MARKER = flagBit('leading marker');
const ONLY_NUMBERS = flagBit('only numbers');
const NO_WORDS = flagBit('no words');
const SYMBOL_FLAG = flagBit('symbol');
const LINK_SYNTAX = flagBit('link syntax');
const SPACED_DASH = flagBit('spaced dash');
const LOWER_START = flagBit('starts in lower case');
const ENDS_WITH_COMMA = flagBit('ends with comma');
const GLUED_SENTENCE = flagBit('glued sentence');
const ENDS_WITH_BRACKET = flagBit('ends with bracket');

/** The flag that a character sets wherever it stands, by code unit. */
const characterFlags = new Int32Array(65536);
for (const [characters, name] of [
  ['@', 'at sign'],
  ['©®™', 'copyright sign'],
  ['|•·│｜', 'bar or bullet'],
  ['?？؟', 'question mark'],
  ['!！', 'exclamation mark'],
  ['/', 'slash'],
  ['([（【「', 'bracket'],
  ['$€£¥₹₽₺₩￥', 'currency'],
  ['…', 'ellipsis'],
  ['#', 'hash sign'],
  ['>»›→▶►←«', 'arrow'],
  ['%', 'percent'],
  ['"“”„«»「」『』', 'quote'],
] as const) {
  for (const character of characters) characterFlags[character.charCodeAt(0)] = flagBit(name);
}

/** So many kana tell a Japanese text from a Chinese one; more are not counted. */
const ENOUGH_KANA = 2000;
/** Digits of a footnote's number. */
const LONGEST_FOOTNOTE = 3;
/** A label before a colon has so many tokens at most. */
const LONGEST_LABEL = 4;

/** Per-language votes are counted on so many tokens at most. */
const LANGUAGE_SAMPLE = 1500;

/** Reads every character once and counts what the features need. */
export function analyse(document: TextDocument, language: string | undefined): Statistics {
  const { text, count } = document;
  const tables = lexicalTables();
  const tokens = new Tokens(64 + (text.length >> 2));
  const integers = (): Int32Array => new Int32Array(count);
  const statistics = {
    document,
    tokens,
    tokenStart: new Int32Array(count + 1),
    words: integers(),
    capitalised: integers(),
    allCapitals: integers(),
    numbers: integers(),
    stopwords: integers(),
    commas: integers(),
    sentenceEnds: integers(),
    wordCharacters: integers(),
    flags: integers(),
    first: new Uint16Array(count),
    last: new Uint16Array(count),
    terminated: new Uint8Array(count),
    identity: integers(),
    cues: integers(),
    cueTokens: integers(),
    openingCues: integers(),
    labelTokens: new Uint8Array(count),
    hasStopwords: false,
    language: 'und',
  };
  const scripts: ScriptCounts = { ideographs: 0, kana: 0, unspaced: 0, caseless: 0, caselessExample: 0, letters: 0 };
  for (let paragraph = 0; paragraph < count; paragraph++) readParagraph(statistics, paragraph, scripts, tables);
  const detected = detectLanguage(tokens, tables, scripts, LANGUAGE_SAMPLE, language);
  countStopwords(statistics, detected.mask);
  statistics.hasStopwords = detected.mask !== 0;
  statistics.language = language ?? detected.tag;
  return statistics;
}

type Draft = { -readonly [Key in keyof Statistics]: Statistics[Key] };

function readParagraph(statistics: Draft, paragraph: number, scripts: ScriptCounts, tables: LexicalTables): void {
  const { document, tokens } = statistics;
  const { text } = document;
  const start = document.start[paragraph] as number;
  const end = document.end[paragraph] as number;
  const firstToken = tokens.count;
  statistics.tokenStart[paragraph] = firstToken;
  let flags = 0;
  let commas = 0;
  let sentenceEnds = 0;
  let wordCharacters = 0;
  let ideographs = 0;
  let unspaced = 0;
  let lastName = 0;
  let lastCode = 0;
  let firstCode = 0;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const name = (classes[code] as number) || classOf(code);
    if (firstCode === 0 && name !== IGNORABLE) firstCode = code;
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
          scripts.caseless += at - before;
          scripts.caselessExample = code;
        } else scripts.letters += at - before;
        if (lastName === TERMINAL && name === UPPER && before > start) flags |= GLUED_SENTENCE;
      }
      wordCharacters += at - before;
      lastName = classOf(text.charCodeAt(at - 1));
      lastCode = text.charCodeAt(at - 1);
      continue;
    }
    if (name === COMMA) commas++;
    else if (name === TERMINAL) {
      if (lastName !== TERMINAL && code !== 0x2026) sentenceEnds++;
      else if (code === 46 && lastCode === 46) flags |= ELLIPSIS;
      flags |= characterFlags[code] as number;
    } else if (name === SYMBOL || (name !== SPACE && name !== IGNORABLE)) {
      const flag = characterFlags[code] as number;
      if (flag !== 0) flags |= flag;
      else if (name === SYMBOL && code > 0x2000) flags |= SYMBOL_FLAG;
      else if (code === 58 && lastName === DIGIT && classOf(text.charCodeAt(at + 1)) === DIGIT) flags |= CLOCK;
      else if ((code === 45 || code === 0x2013 || code === 0x2014) && lastName === SPACE && at > start) {
        if (classOf(text.charCodeAt(at + 1)) === SPACE) flags |= SPACED_DASH;
      }
      if (code === 40 && lastCode === 93) flags |= LINK_SYNTAX;
      if ((code === 58 || code === 0xff1a) && statistics.labelTokens[paragraph] === 0 && at + 1 < end) {
        const before = tokens.count - firstToken;
        statistics.labelTokens[paragraph] = before > LONGEST_LABEL ? LONGEST_LABEL + 1 : before;
      }
    }
    if (name !== IGNORABLE) {
      lastName = name;
      lastCode = code;
    }
    at++;
  }
  if (firstCode !== 0) flags |= edgeFlags(text, start, end, firstCode, lastCode);
  statistics.flags[paragraph] = flags;
  statistics.commas[paragraph] = commas;
  statistics.sentenceEnds[paragraph] = sentenceEnds;
  statistics.wordCharacters[paragraph] = wordCharacters;
  statistics.first[paragraph] = firstCode;
  statistics.last[paragraph] = lastCode;
  statistics.terminated[paragraph] = endsSentence(text, start, end) ? 1 : 0;
  statistics.words[paragraph] = (ideographs + 1) >> 1;
  statistics.words[paragraph] += Math.ceil(unspaced / 5);
  scripts.ideographs += ideographs;
  scripts.unspaced += unspaced;
  statistics.tokenStart[paragraph + 1] = tokens.count;
  readTokens(statistics, paragraph, firstToken, tables);
}

function countKana(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x3040 && code < 0x3100) found++;
  }
  return found;
}

function edgeFlags(text: string, start: number, end: number, first: number, last: number): number {
  let flags = 0;
  const firstName = classOf(first);
  if (firstName === LOWER) flags |= LOWER_START;
  if (firstName === OPENING || first === 34 || first === 39 || first === 0x201d || first === 0x201e) {
    flags |= OPENS_WITH_QUOTE;
  }
  const second = classOf(text.charCodeAt(start + 1));
  if (end - start > 1 && second !== LOWER && second !== UPPER && second !== DIGIT) {
    if (first === 45 || first === 42 || first === 0x2013 || first === 0x2014 || first === 0x2022 || first === 0xb7) {
      flags |= LEADING_MARKER;
    }
  }
  if (last === 58 || last === 0xff1a) flags |= ENDS_WITH_COLON;
  if (classOf(last) === COMMA) flags |= ENDS_WITH_COMMA;
  if (last === 41 || last === 93 || last === 0xff09) flags |= ENDS_WITH_BRACKET;
  return flags;
}

/** Whether the last word is followed by a stop; quotes, brackets and a footnote's number may follow that. */
function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && isTrailing(text.charCodeAt(at))) at--;
  const digits = at;
  while (at > start && digits - at < LONGEST_FOOTNOTE && classOf(text.charCodeAt(at)) === DIGIT) at--;
  if (at < digits) {
    const beforeStop = at > start ? classOf(text.charCodeAt(at - 1)) : DIGIT;
    if (classOf(text.charCodeAt(at)) !== TERMINAL || beforeStop === DIGIT) return false;
  }
  return at >= start && classOf(text.charCodeAt(at)) === TERMINAL;
}

function isTrailing(code: number): boolean {
  const name = classOf(code);
  return name === SPACE || name === IGNORABLE || closesQuote(code);
}

/** Looks the paragraph's tokens up and sums what they say. */
function readTokens(statistics: Draft, paragraph: number, from: number, tables: LexicalTables): void {
  const { tokens } = statistics;
  const to = tokens.count;
  let flags = statistics.flags[paragraph] as number;
  let spaced = 0;
  let capitalised = 0;
  let allCapitals = 0;
  let numbers = 0;
  let identity = 0;
  for (let token = from; token < to; token++) {
    const hash = tokens.hash[token] as number;
    const property = tokens.property[token] as number;
    identity = combine(hash, identity);
    if (property & CAPITALISED) capitalised++;
    if (property & ALL_CAPITALS) allCapitals++;
    if (property & NUMERIC) numbers++;
    if ((property & CHARACTER_PAIR) === 0) spaced++;
    if (hash === YEAR_TOKEN) flags |= YEAR;
  }
  const phrases = matchPhrases(tokens, from, to, tables);
  for (let token = from; token < to; token++) {
    const lexical = tokens.lexical[token] as number;
    if (lexical & WEB_TOKEN) flags |= ADDRESS;
  }
  if (to === from) flags |= NO_WORDS;
  else if (numbers === to - from) flags |= ONLY_NUMBERS;
  statistics.flags[paragraph] = flags;
  statistics.words[paragraph] = (statistics.words[paragraph] as number) + spaced;
  statistics.capitalised[paragraph] = capitalised;
  statistics.allCapitals[paragraph] = allCapitals;
  statistics.numbers[paragraph] = numbers;
  statistics.identity[paragraph] = identity;
  statistics.cues[paragraph] = phrases.kinds;
  statistics.cueTokens[paragraph] = phrases.covered;
  statistics.openingCues[paragraph] = phrases.opening;
  if ((statistics.labelTokens[paragraph] as number) > LONGEST_LABEL) statistics.labelTokens[paragraph] = 0;
}

function countStopwords(statistics: Draft, mask: number): void {
  const { tokens, tokenStart, stopwords, document } = statistics;
  for (let paragraph = 0; paragraph < document.count; paragraph++) {
    let found = 0;
    const to = tokenStart[paragraph + 1] as number;
    for (let token = tokenStart[paragraph] as number; token < to; token++) {
      if ((tokens.lexical[token] as number) & mask) found++;
    }
    stopwords[paragraph] = found;
  }
}
