import { maskCredentials } from '../model/mask-credentials.ts';
import { entriesByResource, type Metadata, type MetadataEntry } from './metadata.ts';
import { type Override, type Overrides, renamedOverrides, resolved } from './overrides.ts';
import { createResolve } from './renamed.ts';

/** What people and tools keep of resources beside the pages. */
export interface Overlays {
  readonly overrides: Overrides;
  readonly metadata: Metadata;
}

/** What ids mean, old ones and those that were merged too, and what is kept of what they mean. */
export interface Names {
  /** The id of the resource that an id means; the id itself where no resource has it. */
  readonly idOf: (id: string) => string;
  /** Whether an id means a resource only because it is said to be the same. */
  readonly isMerged: (id: string) => boolean;
  /** What is said of it; what is said of those that were merged into it holds where it says nothing, but for their citekeys. */
  readonly overrideOf: (id: string) => Override;
  readonly entryOf: (id: string) => MetadataEntry;
  /** The other ids that mean a resource. Sorted. */
  readonly aliasesOf: (id: string) => readonly string[];
  /** Whether any resource stands for others. */
  readonly hasMerged: boolean;
}

/** Reads what is kept against the ids that the pages link. What is the same as another is it, where that is linked too. */
export function createNames(linked: ReadonlySet<string>, overlays: Overlays): Names {
  const { metadata } = overlays;
  const resolve = createResolve((id) => linked.has(id), metadata.renamed);
  const overrides = renamedOverrides(overlays.overrides, resolve);
  const entries = entriesByResource(metadata, resolve);
  const idOf = (id: string) => {
    const now = resolve(id);
    const other = resolved(overrides, now);
    return linked.has(other) ? other : now;
  };
  const aliases = aliasesBy(idOf, linked, overlays);
  const overrideById = withMerged(overrides, idOf);
  return {
    idOf,
    isMerged: (id) => idOf(id) !== resolve(id),
    overrideOf: (id) => overrideById.get(id) ?? {},
    entryOf: (id) => entries.get(id) ?? {},
    aliasesOf: (id) => aliases.get(id) ?? [],
    hasMerged: aliases.size > 0,
  };
}

/** The overrides, with those of merged resources below those of what they are. Of several, the first by id counts. */
function withMerged({ byId }: Overrides, idOf: (id: string) => string): ReadonlyMap<string, Override> {
  const whole = new Map(byId);
  for (const [id, { citekey: _, exclude: __, ...said }] of [...byId].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const target = idOf(id);
    if (target !== id) whole.set(target, { ...said, ...whole.get(target) });
  }
  return whole;
}

function aliasesBy(
  idOf: (id: string) => string,
  linked: ReadonlySet<string>,
  { overrides, metadata: { renamed } }: Overlays,
): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const name of [...new Set([...renamed.keys(), ...renamed.values(), ...overrides.sameAs.keys()])].sort()) {
    const id = idOf(name);
    if (id === name || !linked.has(id)) continue;
    const known = aliases.get(id) ?? [];
    aliases.set(id, known);
    const alias = maskCredentials(name);
    if (!known.includes(alias)) known.push(alias);
  }
  return aliases;
}
