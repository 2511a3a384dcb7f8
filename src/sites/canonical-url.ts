import { hostOf } from './hostname.ts';
import { isWeb, parseUrl } from './parse-url.ts';
import { isTracking } from './tracking-parameters.ts';

/** Longer ones are no links that anybody curates: they stay as they are, since hostile ones could take long. */
const MAX_LENGTH = 8192;
const UNRESERVED = /[\w.~-]/;

/**
 * The address that stands for all harmless spellings of it and can be fetched: normalised as browsers do, without
 * tracking parameters, an empty query and text fragments. What is no address comes back trimmed. Never throws;
 * a second time it changes nothing.
 */
export function canonicalUrl(written: string): string {
  return parseCanonical(written)?.href ?? written.trim();
}

/** The canonical address, parsed; undefined for what is no address. */
export function parseCanonical(written: string): URL | undefined {
  const url = parseUrl(written);
  return url !== undefined && isWeb(url) && url.href.length <= MAX_LENGTH ? tidied(url) : url;
}

/** Tidies until nothing changes: what one round resolves can be resolved further, as `%%341` shows. */
function tidied(url: URL): URL {
  const before = url.href;
  if (!/[%?#]/.test(before)) return url;
  url.pathname = withPlainEscapes(url.pathname);
  url.search = withPlainEscapes(withoutTracking(url));
  url.hash = withPlainEscapes(url.hash.replace(/:~:.*$/s, ''));
  return url.href === before ? url : tidied(new URL(url.href));
}

function withoutTracking(url: URL): string {
  if (url.search === '') return '';
  const host = hostOf(url);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const [name = '', value] = pair.split('=', 2);
      return !isTracking(name, host, value);
    });
  return kept.join('&');
}

/** Characters that need no escape stand for themselves; the other escapes are written in capitals. */
function withPlainEscapes(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return UNRESERVED.test(character) ? character : escaped.toUpperCase();
  });
}
