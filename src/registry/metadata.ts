import type { Facts } from '../model/facts.ts';
import { UserError } from '../model/user-error.ts';
import { identify } from '../sites/identify.ts';
import { ends } from './chains.ts';
import { factNames, metadataEntry, metadataKeys, metadataSchema } from './metadata-schema.ts';
import { parseKept } from './parse-kept.ts';
import { entriesOf, readEntries } from './read-entries.ts';
import { validate } from './read-json.ts';
import { currentId, newestName, type Renamed, type Resolve } from './renamed.ts';

/** What is kept of one resource: facts, the key that citations use, and what it was called before. */
export interface MetadataEntry extends Facts {
  readonly url?: string;
  readonly citekey?: string;
  readonly aliases?: readonly string[];
}

/** What a metadata file holds. */
export interface Metadata {
  readonly schema?: string;
  /** By the ids as they are written. */
  readonly entries: ReadonlyMap<string, MetadataEntry>;
  /** What ids of the file are called now. */
  readonly renamed: Renamed;
}

export const noMetadata: Metadata = { entries: new Map(), renamed: new Map() };

const code = 'METADATA_INVALID';

/** Reads the text of a metadata file. Throws `UserError`. */
export function parseMetadata(path: string, text: string): Metadata {
  const written = parseKept(path, text);
  const place = { path, code };
  const { resources, ...rest } = Object.fromEntries(entriesOf(written, place));
  const { $schema } = validate(metadataSchema, rest, place, metadataKeys);
  const entries = readEntries(metadataEntry, resources, { ...place, within: ['resources'] }, metadataKeys);
  const renamed = renamedIn(entries, path);
  refuseSharedKeys(entries, renamed, path);
  return { ...($schema !== undefined && { schema: $schema }), entries, renamed };
}

/** The id of an entry today: what its own address is, else what its id stands for. */
export function idOfEntry(key: string, { url }: MetadataEntry): string {
  return url === undefined ? currentId(key) : identify(url).id;
}

/** The entries by the ids of the resources that they are about; what was written under several ids is put together. */
export function entriesByResource({ entries }: Metadata, resolve: Resolve): ReadonlyMap<string, MetadataEntry> {
  const byId = new Map<string, MetadataEntry>();
  for (const [key, entry] of inOrder(entries)) {
    const id = resolve(key);
    const other = byId.get(id);
    if (other === undefined) byId.set(id, entry);
    else byId.set(id, id === key ? { ...other, ...entry } : { ...entry, ...other });
  }
  return byId;
}

/** By key, whatever the order of the file is. */
export function inOrder<Entry>(entries: ReadonlyMap<string, Entry>): readonly (readonly [string, Entry])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The facts of an entry alone. */
export function factsOf(entry: MetadataEntry | undefined): Facts {
  return Object.fromEntries(factNames.flatMap((name) => (entry?.[name] === undefined ? [] : [[name, entry[name]]])));
}

function renamedIn(entries: Metadata['entries'], path: string): Renamed {
  const claims = [...entries].flatMap(([key, entry]) => claimsOf(key, entry));
  const first = new Map(claims.toReversed());
  const renamed = ends(first, (id) => {
    throw invalid(path, `the aliases of "${id}" lead back to itself`, 'break the circle');
  });
  for (const [name, id] of claims) {
    const [one, other] = [newestName(name, renamed), newestName(id, renamed)];
    if (one !== other) throw invalid(path, `"${name}" is an alias of both "${one}" and "${other}"`, 'keep one of them');
  }
  return renamed;
}

/** The names that an entry gives to what it is about, each with the id of today. */
function claimsOf(key: string, entry: MetadataEntry): readonly (readonly [name: string, id: string])[] {
  const id = idOfEntry(key, entry);
  const names = [key, ...(entry.aliases ?? [])].flatMap((written) => [written, currentId(written)]);
  return names.filter((name) => name !== id).map((name) => [name, id]);
}

function refuseSharedKeys(entries: Metadata['entries'], renamed: Renamed, path: string): void {
  const owners = new Map<string, string>();
  for (const [key, { citekey }] of entries) {
    if (citekey === undefined) continue;
    const owner = owners.get(citekey) ?? key;
    if (newestName(owner, renamed) !== newestName(key, renamed)) {
      throw invalid(path, `"${owner}" and "${key}" have the citekey "${citekey}"`, 'take it from the one cited less');
    }
    owners.set(citekey, owner);
  }
}

function invalid(path: string, message: string, hint: string): UserError {
  return new UserError(code, `${path}: ${message}`, { hint });
}
