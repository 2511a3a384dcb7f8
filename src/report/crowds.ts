import { grouped } from '../model/grouped.ts';

/** So many findings of one rule on one page are still told one by one. */
export const MOST_APART = 20;
/** Places of a crowd that are named. */
const MOST_NAMED = 3;

export type Crowd<Item> = readonly [Item, ...Item[]];

export function apart<Item>(items: readonly Item[]): readonly Crowd<Item>[] {
  return items.map((item) => [item]);
}

/** Items apart, but those of a crowded key together, where the first of them stands. */
export function* crowds<Item>(items: readonly Item[], keyOf: (item: Item) => string): Iterable<Crowd<Item>> {
  if (items.length <= MOST_APART) return yield* apart(items);
  const groups = grouped(items, keyOf);
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    if (group.length <= MOST_APART) yield [item];
    else if (group[0] === item) yield [item, ...group.slice(1)];
  }
}

/** `312 times: 3:1, 4:1, 5:1 and 309 more`. */
export function crowdWords(places: readonly { readonly line: number; readonly column: number }[]): string {
  const named = places.slice(0, MOST_NAMED).map(({ line, column }) => `${line}:${column}`);
  return `${places.length} times: ${named.join(', ')} and ${places.length - named.length} more`;
}
