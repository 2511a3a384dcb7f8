import { mainHost } from './host-aliases.ts';
import { hostOf } from './hostname.ts';
import { withoutEndSlashes } from './parse-url.ts';

/** Fragments that choose what a page shows: routes of an application, which anchors seldom look like, a slide, a sheet. */
const ROUTE = /^#(?:!|slide=|gid=|[^/]*\/)/;

/**
 * What spellings of one address have in common: no scheme, user, `www.`, closing slash or fragment, and a sorted query.
 * Takes a canonical address; the key is for comparing, never fetched and never shown as an address.
 */
export function dedupeKey(canonical: URL): string {
  const { port, pathname, search, hash } = canonical;
  const query = sortedByName(search.slice(1));
  return [
    mainHost(hostOf(canonical), pathname),
    port && `:${port}`,
    withoutEndSlashes(pathname),
    query && `?${query}`,
    ROUTE.test(hash) ? hash : '',
  ].join('');
}

/** Parameters of one name keep their order, which can matter. */
function sortedByName(query: string): string {
  if (!query.includes('&')) return query;
  const pairs = query.split('&').filter(Boolean);
  return pairs.toSorted((a, b) => compare(nameOf(a), nameOf(b))).join('&');
}

function nameOf(pair: string): string {
  return pair.split('=', 1)[0] ?? '';
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
