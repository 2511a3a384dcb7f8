import type { ListedLink, ListedResource } from '../model/registry.ts';
import { type Column, linkColumns, resourceColumns } from './columns.ts';
import { defused, defusedName } from './defused.ts';
import { oneLine } from './one-line.ts';

/**
 * Excel takes a file for the code page of the country unless it begins with this, and then shows `Łódź` as `ĹĂłdĹş`;
 * other spreadsheets, pandas, R and DuckDB pass over it (Python's csv wants `utf-8-sig`). Who reads without any such care
 * has tsv and jsonl, which have none.
 */
const BYTE_ORDER_MARK = '\ufeff';

export function csv(resources: Iterable<ListedResource>): Iterable<string> {
  return rows(resources, resourceColumns);
}

export function linksAsCsv(links: Iterable<ListedLink>): Iterable<string> {
  return rows(links, linkColumns);
}

/** As RFC 4180 says: a line for each item below their names, ended by CR LF. */
function* rows<Item>(items: Iterable<Item>, columns: readonly Column<Item>[]): Iterable<string> {
  yield `${BYTE_ORDER_MARK}${columns.map(({ name }) => name).join(',')}\r\n`;
  for (const item of items) yield `${columns.map(({ value, isName }) => field(value(item), isName)).join(',')}\r\n`;
}

/** What a plain field has nothing of; most are. */
const UNUSUAL = /[^\x20-\x7e]|[",;]|^[ '`=+\-@]| $| {2}/;

function field(text: string, isName?: boolean): string {
  if (!UNUSUAL.test(text)) return text;
  const safe = (isName === true ? defusedName : defused)(oneLine(text));
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
