import type { ListedLink, ListedResource, Registry } from '../model/registry.ts';
import { byPage } from './listing.ts';
import { type SortKey, sortResources } from './sort.ts';

/** Every link with its resource, in the curator's order: by page, then by position. */
export function listLinks(registry: Registry): readonly ListedLink[] {
  const byId = new Map<string | undefined, ListedLink['resource']>(
    registry.resources.map((resource) => [resource.id, resource]),
  );
  return Array.from(byPage(registry), (link) => ({ link, resource: byId.get(link.resource) }));
}

/** Links in the order of their resources; one without is sorted by its own text and address, and else comes last. */
export function sortLinks(
  links: readonly ListedLink[],
  key: SortKey,
  relevance?: (resource: ListedResource) => number,
): readonly ListedLink[] {
  const [leading, others] = [links.filter(({ resource }) => resource), links.filter(({ resource }) => !resource)];
  const sorted = sortResources([...leading, ...others].map(asResource), key, relevance);
  return sorted.map(({ listed }) => listed);
}

function asResource(listed: ListedLink): ListedResource & { readonly listed: ListedLink } {
  const { link, resource } = listed;
  const own = { id: '', url: link.url, title: link.text, kind: 'website', tags: [] } as const;
  return { ...(resource ?? own), occurrences: [link], listed };
}
