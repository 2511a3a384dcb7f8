import { grouped } from '../model/grouped.ts';
import { printable } from '../model/printable.ts';
import type { ListedResource, Registry, RegistryLink } from '../model/registry.ts';
import { remembered } from '../model/remembered.ts';
import type { Resource } from '../model/resource.ts';
import { createListing } from '../registry/listing.ts';
import type { Query } from '../registry/query.ts';
import type { Asked } from '../registry/query-fields.ts';
import { matchesLink } from '../registry/query-link.ts';
import { valuesOf, wordsLikeSigns } from '../registry/query-tree.ts';
import { sortResources } from '../registry/sort.ts';
import type { Taxonomy } from '../registry/taxonomy.ts';
import type { Context } from './command.ts';
import { note } from './output.ts';
import { findRegistry, type OpenedRegistry } from './registry.ts';

export interface Selection extends OpenedRegistry {
  /** What matches, in the order asked for, at most as many as asked for. */
  readonly found: readonly Resource[];
  /** The same, with the links that lead to them. */
  readonly resources: readonly ListedResource[];
  /** Whether a link is asked for: its resource as linked there, and there alone; without one, what the link itself says. */
  readonly hasLink: (link: RegistryLink) => boolean;
  /** How far a resource is from what was asked for, where they are sorted by it. */
  readonly relevance: ((resource: Asked) => number) | undefined;
  /** The taxonomy, which few commands need. */
  readonly taxonomy: () => Promise<Taxonomy>;
}

const filters = ['tag', 'kind', 'host', 'section', 'file', 'year', 'verdict'] as const;

/** Finds the resources that the filters and the operands ask for; says so where there is none. */
export async function selectResources(context: Context): Promise<Selection> {
  const { sort, limit } = context.settings;
  const taxonomy = taxonomyOf(context);
  const query = await readQuery(context, context.operands, taxonomy);
  const opened = await findRegistry(context);
  const { registry } = opened;
  const { resources, join } = createListing(registry);
  const placesOf = placesIn(registry);
  const matching = query === undefined ? resources : resources.filter(testOf(query, placesOf));
  await tellUnknownTags(context, query, registry, taxonomy);
  if (matching.length === 0) tellNothing(context, query);
  const relevance = sort === 'relevance' ? await relevanceIn(registry, query, taxonomy) : undefined;
  const sorted =
    sort === undefined
      ? matching
      : sortResources(
          matching,
          sort,
          relevance && ((resource) => relevance({ ...resource, occurrences: placesOf(resource) })),
        );
  const found = limit === undefined ? sorted : sorted.slice(0, limit);
  return {
    ...opened,
    found,
    get resources() {
      return found.map(join);
    },
    hasLink: linkTest(registry, query),
    relevance,
    taxonomy,
  };
}

/** What the filters and some texts ask for; undefined where they ask for nothing, which costs nothing then. */
export async function readQuery(
  context: Context,
  texts: readonly string[],
  taxonomy: Selection['taxonomy'],
): Promise<Query | undefined> {
  if (texts.length === 0 && filters.every((name) => context.settings[name].length === 0)) return undefined;
  const { createQuery } = await import('../registry/query.ts');
  const verdicts = async () => (await import('./verdict-state.ts')).loadVerdictState(context);
  const query = await createQuery(context.settings, texts, { taxonomy, verdicts });
  return query.tree === undefined ? undefined : query;
}

/** The taxonomy, read where it is first needed. */
export function taxonomyOf(context: Context): Selection['taxonomy'] {
  const load = remembered(async (_once: undefined) => (await import('./taxonomy.ts')).loadTaxonomy(context));
  return () => load(undefined);
}

/** Only what asks of places needs the links of each resource. */
function testOf({ test, asksOfPlaces }: Query, placesOf: PlacesOf): (resource: Resource) => boolean {
  return asksOfPlaces ? (resource) => test(resource, placesOf(resource)) : (resource) => test(resource);
}

type PlacesOf = (resource: Resource) => readonly RegistryLink[];

/** The links of resources as the registry holds them: to find what is asked for, none need be copied. */
function placesIn({ links }: Registry): PlacesOf {
  let byId: ReadonlyMap<string | undefined, readonly RegistryLink[]> | undefined;
  return ({ id }) => {
    byId ??= grouped(links, ({ resource }) => resource);
    return byId.get(id) ?? [];
  };
}

async function relevanceIn(
  registry: Registry,
  query: Query | undefined,
  taxonomy: Selection['taxonomy'],
): Promise<((resource: Asked) => number) | undefined> {
  if (query === undefined) return undefined;
  const { relevanceOf } = await import('../registry/sort-relevance.ts');
  return relevanceOf(query.tree, { ...registry, taxonomy: await taxonomy() });
}

function tellNothing(context: Context, query: Query | undefined): void {
  for (const [word, meant] of wordsLikeSigns(query?.tree))
    note(context, `"${word}" was looked for as a word; ${meant}`);
  if (!context.settings.links) note(context, 'no resource matches');
}

/** Names the tags asked for that nothing has, and what may be meant. */
export async function tellUnknownTags(
  context: Context,
  query: Query | undefined,
  { resources }: Registry,
  taxonomy: Selection['taxonomy'],
): Promise<void> {
  if (query === undefined || valuesOf(query.tree, 'tag').length === 0) return;
  const { unknownTags } = await import('../registry/unknown-tags.ts');
  for (const { tag, isKnown, hint } of unknownTags(query.tree, resources, await taxonomy())) {
    const fault = isKnown ? `no resource has the tag "${tag}"` : `no tag "${tag}"`;
    note(context, printable(`${fault}${hint === undefined ? '' : `; ${hint}`}`));
  }
}

function linkTest({ resources }: Registry, query: Query | undefined): Selection['hasLink'] {
  if (query === undefined) return () => true;
  let byId: ReadonlyMap<string | undefined, Resource> | undefined;
  return (link) => {
    byId ??= new Map(resources.map((resource) => [resource.id, resource]));
    return matchesLink(link, byId.get(link.resource), query);
  };
}
