import { identify } from '../sites/identify.ts';
import { idOfEntry, inOrder, type Metadata, type MetadataEntry } from './metadata.ts';
import { newestName } from './renamed.ts';

type Entries = ReadonlyMap<string, MetadataEntry>;

/**
 * The entries with others laid over them, field by field, each under what its id is called now; old ids stay as aliases.
 * A citekey that stands is never changed.
 */
export function mergedEntries(metadata: Metadata, added: Entries): Entries {
  const merged = new Map(entriesByNewestName(metadata));
  for (const [written, entry] of inOrder(added)) {
    const id = newestName(written, metadata.renamed);
    const old = merged.get(id) ?? {};
    const { citekey } = old;
    const own = fitting(entry, id);
    merged.set(id, { ...old, ...own, ...aliasesOf([old, own], id), ...(citekey !== undefined && { citekey }) });
  }
  return merged;
}

function entriesByNewestName({ entries, renamed }: Metadata): Entries {
  const named = inOrder(entries).map(([key, entry]) => ({
    key,
    entry,
    id: newestName(idOfEntry(key, entry), renamed),
  }));
  const current = new Map(named.filter(({ key, id }) => key === id).map(({ id, entry }) => [id, entry]));
  for (const { key, entry, id } of named.filter((each) => each.key !== each.id)) {
    const own = current.get(id) ?? {};
    // Both were handed out: the other entry keeps its key from being given to anything else.
    if (own.citekey !== undefined && entry.citekey !== undefined && own.citekey !== entry.citekey) {
      current.set(key, entry);
      continue;
    }
    const old = fitting(entry, id);
    current.set(id, { ...old, ...own, ...aliasesOf([old, own, { aliases: [key] }], id) });
  }
  return current;
}

/** An entry without an address that would make it one of something else. */
function fitting({ url, ...entry }: MetadataEntry, id: string): MetadataEntry {
  return { ...(url !== undefined && identify(url).id === id && { url }), ...entry };
}

function aliasesOf(entries: readonly MetadataEntry[], id: string): Pick<MetadataEntry, 'aliases'> {
  const names = new Set(entries.flatMap(({ aliases = [] }) => aliases));
  names.delete(id);
  return names.size === 0 ? {} : { aliases: [...names].sort() };
}
