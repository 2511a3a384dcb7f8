import { distance } from 'fastest-levenshtein';
import { type Field, type FieldName, fieldNames, fields } from './query-fields.ts';

const rows: readonly (readonly [FieldName, Field])[] = fieldNames.map((name) => [name, fields[name]]);
const names = new Map(
  rows.flatMap(([name, { alias }]) => [
    [name, name] as const,
    ...(alias === undefined ? [] : [[alias, name] as const]),
  ]),
);

/** The field of a name. */
export function fieldNamed(name: string): FieldName | undefined {
  return names.get(name.toLowerCase());
}

/** The field that a name nearly is, or that others call so: by what it should have been called. */
export function nearField(written: string): string | undefined {
  const name = written.toLowerCase();
  const mistaken = rows.find(([, row]) => row.mistaken.some((other) => other === name || `${other}s` === name));
  return mistaken?.[0] ?? [...names.keys()].find((known) => isNear(name, known));
}

const inWords = 'a word is looked for in title, description and address: leave the name out';
const asOption = (name: string) => `it is an option, outside of the query: --${name}`;
const others = `the fields are ${fieldNames.map((name) => `${name}:`).join(', ')}`;
const elsewhere: Readonly<Record<string, (name: string) => string>> = {
  'title name description text body abstract content intitle inurl link author authors by venue journal': () => inWords,
  'sort limit format output registry': asOption,
  'has in id lang language': () => others,
};

/** What others have fields for, and how to ask for it here. `url:` is none of them: it begins ids. */
const strangers: ReadonlyMap<string, string> = new Map(
  Object.entries(elsewhere).flatMap(([written, hint]) => written.split(' ').map((name) => [name, hint(name)] as const)),
);

/** What to do without a field that others have. */
export function strangeField(written: string): string | undefined {
  return strangers.get(written.toLowerCase());
}

/** A letter off, two in a long name; the same letters in another order; or cut short. */
function isNear(name: string, known: string): boolean {
  if (lettersOf(name) === lettersOf(known)) return true;
  if (known.length < 3) return false;
  if (name.length >= 3 && known.startsWith(name)) return true;
  return distance(name, known) <= (known.length > 5 ? 2 : 1);
}

function lettersOf(name: string): string {
  return [...name].sort().join('');
}
