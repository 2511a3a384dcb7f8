import { isUrl } from '../model/is-url.ts';

const FOLLOWED = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);
/** Longest time after which a page that sends its readers on still counts as a redirect, in seconds. */
const LONGEST_REFRESH = 10;

export function isRedirect(status: number): boolean {
  return FOLLOWED.has(status);
}

export function isPermanent(status: number): boolean {
  return PERMANENT.has(status);
}

/**
 * Where a `Location` leads from an address: relative, scheme-relative, with blanks or raw characters. Without a
 * fragment of its own it inherits the one before. Undefined where it is none that can be asked.
 */
export function followLocation(location: string | undefined, from: URL): URL | undefined {
  const written = location?.trim() ?? '';
  if (written === '' || !isUrl(written, from.href)) return undefined;
  const url = new URL(written, from.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  if (url.hash === '' && !written.includes('#')) url.hash = from.hash;
  return url;
}

/** Where `Refresh: 0; url=…` leads, in a header or a `<meta>`; undefined where it stays, or comes too late. */
export function followRefresh(content: string | undefined, from: URL): URL | undefined {
  const match = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(?:"([^"]*)"|'([^']*)'|(.+))\s*$/is.exec(content ?? '');
  if (match === null || Number(match[1]) > LONGEST_REFRESH) return undefined;
  const url = followLocation(match[2] ?? match[3] ?? match[4], from);
  return url === undefined || withoutFragment(url) === withoutFragment(from) ? undefined : url;
}

/** An address as it is sent: the one key under which it is asked. */
export function withoutFragment(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  return copy.href;
}
