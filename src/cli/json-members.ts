/** Where the value of a member stands in the text of its object. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Finds the members of a JSON object in its text, so that one of them can be changed and everything
 * else stays as it was written: parsing and writing again would round long numbers.
 *
 * @param json an object, in valid JSON
 * @returns the span of every member's value; of two members with one name that of the last, which
 *   is the one that `JSON.parse` takes
 */
export function membersOf(json: string): Map<string, Span> {
  const members = new Map<string, Span>();
  let at = json.indexOf('{') + 1;
  for (;;) {
    at = json.indexOf('"', at);
    if (at === -1) return members;
    const keyEnd = stringEnd(json, at);
    const key = json.slice(at, keyEnd);
    const start = skipSpace(json, json.indexOf(':', keyEnd) + 1);
    const end = valueEnd(json, start);
    members.set(key.includes('\\') ? JSON.parse(key) : key.slice(1, -1), { start, end });
    at = end;
  }
}

/**
 * Finds a value inside of other objects.
 *
 * @param json an object, in valid JSON
 * @param members its members
 * @param path the names that lead to the value, which must be there
 */
export function spanAt(json: string, members: ReadonlyMap<string, Span>, path: readonly string[]): Span {
  const [name, ...inner] = path as [string, ...string[]];
  const span = members.get(name) as Span;
  if (inner.length === 0) return span;
  const object = json.slice(span.start, span.end);
  const { start, end } = spanAt(object, membersOf(object), inner);
  return { start: span.start + start, end: span.start + end };
}

/**
 * Sets members of an object in its text.
 *
 * @param json an object with at least one member, in valid JSON
 * @param members its members
 * @param changes names and new values, in JSON; what is not there yet is put at the end, in order
 * @returns the text in pieces: joining long ones only to write them would copy them once more
 */
export function withMembers(
  json: string,
  members: ReadonlyMap<string, Span>,
  changes: ReadonlyMap<string, string>,
): string[] {
  const replaced = [...changes]
    .flatMap(([name, value]) => {
      const span = members.get(name);
      return span === undefined ? [] : [{ ...span, value }];
    })
    .sort((a, b) => a.start - b.start);
  const added = [...changes].filter(([name]) => !members.has(name));
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, value } of replaced) {
    pieces.push(json.slice(at, start), value);
    at = end;
  }
  const last = json.lastIndexOf('}');
  const tail = added.map(([name, value]) => `,${JSON.stringify(name)}:${value}`).join('');
  return [...pieces, json.slice(at, last), tail, '}'];
}

/** Just behind the string that begins at a quotation mark. */
function stringEnd(json: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = json.indexOf('"', at);
    let before = at - 1;
    while (json.charCodeAt(before) === BACKSLASH) before--;
    if ((at - before) % 2 === 1) return at + 1;
  }
}

function skipSpace(json: string, start: number): number {
  let at = start;
  while (json.charCodeAt(at) <= 0x20) at++;
  return at;
}

/** Just behind a value: a string, an object or array with all that is in it, or a bare word. */
function valueEnd(json: string, start: number): number {
  if (json.charCodeAt(start) === QUOTE) return stringEnd(json, start);
  let depth = 0;
  let at = start;
  while (at < json.length) {
    switch (json[at]) {
      case '"':
        at = stringEnd(json, at);
        continue;
      case '{':
      case '[':
        depth++;
        break;
      case '}':
      case ']':
        if (depth === 0) return at;
        depth--;
        if (depth === 0) return at + 1;
        break;
      case ',':
      case ' ':
      case '\t':
      case '\r':
      case '\n':
        if (depth === 0) return at;
        break;
    }
    at++;
  }
  return at;
}
