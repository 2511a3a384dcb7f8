import type { Registry } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { identify } from '../sites/identify.ts';
import { currentId } from './renamed.ts';

/** What a resource is cited by, by id. */
type Citekeys = ReadonlyMap<string, string>;

/**
 * The resources that a name may mean: an id, what it was called before, any spelling of an address, a citekey, else the
 * ending of an id, else that of what one was called before.
 */
export function findResources(
  { resources }: Pick<Registry, 'resources'>,
  name: string,
  citekeys: Citekeys = new Map(),
): readonly Resource[] {
  const written = name.trim();
  const wanted = written.toLowerCase();
  if (wanted === '') return [];
  const identities = new Set(
    [name, `https://${written}`].map((address) => identify(address).id).concat(currentId(written)),
  );
  const tests: readonly ((resource: Resource) => boolean)[] = [
    ({ id }) => id === written,
    ({ id }) => id.toLowerCase() === wanted,
    ({ aliases = [] }) => aliases.some((alias) => alias.toLowerCase() === wanted),
    ({ id }) => identities.has(id),
    ({ aliases = [] }) => aliases.some((alias) => identities.has(alias)),
    ({ id }) => citekeys.get(id) === wanted,
  ];
  for (const isMeant of tests) {
    const found = resources.find(isMeant);
    if (found !== undefined) return [found];
  }
  const named = resources.filter(({ id }) => endsWith(id.toLowerCase(), wanted));
  if (named.length > 0) return named;
  return resources.filter(({ aliases = [] }) => aliases.some((alias) => endsWith(alias.toLowerCase(), wanted)));
}

/** Whether an id ends so, at the beginning of a part of it. */
function endsWith(id: string, ending: string): boolean {
  return id.endsWith(ending) && /[^\p{L}\p{N}]$/u.test(id.slice(0, -ending.length));
}
