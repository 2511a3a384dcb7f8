import { printableJson } from '../model/printable.ts';
import type { ListedLink } from '../model/registry.ts';

/** A JSON array in pieces, one for each item. */
export function* jsonArray(items: Iterable<unknown>): Iterable<string> {
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '[\n' : ',\n'}${indented(item)}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]\n' : '\n]\n';
}

export function linksAsJson(links: Iterable<ListedLink>): Iterable<string> {
  return jsonArray(linksOf(links));
}

function* linksOf(links: Iterable<ListedLink>): Iterable<unknown> {
  for (const { link } of links) yield link;
}

function indented(item: unknown): string {
  return `  ${printableJson(JSON.stringify(item, null, 2)).replaceAll('\n', '\n  ')}`;
}
