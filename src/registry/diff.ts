import type { Registry, RegistryLink } from '../model/registry.ts';
import type { Resource } from '../model/resource.ts';
import { canonical } from './diff-canonical.ts';
import { diffLinks, type LinkChanges } from './diff-links.ts';
import { diffPages, type PageChanges } from './diff-pages.ts';
import { type Pair, pairResources } from './diff-pairs.ts';

/** Where a resource stands: what a reader of the pages would call its place. */
export interface Place {
  readonly file: string;
  readonly section: readonly string[];
}

/** A resource that only one of two registries has. */
export interface LoneResource extends Pick<Resource, 'id' | 'url' | 'title' | 'kind' | 'tags'> {
  readonly places: readonly (Place & Pick<RegistryLink, 'line' | 'column'>)[];
}

interface Named {
  /** As the newer registry has it. */
  readonly id: string;
  readonly title: string;
}

interface Moved extends Named {
  /** The id in the older registry, where it is another one. */
  readonly formerId?: string;
  /** Places that it has no more, and those that it did not have. */
  readonly from: readonly Place[];
  readonly to: readonly Place[];
}

interface Changed<Value> extends Named {
  readonly from: Value;
  readonly to: Value;
}

/** What one registry says otherwise than another. Positions count for nothing, the order of pages and of entries does. */
export interface RegistryDiff {
  readonly added: readonly LoneResource[];
  readonly removed: readonly LoneResource[];
  readonly moved: readonly Moved[];
  readonly retitled: readonly Changed<string>[];
  readonly retagged: readonly (Named & { readonly added: readonly string[]; readonly removed: readonly string[] })[];
  readonly rekinded: readonly Changed<string>[];
  readonly readdressed: readonly Changed<string>[];
  /** Any other field; what is not there is null. */
  readonly changed: readonly (Changed<unknown> & { readonly field: string })[];
  readonly pages: PageChanges;
  /** Links whose resource is the same, and those that have none: images, pages, a second place in a section. */
  readonly links: LinkChanges;
}

/** Compares two registries; each list is in the order of the newer one's ids, or of its pages. */
export function diffRegistries(older: Registry, newer: Registry): RegistryDiff {
  const { pairs, added, removed } = pairResources(older.resources, newer.resources);
  const renamed = new Map(pairs.map(([before, after]) => [before.id, after.id]));
  const before = { links: linksById(older.links) };
  const after = { links: linksById(newer.links) };
  const changes = {
    added: added.map((resource) => loneResource(resource, after.links)),
    removed: removed.map((resource) => loneResource(resource, before.links)),
    moved: pairs.flatMap((pair) => moved(pair, before.links, after.links)),
    retitled: pairs.flatMap((pair) => changedText(pair, 'title')),
    retagged: pairs.flatMap(retagged),
    rekinded: pairs.flatMap((pair) => changedText(pair, 'kind')),
    readdressed: pairs.flatMap((pair) => changedText(pair, 'url')),
    changed: pairs.flatMap((pair) => otherFields(pair, renamed)),
    pages: diffPages(older.sources, newer.sources),
  };
  const told = new Set(
    [...changes.added, ...changes.removed, ...changes.moved, ...changes.retitled].map(({ id }) => id),
  );
  const links = diffLinks(older.links, newer.links, { renamed, isTold: (id) => told.has(id) });
  return { ...changes, links };
}

/** How many changes of each sort there are. */
export function countChanges(diff: RegistryDiff): Readonly<Record<keyof RegistryDiff, number>> {
  const { pages, links, ...lists } = diff;
  const sum = (...parts: readonly { readonly length: number }[]) =>
    parts.reduce((total, { length }) => total + length, 0);
  return {
    ...(Object.fromEntries(Object.entries(lists).map(([name, { length }]) => [name, length])) as Record<
      keyof typeof lists,
      number
    >),
    pages: sum(pages.added, pages.removed, pages.changed) + (pages.isReordered ? 1 : 0),
    links: sum(links.added, links.removed, links.reordered),
  };
}

type Links = ReadonlyMap<string, readonly RegistryLink[]>;

function linksById(links: readonly RegistryLink[]): Links {
  const byId = new Map<string, RegistryLink[]>();
  for (const link of links) {
    if (link.resource === undefined) continue;
    const known = byId.get(link.resource);
    if (known === undefined) byId.set(link.resource, [link]);
    else known.push(link);
  }
  return byId;
}

function loneResource({ id, url, title, kind, tags }: Resource, links: Links): LoneResource {
  const places = (links.get(id) ?? []).map(({ file, section, line, column }) => ({ file, section, line, column }));
  return { id, url, title, kind, tags, places };
}

function moved([before, after]: Pair, olderLinks: Links, newerLinks: Links): readonly Moved[] {
  const former = placesOf(olderLinks.get(before.id));
  const current = placesOf(newerLinks.get(after.id));
  const from = [...former].filter(([key]) => !current.has(key)).map(([, place]) => place);
  const to = [...current].filter(([key]) => !former.has(key)).map(([, place]) => place);
  const formerId = before.id === after.id ? {} : { formerId: before.id };
  if (from.length === 0 && to.length === 0 && before.id === after.id) return [];
  return [{ id: after.id, ...formerId, title: after.title, from, to }];
}

function placesOf(links: readonly RegistryLink[] = []): ReadonlyMap<string, Place> {
  return new Map(links.map(({ file, section }) => [JSON.stringify([file, section]), { file, section }]));
}

function changedText([before, after]: Pair, field: 'title' | 'kind' | 'url'): readonly Changed<string>[] {
  const { id, title } = after;
  return before[field] === after[field] ? [] : [{ id, title, from: before[field], to: after[field] }];
}

function retagged([before, after]: Pair): RegistryDiff['retagged'] {
  const added = after.tags.filter((tag) => !before.tags.includes(tag));
  const removed = before.tags.filter((tag) => !after.tags.includes(tag));
  return added.length + removed.length === 0 ? [] : [{ id: after.id, title: after.title, added, removed }];
}

const toldBefore: ReadonlySet<string> = new Set(['id', 'title', 'tags', 'kind', 'url']);

/** Fields of their own name: those that registries get later are told too. */
function otherFields(pair: Pair, renamed: ReadonlyMap<string, string>): RegistryDiff['changed'] {
  const [former, current] = pair.map((resource) => fieldsOf(resource, pair, renamed));
  const [, { id, title }] = pair;
  const names = new Set([...Object.keys(former ?? {}), ...Object.keys(current ?? {})]);
  return [...names]
    .filter((name) => !toldBefore.has(name) && canonical(former?.[name]) !== canonical(current?.[name]))
    .map((field) => ({ id, title, field, from: former?.[field] ?? null, to: current?.[field] ?? null }));
}

/** What a resource says, under the ids of the newer registry; what its own id was is told already. */
function fieldsOf(
  { related, aliases, ...rest }: Resource,
  [before, after]: Pair,
  renamed: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  const others = aliases?.filter((id) => id !== before.id && id !== after.id) ?? [];
  return {
    ...rest,
    ...(related !== undefined && { related: related.map(({ id, role }) => ({ id: renamed.get(id) ?? id, role })) }),
    ...(others.length > 0 && { aliases: others }),
  };
}
