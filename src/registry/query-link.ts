import type { RegistryLink } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import type { Query } from './query.ts';

/** Whether a link is looked for: its resource as linked there, and there alone; without one, what the link itself says. */
export function matchesLink(link: RegistryLink, resource: Resource | undefined, { test }: Query): boolean {
  const { url, text } = link;
  return test(resource ?? { id: '', url, title: text, tags: [] }, [link]);
}
