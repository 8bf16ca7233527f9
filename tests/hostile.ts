import { capacityFor, HASH_START, hashStep, slotOf } from '../src/facts/hash.js';
import { lexicons } from '../src/lexicon/index.js';
import { fixtures } from './fixtures.js';

/** A line costs as much as so many characters, whatever stands on it. */
const LINE = 60;
const lineBreaks: readonly number[] = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];
/** What stands for line breaks in a text without them. */
const standIn = /\\n|(?<=\S)(?:\t| {2,})(?=\S)|(?:<|&lt;)(?:p|br)(?:>|&gt;)(?=\S)|(?<=\S ?)\|/g;

/** The length of a text in units: characters, a line counting as many as an ordinary one has. */
export function unitsOf(text: string): number {
  let lines = 0;
  for (let at = 0; at < text.length; at++) if (lineBreaks.includes(text.charCodeAt(at))) lines++;
  if (lines === 0) lines = text.match(standIn)?.length ?? 0;
  return text.length + (LINE - 1) * lines;
}

/** Numbers that look random and are the same every time (Numerical Recipes). */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Pages like those of the fixtures: their lines, and new sentences and headings of their words. */
export function ordinaryText(size: number): string {
  const lines = fixtures.flatMap(({ input }) => input.split('\n'));
  const words = lines.flatMap((line) => line.split(' '));
  const next = numbers();
  const made = (least: number, more: number): string =>
    Array.from({ length: least + next(more) }, () => words[next(words.length)]).join(' ');
  return counted(size, () => {
    const kind = next(4);
    if (kind === 0) return `${lines[next(lines.length)]}\n`;
    return kind === 1 ? `${made(2, 5)}\n` : `${made(12, 50)}.\n`;
  });
}

/** Pieces by number until there are so many characters. */
function counted(size: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('').slice(0, size);
}

/** Words of six letters that crowd into one part of a table of hashes. */
function crowdedWords(count: number): string[] {
  const mask = capacityFor(count) - 1;
  const words: string[] = [];
  for (let number = 0; words.length < count; number++) {
    let word = '';
    let hash = HASH_START;
    for (let rest = number, letter = 0; letter < 6; letter++, rest = Math.floor(rest / 26)) {
      const code = 97 + (rest % 26);
      word += String.fromCharCode(code);
      hash = hashStep(hash, code);
    }
    if (number >= 26 ** 6) throw new Error('Expected more words of six letters');
    if (slotOf(hash, mask) < mask / 64) words.push(word);
  }
  return words;
}

const sentence = 'The storm that reached the coast on Friday has damaged the harbour, the mayor said. ';
const cues: readonly string[] = lexicons.flatMap(({ cues: byKind }) => Object.values(byKind).flat());

/** Texts of which a piece is repeated. */
const repeated: Readonly<Record<string, string>> = {
  'one line without spaces': 'a',
  'one line of one sentence': sentence,
  'one line of sentences in capitals': sentence.toUpperCase(),
  'one line of two-word sentences': 'Why not? So what! ',
  newlines: '\n',
  'carriage returns': '\r',
  'lines of spaces': ' \n',
  'lines of one letter': 'a\n',
  'lines of one letter, CRLF': 'a\r\n',
  'lines of one letter, U+2028': 'a\u2028',
  'lines of one digit': '1\n',
  'lines of one character that no one sees': '\u200b\n',
  'the same line': 'Storm damages harbour\n',
  'the same line with a site': 'Storm damages harbour | The Daily Sample\n',
  'the same sentence on lines': `${sentence}\n`,
  'the same paragraph': `${sentence.repeat(3)}\n\n`,
  'the same prompt': 'Read more\n',
  'a prompt behind a sentence': `${sentence}Subscribe to our newsletter now. `,
  'a prompt behind a sentence, on lines': `${sentence}Subscribe to our newsletter now.\n`,
  stops: '. ',
  'stops without spaces': '.',
  'letters with stops': 'A. b! c? ',
  abbreviations: 'Dr. J. ',
  initials: 'J. K. R. Doe ',
  addresses: 'https://example.com/a/b?c=d&e=f ',
  'addresses on lines': 'https://example.com/a/b?c=d&e=f\n',
  'addresses without spaces': 'https://example.com/',
  entities: '&amp;',
  tags: '<p>',
  'tags before letters': '<p>a',
  'escaped tags before letters': '&lt;p&gt;a ',
  'tags that never end': '<p class="',
  'tags without end on lines': '<a href=x\n',
  'high surrogates': '\ud800',
  'low surrogates with spaces': '\udc00 ',
  'joined emoji': '👨‍👩‍👧‍👦',
  'joined emoji on lines': '👨‍👩‍👧‍👦\n',
  'emoji with spaces': '😀 ',
  'a Chinese character': '嵐',
  'Japanese sentences': '嵐は金曜日の夜に海岸に到達した。',
  'short Japanese sentences': '港は閉鎖。',
  'Japanese lines': '嵐は金曜日の夜\n',
  Thai: 'พายุถล่มท่าเรือ',
  Arabic: 'العاصفة ضربت الميناء. ',
  'combining marks': 'a\u0301\u0301\u0301\u0301',
  quotes: '"',
  'pairs of quotes': '“a” ',
  'quotes behind stops': '.”',
  hyphens: '-',
  dashes: '— ',
  'list markers': '-\n',
  'opening brackets': '(',
  'closing brackets': ')] ',
  'pairs of brackets': '[](x) ',
  bars: 'a | ',
  commas: 'a, ',
  digits: '1',
  figures: '1,280.5 % ',
  'spaces and tabs': ' \t',
  'zero-width characters': '\u200b',
  'control characters': '\0\x07',
  'a list of two-character lines': '- \nab\n',
  'lines that go on in lower case': 'the storm that reached the coast on friday has dam\n',
  'lines that begin with a comma': ', and the storm that reached the coast\n',
  'labels on lines': 'Source: Reuters\n',
  'names of files': 'a-1280x720',
  'names of files, each glued to a sentence': `harbour-1280x720${sentence}\n`,
  'names and an agency': `${sentence.trim()}Jane Doe/Reuters\n`,
  'names without an agency': `${sentence.trim()}ab ,ab ,ab ,ab ,ab ,ab ,ab ,ab ,ab ,x\n`,
  'spaces at the end of lines': `${sentence}${' '.repeat(60)}\n`,
  'one word in sentences': `${'the '.repeat(20)}end.\n`,
  'a phrase of cues': 'Sign up for our newsletter ',
  'escaped newlines': '\\n',
  'letters behind escaped newlines': 'A\\n',
  'letters behind two spaces': 'A  ',
  'letters behind tabs': 'A\t',
  'sentences behind escaped newlines': `${sentence}\\n`,
  backslashes: '\\',
  'comments that never end': '<!--',
  'tags with long values': `<p class="${'x'.repeat(900)}">a`,
  'links without end': '](',
  'links without end behind words': '[a](/b ',
  'titles of links without end': '](/b "c ',
  'pictures without end': '![',
  'links behind backslashes': ']\\(\\',
  links: '[a](/b) ',
  'quoted lines': '> ab\n',
  'quoted lines of different depth': '> a\n> > b\n',
  'quoted blank lines': '>\n',
  'line breaks of HTML': 'a<br>',
  'line breaks of HTML on lines': '<br>\n',
  'sentences between bars': `${sentence.trim()}|`,
  'letters behind bars and sentences': `${sentence.trim()}|${'a|'.repeat(40)}`,
  'wrong encodings': 'donâ€™t ',
  'letters in a wrong encoding': 'Ã©',
  'letters that were read wrongly twice': 'ÃƒÂ©',
  'beginnings of letters in a wrong encoding': 'Ã',
  'short lines that break at stop words': 'the bridge over the\n',
  'addresses in square brackets': 'a [https://example.org/b] ',
  'addresses in square brackets without end': '[https://b',
  'addresses in square brackets on lines': 'ab\n[/b]\n',
  'data in square brackets without end': '[data:a b ',
  'numbers of links': '[1]A ',
  'numbers of links and addresses': '[1]A\n1. https://b\n',
  'addresses with spaces without end': '](a:b c ',
  'addresses between angle brackets without end': '](<a ',
  'queries of addresses': 'https://b?c=d%20e',
  'texts of links without end on lines': '[ab\n',
  'addresses of links without end on lines': '[a](b\n',
  'links broken over lines': '[ab\ncd](e-\nf) ',
  'links around nothing on lines': '* [](/a)\n',
  'tags on lines': '</div>\n',
  'glued lines': `${sentence.trim()}Harbour`,
  'glued lines of one word': 'abCd',
  'glued lines on lines': `${`${sentence.trim()}Harbour`.repeat(12)}\n`,
  'long lines that lost their line breaks': `${'Storm hits Harbour Mayor asks for help '.repeat(40)}\n`,
  'escapes of letters': '\\u00e9',
  'escapes of letters without end': '\\u00',
  'references to letters': 'a&eacute;',
  'references to letters without end': '&#10',
  scripts: `window.document.push(function(){var a={"@context":"b"};});`,
  'scripts on lines': `window.document.push(function(){\nvar a = {\n"@context":"b"};});\n`,
  'scripts in lines of text': `window.document.push(function(){var a={"@context":"b"};}); ${sentence.repeat(3)}`,
  'dashes at the beginnings of lines': `${'abcde '.repeat(11)}\n- abc\n`,
};

/** Texts that no piece makes up. */
const made: Readonly<Record<string, (size: number) => string>> = {
  'unique lines': (size) => counted(size, (line) => `Line ${line} of ${(line * 7919) % 104729}\n`),
  'unique words': (size) => counted(size, (word) => `w${(word * 7919).toString(36)} q${word.toString(36)} `),
  'unique sentences on one line': (size) => counted(size, (word) => `Sentence ${word} speaks of ${word * 7}. `),
  'unique lines of two letters': (size) =>
    counted(size, (line) => `${String.fromCharCode(97 + (line % 26), 97 + (Math.floor(line / 26) % 26))}\n`),
  'numbered lines without spaces': (size) => counted(size, (line) => `${line}嵐は金曜日の夜に海岸に到達した。\n`),
  'unique labels': (size) => counted(size, (line) => `Label ${line}: value\n`),
  'beginnings of each other': (size) => counted(size, (line) => `${'Storm '.repeat(1 + (line % 60))}\n`),
  'a hole of spaces': (size) => `One line that has${' '.repeat(size)}a hole in it.`,
  'a hole of newlines': (size) => `One.${'\n'.repeat(size)}Two.`,
  'one very long word between sentences': (size) => `${sentence}\n${'a'.repeat(size)}\n${sentence}`,
  'quotes from one long paragraph': (size) =>
    `${`${sentence.slice(0, -2)} and `.repeat(size / sentence.length)}\n${counted(900, (line) => `${line} ${sentence}\n`)}`,
  'every phrase of the lexicons, on lines': (size) => repeat(`${cues.join('\n')}\n`, size),
  'every phrase of the lexicons, on one line': (size) => repeat(`${cues.join(' ')} `, size),
  'every phrase of the lexicons, as sentences': (size) => repeat(`${cues.join('. ')}. `, size),
  'every phrase of the lexicons, behind sentences': (size) =>
    counted(size, (line) => `${sentence}${cues[line % cues.length]}.\n`),
  'words that crowd into a few slots of a table': (size) => {
    const words = crowdedWords(Math.floor(size / 7));
    return words.map((word, at) => (at % 60 === 59 ? `${word}.\n` : `${word} `)).join('');
  },
};

function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** Texts that somebody made, or that an accident made, to keep the library busy; by name, of a given length. */
export const hostileTexts: readonly (readonly [name: string, text: (size: number) => string])[] = [
  ...Object.entries(repeated).map(([name, piece]) => [name, (size: number) => repeat(piece, size)] as const),
  ...Object.entries(made),
];
