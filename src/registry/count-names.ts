/** How many resources have a name: a tag, a kind, a host. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/** How often each name is told of the items; what tells one twice counts once. */
export function countNames<Item>(
  items: Iterable<Item>,
  namesOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const name of new Set(namesOf(item))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The most frequent first; equal ones in the order of their letters, or in the one given. */
export function byFrequency(counts: ReadonlyMap<string, number>, order: readonly string[] = []): readonly NameCount[] {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
}
