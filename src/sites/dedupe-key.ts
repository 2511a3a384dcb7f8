import { hostOf } from './hostname.ts';
import { isWeb, parseUrl, withoutEndSlashes } from './parse-url.ts';

/** Fragments that choose what a page shows: routes of an application, a slide, a sheet. */
const ROUTE = /^#(?:\/|!|slide=|gid=)/;

/**
 * What spellings of one address have in common: no scheme, user, `www.`, closing slash or fragment, and a sorted query.
 * Takes a canonical address; the key is for comparing, never fetched and never shown as an address.
 */
export function dedupeKey(canonical: string): string {
  const url = parseUrl(canonical);
  if (url === undefined || !isWeb(url)) return canonical;
  const port = url.port === '' ? '' : `:${url.port}`;
  const query = url.search.slice(1).split('&').filter(Boolean).toSorted().join('&');
  const fragment = ROUTE.test(url.hash) ? url.hash : '';
  return `${hostOf(url)}${port}${withoutEndSlashes(url.pathname)}${query && `?${query}`}${fragment}`;
}
