import { kindIds } from '../model/kinds.ts';
import type { Resource } from '../model/resource.ts';
import { hostOf } from '../sites/hostname.ts';

export type SortKey = 'title' | 'date' | 'kind' | 'host' | 'relevance';

const collator = new Intl.Collator('en', { numeric: true });

/** How two resources compare; what is equal stays in the curator's order. */
const comparisons: Readonly<Record<Exclude<SortKey, 'relevance'>, (a: Resource, b: Resource) => number>> = {
  title: (a, b) => collator.compare(a.title, b.title),
  // The newest first; what has no date comes last.
  date: (a, b) => collator.compare(b.date ?? '', a.date ?? ''),
  kind: (a, b) => kindIds.indexOf(a.kind) - kindIds.indexOf(b.kind),
  host: (a, b) => collator.compare(hostIn(a.url), hostIn(b.url)),
};

/** Resources in another order. `relevance` is how far each is from what was asked for; without it, all are as near. */
export function sortResources<One extends Resource>(
  resources: readonly One[],
  key: SortKey,
  relevance?: (resource: One) => number,
): readonly One[] {
  if (key !== 'relevance') return resources.toSorted(comparisons[key]);
  if (relevance === undefined) return resources;
  const far = new Map(resources.map((resource) => [resource, relevance(resource)]));
  return resources.toSorted((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
}

function hostIn(address: string): string {
  return URL.canParse(address) ? hostOf(new URL(address)) : '';
}
