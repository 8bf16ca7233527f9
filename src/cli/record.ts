import { type Fields, hasFields, textOf } from '../field.js';
import type { CleanResult, Kind } from '../index.js';
import { described } from '../options.js';
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
  const { text, path } = textOf(recordOf(json), field);
  const members = membersOf(json);
  if (keepRaw !== undefined && members.has(keepRaw)) {
    throw new Error(`Expected no field \`${keepRaw}\`, which --keep-raw would replace`);
  }
  const result = clean(text);
  const changes = new Map([[field, JSON.stringify(result.text)]]);
  const { start, end } = spanAt(json, members, path);
  members.set(field, { start, end });
  if (keepRaw !== undefined) changes.set(keepRaw, json.slice(start, end));
  changes.set('bodycopy', JSON.stringify(summaryOf(result, paragraphs)));
  return withMembers(json, members, changes);
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

/**
 * Reads a record.
 *
 * @param json an object
 * @throws {Error} when this is none
 */
export function recordOf(json: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`Expected a JSON object: ${(error as Error).message}`);
  }
  if (hasFields(value)) return value;
  throw new Error(`Expected a JSON object, got ${described(value)}`);
}
