import type { ListedResource } from '../../src/model/registry.ts';

/** A resource of which only some fields matter. */
export function resourceWith(fields: Partial<ListedResource>): ListedResource {
  return {
    id: 'url:example.com/',
    url: 'https://example.com/',
    title: 'Title',
    kind: 'website',
    tags: [],
    occurrences: [],
    ...fields,
  };
}
