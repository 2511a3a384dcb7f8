import { kindIds } from '../model/kinds.ts';
import type { ListedResource } from '../model/registry.ts';
import { hostOf } from '../sites/hostname.ts';

export type SortKey = 'title' | 'date' | 'kind' | 'host';

const collator = new Intl.Collator('en', { numeric: true });

/** How two resources compare; what is equal stays in the curator's order. */
const comparisons: Readonly<Record<SortKey, (a: ListedResource, b: ListedResource) => number>> = {
  title: (a, b) => collator.compare(a.title, b.title),
  // The newest first; what has no date comes last.
  date: (a, b) => collator.compare(b.date ?? '', a.date ?? ''),
  kind: (a, b) => kindIds.indexOf(a.kind) - kindIds.indexOf(b.kind),
  host: (a, b) => collator.compare(hostIn(a.url), hostIn(b.url)),
};

export function sortResources(resources: readonly ListedResource[], key: SortKey): readonly ListedResource[] {
  return resources.toSorted(comparisons[key]);
}

function hostIn(address: string): string {
  return URL.canParse(address) ? hostOf(new URL(address)) : '';
}
