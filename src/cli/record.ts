import type { CleanResult, Kind } from '../index.js';
import { membersOf, spanAt, withMembers } from './json-members.js';
import type { Format } from './options.js';

/**
 * Cleans the text of a record.
 *
 * @param line a JSON object
 * @returns the record, in pieces, with its text replaced and `bodycopy` set; all else as it was written
 * @throws {Error} when this is no object with a text, or a rule throws
 */
export function cleanRecord(line: string, format: Format, clean: (text: string) => CleanResult): string[] {
  const { field, keepRaw, paragraphs } = format;
  const json = line.trim();
  const { text, path } = textOf(json, field);
  const members = membersOf(json);
  if (keepRaw !== undefined && members.has(keepRaw)) {
    throw new Error(`expected no field \`${keepRaw}\`, which --keep-raw would replace`);
  }
  const result = clean(text);
  const changes = new Map([[field, JSON.stringify(result.text)]]);
  const { start, end } = spanAt(json, members, path);
  members.set(field, { start, end });
  if (keepRaw !== undefined) changes.set(keepRaw, json.slice(start, end));
  changes.set('bodycopy', JSON.stringify(summaryOf(result, paragraphs)));
  return withMembers(json, members, changes);
}

/**
 * The text of a record.
 *
 * @param json an object
 * @returns the text, and the names that lead to it
 * @throws {Error} when this is no object with a text
 */
export function textOf(json: string, field: string): { readonly text: string; readonly path: readonly string[] } {
  const record = parsed(json);
  const path = Object.hasOwn(record, field) ? [field] : field.split('.');
  const text = valueAt(record, path);
  if (typeof text === 'string') return { text, path };
  throw new Error(`expected the field \`${field}\` to be a string, got ${named(text)}`);
}

/** The value that names lead to, from an object into those inside of it. */
function valueAt(record: object, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** What is said of a text beside it. */
function summaryOf({ title, language, confidence, paragraphs }: CleanResult, full: boolean): object {
  const counts = new Map<Kind, number>();
  let kept = 0;
  let edits = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.kept) kept++;
    edits += paragraph.edits?.length ?? 0;
    counts.set(paragraph.kind, (counts.get(paragraph.kind) ?? 0) + 1);
  }
  const dropped = paragraphs.length - kept;
  const kinds = Object.fromEntries(counts);
  return { confidence, kept, dropped, edits, kinds, title, language, ...(full && { paragraphs }) };
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`expected a JSON object: ${(error as Error).message}`);
  }
  if (isObject(value)) return value;
  throw new Error(`expected a JSON object, got ${named(value)}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function named(value: unknown): string {
  if (value === undefined) return 'none';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
