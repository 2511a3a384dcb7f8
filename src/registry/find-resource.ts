import type { Registry } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { identify } from '../sites/identify.ts';

/** The resources that a name may mean: an id, any spelling of an address, else the ending of an id. */
export function findResources({ resources }: Pick<Registry, 'resources'>, name: string): readonly Resource[] {
  const wanted = name.trim().toLowerCase();
  const exact = resources
    .filter(({ id }) => id === name.trim())
    .concat(resources.filter(({ id }) => id.toLowerCase() === wanted));
  if (exact[0] !== undefined) return [exact[0]];
  const identities = new Set([name, `https://${name.trim()}`].map((address) => identify(address).id));
  const byAddress = resources.find(({ id }) => identities.has(id));
  if (byAddress !== undefined) return [byAddress];
  return wanted === '' ? [] : resources.filter(({ id }) => endsWith(id.toLowerCase(), wanted));
}

/** Whether an id ends so, at the beginning of a part of it. */
function endsWith(id: string, ending: string): boolean {
  return id.endsWith(ending) && /[^\p{L}\p{N}]$/u.test(id.slice(0, -ending.length));
}
