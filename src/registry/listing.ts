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
  const left = new Map(registry.resources.map((resource) => [resource.id, resource]));
  const found: Resource[] = [];
  for (const { resource: id } of byPage(registry)) {
    const resource = id === undefined ? undefined : left.get(id);
    if (resource === undefined) continue;
    found.push(resource);
    left.delete(resource.id);
  }
  return [...found, ...left.values()];
}

/** The links page by page, in the curator's order of pages. */
export function* byPage({ links, sources }: Registry): Iterable<RegistryLink> {
  const pages = grouped(links, ({ file }) => file);
  const files = new Set([...sources.map(({ file }) => file), ...pages.keys()]);
  for (const file of files) yield* pages.get(file) ?? [];
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
