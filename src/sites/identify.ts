import type { KindId } from '../model/kinds.ts';
import { sitesOn } from './by-host.ts';
import { canonicalUrl, parseCanonical } from './canonical-url.ts';
import { dedupeKey } from './dedupe-key.ts';
import { hostOf } from './hostname.ts';
import { isWeb } from './parse-url.ts';
import type { SiteId } from './table.ts';

/** What an address stands for. */
export interface Identity {
  /** Equal for every spelling of the same thing. */
  readonly id: string;
  /** Canonical and fetchable. */
  readonly url: string;
  readonly kind?: KindId;
  readonly date?: string;
  /** The DOI, where the address tells it and the id does not. */
  readonly doi?: string;
  /** The site that knows it. */
  readonly site?: SiteId;
}

/** Says what an address stands for, offline. A function of its canonical address; never throws. */
export function identify(written: string): Identity {
  const parsed = parseCanonical(written);
  const url = parsed?.href ?? written.trim();
  if (parsed === undefined || !isWeb(parsed)) return { id: `url:${url}`, url };
  return bySite(parsed) ?? { id: `url:${dedupeKey(parsed)}`, url };
}

function bySite(url: URL): Identity | undefined {
  if (url.port !== '') return undefined;
  for (const site of sitesOn(hostOf(url))) {
    const match = site.match(url);
    if (match === undefined) continue;
    const { canonical, ...known } = match;
    return { ...known, url: canonicalUrl(canonical), site: site.id };
  }
  return undefined;
}
