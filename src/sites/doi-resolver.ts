import { hostOf } from './hostname.ts';
import { decodedPath, withoutEndSlashes } from './parse-url.ts';

/** Hosts whose path is a DOI. */
export const resolverHosts = [
  'doi.org',
  'dx.doi.org',
  'hdl.handle.net',
  'doi.acm.org',
  'doi.ieeecomputersociety.org',
  'doi.pangaea.de',
  'doi.wiley.com',
  'dx.plos.org',
] as const;

const hosts: ReadonlySet<string> = new Set(resolverHosts);

/** The DOI that an address of a resolver names, in lower case; undefined on other hosts. */
export function resolvedDoi(url: URL): string | undefined {
  return hosts.has(hostOf(url)) ? doiName(decodedPath(url).slice(1)) : undefined;
}

/** A DOI as it is compared: in lower case, without what may stand around it. */
export function doiName(written: string): string {
  return withoutEndSlashes(written).replace(/^doi:/i, '').toLowerCase();
}
