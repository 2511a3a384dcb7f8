import { kindIds } from '../model/kinds.ts';
import type { ListedResource, Registry, RegistryLink } from '../model/registry.ts';
import { hostOf } from '../sites/hostname.ts';

export type SortKey = 'title' | 'date' | 'kind' | 'host';

/** The resources with the links that lead to them, in the curator's order: by page, then by position. */
export function listResources({ sources, resources, links }: Registry): readonly ListedResource[] {
  const pages = new Map(sources.map(({ file }, index) => [file, index]));
  const placeOf = ({ file }: RegistryLink) => pages.get(file) ?? pages.size;
  const sorted = links.toSorted((a, b) => placeOf(a) - placeOf(b));
  const occurrences = new Map<string, Omit<RegistryLink, 'resource'>[]>(resources.map(({ id }) => [id, []]));
  for (const { resource, ...link } of sorted) if (resource !== undefined) occurrences.get(resource)?.push(link);
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  return [...order(sorted, byId)].flatMap((id) => {
    const resource = byId.get(id);
    return resource === undefined ? [] : [{ ...resource, occurrences: occurrences.get(id) ?? [] }];
  });
}

/** Ids by first link; those without one come last, as the file has them. */
function order(sorted: readonly RegistryLink[], byId: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set([...sorted.flatMap(({ resource }) => (resource === undefined ? [] : [resource])), ...byId.keys()]);
}

const collator = new Intl.Collator('en', { numeric: true });

/** How two resources compare; what is equal stays in the curator's order. */
const comparisons: Readonly<Record<SortKey, (a: ListedResource, b: ListedResource) => number>> = {
  title: (a, b) => collator.compare(a.title, b.title),
  // The newest first; what has no date comes last.
  date: (a, b) => collator.compare(b.date ?? '', a.date ?? ''),
  kind: (a, b) => kindIds.indexOf(a.kind) - kindIds.indexOf(b.kind),
  host: (a, b) => collator.compare(hostIn(a.url), hostIn(b.url)),
};

export function sortResources(resources: readonly ListedResource[], key: SortKey): readonly ListedResource[] {
  return resources.toSorted(comparisons[key]);
}

function hostIn(address: string): string {
  return URL.canParse(address) ? hostOf(new URL(address)) : '';
}
