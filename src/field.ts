import { described } from './options.js';

/** A value that has fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** The field that holds the text of a record where none is named. */
export const defaultField = 'text';

/** Whether a value has fields; an array, of bytes too, has items. */
export function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/**
 * Finds the text of a record.
 *
 * @param field the name of a field, or names with dots between them that lead to one inside of others; a field
 *   of the record that is called by the whole of it comes first
 * @returns the text, and the names that lead to it
 * @throws {TypeError} when there is no string
 */
export function textOf(record: Fields, field: string): { readonly text: string; readonly path: readonly string[] } {
  const path = isIn(record, field) ? [field] : field.split('.');
  let value: unknown = record;
  for (const name of path) value = hasFields(value) && isIn(value, name) ? value[name] : undefined;
  if (typeof value === 'string') return { text: value, path };
  const given = value === undefined ? 'none' : described(value);
  throw new TypeError(`Expected the field \`${field}\` to be a string, got ${given}`);
}

/** Getters of a class are fields, what every object has is none. */
function isIn(record: Fields, name: string): boolean {
  return Object.hasOwn(record, name) || (name in record && !(name in Object.prototype));
}
