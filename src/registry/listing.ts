import { grouped } from '../model/grouped.ts';
import type { ListedResource, Registry, RegistryLink } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';

type Place = ListedResource['occurrences'][number];

/** The resources of a registry in the curator's order, and the links that lead to each, joined only where they are wanted. */
export interface Listing {
  readonly resources: readonly Resource[];
  readonly join: (resource: Resource) => ListedResource;
}

/** The resources with the links that lead to them, in the curator's order: by page, then by position. */
export function listResources(registry: Registry): readonly ListedResource[] {
  const { resources, join } = createListing(registry);
  return resources.map(join);
}

export function createListing(registry: Registry): Listing {
  let links: ReadonlyMap<string | undefined, readonly RegistryLink[]> | undefined;
  return {
    resources: inOrder(registry),
    join: (resource) => {
      links ??= grouped(byPage(registry), ({ resource: id }) => id);
      return { ...resource, occurrences: (links.get(resource.id) ?? []).map(placeOf) };
    },
  };
}

/** Resources by their first link; those without one come last, as the file has them. */
function inOrder(registry: Registry): readonly Resource[] {
  const { resources } = registry;
  const places = new Map<string | undefined, number>();
  for (const [place, { id }] of resources.entries()) places.set(id, place);
  const isFound = new Uint8Array(resources.length);
  const order: Resource[] = [];
  for (const link of byPage(registry)) {
    const place = places.get(link.resource);
    const resource = place === undefined || isFound[place] === 1 ? undefined : resources[place];
    if (place === undefined || resource === undefined) continue;
    isFound[place] = 1;
    order.push(resource);
  }
  return order.length === resources.length
    ? order
    : [...order, ...resources.filter((_, place) => isFound[place] === 0)];
}

/** The links page by page, in the curator's order of pages. */
export function byPage({ links, sources }: Registry): readonly RegistryLink[] {
  const pages = new Map<string, RegistryLink[]>(sources.map(({ file }) => [file, []]));
  let current: string | undefined;
  let page: RegistryLink[] = [];
  // Most stand behind one of the same page: to compare two names costs less than to look one up.
  for (const link of links) {
    if (link.file !== current) {
      current = link.file;
      page = pages.get(current) ?? [];
      pages.set(current, page);
    }
    page.push(link);
  }
  return [...pages.values()].flat();
}

/** A link without its resource. Field by field: to copy all but one costs ten times as much. */
function placeOf(link: RegistryLink): Place {
  const { file, line, column, endLine, endColumn, url, text, syntax, target, section } = link;
  const { header, kind, kindLine, repaired } = link;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    url,
    text,
    syntax,
    ...(target !== undefined && { target }),
    section,
    ...(header !== undefined && { header }),
    ...(kind !== undefined && { kind }),
    ...(kindLine !== undefined && { kindLine }),
    ...(repaired !== undefined && { repaired }),
  };
}
