import type * as v from 'valibot';
import { UserError } from '../model/user-error.ts';
import { validate } from './read-json.ts';

interface Place {
  readonly path: string;
  readonly code: string;
  /** The keys that lead to the object. */
  readonly within?: readonly string[];
}

/** An object of a file as pairs; undefined is an empty one. Every key is only text, `__proto__` too. Throws `UserError`. */
export function entriesOf(value: unknown, { path, code, within = [] }: Place): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  const what = Array.isArray(value) ? 'it is a list, not an object' : 'it is no object';
  throw new UserError(code, `${path}: ${within.join('.') || 'the whole'}: ${what}`);
}

/** Validates what stands under each key of an object. Throws `UserError` that names the first field at fault. */
export function readEntries<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: Place,
  knownKeys: readonly string[],
): ReadonlyMap<string, v.InferOutput<Schema>> {
  const { within = [] } = place;
  return new Map(
    entriesOf(value, place).map(([key, entry]) => [
      key,
      validate(schema, entry, { ...place, within: [...within, key] }, knownKeys),
    ]),
  );
}
