import { grouped } from '../model/grouped.ts';
import type { Link } from '../model/link.ts';
import type { Entry, Page } from '../model/page.ts';
import { identify } from '../sites/identify.ts';
import { dateIn } from './entry-date.ts';

/** Something that stands in a list, a table or a row of headings, as its order counts. */
export interface Listed {
  readonly name: string;
  readonly date: string | undefined;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Something of a list or a table, and what tells one list from another. */
export interface ListedEntry extends Listed {
  readonly list: string;
}

/** What parts two lists that stand in one section: words between them, or a blank line between two tables. */
const BREAKS: Readonly<Partial<Record<Entry['kind'], RegExp>>> = {
  item: /\n[ \t]*\r?\n(?![ \t>]|[-*+][ \t]|\d+[.)][ \t])\S/,
  row: /\n[ \t]*\r?\n/,
};

/** Items and rows with a link, in the order of the page, without those that only tell more of the item around them. */
export function* listedEntries({ links, entries, source }: Page): Iterable<ListedEntry> {
  const inEntries = links.filter(({ entry = -1 }) => BREAKS[entries[entry]?.kind ?? 'html'] !== undefined);
  const groups = grouped(inEntries, ({ entry }) => entry);
  const last = new Map<string, { readonly end: number; readonly part: number }>();
  for (const [index = -1, group] of groups) {
    const [first] = group;
    const entry = entries[index];
    if (first === undefined || entry === undefined || isPart(entry, groups, entries)) continue;
    const place = JSON.stringify([first.section, entry.parent ?? -1, entry.kind]);
    const before = last.get(place);
    const isApart = before !== undefined && BREAKS[entry.kind]?.test(source.slice(before.end, first.start)) === true;
    const part = (before?.part ?? 0) + Number(isApart);
    last.set(place, { end: first.end, part });
    const { line, start, end } = first;
    yield { name: nameOf(entry, group), date: dateOf(entry, group), line, start, end, list: `${place} ${part}` };
  }
}

function nameOf({ kind, title, text, cells = [] }: Entry, links: readonly Link[]): string {
  const cell = kind === 'row' ? cells.find((one) => /\p{L}/u.test(one.text))?.text : undefined;
  const words = /[\p{L}\p{N}]/u.test(title) ? (title.split(/:\s|\s[-–—]\s/)[0] ?? '') : undefined;
  const linked = links.find((link) => link.text.trim() !== '' && text.startsWith(link.text.trim())) ?? links[0];
  return (cell ?? words ?? linked?.text ?? '').replace(/^[^\p{L}\p{N}]+/u, '').trim();
}

/** As the entry says, else as the number of a paper does. */
function dateOf({ text }: Entry, links: readonly Link[]): string | undefined {
  const written = dateIn(text);
  if (written !== undefined) return written;
  return links.map(({ url, target }) => (target === 'resource' ? identify(url).date : undefined)).find(Boolean);
}

function isPart(
  { parent }: Entry,
  groups: ReadonlyMap<number | undefined, unknown>,
  entries: readonly Entry[],
): boolean {
  return parent !== undefined && groups.has(parent) && entries[parent]?.kind === 'item';
}
