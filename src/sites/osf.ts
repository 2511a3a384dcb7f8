import { resolvedDoi, resolverHosts } from './doi-resolver.ts';
import { hostOf } from './hostname.ts';
import { decodedPath } from './parse-url.ts';
import type { Site, SiteMatch } from './site.ts';

/** Letters and digits that look like others do not stand in ids: so few names of pages are taken for one. */
const GUID = '([23456789abcdefghjkmnpqrstuvwxyz]{5})';
const VERSION = String.raw`(?:_v\d+)?\/?$`;
const ITEM = new RegExp(String.raw`^\/${GUID}(?:\/(?:overview|wiki(?:\/home)?))?${VERSION}`, 'i');
const PREPRINT = new RegExp(String.raw`^\/preprints\/(?:([a-z]+)\/)?${GUID}${VERSION}`, 'i');
const DOI = new RegExp(String.raw`^(10\.\d{5})\/osf\.io\/${GUID}${VERSION}`, 'i');
const PROJECT = '10.17605';
const RESERVED = new Set(['terms', 'users']);

/** The preprint servers that it runs, by the beginnings of their DOIs. */
const servers: ReadonlyMap<string, string> = new Map([
  ['10.31219', 'osf'],
  ['10.31234', 'psyarxiv'],
  ['10.31235', 'socarxiv'],
  ['10.35542', 'edarxiv'],
  ['10.31222', 'metaarxiv'],
  ['10.33767', 'mediarxiv'],
  ['10.31228', 'lawarxiv'],
]);

export const osf = {
  id: 'osf',
  title: 'OSF',
  hosts: ['osf.io', 'psyarxiv.com', ...resolverHosts],
  match: (url) => {
    const path = decodedPath(url);
    switch (hostOf(url)) {
      case 'osf.io':
        return preprintAt(path) ?? project(ITEM.exec(path)?.[1]);
      case 'psyarxiv.com':
        return preprint('psyarxiv', ITEM.exec(path)?.[1]);
      default:
        return byDoi(resolvedDoi(url) ?? '');
    }
  },
  examples: {
    'https://doi.org/10.17605/OSF.IO/4VZFS': { id: 'osf:4vzfs', canonical: 'https://osf.io/4vzfs/' },
    'https://osf.io/preprints/psyarxiv/e7m4k_v2': {
      id: 'osf:e7m4k',
      canonical: 'https://osf.io/preprints/psyarxiv/e7m4k',
      kind: 'paper',
    },
    'https://doi.org/10.31234/osf.io/e7m4k': {
      id: 'osf:e7m4k',
      canonical: 'https://osf.io/preprints/psyarxiv/e7m4k',
      kind: 'paper',
    },
  },
} as const satisfies Site;

function preprintAt(path: string): SiteMatch | undefined {
  const [, server = 'osf', guid] = PREPRINT.exec(path) ?? [];
  return preprint(server.toLowerCase(), guid);
}

function byDoi(name: string): SiteMatch | undefined {
  const [, prefix = '', guid] = DOI.exec(name) ?? [];
  const server = servers.get(prefix);
  if (server !== undefined) return preprint(server, guid);
  return prefix === PROJECT ? project(guid) : undefined;
}

function preprint(server: string, guid: string | undefined): SiteMatch | undefined {
  const id = guid?.toLowerCase();
  return id === undefined
    ? undefined
    : { id: `osf:${id}`, canonical: `https://osf.io/preprints/${server}/${id}`, kind: 'paper' };
}

function project(guid: string | undefined): SiteMatch | undefined {
  const id = guid?.toLowerCase();
  return id === undefined || RESERVED.has(id) ? undefined : { id: `osf:${id}`, canonical: `https://osf.io/${id}/` };
}
