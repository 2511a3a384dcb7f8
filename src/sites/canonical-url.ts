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
  const url = parseUrl(written);
  if (url === undefined) return written.trim();
  return isWeb(url) && url.href.length <= MAX_LENGTH ? tidied(url) : url.href;
}

/** Tidies until nothing changes: what one round resolves can be resolved further, as `%%341` shows. */
function tidied(url: URL): string {
  const before = url.href;
  url.pathname = withPlainEscapes(url.pathname);
  url.search = withPlainEscapes(withoutTracking(url));
  url.hash = withPlainEscapes(url.hash.replace(/:~:.*$/s, ''));
  return url.href === before ? before : tidied(new URL(url.href));
}

function withoutTracking(url: URL): string {
  const host = hostOf(url);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !isTracking(pair.split('=', 1)[0] ?? '', host));
  return kept.join('&');
}

/** Characters that need no escape stand for themselves; the other escapes are written in capitals. */
function withPlainEscapes(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return UNRESERVED.test(character) ? character : escaped.toUpperCase();
  });
}
