import { plainHost } from '../sites/hostname.ts';
import { isTracking } from '../sites/tracking-parameters.ts';

/** What a redirect changed, from the least to the most. */
export type Change = 'nothing-much' | 'https-upgrade' | 'locale' | 'session' | 'https-downgrade' | 'other';

const DEFAULT_DOCUMENT = /\/(?:index|default|home)\.(?:html?|xhtml|php\d?|aspx?|jsp|cgi|shtml)$/i;
/** Languages that sites keep apart; other words of two letters are names. */
const LOCALE =
  /^(?:(?:ar|bg|cs|da|de|el|en|es|fi|fr|he|hi|hu|id|it|ja|ko|nb|nl|no|pl|pt|ro|ru|sv|th|tr|uk|vi|zh)(?:[-_][a-z]{2,4})?|[a-z]{2}[-_](?:[a-z]{2}|\d{3}))$/i;
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
  if (queryOf(from.searchParams) !== queryOf(withoutAdded(to, from))) return 'other';
  if (path === newPath) {
    if (to.searchParams.size > from.searchParams.size || /;jsessionid=/i.test(to.pathname)) return 'session';
    return isUpgrade ? 'https-upgrade' : 'nothing-much';
  }
  return withoutLocale(newPath) === path || withoutLocale(newPath) === withoutLocale(path) ? 'locale' : 'other';
}

/** Whether a path is where a site begins: its root, the root's document, or the root of a language. */
export function isHome({ pathname, searchParams, hostname }: URL): boolean {
  const isRoot = HOME.test(pathname) || LOCALE.test(pathname.replace(/^\/|\/$/g, ''));
  return isRoot && [...searchParams.keys()].every((name) => saysNothing(name, hostname));
}

function plainPath({ pathname }: URL): string {
  const path = pathname.replace(/;jsessionid=[^/]*$/i, '').replace(DEFAULT_DOCUMENT, '/');
  return path.toLowerCase().replace(/\/+$/, '');
}

function queryOf(parameters: URLSearchParams): string {
  return [...parameters]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}

/** The parameters of an address without those that only track a reader, unless the other one has them, too. */
function withoutAdded({ searchParams, hostname }: URL, other: URL): URLSearchParams {
  return new URLSearchParams(
    [...searchParams].filter(([name]) => other.searchParams.has(name) || !saysNothing(name, hostname)),
  );
}

function saysNothing(name: string, hostname: string): boolean {
  return SESSION.test(name) || isTracking(name, plainHost(hostname));
}

function withoutLocale(path: string): string {
  const segments = path.split('/');
  const at = segments.findIndex((segment) => LOCALE.test(segment));
  return at === -1 ? path : segments.toSpliced(at, 1).join('/');
}
