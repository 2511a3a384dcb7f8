import type { Entry, TextRange } from '../../model/page.ts';

/** Which entries stay, and their new indices. */
export interface Kept {
  readonly entries: readonly Entry[];
  readonly indexOf: (entry: number | undefined) => number | undefined;
}

/** Keeps the entries that are used, and all that stand in one outermost entry with a used one. */
export function keptEntries(entries: readonly Entry[], used: Iterable<number | undefined>): Kept {
  const outermost: number[] = [];
  for (const [index, { parent }] of entries.entries())
    outermost.push(parent === undefined ? index : (outermost[parent] ?? index));
  const roots = new Set<number | undefined>();
  for (const entry of used) if (entry !== undefined) roots.add(outermost[entry]);
  const indices = new Map<number, number>();
  const kept: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    if (!roots.has(outermost[index])) continue;
    const parent = indices.get(entry.parent ?? -1);
    indices.set(index, kept.push(parent === undefined ? entry : { ...entry, parent }) - 1);
  }
  return { entries: kept, indexOf: (entry) => indices.get(entry ?? -1) };
}

/** A text with the index that its entry has now. */
export function withEntry({ entry, ...text }: TextRange, { indexOf }: Kept): TextRange {
  const index = indexOf(entry);
  return index === undefined ? text : { ...text, entry: index };
}
