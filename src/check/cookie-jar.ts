import type { ResponseHeaders } from '../network/fetcher.ts';
import { isHostOrBelow } from '../sites/hostname.ts';

/** The cookies of one chain of redirects: kept in memory, gone with it. */
export interface CookieJar {
  readonly store: (url: URL, headers: ResponseHeaders) => void;
  /** The `Cookie` header for an address; undefined where there is nothing to send. */
  readonly headerFor: (url: URL) => string | undefined;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly isHostOnly: boolean;
  /** Set over https: stays there. */
  readonly isSecure: boolean;
  /** It only takes another one away. */
  readonly isOver: boolean;
}

const MOST_COOKIES = 50;
const LONGEST_COOKIE = 4096;
const PRINTABLE = /^[ -~]*$/;
const LONG_AGO = Date.UTC(2001);

export function createCookieJar(): CookieJar {
  const cookies = new Map<string, Cookie>();
  return {
    store: (url, headers) => {
      const lines = headers['set-cookie'] ?? [];
      for (const line of typeof lines === 'string' ? [lines] : lines) {
        const cookie = parseCookie(line, url);
        if (cookie !== undefined) keep(cookies, cookie);
      }
    },
    headerFor: (url) => {
      const sent = [...cookies.values()].filter((cookie) => belongs(cookie, url));
      return sent.length === 0 ? undefined : sent.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
  };
}

function keep(cookies: Map<string, Cookie>, cookie: Cookie): void {
  const key = `${cookie.host} ${cookie.name}`;
  if (cookie.isOver) cookies.delete(key);
  else if (cookies.size < MOST_COOKIES || cookies.has(key)) cookies.set(key, cookie);
}

function parseCookie(line: string, url: URL): Cookie | undefined {
  const [pair = '', ...attributes] = line.split(';');
  const at = pair.indexOf('=');
  const name = pair.slice(0, at).trim();
  const value = pair.slice(at + 1).trim();
  if (at < 1 || line.length > LONGEST_COOKIE || !PRINTABLE.test(pair)) return undefined;
  const get = (wanted: string) => {
    const found = attributes.find((attribute) => attribute.trim().toLowerCase().startsWith(`${wanted}=`));
    return found?.slice(found.indexOf('=') + 1).trim();
  };
  const domain = get('domain')?.replace(/^\./, '').toLowerCase();
  const isForAll = domain?.includes('.') === true && isHostOrBelow(url.hostname, domain);
  const host = isForAll ? domain : url.hostname;
  const isOver = Number(get('max-age') ?? 1) <= 0 || Date.parse(get('expires') ?? '') < LONG_AGO;
  return { name, value, host, isHostOnly: !isForAll, isSecure: url.protocol === 'https:', isOver };
}

function belongs({ host, isHostOnly, isSecure }: Cookie, { hostname, protocol }: URL): boolean {
  if (isSecure && protocol !== 'https:') return false;
  return isHostOnly ? hostname === host : isHostOrBelow(hostname, host);
}
