import type { KindId } from '../model/kinds.ts';
import { canonicalUrl } from './canonical-url.ts';
import { dedupeKey } from './dedupe-key.ts';
import { isWeb, parseUrl } from './parse-url.ts';
import { type SiteId, sites } from './table.ts';

/** What an address stands for. */
export interface Identity {
  /** Equal for every spelling of the same thing. */
  readonly id: string;
  /** Canonical and fetchable. */
  readonly url: string;
  readonly kind?: KindId;
  readonly date?: string;
  /** The site that knows it. */
  readonly site?: SiteId;
}

/** Says what an address stands for, offline. A function of its canonical address; never throws. */
export function identify(written: string): Identity {
  const url = canonicalUrl(written);
  const parsed = parseUrl(url);
  return (parsed !== undefined && isWeb(parsed) ? bySite(parsed) : undefined) ?? { id: `url:${dedupeKey(url)}`, url };
}

function bySite(url: URL): Identity | undefined {
  for (const site of sites) {
    const match = site.match(url);
    if (match === undefined) continue;
    const { canonical, ...known } = match;
    return { ...known, url: canonicalUrl(canonical), site: site.id };
  }
  return undefined;
}
