import { type AnySite, sites } from './table.ts';

const all: readonly AnySite[] = sites;
const everywhere = all.filter(({ hosts }) => hosts === undefined);
const ranks: ReadonlyMap<AnySite, number> = new Map(all.map((site, rank) => [site, rank]));
const byHost: ReadonlyMap<string, readonly AnySite[]> = indexed();

/** The sites that may know addresses of a host, in the order of the table. */
export function sitesOn(host: string): readonly AnySite[] {
  const found = new Set(byHost.get(host));
  for (let above = host; above !== ''; above = parentOf(above)) {
    for (const site of byHost.get(`*.${above}`) ?? []) found.add(site);
  }
  for (const site of everywhere) found.add(site);
  return found.size > 1 ? [...found].sort((a, b) => rankOf(a) - rankOf(b)) : [...found];
}

function indexed(): ReadonlyMap<string, readonly AnySite[]> {
  const index = new Map<string, AnySite[]>();
  for (const site of all) {
    for (const host of site.hosts ?? []) index.set(host, [...(index.get(host) ?? []), site]);
  }
  return index;
}

function rankOf(site: AnySite): number {
  return ranks.get(site) ?? 0;
}

/** `b.c` of `a.b.c`; nothing above a name of one part. */
function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}
