import type { KindId } from '../model/kinds.ts';

/** Addresses whose host or path tells what stands there. */
export interface KindPlace {
  readonly kind: KindId;
  /** Hosts, each with all below it; one may go on with the beginning of a path. */
  readonly hosts?: readonly string[];
  /** Tried on the whole host, without `www.`. */
  readonly host?: RegExp;
  readonly path?: RegExp;
  /** No file for print or unpacking: the folder that keeps one says little of it. */
  readonly page?: true;
}

const FILE = /\.(?:pdf|ps|djvu|gz|zip)$/i;

export function isFile(path: string): boolean {
  return FILE.test(path);
}

/** An address as places are looked up by. */
export interface Whereabouts {
  /** Without `www.`. */
  readonly host: string;
  readonly path: string;
}

export type FindPlace = (whereabouts: Whereabouts) => KindPlace | undefined;

interface Named {
  readonly order: number;
  /** Beginning of the path that belongs to it. */
  readonly below: string;
}

/** Finds the first of many places that an address stands at; those with hosts are looked up, not tried. */
export function createPlaceFinder(places: readonly KindPlace[]): FindPlace {
  const byHost = new Map<string, Named[]>();
  const anywhere: number[] = [];
  for (const [order, { hosts }] of places.entries()) {
    if (hosts === undefined) anywhere.push(order);
    for (const written of hosts ?? []) {
      const slash = `${written}/`.indexOf('/');
      const host = written.slice(0, slash);
      const named = byHost.get(host) ?? [];
      byHost.set(host, named);
      named.push({ order, below: written.slice(slash) });
    }
  }
  return (whereabouts) => {
    const named = [...suffixes(whereabouts.host)]
      .flatMap((host) => byHost.get(host) ?? [])
      .filter(({ below }) => whereabouts.path.startsWith(below))
      .map(({ order }) => order);
    const orders = named.length === 0 ? anywhere : [...named, ...anywhere].sort((a, b) => a - b);
    for (const order of orders) {
      const place = places[order];
      if (place !== undefined && stands(place, whereabouts)) return place;
    }
    return undefined;
  };
}

function stands(place: KindPlace, { host, path }: Whereabouts): boolean {
  return (
    (place.host === undefined || place.host.test(host)) &&
    (place.path === undefined || place.path.test(path)) &&
    (place.page === undefined || !isFile(path))
  );
}

/** A host and those above it: `a.b.org`, `b.org`, `org`. */
function* suffixes(host: string): Iterable<string> {
  let rest = host;
  while (rest !== '') {
    yield rest;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
}

/** Hosts written with blanks between them. */
export function hostList(hosts: string): readonly string[] {
  return hosts.split(/\s+/);
}
