import type { Resource } from '../model/resource.ts';
import { identify } from '../sites/identify.ts';

/** One resource in an older and in a newer registry. */
export type Pair = readonly [before: Resource, after: Resource];

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly added: readonly Resource[];
  readonly removed: readonly Resource[];
}

/** Finds each resource in the other registry: by its id, by an alias of it, or by what its address is called now. */
export function pairResources(older: readonly Resource[], newer: readonly Resource[]): Pairing {
  const former = new Map(older.map((resource) => [resource.id, resource]));
  const lone = new Map(newer.filter(({ id }) => !former.has(id)).map((resource) => [resource.id, resource]));
  const byAlias = new Map([...lone.values()].flatMap((resource) => aliasesOf(resource).map((id) => [id, resource])));
  const current = new Map(newer.map((resource) => [resource.id, resource]));
  const pairs = new Map<Resource, Resource>();
  const removed: Resource[] = [];
  for (const resource of older) {
    const same = current.get(resource.id) ?? renamed(resource, lone, byAlias);
    if (same === undefined) removed.push(resource);
    else pairs.set(same, resource);
    if (same !== undefined) lone.delete(same.id);
  }
  return {
    pairs: newer.flatMap((after) => {
      const before = pairs.get(after);
      return before === undefined ? [] : [[before, after] as const];
    }),
    added: newer.filter(({ id }) => lone.has(id)),
    removed,
  };
}

function renamed(
  resource: Resource,
  lone: ReadonlyMap<string, Resource>,
  byAlias: ReadonlyMap<string, Resource>,
): Resource | undefined {
  if (lone.size === 0) return undefined;
  const aliased = byAlias.get(resource.id) ?? aliasesOf(resource).flatMap((id) => lone.get(id) ?? [])[0];
  const found = aliased ?? lone.get(identify(resource.url).id);
  return found !== undefined && lone.has(found.id) ? found : undefined;
}

/** Ids that it had before. */
function aliasesOf(resource: Resource & { readonly aliases?: readonly string[] }): readonly string[] {
  return resource.aliases ?? [];
}
