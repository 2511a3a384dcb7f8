import type { Facts } from '../model/facts.ts';
import type { Registry } from '../model/registry.ts';
import { UserError } from '../model/user-error.ts';
import { factsOf, inOrder } from './metadata.ts';
import { createNames, type Names, type Overlays } from './names.ts';

/** What the files beside a registry say of how its resources are cited. */
export interface KeptCitekeys {
  /** The key of each resource that has one: what a person chose, else what was handed out before. */
  readonly keys: ReadonlyMap<string, string>;
  /** The resources whose key was handed out before. */
  readonly pinned: ReadonlyMap<string, string>;
  /** Every key that belongs to something, whether a page links it now or not. */
  readonly reserved: ReadonlySet<string>;
  readonly facts: ReadonlyMap<string, Facts>;
}

/** Reads the files beside a registry against it. Throws `UserError` where a chosen key was handed out for something else. */
export function keptCitekeys(registry: Pick<Registry, 'resources'>, overlays: Overlays): KeptCitekeys {
  const names = namesIn(registry, overlays);
  const { idOf, entryOf, isMerged } = names;
  const { overrides, metadata } = overlays;
  const { entries } = metadata;
  const chosen = keysBy(names, overrides.byId);
  const pinned = keysBy(names, entries);
  refuseTaken(chosen, idOf, overlays);
  const isOwn = (id: string) => idOf(id) === id || !isMerged(id);
  const ownPins = keysBy(names, new Map([...entries].filter(([id]) => isOwn(id))));
  const ownChosen = keysBy(names, new Map([...overrides.byId].filter(([id]) => isOwn(id))));
  const written = [...entries.values(), ...overlays.overrides.byId.values()];
  const known = entries.size === 0 ? [] : registry.resources.map(({ id }) => [id, factsOf(entryOf(id))] as const);
  return {
    // What was merged into a resource never changes the key that was handed out for it.
    keys: new Map([...pinned, ...chosen, ...ownPins, ...ownChosen]),
    pinned,
    reserved: new Set(written.flatMap(({ citekey }) => citekey ?? [])),
    facts: new Map(known),
  };
}

/** The resource that each key means that is kept, those that give way to another one too: somebody may have cited it. */
export function idsByCitekey(registry: Pick<Registry, 'resources'>, overlays: Overlays): ReadonlyMap<string, string> {
  const { idOf } = namesIn(registry, overlays);
  const written = [...inOrder(overlays.metadata.entries), ...inOrder(overlays.overrides.byId)];
  return new Map(written.flatMap(([id, { citekey }]) => (citekey === undefined ? [] : [[citekey, idOf(id)]])));
}

/** Throws `UserError` where a person chose a key for one resource that was handed out for another. */
export function refuseTakenCitekeys(registry: Pick<Registry, 'resources'>, overlays: Overlays): void {
  if (![...overlays.overrides.byId.values()].some(({ citekey }) => citekey !== undefined)) return;
  const names = namesIn(registry, overlays);
  refuseTaken(keysBy(names, overlays.overrides.byId), names.idOf, overlays);
}

/** What ids mean in a registry as it is: what it lists is itself, whatever has been said since it was built. */
export function namesIn({ resources }: Pick<Registry, 'resources'>, { overrides, metadata }: Overlays): Names {
  const listed = new Set(resources.map(({ id }) => id));
  const known = createNames(listed, { overrides, metadata });
  const aliases = resources.flatMap(({ id, aliases: old = [] }) =>
    old.filter((alias) => known.idOf(alias) !== id).map((alias) => [alias, id] as const),
  );
  const renamed = new Map([...metadata.renamed, ...aliases].filter(([old]) => !listed.has(old)));
  const names = createNames(listed, { overrides, metadata: { ...metadata, renamed } });
  return { ...names, idOf: (id) => (listed.has(id) ? id : names.idOf(id)) };
}

/** What is said under the id itself comes first, then what is said under an old one, then what is said of merged ones. */
function keysBy(
  { idOf, isMerged }: Pick<Names, 'idOf' | 'isMerged'>,
  said: ReadonlyMap<string, { readonly citekey?: string }>,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const keys = new Map<string, string>();
  const keyed = inOrder(said).flatMap(([name, { citekey }]) =>
    citekey === undefined ? [] : [[name, citekey] as const],
  );
  const rank = ([name]: readonly [string, string]) => (idOf(name) === name ? 0 : isMerged(name) ? 2 : 1);
  for (const [name, citekey] of keyed.toSorted((a, b) => rank(a) - rank(b))) {
    const id = idOf(name);
    if (keys.has(id) || owners.has(citekey)) continue;
    keys.set(id, citekey);
    owners.set(citekey, id);
  }
  return keys;
}

function refuseTaken(
  chosen: ReadonlyMap<string, string>,
  idOf: (id: string) => string,
  { metadata: { entries } }: Overlays,
): void {
  if (chosen.size === 0) return;
  const owners = new Map([...entries].flatMap(([id, { citekey }]) => (citekey === undefined ? [] : [[citekey, id]])));
  for (const [id, citekey] of chosen) {
    const owner = owners.get(citekey);
    if (owner === undefined || idOf(owner) === id) continue;
    throw new UserError('CITEKEY_TAKEN', `overrides.json: the citekey "${citekey}" of "${id}" is that of "${owner}"`, {
      hint: 'metadata.json keeps it, since it was handed out; choose another',
    });
  }
}
