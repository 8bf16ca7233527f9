/** What happens to texts on their way, by name. Lines stay in their order, and so do the words of each. */
export const damages: Readonly<Record<string, (text: string) => string>> = {
  none: (text) => text,
  'blank lines between all lines': (text) => text.replace(/\n+/g, '\n\n'),
  'CR CR LF for line breaks': (text) => text.replaceAll('\n', '\r\r\n'),
  'hard wraps at 72': wrapped,
  'hard wraps, and blank lines between all lines': (text) => wrapped(text.replace(/\n+/g, '\n\n')),
  'hard wraps in quoted lines': (text) => wrapped(text.replace(/\n+/g, '\n\n')).replace(/^ ?/gm, '> '),
  '`\\n` for line breaks': (text) => text.replaceAll('\n', '\\n'),
  'tabs for line breaks': (text) => text.replace(/\n+/g, '\t'),
  'bars for line breaks': (text) => text.replace(/\n+/g, ' | '),
  '`<br>` for line breaks': (text) => text.replace(/\n+/g, '<br>'),
  '`<p>` around lines, without line breaks': (text) => text.replace(/^.*\S.*$/gm, '<p>$&</p>').replace(/\n+/g, ''),
  'spaces for line breaks': (text) => text.replace(/\n+/g, ' '),
  'nothing for line breaks': (text) => text.replace(/\n+/g, ''),
  '`<br>` before line breaks': (text) => text.replaceAll('\n', '<br />\n'),
  '`&nbsp;` between lines': (text) => text.replace(/\n+/g, '\n&nbsp;\n'),
  'a backslash before line breaks': (text) => text.replace(/(?<=\S)\n/g, '\\\n'),
  'tags around lines': (text) => text.replace(/^\S.*$/gm, '<p>$&</p>'),
  'escaped tags around lines': (text) => text.replace(/^\S.*$/gm, '&lt;p&gt;$&&lt;/p&gt;'),
  'bullets before lines': (text) => text.replace(/^(?=\S)/gm, '• '),
  'numbers before lines': numbered,
  'links on short lines': (text) => text.replace(/^\S.{0,50}$/gm, '[$&](https://news.example.org/a)'),
  'stars around short lines': (text) => text.replace(/^\S.{0,50}$/gm, '**$&**'),
  'read as Windows-1252': misread,
  'read as Windows-1252 twice': (text) => misread(misread(text)),
  'references to all characters beyond ASCII': (text) =>
    text.replace(/[^\0-\x7f]/gu, (sign) => `&#${sign.codePointAt(0)};`),
  'escapes of these, as in JSON': (text) =>
    text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'character references for quotes': (text) => text.replace(/["“”]/g, '&quot;').replace(/['‘’]/g, '&#39;'),
  'accents as characters of their own': (text) => text.normalize('NFD'),
  'no accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'soft hyphens': (text) => text.replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, '\u00ad'),
  'a line for each sentence': (text) => text.replace(/(?<=[.!?]["”’)]?) (?=["“‘(]?\p{Lu})/gu, '\n'),
  'no capitals': (text) => text.toLowerCase(),
  'capitals only': (text) => text.toUpperCase(),
  'no stops at the ends of lines': (text) => text.replace(/[.!?]$/gm, ''),
  'no punctuation': (text) => text.replace(/[.,;:!?]/g, ''),
};

const WIDTH = 72;
const windows1252 = new TextDecoder('windows-1252');

function wrapped(text: string): string {
  return text.replace(/.+/g, (line) => {
    let width = 0;
    return line.replace(/(\S+) */g, (_, word: string) => {
      const breaks = width > 0 && width + 1 + word.length > WIDTH;
      const before = breaks ? '\n' : width > 0 ? ' ' : '';
      width = breaks || width === 0 ? word.length : width + 1 + word.length;
      return before + word;
    });
  });
}

function numbered(text: string): string {
  let number = 0;
  return text.replace(/^(?=\S)/gm, () => `${++number}. `);
}

function misread(text: string): string {
  return windows1252.decode(new TextEncoder().encode(text));
}
