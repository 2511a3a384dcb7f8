import { grouped } from '../model/grouped.ts';
import type { Link } from '../model/link.ts';
import type { Entry, Page } from '../model/page.ts';
import { kindOfHeader } from './header.ts';
import { labelOf } from './labels.ts';

/** A page with the links of each entry at hand, recovered ones among them. */
export interface PageIndex {
  readonly page: Page;
  /** Sorted by position. */
  readonly links: readonly Link[];
  readonly linksOf: (entry: number) => readonly Link[];
  /** Where a link stands among those of its entry. */
  readonly placeOf: (link: Link) => number;
  readonly entriesIn: (entry: number) => readonly number[];
  /** The heading of the column that a link of a table row stands in, where it tells a kind or a part. */
  readonly headerOf: (link: Link) => string | undefined;
}

export function indexPage(page: Page, repaired: readonly Link[]): PageIndex {
  const links = [...page.links, ...repaired].sort((a, b) => a.start - b.start || b.end - a.end);
  const byEntry = grouped(links, ({ entry }) => entry);
  const places = new Map([...byEntry.values()].flatMap((group) => group.map((link, place) => [link, place] as const)));
  const children = grouped([...page.entries.keys()], (entry) => page.entries[entry]?.parent);
  const headers = new Map<number, readonly (string | undefined)[]>();
  const headersIn = (entry: number) => {
    const known = headers.get(entry) ?? headersOfRow(page.entries[entry], byEntry.get(entry) ?? []);
    headers.set(entry, known);
    return known;
  };
  return {
    page,
    links,
    linksOf: (entry) => byEntry.get(entry) ?? [],
    placeOf: (link) => places.get(link) ?? 0,
    entriesIn: (entry) => children.get(entry) ?? [],
    headerOf: (link) => {
      if (link.entry === undefined || page.entries[link.entry]?.cells === undefined) return undefined;
      return headersIn(link.entry)[places.get(link) ?? 0];
    },
  };
}

/** The heading of its column for each link of a row: cells and links follow each other in the same order. */
function headersOfRow(entry: Entry | undefined, links: readonly Link[]): readonly (string | undefined)[] {
  if (entry?.cells === undefined || links.length === 0) return [];
  const cells = entry.cells;
  let cell = 0;
  let from = 0;
  return links.map(({ text }) => {
    for (let at = cell; at < cells.length; at++) {
      const found = cells[at]?.text.indexOf(text, at === cell ? from : 0) ?? -1;
      if (found < 0 || text === '') continue;
      cell = at;
      from = found + text.length;
      return telling(cells[at]?.column);
    }
    return undefined;
  });
}

function telling(header: string | undefined): string | undefined {
  return header !== undefined && (kindOfHeader(header) ?? labelOf(header)?.role) !== undefined ? header : undefined;
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
