import { plainHost } from '../sites/hostname.ts';
import { isTracking } from '../sites/tracking-parameters.ts';

/** What a redirect changed, from the least to the most. */
export type Change = 'nothing-much' | 'https-upgrade' | 'locale' | 'session' | 'https-downgrade' | 'other';

const DEFAULT_DOCUMENT = /\/(?:index|default|home)\.(?:html?|xhtml|php\d?|aspx?|jsp|cgi|shtml)$/i;
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
const SESSION =
  /^(?:ref|ref_src|referrer|source|sid|session_?id|session|phpsessid|jsessionid|aspsessionid\w*|_ga|_gl|cid|trk|cmp(?:id)?|cookie_?set|cookiecheck|gi)$/i;
const HOME = /^\/(?:(?:index|default|home)(?:\.\w+)?\/?)?$/i;

/** Says what changed between the address asked and the one at which its redirects ended. */
export function changeBetween(from: URL, to: URL): Change {
  const isUpgrade = from.protocol === 'http:' && to.protocol === 'https:';
  if (from.protocol === 'https:' && to.protocol === 'http:') return 'https-downgrade';
  const isSameHost = isUpgrade
    ? plainHost(from.hostname) === plainHost(to.hostname)
    : plainHost(from.hostname) === plainHost(to.hostname) && from.port === to.port;
  if (!isSameHost) return 'other';
  const [path, newPath] = [plainPath(from), plainPath(to)];
  const [query, newQuery] = [plainQuery(from), plainQuery(to)];
  if (query !== newQuery) return 'other';
  if (path === newPath) {
    if (hasMoreParameters(from, to)) return 'session';
    return isUpgrade ? 'https-upgrade' : 'nothing-much';
  }
  return withoutLocale(newPath) === path || withoutLocale(newPath) === withoutLocale(path) ? 'locale' : 'other';
}

/** Whether a path is where a site begins: its root, the root's document, or the root of a language. */
export function isHome({ pathname, search }: URL): boolean {
  const isRoot = HOME.test(pathname) || LOCALE.test(pathname.replace(/^\/|\/$/g, ''));
  return isRoot && meaningful(new URLSearchParams(search), '').length === 0;
}

function plainPath({ pathname }: URL): string {
  const path = pathname.replace(/;jsessionid=[^/]*$/i, '').replace(DEFAULT_DOCUMENT, '/');
  return path.toLowerCase().replace(/\/+$/, '');
}

function plainQuery({ searchParams, hostname }: URL): string {
  return meaningful(searchParams, plainHost(hostname))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}

function meaningful(parameters: URLSearchParams, host: string): readonly (readonly [string, string])[] {
  return [...parameters].filter(([name]) => !SESSION.test(name) && !isTracking(name, host));
}

/** An address that was written with such a parameter meant it. */
function hasMoreParameters(from: URL, to: URL): boolean {
  return [...to.searchParams].length > [...from.searchParams].length || /;jsessionid=/i.test(to.pathname);
}

function withoutLocale(path: string): string {
  const segments = path.split('/');
  const at = segments.findIndex((segment) => LOCALE.test(segment));
  return at === -1 ? path : segments.toSpliced(at, 1).join('/');
}
