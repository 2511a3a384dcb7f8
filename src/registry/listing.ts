import type { ListedResource, Registry, RegistryLink } from '../model/registry.ts';

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
