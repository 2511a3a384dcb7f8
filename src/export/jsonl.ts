import { printableJson } from '../model/printable.ts';
import type { ListedLink } from '../model/registry.ts';

/** The items of the JSON array, one a line. */
export function* jsonLines(items: Iterable<unknown>): Iterable<string> {
  for (const item of items) yield `${printableJson(JSON.stringify(item))}\n`;
}

export function* linksAsJsonLines(links: Iterable<ListedLink>): Iterable<string> {
  for (const { link } of links) yield* jsonLines([link]);
}
