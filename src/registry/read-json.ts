import * as v from 'valibot';
import { didYouMean } from '../model/did-you-mean.ts';
import { UserError } from '../model/user-error.ts';
import { plainIssue } from './plain-issue.ts';

/** Validates parsed JSON. Throws `UserError` that names the first field at fault, with what an unknown key may have meant. */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  { path, code, within = [] }: { readonly path: string; readonly code: string; readonly within?: readonly string[] },
  knownKeys: readonly string[] = [],
): v.InferOutput<Schema> {
  if (Array.isArray(value)) throw new UserError(code, `${path}: ${fieldName(within)}: it is a list, not an object`);
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = fieldName([...within, ...(issue.path ?? []).map(({ key }) => key)]);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const key = String(issue.path?.at(-1)?.key);
    const hint = didYouMean(key, knownKeys) ?? `known keys: ${knownKeys.join(', ')}`;
    const place = fieldName([...within, ...(issue.path ?? []).slice(0, -1).map((item) => item.key)], '');
    throw new UserError(code, `${path}: unknown key "${key}"${place === '' ? '' : ` of ${place}`}`, { hint });
  }
  throw new UserError(code, `${path}: ${field}: ${plainIssue(issue)}`);
}

/** An object with these keys and no other; not even names that every object of JavaScript has, such as `constructor`. */
export function strict<Entries extends v.ObjectEntries>(entries: Entries): v.StrictObjectSchema<Entries, undefined> {
  return v.strictObject(Object.assign(Object.create(null), entries));
}

/** A path as people write it: `resources[3].kind`. */
function fieldName(path: readonly unknown[], whole = 'the whole'): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return name === '' ? whole : name.replace(/^\./, '');
}
