import type { Link } from '../model/link.ts';
import type { Entry, Page } from '../model/page.ts';

/** A page with the links of each entry at hand, recovered ones among them. */
export interface PageIndex {
  readonly page: Page;
  /** Sorted by position. */
  readonly links: readonly Link[];
  readonly linksOf: (entry: number) => readonly Link[];
  /** Where a link stands among those of its entry. */
  readonly placeOf: (link: Link) => number;
  readonly entriesIn: (entry: number) => readonly number[];
}

export function indexPage(page: Page, repaired: readonly Link[]): PageIndex {
  const links = [...page.links, ...repaired].sort((a, b) => a.start - b.start || b.end - a.end);
  const byEntry = grouped(links, ({ entry }) => entry);
  const places = new Map([...byEntry.values()].flatMap((group) => group.map((link, place) => [link, place] as const)));
  const children = grouped([...page.entries.keys()], (entry) => page.entries[entry]?.parent);
  return {
    page,
    links,
    linksOf: (entry) => byEntry.get(entry) ?? [],
    placeOf: (link) => places.get(link) ?? 0,
    entriesIn: (entry) => children.get(entry) ?? [],
  };
}

/** The entry that a link stands in, then those around it, innermost first. */
export function* entriesAround({ page }: PageIndex, link: Link): Iterable<readonly [number, Entry]> {
  let at = link.entry;
  while (at !== undefined) {
    const entry: Entry | undefined = page.entries[at];
    if (entry === undefined) return;
    yield [at, entry];
    at = entry.parent;
  }
}

export function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
