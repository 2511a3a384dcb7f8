import type { ListedLink, ListedResource } from '../model/registry.ts';
import { type Column, linkColumns, resourceColumns } from './columns.ts';
import { defused, defusedName } from './defused.ts';
import { oneLine } from './one-line.ts';

export function tsv(resources: Iterable<ListedResource>): Iterable<string> {
  return rows(resources, resourceColumns);
}

export function linksAsTsv(links: Iterable<ListedLink>): Iterable<string> {
  return rows(links, linkColumns);
}

/** Nothing is quoted: no field holds a tab or a line end. It is pasted into spreadsheets too, so formulas are none. */
function* rows<Item>(items: Iterable<Item>, columns: readonly Column<Item>[]): Iterable<string> {
  yield `${columns.map(({ name }) => name).join('\t')}\n`;
  for (const item of items) {
    const fields = columns.map(({ value, isName }) => (isName === true ? defusedName : defused)(oneLine(value(item))));
    yield `${fields.join('\t')}\n`;
  }
}
