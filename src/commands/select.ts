import type { ListedResource } from '../model/registry.ts';
import { listResources } from '../registry/listing.ts';
import { createQuery, matches, unknownTags } from '../registry/query.ts';
import { sortResources } from '../registry/sort.ts';
import type { Taxonomy } from '../registry/taxonomy.ts';
import type { Context } from './command.ts';
import { note } from './output.ts';
import { findRegistry, type OpenedRegistry } from './registry.ts';
import { loadTaxonomy } from './taxonomy.ts';

export interface Selection extends OpenedRegistry {
  readonly taxonomy: Taxonomy;
  /** What matches, in the order asked for. */
  readonly resources: readonly ListedResource[];
}

/** Finds the resources that the filters and the operands ask for; says so where there is none. */
export async function selectResources(context: Context): Promise<Selection> {
  const { settings, operands } = context;
  const taxonomy = loadTaxonomy(context);
  const query = createQuery(settings, operands, taxonomy);
  const { registry, origin } = findRegistry(context);
  const found = listResources(registry).filter((resource) => matches(resource, query));
  const sorted = settings.sort === undefined ? found : sortResources(found, settings.sort);
  for (const { tag, hint } of unknownTags(settings, registry.resources, taxonomy)) {
    note(context, `no tag "${tag}"${hint === undefined ? '' : `; ${hint}`}`);
  }
  if (found.length === 0) note(context, 'no resource matches');
  return { registry, origin, taxonomy, resources: sorted.slice(0, settings.limit) };
}
